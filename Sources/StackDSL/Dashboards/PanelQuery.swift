/// A query of a panel, with the name its series get.
///
/// - Emits: an entry of the panel's `targets`.
/// - Diagnoses: `promql-syntax`, `logql-syntax`, `missing-legend-label`, `undeclared-variable`.
public struct PanelQuery: Sendable, Hashable {
    package enum Language: Sendable, Hashable {
        case promQL(PromQuery)
        case logQL(LogQuery)
        case traces(TraceQuery)
    }

    /// Where a query is read.
    package enum Source: Sendable, Hashable {
        case dataSource(DataSource)
        /// The data source that was chosen in the dashboard.
        case variable(Variable)
    }

    package let language: Language
    package let legend: Legend?
    package let isInstant: Bool?
    package var source: Source?
    package var isHidden = false
    package var maximumLines: Int?
    package var showsExemplars = false

    /// A query of metrics.
    ///
    /// - Parameters:
    ///   - legend: `{{label}}` stands for a label's value; by default the labels that tell the series apart.
    ///   - isInstant: one value instead of a curve; by default as the panel's kind needs it.
    public init(_ query: PromQuery, legend: Legend? = nil, isInstant: Bool? = nil) {
        self.init(language: .promQL(query), legend: legend, isInstant: isInstant)
    }

    /// A query of logs.
    ///
    /// - Parameters:
    ///   - legend: by default all labels.
    ///   - maximumLines: by default the data source's.
    public static func logs(
        _ query: LogQuery, legend: Legend? = nil, isInstant: Bool? = nil, maximumLines: Int? = nil
    ) -> PanelQuery {
        var result = PanelQuery(language: .logQL(query), legend: legend, isInstant: isInstant)
        result.maximumLines = maximumLines
        return result
    }

    init(traces kind: TraceQuery.Kind) {
        self.init(language: .traces(TraceQuery(kind: kind)), legend: nil, isInstant: nil)
    }

    private init(language: Language, legend: Legend?, isInstant: Bool?) {
        self.language = language
        self.legend = legend
        self.isInstant = isInstant
    }

    /// Reads from this data source; by default the stack's first one of the query's language.
    public func from(_ dataSource: DataSource) -> PanelQuery {
        var copy = self
        copy.source = .dataSource(dataSource)
        return copy
    }

    /// Reads from the data source that was chosen in the dashboard: a variable made by `Variable.dataSource`.
    public func from(_ variable: Variable) -> PanelQuery {
        var copy = self
        copy.source = .variable(variable)
        return copy
    }

    /// Shows exemplars: single requests, with a way to their traces. For a histogram's buckets in a time
    /// series.
    ///
    /// - Emits: `exemplar: true`. Prometheus needs its feature flag `exemplar-storage`.
    public func withExemplars() -> PanelQuery {
        var copy = self
        copy.showsExemplars = true
        return copy
    }

    /// Is not drawn, but may be used by transformations.
    public func hidden() -> PanelQuery {
        var copy = self
        copy.isHidden = true
        return copy
    }
}
