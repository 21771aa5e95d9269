package import Analysis
import Diagnostics
import StackDSL

/// Finds inhibitions by which two alerts hide each other.
package struct MutualInhibition: Check {
    package static let about = CheckDescription(
        .mutualInhibition,
        summary: "alerts hide each other",
        rationale: """
            An alert that is hidden goes on hiding others: Alertmanager asks only whether it fires. Where one inhibition \
            lets the first alert hide the second, and another one the second the first, both are hidden as soon as both \
            fire, and nobody is told of either. A circle of three and more does the same.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule"],
        bad: [
            .stack(
                #"Inhibition([.alert(down)], hides: [.alert(slow)], …), Inhibition([.alert(slow)], hides: [.alert(down)], …)"#,
                inhibited([hides("Down", "Slow"), hides("Slow", "Down")])),
            .stack(
                #"Inhibition([.alert(down)], hides: [.severity(.warning)], …), Inhibition([.alert(slow)], hides: [.alert(down)], …)"#,
                note: "`Slow` is a warning",
                inhibited([
                    Inhibition([.label("alertname", is: "Down")], hides: [.severity(.warning)], equal: ["path"]),
                    hides("Slow", "Down"),
                ])),
            .stack(
                #"Inhibition([.alert(down)], hides: [.alert(slow)], …), […(slow)…(queued)…], […(queued)…(down)…]"#,
                inhibited([hides("Down", "Slow"), hides("Slow", "Queued"), hides("Queued", "Down")])),
        ],
        good: [
            .stack(#"Inhibition([.alert(down)], hides: [.alert(slow)], …)"#, inhibited([hides("Down", "Slow")])),
            .stack(
                "each hides another", inhibited([hides("Down", "Slow"), hides("Slow", "Queued")])),
        ])

    private static func hides(_ source: Name, _ target: Name) -> Inhibition {
        Inhibition([.label("alertname", is: source)], hides: [.label("alertname", is: target)], equal: ["path"])
    }

    private static func inhibited(_ inhibitions: [Inhibition]) -> Stack {
        let rate: PromQuery = "sum by (path) (rate(http_requests_total[5m]))"
        return ExampleStack.with(
            alerts: [
                Alert("Down", when: rate, is: .equal(.perSecond(0)), severity: .critical, summary: "down"),
                Alert("Slow", when: rate, is: .below(.perSecond(9)), severity: .warning, summary: "slow"),
                Alert("Queued", when: rate, is: .above(.perSecond(99)), severity: .low, summary: "queued"),
            ],
            routing: Routing(default: ExampleStack.oncall, inhibitions: inhibitions))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let inhibitions = (stack.stack.routing?.inhibitions ?? []).filter { !$0.isContradictory }
        return inhibitions.indices.flatMap { index in
            inhibitions[..<index].compactMap { earlier in
                let later = inhibitions[index]
                guard let words = pair(earlier, later, in: stack) else { return nil }
                return Finding(
                    "\(words): while both fire, nobody is told of either", subject: "inhibition", at: Highlight(later.site),
                    related: [Highlight(earlier.site, label: "the other way round here")],
                    help: ["leave one of the two out, or name more narrowly what it hides"],
                    allowances: later.allowances + earlier.allowances)
            }
        } + circles(inhibitions, in: stack)
    }

    private static func pair(_ one: Inhibition, _ other: Inhibition, in stack: ResolvedStack) -> String? {
        let first = stack.routedAlerts.filter {
            $0.labels.satisfies(one.source) == true && $0.labels.satisfies(other.target) == true
        }
        let second = stack.routedAlerts.filter {
            $0.labels.satisfies(one.target) == true && $0.labels.satisfies(other.source) == true
        }
        for source in first {
            for target in second where source.name != target.name {
                let isSame = (one.equal + other.equal).allSatisfy { source.labels.canAgree(with: target.labels, in: $0.name) }
                guard isSame, one.canHide(target.labels, while: source.labels),
                    other.canHide(source.labels, while: target.labels)
                else { continue }
                return "`\(source.name)` and `\(target.name)` hide each other"
            }
        }
        // Of alerts that nobody declared, what the matchers say.
        let isReversed = other.source.allSatisfy { $0.follows(from: one.target) }
            && other.target.allSatisfy { $0.follows(from: one.source) } && Set(other.equal) == Set(one.equal)
        let isApart = one.source.contains { own in one.target.contains(where: own.contradicts) }
        return isReversed && isApart ? "the alerts that two inhibitions name hide each other" : nil
    }
}
