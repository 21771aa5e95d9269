import ArgumentParser
import Compiler
import Concurrency
import Diagnostics
import StackDSL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `stackc prove`: gives the rule tests to promtool and the labels of alerts to amtool.
struct ProveCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Run the rule tests with promtool, and ask amtool whom each alert reaches.",
        discussion: """
            Works on the files that are there, which must be what the stacks say. What fails is told at the alert or the test \
            in Swift; exits with 1 then, and with 2 if `stackc build` has something to write first.
            """)

    @OptionGroup var options: CompileOptions

    func run(on stacks: [Stack]) throws -> Outcome {
        let root = PackageRoot.current
        let chosen = try options.choice.chosen(from: stacks)
        let output = DiagnosticOutput(options.report, in: root)
        guard let files = Compilation(of: chosen, isStrict: options.report.strict, output).files else { return .errors }
        let folder = options.outputFolder(in: root)
        do {
            let plans = try folder.plans(for: files)
            guard plans.allSatisfy(\.isEmpty) else {
                Terminal.standardError.write("error: \(folder.shown) is not what the stacks say: run `stackc build` first\n")
                return .drift
            }
            let failedTests = try files.concurrentMap(isolated: true) { stack in
                Result { try RuleTestRun(stack, in: folder).diagnostics }
            }.flatMap { try $0.get() }
            let failedRoutes = try chosen.flatMap { try RouteTestRun($0, in: folder).diagnostics }
            let diagnostics = (failedTests + failedRoutes).judged(isStrict: options.report.strict)
            output.write(output.located(diagnostics), ifRefused: "")
            let count = files.reduce(0) { $0 + $1.tests.count }
            options.summaryStream.write("\(count) rule tests, \(diagnostics.isEmpty ? "all as expected" : "\(diagnostics.count) not as expected")\n")
            return diagnostics.isEmpty ? .success : .errors
        } catch let error as OutputError {
            Terminal.standardError.write(error.rendered)
        } catch let error as ToolError {
            Terminal.standardError.write("error: \(error.words)\n")
        }
        return .errors
    }
}

/// Why a program did not answer.
struct ToolError: Error {
    let words: String
}

/// A program of Prometheus' that judges files.
enum Tool: String {
    case promtool, amtool

    /// How it ended, and what it said.
    func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        // Both streams in one, in the order in which it speaks.
        let command = ["/bin/sh", "-c", "exec \"$0\" \"$@\" 2>&1", rawValue] + arguments
        let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        let result: (status: Int32, output: [UInt8], errors: [UInt8])
        do throws(SystemError) {
            result = try SystemCalls.run(command, environment: environment)
        } catch {
            throw ToolError(words: "`\(rawValue)` cannot be run: \(error.text)")
        }
        if result.status == 127 {
            throw ToolError(words: "`\(rawValue)` is not on the PATH: install \(self == .promtool ? "Prometheus" : "Alertmanager")")
        }
        return (result.status, String(decoding: result.output, as: UTF8.self))
    }
}
