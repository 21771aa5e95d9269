import Analysis
import Diagnostics
import LogQL
import PromQL
import StackDSL

/// What the rules ask of panels.
extension BrokenDashboardRule {
    static func problems(_ rule: DashboardRule, _ panel: ResolvedPanel) -> [Problem] {
        switch rule {
        case .describedPanels:
            guard panel.panel.kind.showsData else { return [] }
            let lacks = [
                (panel.panel.title.rendered.isEmpty, "title"), ((panel.panel.description?.rendered ?? "").isEmpty, "description"),
            ].filter(\.0).map(\.1)
            return lacks.map { Problem(message: "the panel has no \($0)", help: "say what it shows, and what is normal") }
        case .unitsOfPanels:
            guard panel.panel.kind.showsNumbers, panel.panel.fields.mappings.isEmpty, panel.panel.fields.unit == nil, panel.unit == nil
            else { return [] }
            return [Problem(message: "the panel's unit is not known", help: "say it, `unit:`, or declare it with the metrics")]
        case .rateInterval: return panel.queries.flatMap { fixedRates($0) + fixedLogRanges($0) }
        case .chosenDataSource:
            return panel.queries.contains { $0.metrics != nil && !$0.isChosen }
                ? [Problem(message: "the panel reads from a fixed data source", help: "read from the variable: `.from(…)`")] : []
        case .chosenJob: return panel.queries.flatMap { unmatched("job", $0) }
        case .chosenInstance: return panel.queries.flatMap { unmatched("instance", $0) }
        case .notEditable: return []
        }
    }

    private static func fixedRates(_ query: ResolvedPanelQuery) -> [Problem] {
        guard let read = query.metrics, let tree = read.tree else { return [] }
        return tree.nodes.indices.compactMap { node in
            guard case .call(let function) = tree.nodes[node].kind, ["rate", "irate"].contains(function.name),
                let operand = tree.children(of: node).first, case .matrixSelector(let index) = tree.nodes[operand].kind,
                tree.ranges[Int(index)].range.milliseconds != nil
            else { return nil }
            return Problem(
                message: "`\(function.name)` looks back for a fixed time, whatever is shown",
                help: "use `[$__rate_interval]`, or `over: .rateInterval`", place: read.highlight(node: operand))
        }
    }

    private static func fixedLogRanges(_ query: ResolvedPanelQuery) -> [Problem] {
        guard let read = query.logs, let range = read.tree?.ranges.first(where: { $0.duration.variable == nil }) else { return [] }
        return [
            Problem(
                message: "the query looks back for a fixed time, whatever is shown", help: "use `[$__auto]`, or `.auto`",
                place: read.place.highlight(range.duration.range))
        ]
    }

    private static func unmatched(_ label: String, _ query: ResolvedPanelQuery) -> [Problem] {
        guard let read = query.metrics, let tree = read.tree else { return [] }
        let selectors = tree.nodes.indices.filter { node in
            guard case .vectorSelector(let index) = tree.nodes[node].kind else { return false }
            return !tree.selectors[Int(index)].matchers.contains {
                $0.name == label && $0.op == .matches && VariableNames.all(in: $0.value).contains(label)
            }
        }
        return selectors.map {
            Problem(
                message: "the selector does not match the chosen `\(label)`", help: "add `\(label)=~\"$\(label)\"`",
                place: read.highlight(node: $0))
        }
    }
}

extension ResolvedPanelQuery {
    /// Whether the data source is chosen above the dashboard.
    fileprivate var isChosen: Bool {
        if case .variable = query.source { true } else { false }
    }
}

extension Panel.Kind {
    fileprivate var showsData: Bool {
        switch self {
        case .text, .dashboardList, .annotationList, .alertList: false
        default: true
        }
    }

    fileprivate var showsNumbers: Bool {
        switch self {
        case .timeSeries, .stat, .gauge, .barGauge: true
        default: false
        }
    }
}
