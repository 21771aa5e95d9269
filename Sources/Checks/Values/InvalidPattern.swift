package import Analysis
import Diagnostics
import GoText
import StackDSL

/// Finds patterns outside of queries that RE2 cannot read.
package struct InvalidPattern: Check {
    package static let about = CheckDescription(
        .invalidPattern,
        summary: "a pattern is not a regular expression of RE2",
        rationale: """
            Prometheus, Alertmanager, the blackbox exporter and the collectors of logs read patterns as RE2, which knows no lookaround and no \
            backreference. They refuse a file with one that they cannot read.
            """,
        references: ["https://github.com/google/re2/wiki/Syntax"],
        bad: [
            .stack(
                #"Route(to: oncall, when: [.label("team", matches: "db|(cache")])"#,
                routed(.label("team", matches: "db|(cache"))),
            .stack(
                #"Relabeling.keep(where: ["__meta_docker_container_name"], matches: "(?!test)")"#,
                note: "no lookahead", relabeled("(?!test)")),
            .stack(
                #"Probe("ready", of: …, expecting: .http(bodyMatches: ["("]))"#,
                ExampleStack.with(services: [
                    Service(
                        "api", probes: [Probe("ready", of: "http://api:80/", expecting: .http(bodyMatches: ["("]))])
                ])),
        ],
        good: [
            .stack(
                #"Route(to: oncall, when: [.label("team", matches: "db|cache")])"#,
                routed(.label("team", matches: "db|cache"))),
            .stack(#"Relabeling.keep(where: […], matches: "/api.*")"#, relabeled("/api.*")),
        ])

    private static func routed(_ matcher: LabelMatcher) -> Stack {
        ExampleStack.with(
            routing: Routing(
                default: ExampleStack.oncall, routes: [Route(to: ExampleStack.oncall, when: [matcher])]))
    }

    private static func relabeled(_ pattern: Name) -> Stack {
        ExampleStack.with(services: [
            Service(
                "api",
                scrapes: [
                    Scrape(
                        .docker(), relabeling: [.keep(where: ["__meta_docker_container_name"], matches: pattern)])
                ])
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofRoutes(stack.stack) + stack.stack.services.flatMap(ofService)
    }

    private static func ofRoutes(_ stack: Stack) -> [Finding] {
        guard let routing = stack.routing else { return [] }
        var findings: [Finding] = []
        var waiting = [routing.root] + routing.escalations.map(\.route)
        while let route = waiting.popLast() {
            findings += patterns(of: route.matchers).flatMap { judge($0, "route", route.site) }
            waiting += route.routes.reversed()
        }
        return findings
            + routing.inhibitions.flatMap { inhibition in
                patterns(of: inhibition.source + inhibition.target).flatMap {
                    judge($0, "inhibition", inhibition.site)
                }
            }
    }

    private static func patterns(of matchers: [LabelMatcher]) -> [String] {
        matchers.filter { $0.operation == .matching || $0.operation == .notMatching }.map(\.value)
    }

    private static func ofService(_ service: Service) -> [Finding] {
        let scrapes = service.scrapes.flatMap { scrape in
            (scrape.relabeling + scrape.metricRelabeling).compactMap(\.pattern?.text).flatMap {
                judge($0, "service \"\(service.name.text)\"", scrape.site)
            }
        }
        let probes = service.probes.flatMap { probe in
            probe.expectation.patterns.flatMap {
                judge($0.text, "probe \"\(probe.name.text)\"", probe.site)
            }
        }
        return scrapes + probes + ofLogs(service)
    }

    static func judge(_ pattern: String, _ subject: String, _ site: DeclarationSite) -> [Finding] {
        RegularExpression.parse(pattern).1.prefix(1).map { error in
            Finding(
                "`\(pattern)` is not a pattern: \(error.message)", subject: subject,
                at: Highlight(site, literal: LiteralText(pattern), range: error.range),
                help: error.help.map { [$0] } ?? [])
        }
    }
}

extension ProbeExpectation {
    /// Every pattern that the exporter compiles.
    fileprivate var patterns: [Name] {
        switch kind {
        case .http(let http):
            http.bodyMatches + http.bodyDoesNotMatch + (http.headerMatches + http.headerDoesNotMatch).map(\.pattern)
        case .tcp(let tcp): tcp.conversation.compactMap(\.expected)
        case .dns(let dns):
            [dns.answers, dns.authority, dns.additional].flatMap { $0.every + $0.some + $0.notEvery + $0.none }
        case .icmp, .grpc: []
        }
    }
}
