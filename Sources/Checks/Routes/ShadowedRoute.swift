package import Analysis
import Diagnostics
import StackDSL

/// Finds routes that are never asked, since another takes what they would, and `continues` that leads nowhere.
package struct ShadowedRoute: Check {
    package static let about = CheckDescription(
        .shadowedRoute,
        summary: "a route behind one that takes all of its alerts",
        rationale: """
            Alertmanager gives an alert to the first route that matches it, and asks the following siblings only where that \
            one continues. A route that stands behind a wider one is never asked, and its receiver is never told. That a \
            route is mute does not help: it has taken the alert.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#route"],
        bad: [
            .stack(
                "routes: [Route(to: chat, when: []), Route(to: oncall, when: [.severity(.critical)])]",
                routed([Route(to: chat, when: []), Route(to: ExampleStack.oncall, when: [.severity(.critical)])])),
            .stack(
                #"routes: [Route(to: chat, when: [.label(.severity, matches: "critical|warning")]), Route(to: oncall, when: [.severity(.critical)])]"#,
                routed([
                    Route(to: chat, when: [.label(.severity, matches: "critical|warning")]),
                    Route(to: ExampleStack.oncall, when: [.severity(.critical)]),
                ])),
        ],
        good: [
            .stack(
                "routes: [Route(to: chat, when: [], continues: true), Route(to: oncall, when: [.severity(.critical)])]",
                routed([
                    Route(to: chat, when: [], continues: true),
                    Route(to: ExampleStack.oncall, when: [.severity(.critical)]),
                ])),
            .stack(
                "routes: [Route(to: oncall, when: [.severity(.critical)]), Route(to: chat, when: [])]",
                routed([Route(to: ExampleStack.oncall, when: [.severity(.critical)]), Route(to: chat, when: [])])),
        ])

    private static let chat = Receiver("chat", [.webhook("http://chat:8080/alerts")])

    private static func routed(_ routes: [Route]) -> Stack {
        ExampleStack.with(routing: Routing(default: ExampleStack.oncall, routes: routes))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.routings.flatMap(\.places).filter { !$0.isEscalation }.compactMap { place in
            shadow(of: place).map { shadowed(place, by: $0) } ?? idleContinue(place)
        }
    }

    private static func shadow(of place: RoutePlace) -> Route? {
        let matchers = place.matchers
        return place.earlier.first { earlier in
            !earlier.continues && earlier.matchers.allSatisfy { $0.follows(from: matchers) }
        }
    }

    private static func shadowed(_ place: RoutePlace, by other: Route) -> Finding {
        Finding(
            "no alert comes to this route: an earlier one takes all that it would", subject: "route",
            at: Highlight(place.route.site),
            related: [
                Highlight(
                    other.site,
                    label: other.matchers.isEmpty
                        ? "takes every alert" : "takes whatever has " + other.matchers.map(\.text).joined(separator: ", "))
            ],
            help: ["put it before that one, or let that one continue: `continues: true`"],
            helpForFiles: ["put it before that one, or let that one continue: `continue: true`"])
    }

    private static func idleContinue(_ place: RoutePlace) -> Finding? {
        guard place.route.continues, place.later.isEmpty else { return nil }
        return Finding(
            "this route continues, but no sibling follows it", subject: "route", at: Highlight(place.route.site),
            notes: ["what continues goes on to the following siblings, and to no route above"],
            help: ["leave `continues` out, or put the route before those that should be asked as well"],
            helpForFiles: ["leave `continue` out, or put the route before those that should be asked as well"], level: .warning)
    }
}
