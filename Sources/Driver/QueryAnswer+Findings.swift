import Compiler
import Reports

extension QueryAnswer {
    /// No person's text is longer; longer ones are read, but not judged.
    private static let longestJudged = 1 << 16

    /// Adds what the checks say of a text that was read without an error.
    mutating func addFindings(in text: [UInt8], _ profile: QueryProfile) {
        guard reading != nil, text.count <= Self.longestJudged, let text = String(validating: text, as: UTF8.self)
        else { return }
        let judged =
            switch profile {
            case .promQL(let options): Compiler.findings(inQuery: text, options)
            case .logQL(let options): Compiler.findings(inLogQuery: text, options)
            case .template(let vocabulary): Compiler.findings(inTemplate: text, vocabulary)
            }
        // The readers have said some of it.
        findings += judged.compactMap(Remark.init).filter { !findings.contains($0) }
        findings.sort { $0.range < $1.range }
    }
}
