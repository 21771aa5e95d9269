package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds labels that a metric or an intermediate result cannot have.
package struct UndeclaredLabel: Check {
    package static let about = CheckDescription(
        .undeclaredLabel,
        summary: "a label is named that these series do not have",
        rationale: """
            A matcher on a label that is not there selects nothing (or, negated, everything). Grouping by one makes a \
            single group without a name. Neither is an error to Prometheus.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/basics/#time-series-selectors"],
        bad: [
            .alert(#"rate(http_requests_total{«code»="500"}[5m]) > 1"#, note: "the label is `status`"),
            .alert("sum by («queu») (jobs_queued) > 1"),
            .alert("sum by («path») (sum by (method) (rate(http_requests_total[5m]))) > 1",
                note: "the inner sum has taken `path` away"),
            .stack(
                #"Alert("A", when: "sum by (queue) (jobs_waiting) > 1", …), of a job with `.dropLabels(matching: "queue|user")`"#,
                relabeled(.dropLabels(matching: "queue|user"))),
        ],
        good: [
            .stack(
                #"Alert("A", when: "sum by (queue) (jobs_waiting) > 1", …), of a job with `.dropLabels(matching: "user")`"#,
                relabeled(.dropLabels(matching: "user"))),
            .alert(#"rate(http_requests_total{status="500"}[5m]) > 1"#),
            .alert("sum by (job, queue) (jobs_queued) > 1"),
        ])

    private static func relabeled(_ step: Relabeling) -> Stack {
        ExampleStack.with(
            alerts: [
                Alert("A", when: "sum by (queue) (jobs_waiting) > 1", for: .minutes(5), severity: .warning, summary: "a")
            ],
            services: [
                Service(
                    "jobs", scrapes: [.http(port: 9090, metricRelabeling: [step])],
                    metrics: [.gauge("jobs_waiting", unit: .count, labels: ["queue", "user"])])
            ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.flatMap { node -> [Finding] in
                switch tree.nodes[node].kind {
                case .vectorSelector(let index):
                    return inMatchers(of: tree.selectors[Int(index)], use, stack.catalog)
                case .aggregation(let index):
                    return inGrouping(tree.aggregations[Int(index)], at: node, tree, use, stack.catalog)
                default:
                    return []
                }
            }
        }
    }

    private static func inMatchers(
        of selector: VectorSelector, _ use: QueryUse, _ catalog: SeriesCatalog
    ) -> [Finding] {
        guard let name = selector.knownName, let series = catalog.named(name), series.isExposed else { return [] }
        // In an open world somebody else may expose the metric with other labels; what a rule records is known.
        guard catalog.isClosed || series.role == .derived && series.metric == nil else { return [] }
        let labels = series.meaning.labels
        return selector.matchers.compactMap { matcher in
            if matcher.name == "__name__" || labels.canHave(matcher.name) || matcher.isNameVariable { return nil }
            // Asking for an empty value is asking whether the label is missing.
            if matcher.op == .equal, matcher.value.isEmpty { return nil }
            return finding(
                "`\(name)` has no label `\(matcher.name)`", matcher.name, matcher.nameRange, selector.source, labels,
                use, declared: series.metric)
        }
    }

    private static func inGrouping(
        _ aggregation: Aggregation, at node: Int, _ tree: Tree, _ use: QueryUse, _ catalog: SeriesCatalog
    ) -> [Finding] {
        guard let grouping = aggregation.grouping, let operand = tree.lastChild(of: node) else { return [] }
        let labels = use.query.meanings[operand].labels
        if labels.isImpossible { return [] }
        return grouping.labels.compactMap { label in
            if label.isVariable || labels.canHave(label.name) { return nil }
            // Only what the query itself took away is known in an open world; taking it away again does no harm.
            guard catalog.isClosed || labels[label.name].cause != nil && !grouping.isWithout else { return nil }
            let what = grouping.isWithout ? "takes away" : "groups by"
            return finding(
                "`\(aggregation.op.rawValue)` \(what) `\(label.name)`, which its operand does not have", label.name,
                label.range, aggregation.source, labels, use, declared: use.query.meanings[operand].metric)
        }
    }

    private static func finding(
        _ message: String, _ label: String, _ range: TextRange, _ source: Int32, _ labels: LabelFlow,
        _ use: QueryUse, declared metric: Metric?
    ) -> Finding {
        let known = labels.names.sorted()
        return Finding(
            message, subject: use.subject, at: use.query.highlight(range, source: source),
            related: use.query.whatTook(label, from: labels),
            notes: known.isEmpty ? ["no label is left at this point"] : labels.isOpen ? [] : ["it has " + listed(known)],
            help: cure(label, labels, known, metric),
            allowances: use.allowances + (metric?.allowances ?? []))
    }

    private static func cure(_ label: String, _ labels: LabelFlow, _ known: [String], _ metric: Metric?) -> [String] {
        if case .relabeling? = labels[label].cause { return ["let the step keep `\(label)`, or leave it out of the query"] }
        if label == "le", metric?.kind == .nativeHistogram {
            return ["a native histogram keeps its buckets in itself: leave `le` out"]
        }
        return Suggestion.nearest(to: label, among: known).map { ["did you mean `\($0)`?"] }
            ?? [known.isEmpty ? "keep the label where it is taken away" : "use one of these, or declare the label with the metric"]
    }
}
