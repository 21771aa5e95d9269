import Diagnostics
import Reports

/// Tells people, or the programs they use, what is wrong.
struct DiagnosticOutput {
    private let format: ReportFormat
    private let color: ColorChoice
    private let root: PackageRoot

    init(_ options: ReportOptions, in root: PackageRoot) {
        format = options.format
        color = options.color
        self.root = root
    }

    /// Gives what was told.
    ///
    /// - Parameters:
    ///   - refusal: said behind the number of mistakes, in text, if there is an error; without it, the number is left to
    ///     the caller.
    @discardableResult
    func write(_ diagnostics: [Diagnostic], ifRefused refusal: String? = nil) -> [LocatedDiagnostic] {
        let files = SourceFiles(SourceTexts.read(for: diagnostics), root: root.path)
        let located = locate(diagnostics, in: files)
        switch format {
        case .text:
            if located.isEmpty { break }
            let stream = Terminal.standardError
            stream.write(TextReport(isColoured: stream.isColored(color)).print(located))
            guard let refusal else { break }
            let isRefused = located.contains { $0.level == .error }
            stream.write("\(summary(of: located))\(isRefused ? refusal : "")\n")
        case .json:
            Terminal.standardOutput.write(JSONReport.print(located))
        case .sarif:
            Terminal.standardOutput.write(SARIFReport.print(located))
        case .github:
            Terminal.standardOutput.write(GitHubReport.print(located))
        }
        return located
    }
}
