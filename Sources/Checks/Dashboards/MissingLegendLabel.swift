package import Analysis
import Diagnostics
import StackDSL

/// Finds labels in legends that the query's result does not have.
package struct MissingLegendLabel: Check {
    package static let about = CheckDescription(
        .missingLegendLabel,
        summary: "a legend, an annotation or a link names a label that the query's result does not have",
        rationale: """
            Grafana shows such a label as its bare name, so that all series are called the same. It happens when a label \
            was aggregated away: of published dashboards, one legend in fifteen.
            """,
        references: ["https://grafana.com/docs/grafana/latest/datasources/prometheus/query-editor/#legend"],
        bad: [
            .stack(
                #".init("sum(jobs_queued)", legend: "{{queue}}")"#, note: "`sum` has taken the label away",
                ExampleStack.with(panels: [.stat("Queue", queries: [.init("sum(jobs_queued)", legend: "{{queue}}")])])),
            .stack(
                #".init("sum by (job) (jobs_queued)", legend: "{{job}} {{ queue }}")"#,
                ExampleStack.with(panels: [
                    .stat("Queue", queries: [.init("sum by (job) (jobs_queued)", legend: "{{job}} {{ queue }}")])
                ])),
            .stack(
                #"valueLinks: [Link("Queue", url: "/d/jobs?var-queue=${__field.labels.queue}")]"#, note: "the link stays empty",
                ExampleStack.with(panels: [
                    .stat(
                        "Queue", queries: [.init("sum(jobs_queued)")],
                        settings: PanelSettings(valueLinks: [
                            Link("Queue", url: "https://queues.example/?q=${__field.labels.queue}")
                        ]))
                ])),
        ],
        good: [
            .stack(
                #".init("sum by (queue) (jobs_queued)", legend: "{{queue}}")"#,
                ExampleStack.with(panels: [
                    .stat("Queue", queries: [.init("sum by (queue) (jobs_queued)", legend: "{{queue}}")])
                ])),
            .stack(
                #".init("sum(jobs_queued)", legend: "queued")"#,
                ExampleStack.with(panels: [.stat("Queue", queries: [.init("sum(jobs_queued)", legend: "queued")])])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofAnnotations(stack) + ofLinks(stack) + stack.dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).flatMap { panel in
                panel.queries.flatMap { query -> [Finding] in
                    guard let legend = query.query.legend, let metrics = query.metrics,
                        let labels = metrics.meaning?.labels, !labels.isImpossible
                    else { return [] }
                    return references(in: legend.literal)
                        .filter { !labels.canHave($0.name) && !$0.name.contains("$") }
                        .map {
                            finding(
                                $0.name, $0.range, legend, metrics, labels, panel,
                                panel.panel.allowances + dashboard.dashboard.allowances)
                        }
                }
            }
        }
    }

    private static func finding(
        _ name: String, _ range: TextRange, _ legend: Legend, _ query: ResolvedQuery, _ labels: LabelFlow,
        _ panel: ResolvedPanel, _ allowances: [Allowance]
    ) -> Finding {
        let known = labels.names.sorted()
        return Finding(
            "the query's result has no label `\(name)`", subject: panel.subject,
            at: Highlight(panel.panel.site, literal: legend.literal, range: range),
            related: query.whatTook(name, from: labels),
            notes: labels.isOpen ? [] : [known.isEmpty ? "it has no labels at all" : "it has " + listed(known)],
            help: Suggestion.nearest(to: name, among: known).map { ["did you mean `\($0)`?"] }
                ?? ["keep the label: `sum by (\(name)) (...)`, or `.sum(by: [\"\(name)\"])`"],
            helpForFiles: Suggestion.nearest(to: name, among: known).map { ["did you mean `\($0)`?"] }
                ?? ["keep the label: `sum by (\(name)) (...)`"], allowances: allowances)
    }

    /// The labels between double braces, with the offsets of their names.
    static func references(in literal: LiteralText) -> [(name: String, range: TextRange)] {
        var found: [(name: String, range: TextRange)] = []
        var offset = 0
        for segment in literal.segments {
            guard case .text(let text) = segment else {
                offset += 1
                continue
            }
            let bytes = Array(text.utf8)
            var start: Int?
            for index in bytes.indices.dropFirst() {
                if bytes[index] == UInt8(ascii: "{"), bytes[index - 1] == UInt8(ascii: "{") { start = index + 1 }
                guard bytes[index] == UInt8(ascii: "}"), bytes[index - 1] == UInt8(ascii: "}"), let begin = start
                else { continue }
                start = nil
                var range = begin..<(index - 1)
                while let first = range.first, bytes[first] == UInt8(ascii: " ") { range.removeFirst() }
                while let last = range.last, bytes[last] == UInt8(ascii: " ") { range.removeLast() }
                if range.isEmpty { continue }
                found.append(
                    (
                        String(decoding: bytes[range], as: UTF8.self),
                        TextRange(offset + range.lowerBound, offset + range.upperBound)
                    ))
            }
            offset += bytes.count
        }
        return found
    }
}
