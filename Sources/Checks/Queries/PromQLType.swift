package import Analysis
import PromQL
import StackDSL

/// Finds queries whose parts do not go together.
package struct PromQLType: Check {
    package static let about = CheckDescription(
        .promqlType,
        summary: "the parts of a query do not go together",
        rationale: """
            PromQL has four types of values. A function that wants a range of samples cannot work on an instant, an \
            aggregation cannot work on a number. Prometheus refuses the whole file that holds such a query.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/basics/#expression-language-data-types"],
        bad: [
            .alert("rate(«http_requests_total») > 1", note: "`rate` needs a range"),
            .alert("sum(«1») > 1", note: "nothing to sum in a number"),
            .alert("sum(«http_requests_total[5m]») > 1", note: "an aggregation takes an instant vector"),
        ],
        good: [
            .alert("rate(http_requests_total[5m]) > 1"),
            .alert("sum(jobs_queued) > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        QueryErrors.findings(in: stack) { kind in
            switch kind {
            case .argumentCount, .type, .matching: true
            case .lexical, .unexpectedToken, .unknownFunction, .invalidLiteral, .misplacedModifier,
                .invalidSelector, .misplacedSplice, .tooLarge, .grafanaVariable, .unsupported:
                false
            }
        }
    }
}
