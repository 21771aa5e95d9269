import Diagnostics
import StackDSL

/// Copies of a stack in which one declaration is another.
extension Stack {
    func with(_ change: (inout Stack) -> Void) -> Stack {
        var copy = self
        change(&copy)
        return copy
    }

    /// With this alert in place of the one of its name.
    func with(_ alert: Alert) -> Stack {
        with { $0.alerts = $0.alerts.map { $0.name == alert.name ? alert : $0 } }
    }

    /// With one more alert.
    func adding(_ alert: Alert) -> Stack { with { $0.alerts.append(alert) } }

    /// With this row of panels in place of the one of its title.
    func with(_ row: Row) -> Stack {
        with { stack in
            stack.dashboards = stack.dashboards.map { dashboard in
                dashboard.with(rows: dashboard.rows.map { $0.title.rendered == row.title.rendered ? row : $0 })
            }
        }
    }

    /// With these panels in place of those of hms' row `Database`.
    func with(_ panels: Panel...) -> Stack { with(Row("Database", panels: panels)) }

    /// With this metric in place of the one of its name.
    func with(_ metric: Metric) -> Stack {
        withServices { $0.with(metrics: $0.metrics.map { $0.name == metric.name ? metric : $0 }) }
    }

    /// With one more metric.
    func adding(_ metric: Metric) -> Stack { withServices { $0.with(metrics: $0.metrics + [metric]) } }

    /// With these scrapes in place of hms' own.
    func with(_ scrapes: Scrape...) -> Stack { withServices { $0.with(scrapes: scrapes) } }

    /// With one more probe.
    func adding(_ probe: Probe) -> Stack { withServices { $0.with(probes: $0.probes + [probe]) } }

    /// With this routing in place of hms' own.
    func with(_ routing: Routing) -> Stack { with { $0.routing = routing } }

    private func withServices(_ change: (Service) -> Service) -> Stack {
        with { $0.services = $0.services.map(change) }
    }
}

extension Dashboard {
    func with(rows: [Row]) -> Dashboard {
        Dashboard(
            title, uid: uid, description: description, tags: tags, variables: variables, rows: rows, links: links,
            annotations: annotations, time: time, refresh: refresh, timeZone: timeZone, tooltip: tooltip,
            isEditable: isEditable, fileID: site.fileID, filePath: site.filePath, line: site.line,
            column: site.column)
    }
}

extension Service {
    func with(scrapes: [Scrape]? = nil, probes: [Probe]? = nil, metrics: [Metric]? = nil) -> Service {
        Service(
            name, scrapes: scrapes ?? self.scrapes, probes: probes ?? self.probes, metrics: metrics ?? self.metrics,
            logs: logs, fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
    }
}
