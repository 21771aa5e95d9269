import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Counters that are drawn over time as they are. A number or a table may well say how often something happened since the start.
extension RawCounter {
    static func ofCurves(_ stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).filter(\.isPlainCurve).flatMap { panel in
                panel.queries.filter { !$0.query.isHidden }.compactMap(\.metrics).compactMap { query -> Finding? in
                    guard let tree = query.tree, let meaning = query.meaning, meaning.isCumulative else { return nil }
                    let name = meaning.metric.map { "`\($0.name.text)`" } ?? "this"
                    return Finding(
                        "\(name) is a counter: drawn as it is, it shows how long the program has run", subject: panel.subject,
                        at: query.highlight(node: tree.root),
                        help: ["draw `rate(...[$__rate_interval])` for how fast it grows, or `increase(...[1h])` for by how much"],
                        allowances: panel.panel.allowances + dashboard.dashboard.allowances + (meaning.metric?.allowances ?? []))
                }
            }
        }
    }
}

extension ResolvedPanel {
    /// Whether it draws its queries' values over time, and nothing made of them. A level makes it a comparison.
    fileprivate var isPlainCurve: Bool {
        guard case .timeSeries = panel.kind else { return false }
        return panel.settings.transformations.isEmpty && !hasRawKeys && thresholds.isEmpty
    }
}
