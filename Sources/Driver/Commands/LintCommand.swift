import ArgumentParser
import Compiler
import StackDSL

/// `stackc lint`: rule files that exist already.
struct LintCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check rule files of Prometheus that exist already.",
        discussion: """
            Reads each file as Prometheus does when it loads it: its structure, every query, every template. Exits \
            with 1 if Prometheus would refuse a file.
            """)

    @Flag(help: "Check what stands in the files alone, and no metric or label against a stack: for now required.")
    var syntaxOnly = false

    @Argument(help: "The files.")
    var files: [String]

    func validate() throws {
        if !syntaxOnly { throw ValidationError("say `--syntax-only`: files are not checked against stacks yet") }
    }

    func run(on stacks: [Stack]) throws -> Outcome {
        var outcome = Outcome.success
        for file in files where !check(file) { outcome = .errors }
        return outcome
    }

    /// False where the file has errors.
    private func check(_ file: String) -> Bool {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try SystemCalls.readFile(path: file)
        } catch {
            Terminal.standardError.write("error: cannot read \(file): \(error.text)\n")
            return false
        }
        let syntax = RuleFileSyntax(of: bytes)
        for finding in syntax.findings {
            var text = "\(finding.isError ? "error" : "warning"): \(finding.message)\n"
            text += "  --> \(file):\(finding.line):\(finding.column)"
            text += finding.subject.isEmpty ? "\n" : "  \(finding.subject)\n"
            if let help = finding.help { text += "   = help: \(help)\n" }
            Terminal.standardError.write(text)
        }
        let errors = syntax.findings.count { $0.isError }
        let rules = syntax.ruleCount == 1 ? "1 rule" : "\(syntax.ruleCount) rules"
        Terminal.standardOutput.write("\(file): \(rules), \(errors == 1 ? "1 error" : "\(errors) errors")\n")
        return errors == 0
    }
}
