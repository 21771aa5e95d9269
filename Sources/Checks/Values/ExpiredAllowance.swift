package import Analysis
import Diagnostics
import StackDSL

/// Finds allowances whose last day has passed.
package struct ExpiredAllowance: Check {
    package static let about = CheckDescription(
        .expiredAllowance, level: .warning,
        summary: "an allowance has expired",
        rationale: """
            An allowance with a last day says that its reason will be gone by then. It goes on silencing its check, so that no \
            build breaks at night because a day has passed; but somebody has to look at it. The day is that of the \
            machine that compiles, in UTC.
            """,
        references: ["https://prometheus.io/docs/practices/alerting/"],
        bad: [
            .stack(
                #".allow(.gaugeNamedTotal, because: "renamed in release 4", until: .init(2024, 6, 30))"#,
                stack(until: CalendarDate(2024, 6, 30))),
            .stack(
                #".allow(.gaugeNamedTotal, because: "renamed in release 4", until: .init(1999, 12, 31))"#,
                stack(until: CalendarDate(1999, 12, 31))),
        ],
        good: [
            .stack(
                #".allow(.gaugeNamedTotal, because: "renamed in release 9", until: .init(9999, 12, 31))"#,
                stack(until: CalendarDate(9999, 12, 31))),
            .stack(#".allow(.gaugeNamedTotal, because: "the name is given")"#, stack(until: nil)),
        ])

    private static func stack(until day: CalendarDate?) -> Stack {
        let metric = Metric.gauge("jobs_total").allow(.gaugeNamedTotal, because: "renamed in a release", until: day)
        return ExampleStack.with(services: [Service("api", scrapes: [.http(port: 9090)], metrics: [metric])])
    }

    /// Found while allowances are applied, since only then it is known which are needed, and what day it is.
    package static func findings(in stack: ResolvedStack) -> [Finding] { [] }

    static func finding(_ allowance: Allowance, _ until: CalendarDate) -> Finding {
        Finding(
            "this allowance of `\(allowance.check.rawValue)` was meant to last until \(until.text)", subject: "",
            at: Highlight(allowance.site),
            help: ["remove it and see what the check says, or give it a later day and say why"])
    }
}
