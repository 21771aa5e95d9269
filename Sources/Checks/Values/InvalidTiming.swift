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
            group that is told again before it is looked at again is not told again.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/configuration/configuration/",
            "https://prometheus.io/docs/alerting/latest/configuration/#time_interval",
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
                "Times(from: .init(22), to: .init(6))", note: "a night is two spans of time",
                muted(.init(22), .init(6))),
            .stack(
                "Timing(interval: .hours(1), repeating: .minutes(10))",
                ExampleStack.with(
                    routing: Routing(
                        default: ExampleStack.oncall,
                        timing: .init(interval: .hours(1), repeating: .minutes(10))))),
        ],
        good: [
            .stack(
                "Scrape.http(port: 9090, interval: .seconds(30), timeout: .seconds(10))",
                ExampleStack.with(services: [
                    Service("api", scrapes: [.http(port: 9090, interval: .seconds(30), timeout: .seconds(10))])
                ])),
            .stack("Times(from: .init(22), to: .init(24))", muted(.init(22), .init(24))),
        ])

    private static func muted(_ start: TimeInterval.TimeOfDay, _ end: TimeInterval.TimeOfDay) -> Stack {
        let night = TimeInterval("night", [.init(times: [.init(from: start, to: end)])])
        return ExampleStack.with(
            routing: Routing(
                default: ExampleStack.oncall,
                routes: [Route(when: [.severity(.warning)], mutedDuring: [night])]))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofServer(stack.stack) + ofRules(stack) + ofScrapes(stack.stack) + ofRoutes(stack.stack)
            + stack.timeIntervals.flatMap(ofInterval) + ofLogs(stack)
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

    private static func ofRules(_ stack: ResolvedStack) -> [Finding] {
        stack.groups.flatMap { group -> [Finding] in
            var findings: [Finding] = []
            if let interval = group.interval, interval < .milliseconds(1) {
                findings.append(
                    notPositive("the interval", interval, "group \"\(group.name)\"", group.site))
            }
            for rule in group.alerts {
                for time in [rule.alert.hold, rule.alert.keepFiring] where time < .zero {
                    findings.append(notPositive("a hold", time, rule.subject, rule.alert.site))
                }
            }
            return findings
        }
    }

    static func notPositive(
        _ what: String, _ time: Duration, _ subject: String, _ site: DeclarationSite
    ) -> Finding {
        Finding(
            "\(what) cannot be \(time.prometheusText)", subject: subject, at: Highlight(site),
            help: ["give a time above zero"])
    }

    private static func ofScrapes(_ stack: Stack) -> [Finding] {
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
                if interval >= .minutes(5) {
                    findings.append(
                        Finding(
                            "an interval of \(interval.prometheusText) leaves gaps: a sample counts for 5m",
                            subject: subject, at: Highlight(scrape.site),
                            help: ["scrape at least every 2m, so that one scrape may fail"]))
                }
                return findings
            }
        }
    }

    private static func ofRoutes(_ stack: Stack) -> [Finding] {
        var findings: [Finding] = []
        var waiting = [stack.routing?.root].compactMap { $0 }
        while let route = waiting.popLast() {
            if let interval = route.timing.groupInterval, let repeating = route.timing.repeatInterval,
                repeating < interval
            {
                findings.append(
                    Finding(
                        "notifications repeat every \(repeating.prometheusText), but a group is looked at every "
                            + interval.prometheusText,
                        subject: "route", at: Highlight(route.site),
                        help: ["repeat at \(interval.prometheusText) or a multiple of it"]))
            }
            waiting += route.routes.reversed()
        }
        return findings
    }

    private static func ofInterval(_ interval: TimeInterval) -> [Finding] {
        interval.spans.flatMap { span -> [Finding] in
            let wrongTimes = span.times.filter { times in
                times.start.minutes >= times.end.minutes || times.start.minutes < 0 || times.end.minutes > 1_440
            }.map { times in
                (
                    "\(times.start.text) to \(times.end.text) ends before it starts",
                    "a night is two spans: up to 24:00, and from 00:00"
                )
            }
            let wrongMonths = span.months.filter { !(1...12).contains($0.lowerBound) || $0.upperBound > 12 }
                .map { _ in ("a month is not 1 to 12", "January is 1") }
            let wrongDays = span.daysOfMonth
                .filter { days in
                    days.contains(0) || days.lowerBound < -31 || days.upperBound > 31
                }.map { _ in ("a day of the month is not 1 to 31", "-1 is the last day, -2 the one before") }
            return (wrongTimes + wrongMonths + wrongDays).map { message, help in
                Finding(
                    message, subject: "time interval \"\(interval.name.text)\"", at: Highlight(interval.site),
                    help: [help])
            }
        }
    }
}

extension TimeInterval.TimeOfDay {
    /// As a clock shows it.
    fileprivate var text: String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(abs(rest) < 10 ? "0" : "")\(abs(rest))"
    }
}
