package import Analysis
import PromQL
import StackDSL

/// Finds queries that Prometheus would not read.
package struct PromQLSyntax: Check {
    package static let about = CheckDescription(
        .promqlSyntax,
        summary: "a query is not PromQL",
        rationale: """
            Prometheus refuses a rule file with one query that it cannot read, and with it every rule of that file. \
            Grafana shows an empty panel with a small red mark.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/basics/"],
        bad: [
            .alert("sum(rate(http_requests_total[5m]) > 1«»", note: "a parenthesis is never closed"),
            .alert("http_requests_total{«status»} > 1", note: "a label without a value"),
            .alert("«rat»(http_requests_total[5m]) > 1", note: "no function has this name"),
        ],
        good: [
            .alert("sum(rate(http_requests_total[5m])) > 1"),
            .alert(#"rate(http_requests_total{status="500"}[5m]) > 1"#),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        QueryErrors.findings(in: stack) { kind in
            switch kind {
            case .lexical, .unexpectedToken, .unknownFunction, .invalidLiteral, .misplacedModifier,
                .invalidSelector, .misplacedSplice, .tooLarge:
                true
            case .argumentCount, .type, .matching, .grafanaVariable, .unsupported: false
            }
        }
    }
}
