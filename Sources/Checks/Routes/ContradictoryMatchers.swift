package import Analysis
import Diagnostics
import StackDSL

/// Finds matchers that no alert can fulfil together.
package struct ContradictoryMatchers: Check {
    package static let about = CheckDescription(
        .contradictoryMatchers,
        summary: "matchers that no alert fulfils together",
        rationale: """
            All matchers of a route must hold, and those of the routes around it as well. Where two of them contradict each \
            other, the route takes no alert: what it is for goes elsewhere, and nothing says so. An inhibition of which one \
            side contradicts itself hides nothing.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#matcher"],
        bad: [
            .stack(
                "Route(to: oncall, when: [.severity(.critical), .severity(.warning)])",
                note: "either one would be a pattern: `critical|warning`",
                routed([Route(to: ExampleStack.oncall, when: [.severity(.critical), .severity(.warning)])])),
            .stack(
                #"Route(when: [.label("team", is: "shop")], routes: [Route(to: oncall, when: [.label("team", isNot: "shop")])])"#,
                routed([
                    Route(
                        when: [.label("team", is: "shop")],
                        routes: [Route(to: ExampleStack.oncall, when: [.label("team", isNot: "shop")])])
                ])),
            .stack(
                "the same among the routes of Grafana's own alerts",
                Stack(
                    "example",
                    grafana: GrafanaServer(
                        alerting: GrafanaAlerting(
                            groups: [],
                            routing: Routing(
                                default: ExampleStack.oncall,
                                routes: [Route(to: ExampleStack.oncall, when: [.severity(.critical), .severity(.warning)])]))))),
        ],
        good: [
            .stack(
                #"Route(to: oncall, when: [.label(.severity, matches: "critical|warning")])"#,
                routed([Route(to: ExampleStack.oncall, when: [.label(.severity, matches: "critical|warning")])])),
            .stack(
                #"Route(to: oncall, when: [.label("team", isNot: ""), .label("team", isNot: "shop")])"#,
                routed([Route(to: ExampleStack.oncall, when: [.label("team", isNot: ""), .label("team", isNot: "shop")])])),
        ])

    private static func routed(_ routes: [Route]) -> Stack {
        ExampleStack.with(routing: Routing(default: ExampleStack.oncall, routes: routes))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let ofRoutes = stack.routings.flatMap(\.places).compactMap { place -> Finding? in
            let own = place.route.matchers
            for (index, matcher) in own.enumerated() {
                if let other = own[..<index].first(where: matcher.contradicts) {
                    return finding(other, matcher, place.subject, place.route.site, around: nil)
                }
                for route in place.above {
                    guard let other = route.matchers.first(where: matcher.contradicts) else { continue }
                    return finding(other, matcher, place.subject, place.route.site, around: route.site)
                }
            }
            return nil
        }
        let ofInhibitions = (stack.stack.routing?.inhibitions ?? []).flatMap { inhibition in
            [inhibition.source, inhibition.target].compactMap { matchers -> Finding? in
                for (index, matcher) in matchers.enumerated() {
                    guard let other = matchers[..<index].first(where: matcher.contradicts) else { continue }
                    return finding(other, matcher, "inhibition", inhibition.site, around: nil)
                }
                return nil
            }
        }
        return ofRoutes + ofInhibitions
    }

    private static func finding(
        _ first: LabelMatcher, _ second: LabelMatcher, _ subject: String, _ site: DeclarationSite,
        around: DeclarationSite?
    ) -> Finding {
        Finding(
            "no alert has \(first.text) and \(second.text)", subject: subject, at: Highlight(site),
            related: around.map { [Highlight($0, label: "\(first.text) is asked for here")] } ?? [],
            help: [
                around == nil
                    ? "all matchers must hold: for one of several values write one pattern, `.label(…, matches: \"a|b\")`"
                    : "an alert comes here through the routes around it: put this route beside them"
            ],
            helpForFiles: around == nil
                ? ["all matchers must hold: for one of several values write one pattern, `=~\"a|b\"`"] : nil)
    }
}
