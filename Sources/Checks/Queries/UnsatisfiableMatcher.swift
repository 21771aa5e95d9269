package import Analysis
import Diagnostics
import GoText
import PromQL
import StackDSL

/// Finds selectors that can select nothing, whatever there is.
package struct UnsatisfiableMatcher: Check {
    package static let about = CheckDescription(
        .unsatisfiableMatcher,
        summary: "the matchers of a selector rule each other out",
        rationale: """
            All matchers of a selector must hold at once. Two that ask for different texts of one label, or a `!~` whose \
            pattern matches everything, leave no series: the alert never fires, the panel stays empty.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/basics/#time-series-selectors"],
        bad: [
            .alert(#"up{instance="a:1", «instance="b:1"»} == 0"#),
            .alert(#"unknown{integration«!~".*"»} > 1"#, note: "everything matches `.*`"),
            .alert(#"http_requests_total{status=~"200|404", «status!~"[24].."»} > 1"#),
        ],
        good: [
            .alert(#"up{instance!="a:1", instance!="b:1"} == 0"#),
            .alert(#"rate(http_requests_total{path!~"/internal/.*", path!~".*/health"}[5m]) > 1"#),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            (use.query.tree?.selectors ?? []).compactMap { selector in
                let declared = selector.knownName.flatMap { stack.catalog.named($0) }?.meaning.labels
                return finding(selector, declared, use)
            }
        }
    }

    private static func finding(_ selector: VectorSelector, _ declared: LabelFlow?, _ use: QueryUse) -> Finding? {
        for (place, matcher) in selector.matchers.enumerated() where matcher.isKnown {
            let others = selector.matchers[..<place].lazy.filter { $0.name == matcher.name && $0.isKnown }
            if matcher.excludesEverything {
                return Finding(
                    "`\(matcher.text)` selects nothing: every text matches it", subject: use.subject,
                    at: use.query.highlight(
                        TextRange(from: matcher.opRange, to: matcher.valueRange), source: selector.source),
                    help: ["`=~` selects what matches, `!~\"\"` and `!=\"\"` what has the label"],
                    allowances: use.allowances)
            }
            let texts = declared?[matcher.name].values
            if let other = others.first(where: { matcher.rulesOut($0, among: texts) }) {
                return Finding(
                    "`\(other.text)` and `\(matcher.text)` never hold at once: this selects nothing", subject: use.subject,
                    at: use.query.highlight(matcher.range, source: selector.source),
                    help: [
                        other.op == .equal && matcher.op == .equal
                            ? "`\(matcher.name)=~\"\(other.value)|\(matcher.value)\"` selects both" : "leave one of them out"
                    ], allowances: use.allowances)
            }
        }
        return nil
    }
}

extension Matcher {
    /// Whether no variable of Grafana is in it.
    fileprivate var isKnown: Bool { !isNameVariable && !hasVariableValue }

    /// As it is written.
    fileprivate var text: String { "\(name)\(op.rawValue)\"\(value)\"" }

    fileprivate var excludesEverything: Bool {
        op == .matchesNot && ValuePattern(value)?.coverage == .everything
    }

    /// The texts it asks for, where they are few.
    private var wanted: [String]? {
        switch op {
        case .equal: [value]
        case .matches: ValuePattern(value)?.texts
        case .notEqual, .matchesNot: nil
        }
    }

    /// Says whether no text satisfies both, of those that are declared or of all. That one of them by itself holds for
    /// none that is declared is another mistake.
    fileprivate func rulesOut(_ other: Matcher, among declared: [String]?) -> Bool {
        if let declared {
            let (own, others) = (declared.filter(selects), declared.filter(other.selects))
            return !own.isEmpty && !others.isEmpty && Set(own).isDisjoint(with: others)
        }
        if let wanted { return !wanted.contains(where: other.selects) }
        return other.wanted.map { !$0.contains(where: selects) } ?? false
    }
}
