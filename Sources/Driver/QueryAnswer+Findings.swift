import Compiler
import PromQL
import Reports

extension QueryAnswer {
    /// No person's query is longer; longer ones are read, but not judged.
    private static let longestJudged = 1 << 16

    /// Adds what the checks say of a query that was read without an error.
    mutating func addFindings(in text: [UInt8], _ profile: QueryProfile) {
        guard reading != nil, case .promQL(let options) = profile, !options.grafanaVariables,
            text.count <= Self.longestJudged, let query = String(validating: text, as: UTF8.self)
        else { return }
        findings = Compiler.findings(inQuery: query).compactMap(Remark.init)
    }
}
