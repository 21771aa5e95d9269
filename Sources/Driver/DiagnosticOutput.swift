import Diagnostics
import Reports

/// Tells people, or the programs they use, what is wrong.
struct DiagnosticOutput {
    private let format: ReportFormat
    private let color: ColorChoice
    private let root: PackageRoot

    init(_ format: ReportFormat, _ color: ColorChoice, in root: PackageRoot) {
        self.format = format
        self.color = color
        self.root = root
    }

    init(_ options: ReportOptions, in root: PackageRoot) { self.init(options.format, options.color, in: root) }

    /// The places of diagnostics in people's files.
    func located(_ diagnostics: [Diagnostic]) -> [LocatedDiagnostic] {
        locate(diagnostics, in: SourceFiles(SourceTexts.read(for: diagnostics), root: root.path))
    }

    /// - Parameter refusal: said behind the number of mistakes, in text, if there is an error; without it, the number is
    ///   left to the caller.
    func write(_ located: [LocatedDiagnostic], ifRefused refusal: String? = nil) {
        switch format {
        case .text:
            if located.isEmpty { return }
            let stream = Terminal.standardError
            stream.write(TextReport(isColoured: stream.isColored(color)).print(located))
            guard let refusal else { return }
            let isRefused = located.contains { $0.level == .error }
            stream.write("\(summary(of: located))\(isRefused ? refusal : "")\n")
        case .json:
            Terminal.standardOutput.write(JSONReport.print(located))
        case .sarif:
            Terminal.standardOutput.write(SARIFReport.print(located))
        case .github:
            Terminal.standardOutput.write(GitHubReport.print(located))
        }
    }
}
