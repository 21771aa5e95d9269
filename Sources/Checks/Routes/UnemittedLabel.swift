package import Analysis
import Diagnostics
import StackDSL

/// Finds routes and inhibitions that ask for an alert, a label or a value that no alert has.
package struct UnemittedLabel: Check {
    package static let about = CheckDescription(
        .unemittedLabel,
        summary: "routing names an alert, a label or a value that no alert has",
        rationale: """
            A route for an alert that was renamed takes nothing: the alert goes on to the default receiver. An inhibition \
            by an alert that is gone hides nothing, and grouping by a label that no alert has puts everything into one \
            notification. Alertmanager accepts all of them. Without a closed world, alerts may come from elsewhere: then \
            only what is nearly a name of the stack's own is found.
            """,
        references: [
            "https://prometheus.io/docs/alerting/latest/configuration/#route",
            "https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule",
        ],
        bad: [
            .stack(
                #"Route(to: oncall, when: [.label("alertname", is: "QueueIsFull")])"#, note: "it is called QueueFull",
                routed([Route(to: ExampleStack.oncall, when: [.label("alertname", is: "QueueIsFull")])])),
            .stack(
                #"Route(to: oncall, when: [.label("team", is: "shop")])"#, note: "no alert has a team",
                routed([Route(to: ExampleStack.oncall, when: [.label("team", is: "shop")])])),
            .stack(
                #"Inhibition([.label("alertname", is: "ApiDown")], hides: [.severity(.warning)], equal: ["instance"])"#,
                routed(
                    [],
                    [Inhibition([.label("alertname", is: "ApiDown")], hides: [.severity(.warning)], equal: ["instance"])])),
            .stack(
                #"Timing(groupBy: ["alertname", "cluster"])"#,
                ExampleStack.with(
                    alerts: [alert],
                    routing: Routing(default: ExampleStack.oncall, timing: .init(groupBy: ["alertname", "cluster"])))),
        ],
        good: [
            .stack(
                #"Route(to: oncall, when: [.label("alertname", is: "QueueFull")])"#,
                routed([Route(to: ExampleStack.oncall, when: [.label("alertname", is: "QueueFull")])])),
            .stack(
                #"Route(to: oncall, when: [.label("queue", is: "mails")])"#, note: "the query gives the label",
                routed([Route(to: ExampleStack.oncall, when: [.label("queue", is: "mails")])])),
            .stack(
                "Route(to: oncall, when: [.severity(.critical)])", note: "a usual severity may be used later",
                routed([Route(to: ExampleStack.oncall, when: [.severity(.critical)])])),
        ])

    private static var alert: Alert {
        Alert("QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: .warning, summary: "full")
    }

    private static func routed(_ routes: [Route], _ inhibitions: [Inhibition] = []) -> Stack {
        ExampleStack.with(
            alerts: [alert], routing: Routing(default: ExampleStack.oncall, routes: routes, inhibitions: inhibitions))
    }

    /// Which alerts there are, files do not say: others may come from elsewhere.
    package static let judgesFiles = false

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        guard let routing = stack.stack.routing, !stack.routedAlerts.isEmpty else { return [] }
        let search = Search(stack)
        let root = [(route: routing.root, subject: "route")]
        return (root + routing.places.map { ($0.route, $0.subject) }).flatMap { route, subject in
            search.problems(of: route.matchers).map { $0.finding(subject, route.site) }
                + search.problems(of: route.timing.groupBy).map { $0.finding(subject, route.site) }
        } + routing.inhibitions.flatMap { inhibition in
            search.problems(of: inhibition.source + inhibition.target).map { $0.finding("inhibition", inhibition.site) }
        }
    }
}

/// What is wrong, and its cure.
private struct Problem {
    let message: String
    let help: String

    func finding(_ subject: String, _ site: DeclarationSite) -> Finding {
        Finding(message, subject: subject, at: Highlight(site), help: [help])
    }
}

private struct Search {
    let stack: ResolvedStack
    let words: RoutingWords
    /// Another environment may have another value of these, and the same routes.
    let external: Set<String>

    init(_ stack: ResolvedStack) {
        self.stack = stack
        words = RoutingWords(stack)
        external = Set(stack.stack.prometheus.externalLabels.pairs.map(\.label.name))
    }

    func problems(of matchers: [LabelMatcher]) -> [Problem] {
        matchers.filter { $0.requiresLabel && !PatternAsValue.isPattern($0, in: stack) }.flatMap { matcher -> [Problem] in
            // Each alternative of a pattern that lists some is a name of its own.
            guard let values = matcher.namedValues else { return problem(of: matcher, "\(matcher.text)").map { [$0] } ?? [] }
            return values.compactMap {
                problem(of: LabelMatcher(matcher.label, .equal, $0), "`\(matcher.label.name)` `\($0)`")
            }
        }
    }

    private func problem(of matcher: LabelMatcher, _ words: String) -> Problem? {
        let label = matcher.label.name
        if stack.routedAlerts.contains(where: { $0.labels.satisfies(matcher) != false }) { return nil }
        let value = matcher.operation == .equal ? matcher.value : nil
        if let value, label == "severity" && RoutingWords.known.contains(value) || self.words.isMeant(value, of: label) {
            return nil
        }
        let near = value.flatMap { self.words.meantByRoute($0, of: label) }
        let isSlip = near.map { Suggestion.isSlip($0, of: value ?? "") } ?? false
        guard isSlip || stack.stack.world == .closed && !external.contains(label) else { return nil }
        let cure = near.map { "did you mean `\($0)`?" }
        if label == "alertname" {
            let what = value.map { "no alert is called `\($0)`" } ?? "no alert's name matches `\(matcher.value)`"
            return Problem(message: what, help: cure ?? "name one of the stack's alerts: `.alert(…)` follows its name")
        }
        if !stack.routedAlerts.contains(where: { $0.labels.canHave(label) }) {
            return stack.losesLabel(of: matcher) ? nil : missing(label)
        }
        return Problem(
            message: "no alert has \(words)", help: cure ?? "give alerts this value, or leave this out")
    }

    private func missing(_ label: String) -> Problem {
        let labels = Set(stack.routedAlerts.flatMap { $0.labels.known.keys })
        return Problem(
            message: "no alert has a label `\(label)`",
            help: Suggestion.nearest(to: label, among: labels).map { "did you mean `\($0)`?" }
                ?? "give alerts the label: `labels: [\"\(label)\": …]`, or keep it in their queries")
    }

    func problems(of grouping: Route.Grouping?) -> [Problem] {
        guard stack.stack.world == .closed else { return [] }
        return (grouping?.labels ?? []).map(\.name).filter { label in
            !stack.routedAlerts.contains { $0.labels.canHave(label) }
        }.map(missing)
    }
}
