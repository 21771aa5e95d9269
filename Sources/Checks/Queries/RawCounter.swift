package import Analysis
import Diagnostics
import StackDSL

/// Finds counters that are compared with a level as they are.
package struct RawCounter: Check {
    package static let about = CheckDescription(
        .rawCounter,
        summary: "a counter is compared with a level as it is",
        rationale: """
            A counter only grows until its program restarts. Compared as it is, it says how long the program has run: \
            the alert fires some day, for no reason, and is silenced by a restart.
            """,
        references: ["https://prometheus.io/docs/concepts/metric_types/#counter"],
        bad: [
            .alert("«http_requests_total» > 1000"),
            .alert("«sum(http_requests_total)»", is: .above(.count(1_000))),
        ],
        good: [
            .alert("rate(http_requests_total[5m]) > 10"),
            .alert("sum(increase(http_requests_total[1h]))", is: .above(.count(1_000))),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.levels.compactMap { place in
            // Below a level, a counter says that its program has just started.
            guard place.meaning.isCumulative, place.comparison == .above || place.comparison == .atLeast
            else { return nil }
            let name = place.meaning.metric.map { "`\($0.name.text)`" } ?? "this"
            return Finding(
                "\(name) is a counter: compared as it is, it says how long the program has run",
                subject: place.subject, at: place.operand,
                related: place.threshold.map { [Highlight($0.site, label: "compared with this")] } ?? [],
                help: ["compare `rate(...[5m])` for how fast it grows, or `increase(...[1h])` for by how much"],
                allowances: place.allowances + (place.meaning.metric?.allowances ?? []))
        }
    }
}
