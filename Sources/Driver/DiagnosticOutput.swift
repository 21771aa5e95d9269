import Diagnostics

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
        switch format {
        case .text:
            Terminal.standardError.write(diagnostics.map { Self.line($0) }.joined())
        case .json, .github:
            Terminal.standardOutput.write(diagnostics.map { Self.line($0) }.joined())
        }
    }

    private static func line(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.level.rawValue): \(diagnostic.message)   [\(diagnostic.id)]\n"
    }
}
