package import Analysis
import Diagnostics
import StackDSL

/// Finds allowances that silence nothing.
package struct UnusedAllowance: Check {
    package static let about = CheckDescription(
        .unusedAllowance, level: .warning,
        summary: "an allowance silences nothing",
        rationale: """
            An allowance whose reason is gone hides the next mistake of its kind. It is removed as soon as the check it \
            names finds nothing at its place.
            """,
        references: ["https://prometheus.io/docs/practices/alerting/"],
        bad: [
            .stack(
                #"Metric.gauge("jobs").allow(.gaugeNamedTotal, because: "an old name")"#,
                stack(Metric.gauge("jobs").allow(.gaugeNamedTotal, because: "an old name"))),
            .stack(
                #"Metric.gauge("jobs_total").allow(.rateOfGauge, because: "an old name")"#,
                note: "the wrong check is named", stack(
                    Metric.gauge("jobs_total").allow(.rateOfGauge, because: "an old name"))),
        ],
        good: [
            .stack(
                #"Metric.gauge("jobs_total").allow(.gaugeNamedTotal, because: "an old name")"#,
                stack(Metric.gauge("jobs_total").allow(.gaugeNamedTotal, because: "an old name"))),
            .stack("no allowance", stack(.gauge("jobs"))),
        ])

    private static func stack(_ metric: Metric) -> Stack {
        ExampleStack.with(services: [Service("api", scrapes: [.http(port: 9090)], metrics: [metric])])
    }

    /// Found while allowances are applied, since only then it is known which were needed.
    package static func findings(in stack: ResolvedStack) -> [Finding] { [] }

    static func finding(_ allowance: Allowance) -> Finding {
        Finding(
            "this allowance of `\(allowance.check.rawValue)` silences nothing", subject: "",
            at: Highlight(allowance.site), help: ["remove it"], allowances: [])
    }
}
