import Diagnostics
import StackDSL

extension Resolver {
    mutating func dashboard(_ dashboard: Dashboard, _ sources: [DataSource]) -> ResolvedDashboard {
        var rows: [ResolvedRow] = []
        for row in dashboard.rows {
            rows.append(
                ResolvedRow(
                    row: row, id: 0, position: GridPosition(x: 0, y: 0, width: 24, height: 1),
                    panels: row.panels.map { panel($0, sources) }))
        }
        let resolved = ResolvedDashboard(dashboard: dashboard, rows: rows)
        return resolved
    }

    private mutating func panel(_ panel: Panel, _ sources: [DataSource]) -> ResolvedPanel {
        let queries = panel.queries.map { query($0, of: panel, sources) }
        let inferred = queries.lazy.compactMap { $0.metrics?.meaning?.unit }.first
        let thresholds = panel.thresholds.map { declared in
            ResolvedThreshold(
                threshold: declared,
                value: Condition.level(of: declared.threshold.quantity, in: inferred ?? panel.unit))
        }
        return ResolvedPanel(
            panel: panel, key: panel.key?.text ?? panel.title.rendered, id: 0,
            position: GridPosition(x: 0, y: 0, width: 24, height: 8), unit: panel.unit ?? inferred,
            queries: queries, thresholds: thresholds.sorted { $0.value < $1.value })
    }

    private mutating func query(
        _ query: PanelQuery, of panel: Panel, _ sources: [DataSource]
    ) -> ResolvedPanelQuery {
        switch query.language {
        case .promQL(let prom):
            let resolved = self.query(prom, near: panel.site, for: .panels)
            return ResolvedPanelQuery(
                query: query, text: resolved.text, metrics: resolved, logs: nil,
                dataSource: sources.first { $0.kind == .prometheus })
        case .logQL(let log):
            let resolved = ResolvedLogQuery(log, near: panel.site)
            return ResolvedPanelQuery(
                query: query, text: resolved.text, metrics: nil, logs: resolved,
                dataSource: sources.first { $0.kind == .loki })
        }
    }
}
