package import Analysis
import Diagnostics
import StackDSL

/// Finds critical alerts that nobody is told of at some hours.
package struct MutedCriticalAlert: Check {
    package static let about = CheckDescription(
        .mutedCriticalAlert,
        summary: "nobody is told of a critical alert at some hours",
        rationale: """
            A route that is mute has taken its alerts all the same: no other route is asked, and nobody is told until the \
            time is over. For what is critical that is a page that comes in the morning. Times in several time zones are \
            not compared with each other.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#route"],
        bad: [
            .stack(
                "Route(to: oncall, when: [.severity(.critical)], mutedDuring: [night])",
                routed([Route(to: ExampleStack.oncall, when: [.severity(.critical)], mutedDuring: [night])])),
            .stack(
                "Route(to: oncall, when: [], activeDuring: [workingDays])",
                routed([Route(to: ExampleStack.oncall, when: [], activeDuring: [workingDays])])),
        ],
        good: [
            .stack(
                "Route(to: oncall, when: [.severity(.warning)], mutedDuring: [night])",
                routed([Route(to: ExampleStack.oncall, when: [.severity(.warning)], mutedDuring: [night])])),
            .stack(
                "Route(to: day, when: [], mutedDuring: [night], continues: true), Route(to: oncall, when: [], activeDuring: [night])",
                routed([
                    Route(
                        to: Receiver("day", [.webhook("http://day:8080/alerts")]), when: [], mutedDuring: [night],
                        continues: true),
                    Route(to: ExampleStack.oncall, when: [], activeDuring: [night]),
                ])),
        ])

    private static let night = TimeInterval("night", [.init(times: [.init(from: .init(0), to: .init(7))])])
    private static let workingDays = TimeInterval(
        "working-days", [.init(weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday])])

    private static func routed(_ routes: [Route]) -> Stack {
        ExampleStack.with(
            alerts: [
                Alert("QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: .critical, summary: "full")
            ],
            routing: Routing(default: ExampleStack.oncall, routes: routes))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        // What one route does to many alerts is told once.
        var groups: [(sites: [DeclarationSite], alerts: [RoutedAlert])] = []
        for alert in stack.routedAlerts where alert.severity == .critical {
            let stops = (alert.delivery?.stops ?? []).filter { !$0.receiver.integrations.isEmpty }
            if stops.isEmpty || stops.contains(where: { $0.route.muted.isEmpty && $0.route.active.isEmpty }) { continue }
            let sites = stops.map(\.route.site)
            if let index = groups.firstIndex(where: { $0.sites == sites }) {
                groups[index].alerts.append(alert)
            } else {
                groups.append((sites, [alert]))
            }
        }
        return groups.compactMap { sites, alerts in
            guard let silence = alerts.first?.delivery?.silence else { return nil }
            let names = alerts.prefix(5).map { "`\($0.name)`" }.joined(separator: ", ")
            let rest = alerts.count > 5 ? " and \(alerts.count - 5) more" : ""
            return Finding(
                "nobody is told of critical alerts on \(silence.text)", subject: "route", at: Highlight(sites[0]),
                related: sites.dropFirst().filter { $0 != sites[0] }.map { Highlight($0, label: "mute as well then") },
                notes: ["that concerns \(names)\(rest)"],
                help: ["give critical alerts a route of their own before this one, without times, or let this one continue to one"],
                allowances: alerts.flatMap(\.allowances))
        }
    }
}
