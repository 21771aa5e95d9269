@testable import Analysis
import Emitters
import Serialization
import StackDSL

extension Stack {
    /// The stack as far as Grafana's files need it: the queries of tests are texts and variables only.
    ///
    /// - Parameter unit: of panels that declare none.
    func resolvedForGrafana(unit: MetricUnit? = nil) -> ResolvedStack {
        var resolved = ResolvedStack(self)
        resolved.dataSources = grafana?.dataSources ?? []
        resolved.dashboards = dashboards.map { dashboard in
            let ids = panelIDs(of: dashboard)
            let rows = zip(zip(dashboard.rows, ids), layOut(dashboard.rows)).map { pair, layout in
                let (row, ids) = pair
                return ResolvedRow(
                    row: row, id: ids.row, position: layout.header,
                    panels: zip(zip(row.panels, ids.panels), layout.panels).map { pair, place in
                        self.resolved(pair.0, id: pair.1, place, unit)
                    })
            }
            return ResolvedDashboard(
                dashboard: dashboard, rows: rows, variables: dashboard.variables.map(self.resolved),
                annotations: dashboard.annotations.map {
                    ResolvedAnnotation(
                        annotation: $0, query: $0.query.plainText, dataSource: $0.dataSource ?? self.source(.prometheus))
                })
        }
        return resolved
    }

    private func source(_ kind: DataSource.Kind) -> DataSource? {
        grafana?.dataSources.first { $0.kind == kind }
    }

    private func resolved(_ variable: Variable) -> ResolvedVariable {
        switch variable.kind {
        case .labelValues(_, let query):
            ResolvedVariable(
                variable: variable, query: query?.plainText,
                dataSource: variable.dataSource ?? source(.prometheus))
        case .logLabelValues(_, let query):
            ResolvedVariable(
                variable: variable, query: query?.plainText,
                dataSource: variable.dataSource ?? source(.loki))
        case .custom, .interval, .textBox, .constant, .dataSource:
            ResolvedVariable(variable: variable, query: nil, dataSource: nil)
        }
    }

    private func resolved(_ panel: Panel, id: Int, _ place: GridPosition, _ unit: MetricUnit?) -> ResolvedPanel {
        let unit = panel.unit ?? unit
        let thresholds = panel.thresholds.map { threshold in
            let quantity = threshold.threshold.quantity
            return ResolvedThreshold(
                threshold: threshold, value: unit.map { quantity.value(in: $0) } ?? quantity.baseValue)
        }
        return ResolvedPanel(
            panel: panel, key: key(of: panel), id: id, position: place, unit: unit,
            queries: panel.queries.map(resolved), thresholds: thresholds.sorted { $0.value < $1.value })
    }

    private func resolved(_ query: PanelQuery) -> ResolvedPanelQuery {
        var named: DataSource?
        if case .dataSource(let source) = query.source { named = source }
        switch query.language {
        case .promQL(let text):
            return ResolvedPanelQuery(
                query: query, text: text.plainText, dataSource: named ?? source(.prometheus))
        case .logQL(let text):
            return ResolvedPanelQuery(query: query, text: text.plainText, dataSource: named ?? source(.loki))
        }
    }
}

extension PromQuery {
    fileprivate var plainText: String {
        segments.reduce(into: "") { result, segment in
            switch segment {
            case .text(let text), .raw(let text, _): result += text
            case .label(let label, _): result += label.name
            case .string(let text, _): result += "\"\(text)\""
            case .variable(let variable, _): result += "$\(variable.name.text)"
            case .metric, .recording, .query, .number, .quantity, .window: result += "…"
            }
        }
    }
}

extension LogQuery {
    fileprivate var plainText: String {
        segments.reduce(into: "") { result, segment in
            switch segment {
            case .text(let text), .raw(let text, _): result += text
            case .label(let label, _): result += label.name
            case .string(let text, _): result += "\"\(text)\""
            case .variable(let variable, _): result += "$\(variable.name.text)"
            case .query, .number, .window: result += "…"
            }
        }
    }
}

extension Node {
    /// The node at a path such as `targets.0.expr`.
    func at(_ path: String) -> Node? {
        path.split(separator: ".").reduce(Optional(self)) { node, part in
            switch node {
            case .map(let map): map[String(part)]
            case .list(let items): Int(part).flatMap { items.indices.contains($0) ? items[$0] : nil }
            case .null, .bool, .integer, .number, .string, .block, nil: nil
            }
        }
    }

    /// JSON on one line.
    var line: String {
        JSON.print(self).split(separator: "\n").reduce(into: "") { result, line in
            let text = line.drop { $0 == " " }
            result += (result.hasSuffix(",") ? " " : "") + text
        }
    }
}
