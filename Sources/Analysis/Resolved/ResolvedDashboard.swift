package import StackDSL

/// A dashboard whose panels have ids and places.
package struct ResolvedDashboard: Sendable {
    package let dashboard: Dashboard
    package internal(set) var rows: [ResolvedRow]
    /// In the order of their declaration.
    package internal(set) var variables: [ResolvedVariable] = []
    /// In the order of their declaration.
    package internal(set) var annotations: [ResolvedAnnotation] = []
}

/// A row of panels.
package struct ResolvedRow: Sendable {
    package let row: Row
    /// Derived from the row's title, distinct within the dashboard.
    package let id: Int
    package internal(set) var position: GridPosition
    package internal(set) var panels: [ResolvedPanel]
}

/// A panel as it is emitted.
package struct ResolvedPanel: Sendable {
    package let panel: Panel
    /// Tells the panel apart within its dashboard: as declared, or the title.
    package let key: String
    /// Derived from the dashboard's uid and the key: inserting a panel changes no other's.
    package internal(set) var id: Int
    package internal(set) var position: GridPosition
    /// As declared, or what the first query's result is measured in, if that is known.
    package internal(set) var unit: MetricUnit?
    package let queries: [ResolvedPanelQuery]
    /// Levels in the unit of the panel's query, ascending.
    package let thresholds: [ResolvedThreshold]
}

/// A query of a panel as it is emitted.
package struct ResolvedPanelQuery: Sendable {
    package let query: PanelQuery
    package let text: String
    /// The query as read, if it is PromQL.
    package let metrics: ResolvedQuery?
    /// The query as read, if it is LogQL.
    package let logs: ResolvedLogQuery?
    /// Where it is read: as declared, or the stack's first data source of its language. None if there is none, or if the
    /// query names a variable.
    package let dataSource: DataSource?
}

/// A level that a panel draws.
package struct ResolvedThreshold: Sendable {
    package let threshold: PanelThreshold
    /// The level in the unit of the panel's query.
    package let value: Double
}

/// A place in Grafana's grid of 24 columns.
package struct GridPosition: Sendable, Hashable {
    package var x: Int
    package var y: Int
    package var width: Int
    package var height: Int
}
