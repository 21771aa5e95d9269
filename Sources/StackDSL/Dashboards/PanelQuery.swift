/// A query of a panel, with the name its series get.
///
/// - Emits: an entry of the panel's `targets`.
public struct PanelQuery: Sendable, Hashable {
    package enum Language: Sendable, Hashable {
        case promQL(PromQuery)
        case logQL(LogQuery)
    }

    package let language: Language
    package let legend: Legend?
    package let isInstant: Bool?

    /// A query of metrics.
    ///
    /// - Parameters:
    ///   - legend: `{{label}}` stands for a label's value; by default the labels that tell the series apart.
    ///   - isInstant: one value instead of a curve; by default as the panel's kind needs it.
    public init(_ query: PromQuery, legend: Legend? = nil, isInstant: Bool? = nil) {
        language = .promQL(query)
        self.legend = legend
        self.isInstant = isInstant
    }

    /// A query of logs.
    public static func logs(_ query: LogQuery, legend: Legend? = nil, isInstant: Bool? = nil) -> PanelQuery {
        PanelQuery(language: .logQL(query), legend: legend, isInstant: isInstant)
    }

    private init(language: Language, legend: Legend?, isInstant: Bool?) {
        self.language = language
        self.legend = legend
        self.isInstant = isInstant
    }
}
