import ArgumentParser
import Compiler
import Concurrency
import Diagnostics
import StackDSL

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

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        let stacks = stacks()
        let root = PackageRoot.current
        let chosen = try options.choice.chosen(from: stacks)
        guard let files = try options.compilation(of: stacks, in: root).files else { return .errors }
        let folder = options.outputFolder(in: root)
        do {
            let plans = try folder.plans(for: files)
            guard plans.allSatisfy(\.isEmpty) else {
                Terminal.standardError.write("error: \(folder.shown) is not what the stacks say: run `stackc build` first\n")
                return .drift
            }
            let failedTests = try Array(zip(chosen, files)).concurrentMap(isolated: true) { stack, files in
                Result { try RuleTestRun(stack, files, in: folder).diagnostics }
            }.flatMap { try $0.get() }
            let failedRoutes = try chosen.flatMap { try RouteTestRun($0).diagnostics }
            let diagnostics = (failedTests + failedRoutes).judged(isStrict: options.report.strict)
            let output = DiagnosticOutput(options.report, in: root)
            output.write(output.located(diagnostics), ifRefused: "")
            let count = files.reduce(0) { $0 + $1.tests }
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
        do throws(SystemError) {
            let result = try SystemCalls.run([rawValue] + arguments, isJoined: true)
            return (result.status, String(decoding: result.output, as: UTF8.self))
        } catch {
            let package = self == .promtool ? "Prometheus" : "Alertmanager"
            throw ToolError(
                words: error.isAbsent
                    ? "`\(rawValue)` is not on the PATH: install \(package)" : "`\(rawValue)` cannot be run: \(error.text)")
        }
    }
}
