import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Ranges that Grafana puts in: as short as what the data source says of how often is scraped, when a short time is shown.
extension RangeTooShort {
    static func ofGrafanasIntervals(_ stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).flatMap { panel in
                panel.queries.flatMap { query in
                    ofPanel(panel, query, dashboard.dashboard.allowances, stack)
                }
            }
        }
    }

    private static func ofPanel(
        _ panel: ResolvedPanel, _ query: ResolvedPanelQuery, _ allowances: [Allowance], _ stack: ResolvedStack
    ) -> [Finding] {
        // A data source that is chosen may say anything.
        guard let source = query.dataSource, source.raw == nil, !panel.hasRawKeys, let read = query.metrics, let tree = read.tree
        else { return [] }
        let step = panel.panel.settings.minimumStep ?? source.settings.scrapeInterval ?? stack.stack.prometheus.scrapeInterval
        return tree.nodes.indices.compactMap { node -> Finding? in
            guard case .call(let function) = tree.nodes[node].kind, QueryWindow.functionsOfTwo.contains(function.name),
                let operand = tree.children(of: node).first, case .matrixSelector(let index) = tree.nodes[operand].kind,
                case .node(let length) = tree.ranges[Int(index)].range.value,
                case .variable(let variable) = tree.nodes[Int(length)].kind,
                let steps = ["__interval": 1, "__rate_interval": 4][VariableNames.all(in: tree.variables[Int(variable)]).first ?? ""],
                let selector = tree.children(of: operand).first(where: { tree.isSelector($0) }),
                case .vectorSelector(let selected) = tree.nodes[selector].kind, let name = tree.selectors[Int(selected)].name,
                let series = stack.catalog.named(name),
                let fastest = series.collection(for: tree.selectors[Int(selected)]),
                fastest.interval < .days(365), step * steps < fastest.interval * 2
            else { return nil }
            let interval = fastest.interval.prometheusText
            return Finding(
                "`[\(tree.variables[Int(variable)])]` can be as short as \((step * steps).prometheusText), and `\(name)` is scraped every "
                    + interval,
                subject: panel.subject, at: read.highlight(node: operand),
                help: [
                    steps == 1 && step * 4 >= fastest.interval * 2
                        ? "use `[$__rate_interval]`: it is four times as long at least"
                        : "give the panel the job's step: `settings: PanelSettings(minimumStep: …)`, \(interval), and use `[$__rate_interval]`"
                ],
                allowances: panel.panel.allowances + allowances + (series.metric?.allowances ?? []))
        }
    }
}

extension Tree {
    fileprivate func isSelector(_ node: Int) -> Bool {
        if case .vectorSelector = nodes[node].kind { true } else { false }
    }
}
