package import Analysis
import Diagnostics
import StackDSL

/// Finds overrides and steps that name a series or column that the panel does not have.
package struct UnmatchedField: Check {
    package static let about = CheckDescription(
        .unmatchedField,
        summary: "an override or a step names a series or column that the panel does not have",
        rationale: """
            Overrides and transformations find series by what the legend makes of them, and columns by labels. One that finds \
            nothing does nothing, and nothing says so: the legend was reworded, a label was aggregated away, a query was removed.
            """,
        references: [
            "https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-overrides/"
        ],
        bad: [
            .stack(
                #"queries: [.init("sum(jobs_queued)", legend: "queued")], overrides: [.named("queue", .color(.red))]"#,
                series([.named("queue", .color(.red))])),
            .stack(
                #"queries: [.init("sum(jobs_queued)", legend: "queued")], overrides: [.query("B", .color(.red))]"#,
                note: "there is one query, `A`", series([.query("B", .color(.red))])),
            .stack(
                #"overrides: [.matching("/^5../", .color(.red))]"#, series([.matching("/^5../", .color(.red))])),
            .stack(
                #".table("Queues", queries: [.init("sum by (queue) (jobs_queued)")], …transformations: [.sort(by: "job")]"#,
                note: "the column was aggregated away", table([.sort(by: "job")])),
        ],
        good: [
            .stack(#"overrides: [.named("queued", .color(.red))]"#, series([.named("queued", .color(.red))])),
            .stack(
                #"legend: "{{queue}}", overrides: [.named("mail", .color(.red))]"#, note: "what queues there are is not known",
                ExampleStack.with(panels: [
                    .timeSeries(
                        "Queues", queries: [.init("sum by (queue) (jobs_queued)", legend: "{{queue}}")],
                        overrides: [.named("mail", .color(.red))])
                ])),
            .stack(
                #"transformations: [.organize([.init("Value", as: "Queued")]), .sort(by: "Queued")]"#,
                table([.organize([.init("Value", as: "Queued")]), .sort(by: "Queued")])),
        ])

    private static func series(_ overrides: [FieldOverride]) -> Stack {
        ExampleStack.with(panels: [
            .timeSeries("Queue", queries: [.init("sum(jobs_queued)", legend: "queued")], overrides: overrides)
        ])
    }

    private static func table(_ steps: [Transformation]) -> Stack {
        ExampleStack.with(panels: [
            .table(
                "Queues", queries: [.init("sum by (queue) (jobs_queued)")],
                settings: PanelSettings(transformations: steps))
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).filter { !$0.queries.isEmpty }.flatMap { panel in
                problems(panel).map {
                    Finding(
                        $0.message, subject: panel.subject, at: Highlight(panel.panel.site), help: [$0.help],
                        allowances: panel.panel.allowances + dashboard.dashboard.allowances)
                }
            }
        }
    }

    private struct Problem {
        let message: String
        let help: String
    }

    private static func problems(_ panel: ResolvedPanel) -> [Problem] {
        let queries = panel.queries.indices.map(referenceID)
        var fields = TransformedFields(panel)
        var problems: [Problem] = []
        for step in panel.panel.settings.transformations {
            problems += step.queryIDs.filter { !queries.contains($0) }.map { noQuery("a step", $0, queries) }
            problems += step.fields.filter { !fields.canHave($0) }.map { noField("a step", $0, fields) }
            fields.apply(step)
        }
        fields.add(panel.panel.fields.overrides.flatMap(\.properties).compactMap(\.shownName))
        for override in panel.panel.fields.overrides {
            switch override.matcher {
            case .name(let name): problems += [name].filter { !fields.canHave($0) }.map { noField("an override", $0, fields) }
            case .names(let names): problems += names.filter { !fields.canHave($0) }.map { noField("an override", $0, fields) }
            case .pattern(let pattern):
                if !fields.canMatch(pattern) { problems.append(noField("an override", pattern, fields)) }
            case .query(let id): if !queries.contains(id) { problems.append(noQuery("an override", id, queries)) }
            case .type: break
            }
            problems += override.properties.compactMap(\.lowerSeries).filter { !fields.canHave($0) }
                .map { noField("an area down to it", $0, fields) }
        }
        return problems
    }

    private static func noQuery(_ what: String, _ id: String, _ queries: [String]) -> Problem {
        Problem(
            message: "\(what) names the query `\(id)`, which the panel does not have",
            help: "its queries are \(queries.map { "`\($0)`" }.joined(separator: ", ")), in their order")
    }

    private static func noField(_ what: String, _ name: String, _ fields: TransformedFields) -> Problem {
        let known = fields.known
        return Problem(
            message: "\(what) names `\(name)`, but the panel has no series or column that can be called so",
            help: Suggestion.nearest(to: name, among: known).map { "did you mean `\($0)`?" }
                ?? (known.isEmpty
                    ? "name it as the queries' legends do"
                    : "it has " + known.map { "`\($0)`" }.joined(separator: ", ")))
    }
}

extension FieldProperty {
    fileprivate var shownName: String? {
        if case .displayName(let name) = kind { name.rendered } else { nil }
    }

    fileprivate var lowerSeries: String? {
        if case .fillBelow(let name) = kind { name } else { nil }
    }
}
