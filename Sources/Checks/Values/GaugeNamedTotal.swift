package import Analysis
import Diagnostics
import StackDSL

/// Finds gauges whose name says counter.
package struct GaugeNamedTotal: Check {
    package static let about = CheckDescription(
        .gaugeNamedTotal, level: .warning,
        summary: "a gauge is named like a counter",
        rationale: """
            By convention `_total` ends the name of a counter. People and tools that go by the name will take its `rate`, \
            which means nothing for a gauge.
            """,
        references: ["https://prometheus.io/docs/practices/naming/"],
        bad: [
            .stack(
                #"Metric.gauge("jobs_pending_total")"#,
                ExampleStack.with(services: [
                    Service("api", scrapes: [.http(port: 9090)], metrics: [.gauge("jobs_pending_total")])
                ])),
            .stack(
                #"Metric.gauge("users_total"), Metric.gauge("carts_total")"#, count: 2,
                ExampleStack.with(services: [
                    Service(
                        "api", scrapes: [.http(port: 9090)], metrics: [.gauge("users_total"), .gauge("carts_total")])
                ])),
        ],
        good: [
            .stack(
                #"Metric.gauge("jobs_pending")"#,
                ExampleStack.with(services: [
                    Service("api", scrapes: [.http(port: 9090)], metrics: [.gauge("jobs_pending")])
                ])),
            .stack(
                #"Metric.counter("jobs_total")"#,
                ExampleStack.with(services: [
                    Service("api", scrapes: [.http(port: 9090)], metrics: [.counter("jobs_total")])
                ])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.stack.services.flatMap { service in
            service.metrics.filter { $0.kind == .gauge && $0.name.text.hasSuffix("_total") }.map { metric in
                Finding(
                    "`\(metric.name.text)` is a gauge, but its name ends like a counter's",
                    subject: "metric \"\(metric.name.text)\"", at: Highlight(metric.site),
                    help: [
                        "rename it to `\(metric.name.text.dropLast(6))`, or allow it: "
                            + "`.allow(.gaugeNamedTotal, because: \"…\")`"
                    ],
                    allowances: metric.allowances)
            }
        }
    }
}
