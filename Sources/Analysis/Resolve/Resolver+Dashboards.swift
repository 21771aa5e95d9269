import Diagnostics
import StackDSL

extension Resolver {
    mutating func dashboard(_ dashboard: Dashboard, _ sources: [DataSource]) -> ResolvedDashboard {
        let layouts = layOut(dashboard.rows)
        let ids = panelIDs(of: dashboard)
        var resolved = ResolvedDashboard(dashboard: dashboard, rows: [])
        for (index, row) in dashboard.rows.enumerated() {
            var panels: [ResolvedPanel] = []
            for (place, panel) in row.panels.enumerated() {
                panels.append(
                    self.panel(panel, id: ids[index].panels[place], at: layouts[index].panels[place], sources))
            }
            resolved.rows.append(
                ResolvedRow(row: row, id: ids[index].row, position: layouts[index].header, panels: panels))
        }
        resolved.variables = dashboard.variables.map { variable($0, sources) }
        resolved.annotations = dashboard.annotations.map { annotation in
            ResolvedAnnotation(
                annotation: annotation, query: query(annotation.query, near: dashboard.site, for: .panels),
                dataSource: annotation.dataSource ?? sources.first { $0.kind == .prometheus })
        }
        return resolved
    }

    private mutating func panel(
        _ panel: Panel, id: Int, at position: GridPosition, _ sources: [DataSource]
    ) -> ResolvedPanel {
        let queries = panel.queries.map { query($0, of: panel, sources) }
        let inferred = queries.lazy.compactMap { ResolvedPanel.valueUnit(of: $0, in: panel.kind) }.first
        let thresholds = panel.thresholds.map { declared in
            ResolvedThreshold(
                threshold: declared,
                value: Condition.level(of: declared.threshold.quantity, in: inferred ?? panel.unit))
        }
        return ResolvedPanel(
            panel: panel, key: key(of: panel), id: id, position: position, unit: panel.unit ?? inferred,
            queries: queries, thresholds: thresholds.sorted { $0.value < $1.value })
    }

    private mutating func query(
        _ query: PanelQuery, of panel: Panel, _ sources: [DataSource]
    ) -> ResolvedPanelQuery {
        let kinds: [DataSource.Kind]
        var metrics: ResolvedQuery?
        var logs: ResolvedLogQuery?
        switch query.language {
        case .promQL(let prom):
            kinds = [.prometheus]
            metrics = self.query(prom, near: panel.site, for: .panels)
        case .logQL(let log):
            kinds = [.loki]
            logs = logQuery(log, near: panel.site, for: .panels)
        case .traces:
            kinds = [.jaeger, .tempo]
        }
        let source: DataSource? =
            switch query.source {
            case .dataSource(let source): source
            case .variable: nil
            case nil: sources.first { kinds.contains($0.kind) }
            }
        return ResolvedPanelQuery(
            query: query, text: metrics?.text ?? logs?.text ?? "", metrics: metrics, logs: logs, dataSource: source)
    }

    private mutating func variable(_ variable: Variable, _ sources: [DataSource]) -> ResolvedVariable {
        switch variable.kind {
        case .labelValues(_, let series):
            let read = series.map { query($0, near: variable.site, for: .panels) }
            return ResolvedVariable(
                variable: variable, query: read?.text, metrics: read,
                dataSource: variable.dataSource ?? sources.first { $0.kind == .prometheus })
        case .logLabelValues(_, let streams):
            return ResolvedVariable(
                variable: variable, query: streams.map { logQuery($0, near: variable.site, for: .panels).text },
                metrics: nil, dataSource: variable.dataSource ?? sources.first { $0.kind == .loki })
        case .custom, .interval, .textBox, .constant, .dataSource:
            return ResolvedVariable(variable: variable, query: nil, metrics: nil, dataSource: nil)
        }
    }
}
