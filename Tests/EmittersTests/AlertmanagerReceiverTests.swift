import Analysis
import Emitters
import StackDSL
import Testing

/// What receivers and time intervals become.
@Suite struct AlertmanagerReceiverTests {
    @Test func aWebhook() {
        check(.webhook("http://hook/"), "webhook_configs:\n  - url: http://hook/")
        check(
            .webhook(
                .secret(.file("/run/secrets/url")), maximumAlerts: 10,
                client: HTTPClient(authentication: .basic(user: "u", password: .file("/run/secrets/p"))),
                sendsResolved: false),
            """
            webhook_configs:
              - send_resolved: false
                url_file: /run/secrets/url
                http_config:
                  basic_auth:
                    username: u
                    password_file: /run/secrets/p
                max_alerts: 10
            """)
    }

    @Test func aMail() {
        check(
            .email(
                to: ["a@example.org", "b@example.org"],
                subject: "[{{ .Status }}] {{ .CommonLabels.alertname }}",
                html: "<p>\n{{ .Status }}\n</p>"),
            """
            email_configs:
              - send_resolved: true
                to: a@example.org, b@example.org
                html: |-
                  <p>
                  {{ .Status }}
                  </p>
                headers:
                  Subject: '[{{ .Status }}] {{ .CommonLabels.alertname }}'
            """)
        check(.email(to: ["a@example.org"], sendsResolved: false), "email_configs:\n  - to: a@example.org")
    }

    @Test func aMessageInSlack() {
        check(
            .slack(
                channel: "#alerts", webhook: .file("/run/secrets/slack"), title: "T", text: "{{ .Status }}"),
            """
            slack_configs:
              - send_resolved: true
                api_url_file: /run/secrets/slack
                channel: '#alerts'
                text: '{{ .Status }}'
                title: T
            """)
    }

    @Test func anIncidentInPagerDuty() {
        check(
            .pagerDuty(routingKey: .file("/run/secrets/pd"), description: "D", severity: "critical"),
            """
            pagerduty_configs:
              - routing_key_file: /run/secrets/pd
                description: D
                severity: critical
            """)
    }

    @Test func integrationsOfAKindStayAsDeclared() {
        let receiver = Receiver(
            "team",
            [
                .webhook("http://b/"), .email(to: ["a@example.org"], sendsResolved: false),
                .webhook("http://a/"),
            ])
        check(
            receiver,
            """
            email_configs:
              - to: a@example.org
            webhook_configs:
              - url: http://b/
              - url: http://a/
            """)
    }

    @Test(
        arguments: [
            (
                .init(times: [.init(from: .init(9), to: .init(17, 30))]),
                "times:|  - start_time: '09:00'|    end_time: '17:30'"
            ),
            (
                .init(weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday]),
                "weekdays:|  - monday:friday"
            ),
            (.init(weekdays: [.sunday, .saturday]), "weekdays:|  - saturday|  - sunday"),
            (.init(weekdays: TimeInterval.Weekday.allCases), "weekdays:|  - monday:saturday|  - sunday"),
            (.init(weekdays: [.friday, .monday, .tuesday]), "weekdays:|  - monday:tuesday|  - friday"),
            (
                .init(daysOfMonth: [.from(1, through: 7), 15, .last(3)]),
                "days_of_month:|  - '1:7'|  - '15'|  - '-3:-1'"
            ),
            (.init(months: [.from(1, through: 3), 12]), "months:|  - '1:3'|  - '12'"),
            (.init(years: [.from(2026, through: 2027)]), "years:|  - '2026:2027'"),
            (.init(location: "Asia/Shanghai"), "location: Asia/Shanghai"),
        ] as [(TimeInterval.Span, String)])
    func aSpan(span: TimeInterval.Span, expected: String) {
        let interval = TimeInterval("t", [span])
        let hook = Receiver("hook", [])
        let text = body(
            Routing(default: hook, routes: [Route(when: [.severity(.info)], mutedDuring: [interval])]))
        let lines = text?.split(separator: "\n").drop { $0 != "    time_intervals:" }.dropFirst() ?? []
        #expect(lines.map { $0.dropFirst(8) }.joined(separator: "|") == expected)
    }

    private func check(
        _ integration: Integration, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        check(Receiver("team", [integration]), expected, sourceLocation: sourceLocation)
    }

    private func check(
        _ receiver: Receiver, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let lines = body(Routing(default: receiver))?.split(separator: "\n").drop { $0 != "  - name: team" }
            .dropFirst()
        #expect(
            lines?.map { $0.dropFirst(4) }.joined(separator: "\n") == expected, sourceLocation: sourceLocation
        )
    }

    private func body(_ routing: Routing) -> String? {
        emittedBody(
            of: "alertmanager/alertmanager.yml",
            in: alertmanagerFiles(resolve(Stack("hms", routing: routing))))
    }
}
