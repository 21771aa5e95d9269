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
            Reads rule files of Prometheus, by themselves or as `PrometheusRule`s of Kubernetes, configurations of \
            Alertmanager and dashboards of Grafana, told apart by what stands in them. The files of one run are one world: \
            what a rule of one records is known to the others. Of a metric that nobody declares nothing is known, and \
            nothing is said. Exits with 1 if there are errors.
            """)

    @OptionGroup var report: ReportOptions

    @Flag(help: "Only check what Prometheus does when it loads a rule file: structure, queries, templates.")
    var syntaxOnly = false

    @Option(
        help: ArgumentHelp(
            "What a service exposes: its /metrics, saved, or a catalog as `stackc import metrics` prints it. May be repeated.",
            valueName: "file"))
    var metrics: [String] = []

    @Option(help: ArgumentHelp("What is known to be wrong: only what is not in it counts.", valueName: "file"))
    var baseline: String?

    @Flag(help: "Write what is found to the file of `--baseline`.")
    var writeBaseline = false

    @Argument(help: "The files.")
    var files: [String]

    func validate() throws {
        if writeBaseline, baseline == nil { throw ValidationError("`--write-baseline` needs `--baseline`") }
    }

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        guard let read = files.readAll(), let declared = MetricFiles.read(metrics) else { return .errors }
        let result = syntaxOnly ? lintSyntax(read) : lint(read, metrics: declared)
        let output = DiagnosticOutput(report, in: PackageRoot.current)
        var located = output.located(result.diagnostics.judged(isStrict: report.strict))
        var known = 0
        if let baseline {
            if writeBaseline { return write(located, to: baseline) }
            guard let file = [baseline].readAll()?.first else { return .errors }
            let (new, stale) = Baseline(file.bytes, path: baseline).split(located)
            known = located.count - new.count
            located = new + output.located(stale.judged(isStrict: report.strict))
        }
        output.write(located)
        report.summaryStream.write(
            "\(counted(files.count, "file")), \(counted(result.ruleCount, "rule")): \(summary(of: located))"
                + (known == 0 ? "\n" : ", \(known) known\n"))
        return located.contains { $0.level == .error } ? .errors : .success
    }

    private func write(_ located: [LocatedDiagnostic], to path: String) -> Outcome {
        do throws(SystemError) {
            try SystemCalls.writeFile(path: path, Array(Baseline.print(located).utf8))
        } catch {
            Terminal.standardError.write("error: cannot write \(path): \(error.text)\n")
            return .errors
        }
        report.summaryStream.write("\(path): \(summary(of: located)) known\n")
        return .success
    }

    private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
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
