import Compiler
import Concurrency
import Diagnostics
import Emitters
import Reports
import StackDSL

/// promtool's judgement of a stack's rule tests.
struct RuleTestRun {
    let diagnostics: [Diagnostic]

    init(_ stack: Stack, _ files: CompiledFiles, in folder: OutputFolder) throws {
        let own = "\(folder.path)/\(files.name)"
        let paths = files.files.map(\.path).filter { $0.hasPrefix("prometheus/tests/") }
        if paths.isEmpty {
            diagnostics = []
            return
        }
        let (status, output) = try Tool.promtool.run(["test", "rules"] + paths.map { "\(own)/\($0)" })
        if status == 0 {
            diagnostics = []
            return
        }
        // Which of them failed it says only of some: each is asked for by itself.
        diagnostics = try testsAlone(of: stack, in: own).concurrentMap(isolated: true) { test in
            Result { try Self.failure(of: test, shown: "\(folder.shown)/\(files.name)") }
        }.compactMap { try $0.get() }
        if diagnostics.isEmpty { throw ToolError(words: "promtool: \(output)") }
    }

    private static func failure(of test: TestAlone, shown folder: String) throws -> Diagnostic? {
        let file = try SystemCalls.makeTemporaryFile(Array(test.contents.utf8))
        defer { try? SystemCalls.removeFile(path: file) }
        let (status, output) = try Tool.promtool.run(["test", "rules", file])
        if status == 0 { return nil }
        return Diagnostic(
            .error, id: ProofDescription.failedTest.id, "promtool finds another state than the test \"\(test.name)\" expects",
            subject: test.subject, at: Highlight(test.site), notes: Self.words(of: output),
            help: ["compare the rule with its test below \(folder)/prometheus/tests"])
    }

    /// What it says of the failure, a line each.
    private static func words(of output: String) -> [String] {
        output.split(whereSeparator: \.isNewline).map { String($0.drop { $0 == " " }) }
            .filter { !$0.isEmpty && !$0.hasPrefix("Unit Testing:") && $0 != "FAILED:" && !$0.hasPrefix("name: ") }
    }
}

/// amtool's judgement of a stack's routes.
struct RouteTestRun {
    let diagnostics: [Diagnostic]

    init(_ stack: Stack) throws {
        let expected = routeExpectations(of: stack)
        diagnostics = try expected.map { try Self.diagnostics($0.alerts, in: $0.configuration, of: stack.path) } ?? []
    }

    /// - Parameter stack: its name.
    static func diagnostics(_ alerts: [RouteExpectation], in configuration: String, of stack: String) throws -> [Diagnostic] {
        let config = try SystemCalls.makeTemporaryFile(Array(configuration.utf8))
        defer { try? SystemCalls.removeFile(path: config) }
        let (readable, problem) = try Tool.amtool.run(["config", "routes", "show", "--config.file=\(config)"])
        guard readable == 0 else { throw ToolError(words: "amtool cannot read the routes of \(stack): \(problem)") }
        return try alerts.compactMap { expected in
            let (status, output) = try Tool.amtool.run(["config", "routes", "test", "--config.file=\(config)"] + expected.labels)
            // What it says of its own settings comes before.
            let last = output.split(whereSeparator: \.isNewline).last ?? ""
            let found = Set(last.split(separator: ",").map(String.init))
            if status == 0, found == expected.receivers { return nil }
            return Diagnostic(
                .error, id: ProofDescription.otherReceivers.id,
                "amtool finds that this alert reaches \(found.sorted().joined(separator: ", ")), not "
                    + expected.receivers.sorted().joined(separator: ", "),
                subject: expected.subject, at: Highlight(expected.site), notes: ["labels: " + expected.labels.joined(separator: " ")])
        }
    }
}
