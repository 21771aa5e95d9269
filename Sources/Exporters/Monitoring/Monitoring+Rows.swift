public import StackDSL

extension Monitoring {
    /// Rows of a dashboard about the monitoring stack itself: which targets answer, what each part does, and what each
    /// of its own alerts watches, with the alert's level.
    ///
    /// - Parameter parts: the programs that the stack has as services.
    public static func rows(of parts: [Part] = [.prometheus, .alertmanager]) -> [Row] {
        [targetRow] + parts.flatMap { rows(of: $0, parts) }
    }

    private static var targetRow: Row {
        Row("Targets", panels: [
            .stateTimeline(
                "Targets", queries: [.init("up", legend: "{{job}} {{instance}}")],
                threshold: .equal(.number(0)),
                mappings: [.value(0, text: "down", color: .red), .value(1, text: "up", color: .green)])
        ])
    }

    private static func rows(of part: Part, _ parts: [Part]) -> [Row] {
        switch part {
        case .prometheus:
            Prometheus.rows + [own("Prometheus' alerts", alerts(of: part, parts, Severities()))]
        case .alertmanager:
            Alertmanager.rows + [own("Alertmanager's alerts", alerts(of: part, parts, Severities()))]
        case .loki: [own("Loki's alerts", alerts(of: part, parts, Severities()))]
        case .alloy: [own("Alloy's alerts", alerts(of: part, parts, Severities()))]
        case .promtail: [own("Promtail's alerts", alerts(of: part, parts, Severities()))]
        case .collector: [own("The collector's alerts", alerts(of: part, parts, Severities()))]
        }
    }

    /// Closed: what is looked at when one of them fires.
    private static func own(_ title: DisplayText, _ alerts: [Alert]) -> Row {
        Row(title, watching: alerts, isCollapsed: true)
    }
}
