package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds patterns that are compared as plain texts.
package struct PatternAsText: Check {
    package static let about = CheckDescription(
        .patternAsText,
        summary: "`=` or `!=` compares a label with what is evidently a pattern",
        rationale: """
            `=` compares the whole text, dots and stars included. No label is `5..` or `/api/.*`, so that `=` selects \
            nothing, and `!=` everything.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/basics/#time-series-selectors"],
        bad: [
            .alert(#"rate(unknown_total{code«="5.."»}[5m]) > 1"#),
            .alert(#"rate(http_requests_total{path«!="/internal/.*"»}[5m]) > 1"#),
        ],
        good: [
            .alert(#"rate(http_requests_total{status=~"5.."}[5m]) > 1"#),
            .alert(#"rate(http_requests_total{path="/a.b"}[5m]) > 1"#),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            (use.query.tree?.selectors ?? []).flatMap { selector -> [Finding] in
                let labels = selector.knownName.flatMap { stack.catalog.named($0) }?.meaning.labels ?? .unknown
                return selector.matchers.compactMap { matcher in
                    // Where the label's texts are declared, or it is declared not to be there, that is said.
                    guard matcher.op == .equal || matcher.op == .notEqual, isPattern(matcher.value),
                        labels[matcher.name].values == nil, labels.canHave(matcher.name)
                    else { return nil }
                    let cure = matcher.op == .equal ? "=~" : "!~"
                    return Finding(
                        "`\(matcher.op.rawValue)` compares `\(matcher.name)` with the text `\(matcher.value)` itself, not "
                            + "with what it matches",
                        subject: use.subject,
                        at: use.query.highlight(
                            TextRange(from: matcher.opRange, to: matcher.valueRange), source: selector.source),
                        help: ["a pattern takes `\(matcher.name)\(cure)\"\(matcher.value)\"`"], allowances: use.allowances)
                }
            }
        }
    }

    /// Says whether nobody would call a thing so: `.*`, `.+`, or a status such as `5..`.
    private static func isPattern(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: ".")) else { return false }
        if text.contains(".*") || text.contains(".+") { return true }
        let bytes = Array(text.utf8)
        return bytes.count == 3 && bytes[0] >= UInt8(ascii: "1") && bytes[0] <= UInt8(ascii: "5")
            && bytes[1] == UInt8(ascii: ".") && bytes[2] == UInt8(ascii: ".")
    }
}
