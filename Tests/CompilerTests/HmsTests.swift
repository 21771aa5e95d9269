import Analysis
import StackDSL
import Testing

@testable import Hms

/// What the users of hms asked for, and nothing else.
@Suite("hms as its users gave it") struct HmsTests {
    struct Given: Sendable, CustomTestStringConvertible {
        let name: String
        let expression: String
        let hold: Duration
        let severity: String
        let integrations: [String]

        var testDescription: String { name }
    }

    static let alerts = [
        Given(
            name: "HighRequestLatency",
            expression: """
                histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 2
                """, hold: .minutes(5), severity: "warning", integrations: ["webhook"]),
        Given(
            name: "HighErrorRate",
            expression: """
                sum(rate(http_requests_total{status=~"5.."}[5m]))
                  / sum(rate(http_requests_total[5m]))
                  > 0.05
                """, hold: .minutes(3), severity: "critical", integrations: ["email", "webhook"]),
        Given(
            name: "EventBusBacklog", expression: "eventbus_pending_total > 100", hold: .minutes(5),
            severity: "warning", integrations: ["webhook"]),
        Given(
            name: "DatabasePoolExhausted",
            expression: "db_pool_connections_active / db_pool_connections_max > 0.9", hold: .minutes(2),
            severity: "critical", integrations: ["email", "webhook"]),
        Given(
            name: "HealthCheckDegraded", expression: #"probe_success{job="erp-server-ready"} < 1"#,
            hold: .minutes(1), severity: "critical", integrations: ["email", "webhook"]),
    ]

    @Test func hasTheseAlertsAndNoOthers() {
        #expect(resolve(hms).alerts.map(\.alert.name.text) == Self.alerts.map(\.name))
        #expect(hms.logAlerts.isEmpty)
    }

    @Test(arguments: alerts) func firesAsGiven(given: Given) throws {
        let rule = try #require(resolve(hms).alerts.first { $0.alert.name.text == given.name })
        #expect(rule.expression == given.expression)
        #expect(rule.alert.hold == given.hold)
        #expect(rule.alert.severity.text == given.severity)
        #expect(rule.alert.keepFiring == .zero)
    }

    @Test(arguments: alerts) func tellsWhomItShould(given: Given) throws {
        let resolved = resolve(hms)
        let rule = try #require(resolved.alerts.first { $0.alert.name.text == given.name })
        let routing = try #require(resolved.routing)
        let delivery = Delivery(of: AlertLabels(of: rule, in: hms), through: routing)
        #expect(delivery.stops.allSatisfy { $0.isCertain })
        #expect(delivery.stops.flatMap(\.receiver.integrations).map { $0.entry.list.replacing("_configs", with: "") }.sorted() == given.integrations)
    }

    @Test func looksEveryFifteenSeconds() {
        #expect(hms.prometheus.scrapeInterval == .seconds(15))
        #expect(hms.prometheus.evaluationInterval == .seconds(15))
        #expect(hms.services.flatMap(\.scrapes).allSatisfy { $0.interval == nil })
        #expect(hms.services.flatMap(\.probes).allSatisfy { $0.interval == .seconds(15) })
    }

    @Test func isReadyOnlyWithAStatusAndABodyThatSaySo() throws {
        let probe = try #require(hms.services.flatMap(\.probes).first)
        guard case .http(let expectation) = probe.expectation.kind else {
            Issue.record("the readiness check is not asked over HTTP")
            return
        }
        #expect(probe.targets == ["http://erp-server:3000/health/ready"])
        #expect(expectation.statusCodes == [200])
        #expect(expectation.bodyMatches == [#""status"\s*:\s*"ok""#])
    }

    @Test func drawsTheAlertsOwnLevels() {
        let drawn = hms.dashboards.flatMap(\.rows).flatMap(\.panels).flatMap(\.thresholds).map(\.threshold)
        for alert in hms.alerts {
            #expect(alert.threshold.map(drawn.contains) == true, "\(alert.name.text)")
        }
        #expect(hms.dashboards.map(\.uid.text) == ["hms-overview"])
        #expect(hms.dashboards.map(\.title.rendered) == ["HMS Overview"])
    }
}
