package import Analysis
import Diagnostics
import StackDSL

/// Finds times that contradict each other.
package struct InvalidTiming: Check {
    package static let about = CheckDescription(
        .invalidTiming,
        summary: "times contradict each other",
        rationale: """
            A scrape may not take longer than its interval, an interval beyond five minutes makes series disappear \
            between two scrapes, and a time of day ends after it starts: Prometheus or Alertmanager refuse such a file. A \
            group that is told again before it is looked at again is not told again, and a minute in which nobody is on \
            duty is one in which nobody is told.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/configuration/configuration/",
            "https://prometheus.io/docs/alerting/latest/configuration/#time_interval",
            "https://prometheus.io/docs/alerting/latest/configuration/#route",
        ],
        bad: [
            .stack(
                "Scrape.http(port: 9090, interval: .seconds(5), timeout: .seconds(10))",
                ExampleStack.with(services: [
                    Service("api", scrapes: [.http(port: 9090, interval: .seconds(5), timeout: .seconds(10))])
                ])),
            .stack(
                "Scrape.http(port: 9090, interval: .minutes(10))",
                ExampleStack.with(services: [Service("api", scrapes: [.http(port: 9090, interval: .minutes(10))])])),
            .stack(
                #"Probe("ready", of: …, every: .seconds(15), timeout: .seconds(15))"#,
                note: "the exporter gives up half a second before Prometheus",
                ExampleStack.with(services: [
                    Service(
                        "api",
                        probes: [
                            Probe(
                                "ready", of: "http://api:8080/ready", expecting: .http(), every: .seconds(15),
                                timeout: .seconds(15))
                        ])
                ])),
            .stack(
                "PrometheusStorage(retention: .minutes(30))",
                Stack(
                    "example", prometheus: PrometheusServer(storage: PrometheusStorage(retention: .minutes(30))),
                    services: [ExampleStack.api], routing: ExampleStack.routing)),
            .stack(
                "Times(from: .init(22), to: .init(6))", note: "a night is two spans of time",
                muted(.init(22), .init(6))),
            .stack(
                "Timing(interval: .hours(1), repeating: .minutes(10))",
                ExampleStack.with(
                    routing: Routing(
                        default: ExampleStack.oncall,
                        timing: .init(interval: .hours(1), repeating: .minutes(10))))),
            .stack(
                #"Span(daysOfMonth: [.from(31, through: 28)])"#,
                muted(.init(daysOfMonth: [.from(31, through: 28)]))),
            .stack(#"Span(location: "Europe/Berln")"#, muted(.init(location: "Europe/Berln"))),
            .stack(
                "Escalation(of: …, to: boss, after: .seconds(30))",
                note: "the first notification waits just as long",
                ExampleStack.with(
                    routing: Routing(
                        default: ExampleStack.oncall,
                        escalations: [
                            Escalation(of: [.severity(.critical)], to: boss, after: .seconds(30))
                        ]))),
            .stack(
                "Shift(li, from: … 9:00, to: … 17:00), Shift(wang, from: … 18:00, to: … 24:00)",
                note: "from 17:00 to 18:00 nobody is on duty",
                rotation(
                    .init(boss, from: .init(2026, 12, 7, at: .init(9)), to: .init(2026, 12, 7, at: .init(17))),
                    .init(boss, from: .init(2026, 12, 7, at: .init(18)), to: .init(2026, 12, 8)))),
        ],
        good: [
            .stack(
                "Scrape.http(port: 9090, interval: .seconds(30), timeout: .seconds(10))",
                ExampleStack.with(services: [
                    Service("api", scrapes: [.http(port: 9090, interval: .seconds(30), timeout: .seconds(10))])
                ])),
            .stack("Times(from: .init(22), to: .init(24))", muted(.init(22), .init(24))),
            .stack(
                "Span(daysOfMonth: [.from(20, through: -1)])",
                muted(.init(daysOfMonth: [.from(20, through: -1)], location: "Europe/Berlin"))),
            .stack(
                "Shift(li, from: … 9:00, to: … 17:00), Shift(wang, from: … 17:00, to: … 24:00)",
                rotation(
                    .init(boss, from: .init(2026, 12, 7, at: .init(9)), to: .init(2026, 12, 7, at: .init(17))),
                    .init(boss, from: .init(2026, 12, 7, at: .init(17)), to: .init(2026, 12, 8)))),
        ])

    private static let boss = Receiver("boss", [.webhook("http://boss:8080/alerts")])

    private static func muted(_ start: TimeInterval.TimeOfDay, _ end: TimeInterval.TimeOfDay) -> Stack {
        muted(.init(times: [.init(from: start, to: end)]))
    }

    private static func muted(_ span: TimeInterval.Span) -> Stack {
        ExampleStack.with(
            routing: Routing(
                default: ExampleStack.oncall,
                routes: [Route(when: [.severity(.warning)], mutedDuring: [TimeInterval("quiet", [span])])]))
    }

    private static func rotation(_ shifts: Rotation.Shift...) -> Stack {
        let rotation = Rotation("primary", shifts: shifts, otherwise: ExampleStack.oncall)
        return ExampleStack.with(
            routing: Routing(
                default: ExampleStack.oncall, routes: [Route(onCall: rotation, when: [.severity(.critical)])]))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofServer(stack.stack) + ofPrometheus(stack.stack) + ofRules(stack) + ofScrapes(stack.stack)
            + (stack.stack.routing.map(ofRouting) ?? []) + ofIntervals(stack) + ofTelemetry(stack.stack) + ofLogs(stack)
            + stack.allowingDeclarations.flatMap(ofAllowances)
    }

    private static func ofAllowances(_ declaration: AllowingDeclaration) -> [Finding] {
        declaration.allowances.compactMap { allowance in
            guard let until = allowance.until, until.dayNumber == nil else { return nil }
            return Finding(
                "there is no \(until.text)", subject: declaration.subject, at: Highlight(allowance.site),
                help: ["months have 28 to 31 days; years are 1970 to 9999"])
        }
    }

    private static func ofServer(_ stack: Stack) -> [Finding] {
        let server = stack.prometheus
        let times = [
            ("scrape interval", server.scrapeInterval), ("scrape timeout", server.scrapeTimeout),
            ("evaluation interval", server.evaluationInterval),
        ]
        var findings = times.filter { $0.1 < .milliseconds(1) }.map { name, time in
            notPositive("the \(name)", time, "prometheus", stack.site)
        }
        if server.scrapeTimeout > server.scrapeInterval {
            findings.append(
                Finding(
                    "the scrape timeout of \(server.scrapeTimeout.prometheusText) is longer than the scrape interval of "
                        + server.scrapeInterval.prometheusText,
                    subject: "prometheus", at: Highlight(stack.site),
                    help: ["give a timeout of at most \(server.scrapeInterval.prometheusText)"]))
        }
        return findings
    }

    static func notPositive(
        _ what: String, _ time: Duration, _ subject: String, _ site: DeclarationSite
    ) -> Finding {
        Finding(
            "\(what) cannot be \(time.prometheusText)", subject: subject, at: Highlight(site),
            help: ["give a time above zero"])
    }

    static func leavesGaps(_ interval: Duration, _ subject: String, _ site: DeclarationSite) -> Finding {
        Finding(
            "an interval of \(interval.prometheusText) leaves gaps: a sample counts for 5m", subject: subject,
            at: Highlight(site), help: ["scrape at least every 2m, so that one scrape may fail"])
    }

    static func ofScrapes(_ stack: Stack) -> [Finding] {
        stack.services.flatMap { service in
            service.scrapes.flatMap { scrape -> [Finding] in
                let interval = scrape.interval ?? stack.prometheus.scrapeInterval
                let subject = "service \"\(service.name.text)\""
                var findings: [Finding] = []
                // Without a timeout of its own, a short interval shortens the server's.
                if let timeout = scrape.timeout, timeout > interval {
                    findings.append(
                        Finding(
                            "a timeout of \(timeout.prometheusText) is longer than the interval of "
                                + interval.prometheusText,
                            subject: subject, at: Highlight(scrape.site),
                            help: ["give a timeout of at most \(interval.prometheusText)"]))
                }
                if interval >= .minutes(5) { findings.append(leavesGaps(interval, subject, scrape.site)) }
                return findings
            }
        }
    }
}
