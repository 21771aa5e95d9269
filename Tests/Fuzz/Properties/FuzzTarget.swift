/// One reader that takes whatever people, or a fuzzer, give it.
package enum FuzzTarget: String, CaseIterable, Sendable {
    case promql, logql, template, yaml, json
    /// A file that is checked as it is.
    case file

    /// What is wrong with how the reader took some bytes; nil where nothing is. A trap shows itself.
    ///
    /// Thoroughly, what was accepted is also printed and read again, which takes longer than all the rest.
    package func problem(with bytes: [UInt8], thoroughly: Bool = true) -> String? {
        switch self {
        case .promql: PromQLProperties.problem(with: bytes, thoroughly)
        case .logql: LogQLProperties.problem(with: bytes, thoroughly)
        case .template: TemplateProperties.problem(with: bytes, thoroughly)
        case .yaml: YAMLProperties.problem(with: bytes, thoroughly)
        case .json: JSONProperties.problem(with: bytes)
        case .file: FileProperties.problem(with: bytes)
        }
    }
}
