package import Analysis
import Diagnostics
import LogQL
import StackDSL

/// Finds log queries that Loki would not read, and rules that ask for lines instead of numbers.
package struct LogQLSyntax: Check {
    package static let about = CheckDescription(
        .logqlSyntax,
        summary: "a log query is not LogQL",
        rationale: """
            Loki refuses a query that it cannot read when it is asked, which for a rule is at night and for a panel is \
            when somebody needs it. A rule that gives log lines instead of numbers is accepted and never fires.
            """,
        references: ["https://grafana.com/docs/loki/latest/query/"],
        bad: [
            .stack(
                ##".logs(#"{service="api"} |= "panic"#)"##, note: "a quote is never closed",
                panel(#"{service="api"} |= "panic"#)),
            .stack(#".logs("{}")"#, note: "it would read every stream", panel("{}")),
            .stack(
                ##"LogAlert("Panics", when: #"{service="api"} |= "panic""#, …)"##, note: "lines, not numbers",
                alert(#"{service="api"} |= "panic""#)),
            .stack(
                "StreamRetention(where: [], keep: .days(3))", note: "it would mean every stream",
                Stack("example", loki: LokiServer(streamRetentions: [StreamRetention(where: [], keep: .days(3))]))),
        ],
        good: [
            .stack(##".logs(#"{service="api"} | json"#)"##, panel(#"{service="api"} | json"#)),
            .stack(
                ##"LogAlert("Panics", when: #"count_over_time({service="api"} |= "panic" [5m])"#, …)"##,
                alert(#"count_over_time({service="api"} |= "panic" [5m])"#)),
        ])

    private static func panel(_ query: String) -> Stack {
        ExampleStack.with(panels: [.logs("Log", queries: [.logs(LogQuery(verbatim: query))])])
    }

    private static func alert(_ query: String) -> Stack {
        Stack(
            "example",
            logAlerts: [
                LogAlert(
                    "Panics", when: LogQuery(verbatim: query), is: .above(.number(0)), severity: .critical,
                    summary: "it panics")
            ], loki: LokiServer())
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofRetentions(stack.stack) + stack.logQueryUses.flatMap { use -> [Finding] in
            if stack.isOfFiles, !use.isRule,
                use.query.errors.contains(where: { QueryErrors.isVariable($0.range, of: use.query.text) })
            {
                return []
            }
            let errors = use.query.errors.map { error in
                Finding(
                    error.message, subject: use.subject, at: use.query.place.highlight(error.range),
                    help: error.help.map { [$0] } ?? [], allowances: use.allowances)
            }
            guard errors.isEmpty, use.isRule, let tree = use.query.tree, !tree.isMetricQuery else { return errors }
            return [
                Finding(
                    "a rule needs numbers, but this query gives log lines", subject: use.subject,
                    at: use.query.place.highlight(tree.nodes[tree.root].range),
                    help: ["count them: `count_over_time(... [5m])`"], allowances: use.allowances)
            ]
        }
    }

    /// Selectors of streams that are kept for a time of their own.
    private static func ofRetentions(_ stack: Stack) -> [Finding] {
        guard let loki = stack.loki else { return [] }
        return loki.streamRetentions.flatMap { retention in
            LogTree.parse(retention.selector).1.prefix(1).map { error in
                Finding(
                    "`\(retention.selector)` selects no streams: \(error.message)", subject: "loki",
                    at: Highlight(loki.site), help: error.help.map { [$0] } ?? [])
            }
        }
    }
}
