import Compiler
import Diagnostics
import Emitters
import StackDSL

/// promtool's judgement of a stack's rule tests.
struct RuleTestRun {
    let diagnostics: [Diagnostic]

    init(_ stack: CompiledFiles, in folder: OutputFolder) throws {
        let paths = stack.files.map(\.path).filter { $0.hasPrefix("prometheus/tests/") }
        guard !paths.isEmpty else {
            diagnostics = []
            return
        }
        let (status, output) = try Tool.promtool.run(["test", "rules"] + paths.map { "\(folder.path)/\(stack.name)/\($0)" })
        let failures = status == 0 ? [] : Self.failures(in: output)
        if status != 0, failures.isEmpty { throw ToolError(words: "promtool: \(output)") }
        diagnostics = failures.compactMap { failure in
            guard let place = Self.place(of: failure, among: stack.tests) else { return nil }
            return Diagnostic(
                .error, id: CheckID.alertWithoutTest.rawValue, "promtool finds another state than the test \"\(place.name)\" expects",
                subject: place.alert.isEmpty ? "" : "alert \"\(place.alert)\"", at: Highlight(place.site), notes: failure,
                help: ["compare the rule with its test below \(folder.shown)/\(stack.name)/prometheus/tests"])
        }
        if !failures.isEmpty, diagnostics.isEmpty { throw ToolError(words: "promtool: \(output)") }
    }

    /// The paragraphs that say what failed, each a list of lines.
    private static func failures(in output: String) -> [[String]] {
        var failures: [[String]] = []
        var isInside = false
        for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("Unit Testing:") {
                isInside = false
            } else if line.hasPrefix("  FAILED:") {
                isInside = true
                failures.append([])
            } else if isInside {
                let words = line.drop { $0 == " " }
                if words.isEmpty {
                    if failures.last?.isEmpty == false { failures.append([]) }
                } else if !failures.isEmpty {
                    failures[failures.count - 1].append(String(words))
                }
            }
        }
        return failures.filter { !$0.isEmpty }
    }

    /// The test that a paragraph is about: by its name, or, where an older promtool does not say it, by its alert's.
    private static func place(of failure: [String], among tests: [TestPlace]) -> TestPlace? {
        let text = failure.joined(separator: "\n").replacing("\\\"", with: "\"")
        return tests.first { text.contains("name: \($0.name),\n") }
            ?? tests.first { !$0.alert.isEmpty && (text.contains("alertname: \($0.alert),") || text.contains("alertname=\"\($0.alert)\"")) }
            ?? tests.first
    }
}

/// amtool's judgement of a stack's routes.
struct RouteTestRun {
    let diagnostics: [Diagnostic]

    init(_ stack: Stack) throws {
        guard let (configuration, alerts) = routeExpectations(of: stack) else {
            diagnostics = []
            return
        }
        let config = try SystemCalls.makeTemporaryFile(Array(configuration.utf8))
        defer { try? SystemCalls.removeFile(path: config) }
        let (readable, problem) = try Tool.amtool.run(["config", "routes", "show", "--config.file=\(config)"])
        guard readable == 0 else { throw ToolError(words: "amtool cannot read the routes of \(stack.path): \(problem)") }
        diagnostics = try alerts.compactMap { expected in
            let (status, output) = try Tool.amtool.run(["config", "routes", "test", "--config.file=\(config)"] + expected.labels)
            // What it says of its own settings comes before.
            let last = output.split(whereSeparator: \.isNewline).last ?? ""
            let found = Set(last.split(separator: ",").map(String.init))
            if status == 0, found == expected.receivers { return nil }
            return Diagnostic(
                .error, id: CheckID.unroutedAlert.rawValue,
                "amtool finds that this alert reaches \(found.sorted().joined(separator: ", ")), not "
                    + expected.receivers.sorted().joined(separator: ", "),
                subject: expected.subject, at: Highlight(expected.site), notes: ["labels: " + expected.labels.joined(separator: " ")])
        }
    }
}
