package import Analysis
import Diagnostics
import StackDSL

/// Finds patterns that are compared as they stand.
package struct PatternAsValue: Check {
    package static let about = CheckDescription(
        .patternAsValue,
        summary: "a pattern is compared as if it were a value",
        rationale: """
            `is:` and `isNot:` compare the whole value as it stands: `alertname="Node.*"` matches an alert of that very \
            name, asterisk included, which nobody has. The route takes nothing, and its alerts go elsewhere.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#matcher"],
        bad: [
            .stack(#"Route(to: oncall, when: [.label("alertname", is: "*")])"#, routed(.label("alertname", is: "*"))),
            .stack(#"Route(to: oncall, when: [.label("team", is: "shop-.*")])"#, routed(.label("team", is: "shop-.*"))),
            .stack(
                #"Route(to: oncall, when: [.label(.severity, is: "critical|warning")])"#,
                routed(.label(.severity, is: "critical|warning"))),
        ],
        good: [
            .stack(
                #"Route(to: oncall, when: [.label("team", matches: "shop-.*")])"#,
                routed(.label("team", matches: "shop-.*"))),
            .stack(#"Route(to: oncall, when: [.label("site", is: "a|b")])"#, routed(.label("site", is: "a|b"))),
        ])

    private static func routed(_ matcher: LabelMatcher) -> Stack {
        ExampleStack.with(
            routing: Routing(default: ExampleStack.oncall, routes: [Route(to: ExampleStack.oncall, when: [matcher])]))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let routes = stack.routings.flatMap(\.places).map { ($0.route.matchers, $0.subject, $0.route.site) }
        let inhibitions = (stack.stack.routing?.inhibitions ?? []).map { ($0.source + $0.target, "inhibition", $0.site) }
        return (routes + inhibitions).flatMap { matchers, subject, site in
            matchers.filter { isPattern($0, in: stack) }.map { matcher in
                let isNegated = matcher.operation == .notEqual
                let pattern = matcher.value == "*" ? ".+" : matcher.value.asPattern
                return Finding(
                    "`\(matcher.label.name)` is compared with `\(matcher.value)` as it stands, and not as a pattern",
                    subject: subject, at: Highlight(site),
                    help: ["write `.label(\"\(matcher.label.name)\", \(isNegated ? "doesNotMatch" : "matches"): \"\(pattern)\")`"],
                    helpForFiles: ["write `\(matcher.label.name)\(isNegated ? "!~" : "=~")\"\(pattern)\"`"])
            }
        }
    }

    /// Whether nobody can have meant a value, and none of the stack's alerts has it.
    static func isPattern(_ matcher: LabelMatcher, in stack: ResolvedStack) -> Bool {
        guard matcher.operation == .equal || matcher.operation == .notEqual else { return false }
        let name = matcher.label.name
        if stack.routedAlerts.contains(where: { $0.labels.known[name] == matcher.value }) { return false }
        if matcher.value == "*" || matcher.value.contains(".*") || matcher.value.contains(".+") { return true }
        // Names of alerts and severities have no bars and asterisks.
        return ["alertname", "severity"].contains(name) && matcher.value.contains { $0 == "|" || $0 == "*" }
    }
}

extension String {
    /// What was meant: an asterisk alone stands for any text in the names of files.
    fileprivate var asPattern: String {
        contains(".*") || contains(".+") ? self : split(separator: "*", omittingEmptySubsequences: false).joined(separator: ".*")
    }
}
