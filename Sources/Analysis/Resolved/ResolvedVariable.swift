package import StackDSL

/// A variable of a dashboard as it is emitted.
package struct ResolvedVariable: Sendable {
    package let variable: Variable
    /// The selector whose label's values are offered, without Swift's interpolations; none if all series are
    /// looked through, or if the variable has no query.
    package let query: String?
    /// The selector as read, if it is PromQL.
    package let metrics: ResolvedQuery?
    /// Where its values are read; none if it has no query, or the stack no data source of its language.
    package let dataSource: DataSource?
}

/// An annotation of a dashboard as it is emitted.
package struct ResolvedAnnotation: Sendable {
    package let annotation: DashboardAnnotation
    package let query: ResolvedQuery
    /// Where it is read; none if the stack has no Prometheus among its data sources.
    package let dataSource: DataSource?
}
