package import Diagnostics

/// A PromQL expression: text that people know, with declared things interpolated.
///
/// ```swift
/// let errorRatio: PromQuery = """
///     sum(rate(\(Erp.requests){status=~"5.."}[5m]))
///       / sum(rate(\(Erp.requests)[5m]))
///     """
/// ```
/// An interpolated metric, query, number, duration or label is a node of the expression's tree, not text: a metric
/// with a UTF-8 name, a binary query or a quote inside a value cannot change what stands around it.
///
/// - Emits: the text as written, line breaks included.
/// - Diagnoses: `promql-syntax`, `promql-type` and all checks about queries, at the place inside the literal.
/// - Source: https://prometheus.io/docs/prometheus/latest/querying/basics/
public struct PromQuery: Sendable, Hashable, ExpressibleByStringInterpolation {
    package var segments: [Segment]
    /// Where a method of the DSL made the query; a literal has no place of its own.
    package var site: DeclarationSite?

    /// What a plain literal makes.
    public init(stringLiteral value: String) { segments = value.isEmpty ? [] : [.text(value)] }

    /// What a literal with interpolations makes.
    public init(stringInterpolation: Interpolation) { segments = stringInterpolation.segments }

    /// A query that was computed as text, e.g. read from a file.
    public init(verbatim text: String) { segments = text.isEmpty ? [] : [.text(text)] }

    /// A query that a method of the DSL makes.
    package init(_ segments: [Segment], site: DeclarationSite? = nil) {
        self.segments = segments
        self.site = site
    }
}

extension PromQuery {
    /// One piece of a query; most are texts, which the rest must not make larger.
    package enum Segment: Sendable, Hashable {
        case text(String)
        /// A metric's series by name: the metric's own, or that of a histogram's buckets, sum or count.
        indirect case metric(Metric, suffix: String, DeclarationSite?)
        /// A series that a recording rule writes.
        indirect case recording(Recording, DeclarationSite?)
        indirect case query(PromQuery, DeclarationSite?)
        case number(Double, DeclarationSite?)
        /// A level, converted to the base unit.
        indirect case quantity(Quantity, DeclarationSite?)
        indirect case window(Window, DeclarationSite?)
        indirect case label(Label, DeclarationSite?)
        /// A whole string literal: `job=\(service)`.
        case string(String, DeclarationSite?)
        /// A variable of the dashboard.
        indirect case variable(Variable, DeclarationSite?)
        /// A text that was computed; it is read as if it had been written.
        case raw(String, DeclarationSite?)
    }
}
