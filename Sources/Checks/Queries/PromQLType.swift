package import Analysis
import Diagnostics
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
            .alert("«jobs_queued[5m]»", note: "a rule needs one value at a time"),
            .alert("sum(«http_requests_total[5m]») > 1", note: "an aggregation takes an instant vector"),
        ],
        good: [
            .alert("rate(http_requests_total[5m]) > 1"),
            .alert("sum(jobs_queued) > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let errors = QueryErrors.findings(in: stack) { kind in
            switch kind {
            case .argumentCount, .type, .matching: true
            case .lexical, .unexpectedToken, .unknownFunction, .invalidLiteral, .misplacedModifier,
                .invalidSelector, .misplacedSplice, .tooLarge, .grafanaVariable, .unsupported:
                false
            }
        }
        return errors + stack.queryUses.compactMap(ofResult)
    }

    /// A rule or a panel needs one value for each series at each time.
    private static func ofResult(_ use: QueryUse) -> Finding? {
        guard let tree = use.query.tree, use.reader != .variable else { return nil }
        let reader =
            switch use.reader {
            case .alert, .recording: "a rule"
            case .panel, .annotation, .variable: "a panel"
            }
        switch tree.type {
        case .scalar, .instantVector, .unknown: return nil
        case .rangeVector, .string:
            return Finding(
                "\(reader) needs an instant vector, but this query gives a \(tree.type.name)", subject: use.subject,
                at: use.query.highlight(node: tree.root),
                help: tree.type == .rangeVector ? ["wrap the range in a function such as `rate(...)`"] : [],
                allowances: use.allowances)
        }
    }
}
