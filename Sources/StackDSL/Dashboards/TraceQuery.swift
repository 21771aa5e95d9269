/// A query of traces, for Jaeger and Tempo alike.
package struct TraceQuery: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// By its id; a variable's reference stands for itself.
        case trace(Name)
        case variable(Variable)
        case search(service: Name, operation: Name?, slowerThan: Duration?, limit: Int)
        case graph
    }

    package let kind: Kind
}

extension PanelQuery {
    /// The trace whose id is chosen or typed in: a variable of the dashboard.
    ///
    /// ```swift
    /// let trace = Variable.textBox("trace", label: "Trace")
    /// Panel.traces("Trace", trace: .trace(trace))
    /// ```
    public static func trace(_ id: Variable) -> PanelQuery { PanelQuery(traces: .variable(id)) }

    /// The traces of a service, the newest first; for a table.
    ///
    /// - Parameters:
    ///   - service: as it calls itself in its traces.
    ///   - operation: any by default.
    ///   - duration: only traces that took longer; all by default.
    ///   - limit: default 20.
    public static func traces(
        of service: Name, operation: Name? = nil, slowerThan duration: Duration? = nil, limit: Int = 20
    ) -> PanelQuery {
        PanelQuery(traces: .search(service: service, operation: operation, slowerThan: duration, limit: limit))
    }

    /// All services and their calls, for ``Panel/nodeGraph``.
    public static func serviceGraph() -> PanelQuery { PanelQuery(traces: .graph) }
}
