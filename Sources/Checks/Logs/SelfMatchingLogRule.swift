package import Analysis
import Diagnostics
import GoText
import LogQL
import StackDSL

/// Finds log rules that find the line in which Loki notes the rule's own query.
package struct SelfMatchingLogRule: Check {
    package static let about = CheckDescription(
        .selfMatchingLogRule,
        summary: "a log rule matches the line that Loki writes about it",
        rationale: """
            Loki writes each query that it answers into its own log, the words that are looked for included. Where that log \
            is among the streams that a rule reads, the rule finds itself at every evaluation: an alert that fires once \
            fires for ever.
            """,
        references: ["https://grafana.com/docs/loki/latest/alert/"],
        bad: [
            .stack(
                ##"count_over_time({service=~".+"} |= "panic" [5m]), ownLog: ["service": "loki"]"##,
                stack(#"{service=~".+"} |= "panic""#)),
            .stack(
                ##"count_over_time({service="all"} |= "panic" [5m]), of every container"##,
                stack(#"{service="all"} |= "panic""#, ownLog: [:], deployment: Deployment())),
        ],
        good: [
            .stack(
                ##"count_over_time({service=~".+"} |= "panic" != "caller=metrics.go" [5m])"##,
                stack(#"{service=~".+"} |= "panic" != "caller=metrics.go""#)),
            .stack(
                ##"count_over_time({service!="loki"} |= "panic" [5m])"##, stack(#"{service!="loki", service=~".+"} |= "panic""#)),
        ])

    private static func stack(
        _ lines: String, ownLog: Labels = ["service": "loki"], deployment: Deployment? = nil
    ) -> Stack {
        Stack(
            "example", services: [Service("all", logs: [.docker(.all)])],
            logAlerts: [
                LogAlert(
                    "Panics", when: LogQuery(verbatim: "count_over_time(\(lines) [5m])"), is: .above(.number(0)),
                    severity: .critical, summary: "it panics")
            ], loki: LokiServer(ownLog: ownLog), deployment: deployment)
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let own = ownStreams(of: stack)
        if own.isEmpty { return [] }
        return stack.logQueryUses.filter(\.isRule).flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.pipelines.compactMap { pipeline in
                guard own.contains(where: { $0.isMeant(by: pipeline.selector) }),
                    let filter = filterFindingItself(pipeline, tree, use.query.text)
                else { return nil }
                return Finding(
                    "Loki notes this query in its own log, which is read here: the rule finds itself",
                    subject: use.subject, at: use.query.place.highlight(tree.nodes[filter].range),
                    related: [use.query.place.highlight(pipeline.selector.range, label: "Loki's own log is among them")],
                    help: [#"leave that log out: `!= "caller=metrics.go"`, or `{service!="loki"}`"#],
                    allowances: use.allowances)
            }
        }
    }

    /// The labels of streams that hold Loki's log: as declared, or those of a source that reads every container of the stack.
    private static func ownStreams(of stack: ResolvedStack) -> [OwnStream] {
        guard let loki = stack.stack.loki else { return [] }
        if !loki.ownLog.pairs.isEmpty {
            let labels = loki.ownLog.pairs.map { ($0.label.name, String?.some($0.value.rendered)) }
            return [OwnStream(labels: Dictionary(labels) { first, _ in first }, isWhole: false)]
        }
        guard let deployment = stack.stack.deployment, !deployment.elsewhere.contains(.loki) else { return [] }
        return LogStreams(of: stack.stack).streams.filter(\.readsEveryContainer).map {
            OwnStream(labels: $0.labels, isWhole: true)
        }
    }

    /// The stage that lets the rule's own query through, where all others do as well.
    private static func filterFindingItself(_ pipeline: LogPipeline, _ tree: LogTree, _ query: String) -> Int? {
        let noted = QuotedString.quote(query)
        var found: Int?
        for node in pipeline.stages {
            guard case .stage(let index) = tree.nodes[node].kind else { return nil }
            switch tree.stages[Int(index)] {
            case .lineFilter(let filter):
                guard let lets = filter.lets(noted) else { return nil }
                if !lets { return nil }
                if filter.op == .contains || filter.op == .matches { found = found ?? node }
            case .decolorize, .drop, .keep: break
            // A line that cannot be taken apart, or has not the label, is another story.
            default: return nil
            }
        }
        return found
    }
}

private struct OwnStream {
    let labels: [String: String?]
    /// Whether it has no other labels.
    let isWhole: Bool

    func isMeant(by selector: StreamSelector) -> Bool {
        selector.matchers.allSatisfy { matcher in
            if matcher.value.isVariable || matcher.label.isVariable { return false }
            guard let value = labels[matcher.label.name] else { return isWhole && matcher.selects("") }
            return value.map(matcher.selects) ?? false
        }
    }
}

extension LogStream {
    /// Whether Loki's container is surely among those that the source reads.
    fileprivate var readsEveryContainer: Bool {
        if case .docker(let containers, _) = source.origin, case .all = containers.kind { return true }
        return false
    }
}

extension LineFilter {
    /// Says whether a line passes; nil where that is not known.
    fileprivate func lets(_ line: String) -> Bool? {
        if operands.contains(where: { $0.isAddress || $0.text.isVariable }) { return nil }
        let texts = operands.map(\.text.value)
        switch op {
        case .contains: return texts.contains { line.contains($0) }
        case .containsNot: return !texts.contains { line.contains($0) }
        case .matches: return texts.contains { isFound($0, in: line) }
        case .matchesNot: return !texts.contains { isFound($0, in: line) }
        case .fits, .fitsNot: return nil
        }
    }

    private func isFound(_ pattern: String, in line: String) -> Bool {
        RegularExpression.parse("(?s).*(?:\(pattern)).*").0?.matchesWhole(line) ?? false
    }
}
