import Compiler
import Diagnostics

/// What holds of every file that is checked, whatever it is for.
enum FileProperties {
    static func problem(with bytes: [UInt8]) -> String? {
        for diagnostic in lint([LintedFile(path: "file", bytes: bytes)]).diagnostics {
            if diagnostic.message.isEmpty { return "a finding has no words" }
            if case .file(_, let range) = diagnostic.primary.origin, Int(range.end) > bytes.count {
                return "a finding lies outside of the file: \(diagnostic.message)"
            }
        }
        return nil
    }
}
