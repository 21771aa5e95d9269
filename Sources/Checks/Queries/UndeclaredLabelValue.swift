package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds values that a label is declared not to have.
package struct UndeclaredLabelValue: Check {
    package static let about = CheckDescription(
        .undeclaredLabelValue,
        summary: "a matcher asks for a value that the label never has",
        rationale: """
            A label whose values are declared has no others. A matcher for another value selects nothing, and an alert \
            on nothing never fires; a matcher that leaves such a value out leaves nothing out.
            """,
        references: ["https://prometheus.io/docs/practices/instrumentation/#use-labels"],
        bad: [
            .alert(#"rate(http_requests_total{status=«"50O"»}[5m]) > 1"#, note: "a letter for a zero"),
            .alert(#"rate(http_requests_total{status=~«"3.."»}[5m]) > 1"#, note: "no declared value matches"),
            .alert(#"rate(http_requests_total{status=~«"^50"»}[5m]) > 1"#, note: "a pattern matches whole values"),
        ],
        good: [
            .alert(#"rate(http_requests_total{status="500"}[5m]) > 1"#),
            .alert(#"rate(http_requests_total{status=~"5.."}[5m]) > 1"#),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        // The bounds of an objective are its own check's.
        let objectives = Set(stack.stack.objectives.map(\.site))
        return stack.queryUses.flatMap { use -> [Finding] in
            (use.query.tree?.selectors ?? []).flatMap { selector -> [Finding] in
                guard let name = selector.name, let series = stack.catalog.named(name) else { return [] }
                return selector.matchers.compactMap { matcher in
                    guard let values = series.meaning.labels[matcher.name].values, !matcher.value.isEmpty,
                        !matcher.hasVariableValue,
                        // Nothing is selected, or nothing left out.
                        isSelecting(matcher.op) ? !values.contains(where: { matcher.selects($0) }) : values.allSatisfy(matcher.selects),
                        matcher.name != "le" || !objectives.contains(use.query.texts[Int(selector.source)].site)
                    else { return nil }
                    return Finding(
                        "label `\(matcher.name)` of `\(name)` never has a value that "
                            + (matcher.op == .equal || matcher.op == .notEqual ? "is" : "matches") + " `\(matcher.value)`"
                            + (isSelecting(matcher.op) ? "" : ": this leaves nothing out"),
                        subject: use.subject,
                        at: use.query.highlight(matcher.valueRange, source: selector.source),
                        notes: ["its values are " + values.map { "`\($0)`" }.joined(separator: ", ")]
                            + (isBound(matcher) ? ["Prometheus 3 stores whole bounds as `1.0`, whatever the exporter writes"] : []),
                        help: [cure(matcher, values) ?? "name one of its values, or declare this one as well"],
                        helpForFiles: [cure(matcher, values) ?? "name one of its values"],
                        allowances: use.allowances + (series.metric?.allowances ?? []),
                        level: isSelecting(matcher.op) ? nil : .warning)
                }
            }
        }
    }

    private static func cure(_ matcher: Matcher, _ values: [String]) -> String? {
        // Who knows patterns from elsewhere takes one for a part of the value.
        let part = matcher.value.drop { $0 == "^" }
        if matcher.op == .matches || matcher.op == .matchesNot, !part.isEmpty, values.contains(where: { $0.contains(part) }) {
            let isBeginning = values.contains { $0.hasPrefix(part) }
            return "a pattern must match the whole value: `\(matcher.name)\(matcher.op.rawValue)\"\(isBeginning ? "" : ".*")\(part).*\"`"
        }
        return Suggestion.nearest(to: matcher.value, among: values).map { "did you mean `\($0)`?" }
    }

    /// A bound of a bucket as Prometheus 2 has it.
    private static func isBound(_ matcher: Matcher) -> Bool {
        matcher.name == "le" && matcher.op == .equal && !matcher.value.contains(".") && matcher.value != "+Inf"
    }

    private static func isSelecting(_ op: Matcher.Operator) -> Bool { op == .equal || op == .matches }
}
