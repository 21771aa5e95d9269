import StackDSL

private let databaseTeam = Receiver("database", [.webhook("http://database:8080/alerts")])
private let pagerTeam = Receiver("pager", [.webhook("http://pager:8080/alerts")])

/// Targets of two teams: what is measured of each carries its name.
private let frontProbes = Service(
    "front",
    scrapes: [
        Scrape(
            .fixed([
                TargetGroup(["shop:9100"], labels: ["team": "shop"]),
                TargetGroup(["database:9100"], labels: ["team": "database"]),
            ]))
    ],
    metrics: [Metric.gauge("front_ready", range: 0...1)])

private let shopTeams = Routing(
    default: Shop.oncall, routes: [Route(to: databaseTeam, when: [.label("team", is: "database")])])

private let shopSeverities = Routing(
    default: Shop.oncall,
    routes: [Route(to: pagerTeam, when: [.severity(.critical)]), Route(to: Shop.oncall, when: [.severity(.warning)])])

private func queueFull(_ severity: Severity, labels: Labels = [:], line: Int = #line, column: Int = #column) -> Alert {
    Alert(
        "QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: severity, labels: labels, summary: "full",
        line: line, column: column)
}

private let memoryHigh = Alert(
    "MemoryHigh", when: "sum by (job) (process_resident_memory_bytes) > 1e9", for: .minutes(5), severity: .critical,
    summary: "high")

/// Of the whole shop: no label tells what it is about.
private let requestsFail = Alert(
    "RequestsFail", when: "sum(rate(http_requests_total{status=\"500\"}[5m])) > 1", for: .minutes(5), severity: .critical,
    summary: "many")
private let requestsSlow = Alert(
    "ManyRequests", when: "sum(rate(http_requests_total[5m])) > 100", for: .minutes(5), severity: .warning, summary: "many")

extension SilentMistake {
    /// Alerts that go to the wrong people, or to nobody.
    static let routes: [SilentMistake] = [
        //! error routing-label-lost: "«min by (instance) (front_ready)» == 0
        SilentMistake(
            48, "a team of the targets, dropped by an aggregation",
            wrong: Shop.with(
                services: [frontProbes],
                alerts: [
                    Alert("FrontDown", when: "min by (instance) (front_ready) == 0", for: .minutes(5), severity: .critical, summary: "down")
                ],
                routing: shopTeams),
            corrected: Shop.with(
                services: [frontProbes],
                alerts: [
                    Alert(
                        "FrontDown", when: "min by (instance, team) (front_ready) == 0", for: .minutes(5), severity: .critical,
                        summary: "down")
                ],
                routing: shopTeams)),

        //! error routing-label-lost: "«max without (queue) (jobs_queued)» > 100
        SilentMistake(
            48, "a metric's label, dropped by name",
            wrong: Shop.with(
                alerts: [
                    Alert(
                        "QueueFull", when: "max without (queue) (jobs_queued) > 100", for: .minutes(5), severity: .warning, summary: "full")
                ],
                routing: Routing(default: Shop.oncall, routes: [Route(to: databaseTeam, when: [.label("queue", matches: "sql-.+")])])),
            corrected: Shop.with(
                alerts: [
                    Alert("QueueFull", when: "max by (queue) (jobs_queued) > 100", for: .minutes(5), severity: .warning, summary: "full")
                ],
                routing: Routing(default: Shop.oncall, routes: [Route(to: databaseTeam, when: [.label("queue", matches: "sql-.+")])]))),

        //! error unrouted-label-value: alerts: [«queueFull(Severity("warnning"))»
        SilentMistake(
            49, "a severity with a slip",
            wrong: Shop.with(alerts: [queueFull(Severity("warnning"))], routing: shopSeverities),
            corrected: Shop.with(alerts: [queueFull(.warning)], routing: shopSeverities)),

        //! error unrouted-label-value: «queueFull(.warning», labels: ["team": "databse"])
        SilentMistake(
            49, "a team with a slip",
            wrong: Shop.with(alerts: [queueFull(.warning, labels: ["team": "databse"])], routing: shopTeams),
            corrected: Shop.with(alerts: [queueFull(.warning, labels: ["team": "database"])], routing: shopTeams)),

        //! warning unrouted-label-value: «queueFull(Severity("page"))»
        SilentMistake(
            49, "a severity of another organisation",
            wrong: Shop.with(alerts: [queueFull(Severity("page"))], routing: shopSeverities),
            corrected: Shop.with(alerts: [queueFull(.critical)], routing: shopSeverities)),

        //! error unemitted-label: «Inhibition([.label("alertname", is: "ApiDown")]»
        SilentMistake(
            50, "an inhibition by an alert that was renamed",
            wrong: Shop.with(
                alerts: [queueFull(.warning), memoryHigh],
                routing: Routing(
                    default: Shop.oncall,
                    inhibitions: [Inhibition([.label("alertname", is: "ApiDown")], hides: [.severity(.warning)], equal: [.job])])),
            corrected: Shop.with(
                alerts: [queueFull(.warning), memoryHigh],
                routing: Routing(
                    default: Shop.oncall,
                    inhibitions: [Inhibition([.alert(memoryHigh)], hides: [.severity(.warning)], equal: [.job])]))),

        //! error unemitted-label: «Route(to: databaseTeam», when: [.label("team", is: "database")])
        SilentMistake(
            50, "a route for a team that no alert has",
            wrong: Shop.with(
                alerts: [queueFull(.warning)],
                routing: Routing(default: Shop.oncall, routes: [Route(to: databaseTeam, when: [.label("team", is: "database")])])),
            corrected: Shop.with(
                alerts: [queueFull(.warning, labels: ["team": "database"])],
                routing: Routing(default: Shop.oncall, routes: [Route(to: databaseTeam, when: [.label("team", is: "database")])]))),

        //! error unemitted-label: «Route(to: .nobody», when: [.label("alertname", matches: "QueueFull|MemoryHihg")]
        SilentMistake(
            50, "one of several alerts of a mute route",
            wrong: Shop.with(
                alerts: [queueFull(.warning), memoryHigh],
                routing: Routing(
                    default: Shop.oncall,
                    routes: [Route(to: .nobody, when: [.label("alertname", matches: "QueueFull|MemoryHihg")])])),
            corrected: Shop.with(
                alerts: [queueFull(.warning), memoryHigh],
                routing: Routing(
                    default: Shop.oncall,
                    routes: [Route(to: .nobody, when: [.label("alertname", matches: "QueueFull|MemoryHigh")])]))),

        //! error unbounded-inhibition: «Inhibition([.severity(.critical)]», hides: [.severity(.warning)], equal: ["instnace"])
        SilentMistake(
            51, "a label with a slip",
            wrong: Shop.with(
                alerts: [queueFull(.warning), queueFull(.critical)],
                routing: Routing(
                    default: Shop.oncall,
                    inhibitions: [Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["instnace"])])),
            corrected: Shop.with(
                alerts: [queueFull(.warning), queueFull(.critical)],
                routing: Routing(
                    default: Shop.oncall,
                    inhibitions: [Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["instance"])]))),

        //! error unbounded-inhibition: «Inhibition([.severity(.critical)]», hides: [.severity(.warning)], equal: [.instance])
        SilentMistake(
            51, "a label that aggregations took from both",
            wrong: Shop.with(
                alerts: [requestsFail, requestsSlow, queueFull(.warning)],
                routing: Routing(
                    default: Shop.oncall,
                    inhibitions: [Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: [.instance])])),
            corrected: Shop.with(
                alerts: [requestsFail, requestsSlow, queueFull(.warning)],
                routing: Routing(
                    default: Shop.oncall, inhibitions: Inhibition.bySeverity([.critical, .warning], equal: [.instance])))),
    ]
}
