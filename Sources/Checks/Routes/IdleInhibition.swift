package import Analysis
import Diagnostics
import StackDSL

/// Finds inhibitions that can hide nothing.
package struct IdleInhibition: Check {
    package static let about = CheckDescription(
        .idleInhibition,
        summary: "an inhibition hides nothing",
        rationale: """
            Both alerts must agree in every label of `equal`: where the two sides ask for different values of one, or only \
            one of the alerts has the label, they never do. And so that no alert hides itself, Alertmanager lets alerts \
            that both sides take hide none of their kind. It accepts all of these, and the alerts that were to be hidden \
            are told.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule"],
        bad: [
            .stack(
                #"Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["path", .severity])"#,
                note: "no severity is both",
                inhibited(.init([.severity(.critical)], hides: [.severity(.warning)], equal: ["path", .severity]))),
            .stack(
                #"Inhibition([.label("path", isNot: "")], hides: [.label("path", isNot: "")], equal: ["path"])"#,
                note: "each side takes what the other takes",
                inhibited(.init([.label("path", isNot: "")], hides: [.label("path", isNot: "")], equal: ["path"]))),
            .stack(
                #"Inhibition([.label("alertname", is: "AllFail")], hides: [.label("alertname", is: "Many")], equal: ["path"])"#,
                note: "the sum of all has no path",
                inhibited(
                    .init([.label("alertname", is: "AllFail")], hides: [.label("alertname", is: "Many")], equal: ["path"]))),
        ],
        good: [
            .stack(
                #"Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["path"])"#,
                inhibited(.init([.severity(.critical)], hides: [.severity(.warning)], equal: ["path"]))),
            .stack(
                #"Inhibition([.label("alertname", is: "AllFail")], hides: [.label("path", isNot: "")], equal: [])"#,
                inhibited(.init([.label("alertname", is: "AllFail")], hides: [.label("path", isNot: "")], equal: []))),
        ])

    private static func inhibited(_ inhibition: Inhibition) -> Stack {
        let ofPaths: PromQuery = "sum by (path) (rate(http_requests_total[5m]))"
        return ExampleStack.with(
            alerts: [
                Alert("AllFail", when: "sum(rate(http_requests_total[5m])) == 0", severity: .critical, summary: "none"),
                Alert("OneFails", when: ofPaths, is: .equal(.perSecond(0)), severity: .critical, summary: "none"),
                Alert("Many", when: ofPaths, is: .above(.perSecond(9)), severity: .warning, summary: "many"),
            ],
            routing: Routing(default: ExampleStack.oncall, inhibitions: [inhibition]))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        (stack.stack.routing?.inhibitions ?? []).compactMap { inhibition in
            // What takes no alert at all is told for that.
            if inhibition.isContradictory { return nil }
            return (inhibition.problem ?? problem(of: inhibition, in: stack)).map { problem in
                Finding(
                    problem.message, subject: "inhibition", at: Highlight(inhibition.site), help: [problem.help],
                    allowances: inhibition.allowances)
            }
        }
    }

    fileprivate struct Problem {
        let message: String
        let help: String
    }

    /// An alert that is named and has a label that none of the others has, or the other way round. Of what takes alerts by
    /// their severity, those to come may be others.
    private static func problem(of inhibition: Inhibition, in stack: ResolvedStack) -> Problem? {
        guard stack.stack.world == .closed, inhibition.namesAlerts else { return nil }
        let sources = stack.routedAlerts.filter { $0.labels.satisfies(inhibition.source) != false }
        let targets = stack.routedAlerts.filter { $0.labels.satisfies(inhibition.target) != false }
        var found: (label: String, source: String, target: String, isOfSource: Bool)?
        for source in sources {
            for target in targets {
                let label = inhibition.equal.map(\.name).first { label in
                    source.labels.surelyHas(label) && !target.labels.canHave(label)
                        || target.labels.surelyHas(label) && !source.labels.canHave(label)
                }
                guard let label else { return nil }
                found = found ?? (label, source.name, target.name, source.labels.surelyHas(label))
            }
        }
        return found.map { label, source, target, isOfSource in
            let (with, without) = isOfSource ? (source, target) : (target, source)
            return Problem(
                message: "this hides nothing: `\(with)` always has a label `\(label)`, and `\(without)` never",
                help: "keep `\(label)` in the query of `\(without)`, or leave it out of `equal`")
        }
    }
}

extension Inhibition {
    /// Whether one of its sides takes no alert.
    var isContradictory: Bool {
        [source, target].contains { matchers in
            matchers.contains { one in matchers.contains { $0.contradicts(one) } }
        }
    }

    fileprivate var namesAlerts: Bool {
        [source, target].contains { $0.contains { $0.label.name == "alertname" && $0.namedValues != nil } }
    }

    /// What the matchers say by themselves.
    fileprivate var problem: IdleInhibition.Problem? {
        for label in equal {
            let ofSource = source.filter { $0.label == label }
            guard let left = ofSource.first(where: { one in target.contains { $0.contradicts(one) } }),
                let right = target.first(where: left.contradicts)
            else { continue }
            return IdleInhibition.Problem(
                message: "this hides nothing: `equal` asks both alerts for one `\(label.name)`, but one side takes "
                    + "\(left.text) and the other \(right.text)",
                help: "leave `\(label.name)` out of `equal`")
        }
        let isOneSet =
            !source.isEmpty && source.allSatisfy { $0.follows(from: target) } && target.allSatisfy { $0.follows(from: source) }
        return isOneSet
            ? IdleInhibition.Problem(
                message: "this hides nothing: both sides take the same alerts, and none of those hides another",
                help: "say of one side what the other does not have, such as its severity")
            : nil
    }
}
