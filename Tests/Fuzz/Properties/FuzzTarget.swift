/// One reader that takes whatever people, or a fuzzer, give it.
package enum FuzzTarget: String, CaseIterable, Sendable {
    case promql, logql, template, yaml

    /// What is wrong with how the reader took some bytes; nil where nothing is. A trap shows itself.
    package func problem(with bytes: [UInt8]) -> String? {
        switch self {
        case .promql: PromQLProperties.problem(with: bytes)
        case .logql: LogQLProperties.problem(with: bytes)
        case .template: TemplateProperties.problem(with: bytes)
        case .yaml: YAMLProperties.problem(with: bytes)
        }
    }
}
