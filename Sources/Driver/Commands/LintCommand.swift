import ArgumentParser
import Compiler
import Diagnostics
import Reports
import StackDSL

/// `stackc lint`: files that exist already.
struct LintCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check files that exist already, as stacks are checked.",
        discussion: """
            Reads rule files of Prometheus. The files of one run are one world: what a rule of one records is known to \
            the others. Of a metric that nobody declares nothing is known, and nothing is said. Exits with 1 if there \
            are errors.
            """)

    @OptionGroup var report: ReportOptions

    @Flag(help: "Only check what Prometheus does when it loads a rule file: structure, queries, templates.")
    var syntaxOnly = false

    @Argument(help: "The files.")
    var files: [String]

    func run(on stacks: [Stack]) throws -> Outcome {
        guard let read = files.readAll() else { return .errors }
        let result = syntaxOnly ? lintSyntax(read) : lint(read)
        let output = DiagnosticOutput(report, in: PackageRoot.current)
        let located = output.write(result.diagnostics.judged(isStrict: report.strict))
        let rules = result.ruleCount == 1 ? "1 rule" : "\(result.ruleCount) rules"
        report.summaryStream.write(
            "\(files.count == 1 ? "1 file" : "\(files.count) files"), \(rules): \(summary(of: located))\n")
        return located.contains { $0.level == .error } ? .errors : .success
    }
}

extension [String] {
    /// What stands in the files of these paths; nil where one cannot be read, which people have been told of by then.
    fileprivate func readAll() -> [LintedFile]? {
        var files: [LintedFile] = []
        for path in self {
            do throws(SystemError) {
                files.append(LintedFile(path: path, bytes: try SystemCalls.readFile(path: path)))
            } catch {
                Terminal.standardError.write("error: cannot read \(path): \(error.text)\n")
            }
        }
        return files.count == count ? files : nil
    }
}
