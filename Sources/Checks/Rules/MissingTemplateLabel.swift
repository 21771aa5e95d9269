package import Analysis
import Diagnostics
import PromQL
import StackDSL
import Templates

/// Finds labels in an alert's texts that the alert's query does not give.
package struct MissingTemplateLabel: Check {
    package static let about = CheckDescription(
        .missingTemplateLabel,
        summary: "a text names a label that the alert's query does not give",
        rationale: """
            A label that is not there is rendered as nothing: "disk of  is full". It happens when an aggregation has \
            taken the label away, and is seen only by the person who is paged. `$labels` has what the query gives, and not \
            the labels that the rule adds.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#templating"],
        bad: [
            .stack(
                #"Alert("QueueFull", when: "sum(jobs_queued) > 100", …, summary: "{{ $labels.queue }} is full")"#,
                alert("sum(jobs_queued) > 100", "{{ $labels.queue }} is full")),
            .stack(
                #"Alert("QueueFull", when: "sum by (job) (jobs_queued) > 100", …, summary: "{{ .Labels.queue }} is full")"#,
                alert("sum by (job) (jobs_queued) > 100", "{{ .Labels.queue }} is full")),
        ],
        good: [
            .stack(
                #"Alert("QueueFull", when: "sum by (queue) (jobs_queued) > 100", …, summary: "{{ $labels.queue }} is full")"#,
                alert("sum by (queue) (jobs_queued) > 100", "{{ $labels.queue }} is full")),
            .stack(
                #"Alert("QueueFull", when: "jobs_queued > 100", …, summary: "{{ $labels.instance }} is full")"#,
                alert("jobs_queued > 100", "{{ $labels.instance }} is full")),
        ])

    private static func alert(_ query: PromQuery, _ summary: AlertText) -> Stack {
        ExampleStack.with(alerts: [
            Alert("QueueFull", when: query, for: .minutes(5), severity: .warning, summary: summary)
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let external = Set(stack.stack.prometheus.externalLabels.pairs.map(\.label.name))
        return stack.templateUses.flatMap { use -> [Finding] in
            use.reading.labels.compactMap { reference in
                switch reference.source {
                case .alert:
                    guard let query = use.query, let labels = query.meaning?.labels, 
                        !labels.canHave(reference.name)
                    else { return nil }
                    return missing(reference, labels, query, use)
                case .external:
                    // The server's own file says which there are.
                    guard !stack.isOfFiles, !external.contains(reference.name) else { return nil }
                    return Finding(
                        "there is no external label `\(reference.name)`",
                        subject: use.subject, at: use.place.highlight(reference.range),
                        help: ["declare it in `PrometheusServer(externalLabels:)`"], allowances: use.allowances)
                case .sample, .common, .group, .route, .commonAnnotations, .annotations: return nil
                }
            }
        }
    }

    private static func missing(
        _ reference: LabelReference, _ labels: LabelFlow, _ query: ResolvedQuery, _ use: TemplateUse
    ) -> Finding {
        let known = labels.names.sorted()
        let isOfRule = ["severity", "alertname"].contains(reference.name)
        return Finding(
            "the query gives no label `\(reference.name)`", subject: use.subject,
            at: use.place.highlight(reference.range), related: query.whatTook(reference.name, from: labels),
            notes: labels.isOpen ? [] : [known.isEmpty ? "it gives no labels at all" : "it gives " + listed(known)],
            help: isOfRule
                ? ["`$labels` does not have what the rule adds: write the value itself"]
                : Suggestion.nearest(to: reference.name, among: known).map { ["did you mean `\($0)`?"] }
                    ?? [cure(reference.name, labels, query)],
            allowances: use.allowances)
    }

    private static func cure(_ name: String, _ labels: LabelFlow, _ query: ResolvedQuery) -> String {
        if case .node(let node)? = labels[name].cause, case .call(let function)? = query.tree?.nodes[node].kind,
            function.name.hasPrefix("absent")
        {
            return "fix it in the selector itself, `\(function.name)(metric{\(name)=\"…\"})`, or write the value into the text"
        }
        if case .relabeling? = labels[name].cause { return "let the step keep `\(name)`, or leave it out of the text" }
        return "keep the label in the query: `by (\(name))`"
    }
}
