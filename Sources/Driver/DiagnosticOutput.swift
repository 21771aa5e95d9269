import Diagnostics
import Reports

/// Tells people, or the programs they use, what is wrong.
struct DiagnosticOutput {
    private let format: ReportFormat
    private let color: ColorChoice
    private let root: PackageRoot

    init(_ options: CompileOptions, in root: PackageRoot) {
        format = options.format
        color = options.color
        self.root = root
    }

    func write(_ diagnostics: [Diagnostic]) {
        let files = SourceFiles(SourceTexts.read(for: diagnostics), root: root.path)
        let located = locate(diagnostics, in: files)
        switch format {
        case .text:
            if located.isEmpty { return }
            let stream = Terminal.standardError
            let isRefused = located.contains { $0.level == .error }
            let text = TextReport(isColoured: stream.isColored(color)).print(located)
            stream.write("\(text)\(summary(of: located))\(isRefused ? "; nothing is written" : "")\n")
        case .json:
            Terminal.standardOutput.write(JSONReport.print(located))
        case .sarif:
            Terminal.standardOutput.write(SARIFReport.print(located))
        case .github:
            Terminal.standardOutput.write(GitHubReport.print(located))
        }
    }
}
