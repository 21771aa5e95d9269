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
                dashboard.with(rows: dashboard.rows.map { $0.title == row.title ? row : $0 })
            }
        }
    }

    /// With every alert and panel that has a threshold having another.
    func replacing(_ old: Threshold, by new: Threshold) -> Stack {
        with { stack in
            stack.alerts = stack.alerts.map { $0.threshold == old ? $0.with(threshold: new) : $0 }
            stack.dashboards = stack.dashboards.map { dashboard in
                dashboard.with(rows: dashboard.rows.map { row in
                    row.with(panels: row.panels.map { panel in
                        panel.with(thresholds: panel.thresholds.map {
                            $0.threshold == old ? PanelThreshold(new, color: $0.color) : $0
                        })
                    })
                })
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

    /// With these sources of logs in place of hms' own.
    func with(_ logs: LogSource...) -> Stack { withServices { $0.with(logs: logs) } }

    /// With this Loki in place of hms' own.
    func with(_ loki: LokiServer) -> Stack { with { $0.loki = loki } }

    /// With this Prometheus in place of hms' own.
    func with(_ server: PrometheusServer) -> Stack { with { $0.prometheus = server } }

    /// With one more scrape.
    func adding(_ scrape: Scrape) -> Stack { withServices { $0.with(scrapes: $0.scrapes + [scrape]) } }

    /// With files for these versions.
    func aiming(at versions: Versions) -> Stack { with { $0.versions = versions } }

    /// With this routing in place of hms' own.
    func with(_ routing: Routing) -> Stack { with { $0.routing = routing } }

    private func withServices(_ change: (Service) -> Service) -> Stack {
        with { $0.services = $0.services.map(change) }
    }
}

extension Dashboard {
    func with(rows: [Row]) -> Dashboard {
        Dashboard(
            title, uid: uid, description: description, tags: tags, variables: variables, rows: rows,
            links: links, annotations: annotations, time: time, refresh: refresh, timeZone: timeZone,
            tooltip: tooltip, isEditable: isEditable, raw: raw, fileID: site.fileID, filePath: site.filePath,
            line: site.line, column: site.column)
    }
}

extension Panel {
    func with(thresholds: [PanelThreshold]) -> Panel {
        Panel(
            kind, title, key: key, description: description, queries: queries, thresholds: thresholds,
            fields: fields, size: size, links: links, settings: settings, site: site)
    }
}

extension Row {
    func with(panels: [Panel]) -> Row {
        Row(
            title, panels: panels, isCollapsed: isCollapsed, repeatFor: repeatFor, fileID: site.fileID,
            filePath: site.filePath, line: site.line, column: site.column)
    }
}

extension Alert {
    /// With another hold, or another threshold, which its description names where it named the old one.
    func with(hold: Duration? = nil, threshold: Threshold? = nil) -> Alert {
        let description = annotations.description?.naming(threshold ?? self.threshold, for: self.threshold)
        return Alert(
            name, when: query, is: threshold ?? self.threshold, for: hold ?? self.hold,
            keepFiringFor: keepFiring, severity: severity, labels: labels, summary: annotations.summary ?? "", description: description,
            runbook: annotations.runbook, annotations: annotations.further, fileID: site.fileID,
            filePath: site.filePath, line: site.line, column: site.column)
    }
}

extension AlertText {
    /// With another threshold in its interpolations; what is written in its text stays.
    fileprivate func naming(_ new: Threshold?, for old: Threshold?) -> AlertText {
        guard let new = new?.quantity.text, let old = old?.quantity.text else { return self }
        let parts = literal.segments.map { segment in
            switch segment {
            case .text(let text): text
            case .interpolation(let rendered, _): rendered == old ? new : rendered
            }
        }
        return AlertText(verbatim: parts.joined())
    }
}

extension Service {
    func with(
        scrapes: [Scrape]? = nil, probes: [Probe]? = nil, metrics: [Metric]? = nil, logs: [LogSource]? = nil
    ) -> Service {
        Service(
            name, scrapes: scrapes ?? self.scrapes, probes: probes ?? self.probes,
            metrics: metrics ?? self.metrics, logs: logs ?? self.logs, container: container, fileID: site.fileID,
            filePath: site.filePath,
            line: site.line, column: site.column)
    }
}
