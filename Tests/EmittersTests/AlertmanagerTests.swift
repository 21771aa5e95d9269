import Analysis
import Emitters
import StackDSL
import Testing

/// What routing becomes, apart from receivers and time intervals.
@Suite struct AlertmanagerTests {
    private let hook = Receiver("hook", [.webhook("http://hook/")])
    private let pager = Receiver("pager", [.pagerDuty(routingKey: .file("/run/secrets/pagerduty"))])

    @Test func aStackWithoutRoutingNeedsNoAlertmanager() {
        #expect(alertmanagerFiles(resolve(Stack("hms"))) == [])
    }

    @Test func theSmallestRoutingIsOneReceiver() {
        check(
            Routing(default: hook),
            """
            global:
              resolve_timeout: 5m
            route:
              receiver: hook
              group_by:
                - alertname
            receivers:
              - name: hook
                webhook_configs:
                  - url: http://hook/

            """)
    }

    @Test func keysStandInTheOrderOfTheDocumentation() {
        let night = TimeInterval("night", [.init(times: [.init(from: .init(22), to: .init(24))])])
        let work = TimeInterval("work", [.init(weekdays: [.monday, .tuesday])])
        check(
            Routing(
                default: hook,
                timing: .init(
                    groupBy: ["alertname", "job"], wait: .seconds(10), interval: .minutes(5),
                    repeating: .hours(4)),
                routes: [
                    Route(
                        to: pager, when: [.severity(.critical), .label("team", matches: "a|b")],
                        timing: .init(groupBy: .byAllLabels), mutedDuring: [night], activeDuring: [work],
                        continues: true,
                        routes: [Route(when: [.label(.job, isNot: "")], timing: .init(repeating: .days(1)))]),
                    Route(to: .nobody, when: [.severity(.info)]),
                ],
                inhibitions: [
                    Inhibition(
                        [.severity(.critical)], hides: [.severity(.warning)], equal: ["alertname", "job"])
                ],
                mail: MailServer(
                    "smtp.example.org:587", from: "alerts@example.org", user: "alerts",
                    password: .file("/run/secrets/smtp"), requiresTLS: false),
                resolveTimeout: .minutes(10)),
            """
            global:
              smtp_from: alerts@example.org
              smtp_smarthost: smtp.example.org:587
              smtp_auth_username: alerts
              smtp_auth_password_file: /run/secrets/smtp
              smtp_require_tls: false
              resolve_timeout: 10m
            route:
              receiver: hook
              group_by:
                - alertname
                - job
              group_wait: 10s
              group_interval: 5m
              repeat_interval: 4h
              routes:
                - receiver: pager
                  group_by:
                    - '...'
                  continue: true
                  matchers:
                    - severity="critical"
                    - team=~"a|b"
                  mute_time_intervals:
                    - night
                  active_time_intervals:
                    - work
                  routes:
                    - matchers:
                        - job!=""
                      repeat_interval: 1d
                - receiver: nobody
                  matchers:
                    - severity="info"
            receivers:
              - name: hook
                webhook_configs:
                  - url: http://hook/
              - name: pager
                pagerduty_configs:
                  - routing_key_file: /run/secrets/pagerduty
              - name: nobody
            inhibit_rules:
              - target_matchers:
                  - severity="warning"
                source_matchers:
                  - severity="critical"
                equal:
                  - alertname
                  - job
            time_intervals:
              - name: night
                time_intervals:
                  - times:
                      - start_time: '22:00'
                        end_time: '24:00'
              - name: work
                time_intervals:
                  - weekdays:
                      - monday:tuesday

            """)
    }

    @Test(
        arguments: [
            (.label("job", is: "erp"), #"job="erp""#),
            (.label("job", isNot: "a b"), #"job!="a b""#),
            (.label("path", matches: #"/api/\d+"#), #"path=~"/api/\\d+""#),
            (.label("text", doesNotMatch: "say \"hi\"\nend"), #"text!~"say \"hi\"\nend""#),
            (.label("text", is: "a, b # c: {d}"), #"text="a, b # c: {d}""#),
            (.label("病房", is: "一"), #""病房"="一""#),
            (.label("service.name", is: "erp"), #""service.name"="erp""#),
            (.label("1st", is: "x"), #""1st"="x""#),
            (.label("a:b", is: "x"), #""a:b"="x""#),
        ] as [(LabelMatcher, String)])
    func aMatchersValueIsAlwaysQuoted(matcher: LabelMatcher, expected: String) {
        let routing = Routing(default: hook, routes: [Route(to: pager, when: [matcher])])
        let lines = body(routing)?.split(separator: "\n") ?? []
        let item = lines.drop { !$0.contains("matchers:") }.dropFirst().first?.drop { " -".contains($0) }
        // Quoted in YAML where a reader could take it for something else.
        #expect(item == expected[...] || item == "'\(expected)'")
    }

    @Test func templatesAreFilesListedByName() {
        let routing = Routing(
            default: hook,
            templates: [
                NotificationTemplate("hms mail", "{{ define \"hms.subject\" }}{{ .Status }}{{ end }}"),
                NotificationTemplate("hms-mail", "{{ define \"x\" }}{{ end }}\n"),
            ])
        let files = alertmanagerFiles(
            resolve(Stack("hms", routing: routing, fileID: "Hms/Hms.swift")))
        let head = """
            {{/* Generated by stackc from stack "hms" (Hms/Hms.swift). \
            Do not edit: change the stack and run make. */}}

            """
        #expect(
            files.map(\.path) == [
                "alertmanager/alertmanager.yml", "alertmanager/templates/hms-mail.tmpl",
                "alertmanager/templates/hms-mail-2.tmpl",
            ])
        #expect(
            files.dropFirst().map(\.contents) == [
                head + "{{ define \"hms.subject\" }}{{ .Status }}{{ end }}\n",
                head + "{{ define \"x\" }}{{ end }}\n",
            ])
        #expect(
            files.first?.contents.contains(
                "templates:\n  - templates/hms-mail.tmpl\n  - templates/hms-mail-2.tmpl\nroute:\n") == true)
    }

    private func check(
        _ routing: Routing, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(body(routing) == expected, sourceLocation: sourceLocation)
    }

    private func body(_ routing: Routing) -> String? {
        emittedBody(
            of: "alertmanager/alertmanager.yml",
            in: alertmanagerFiles(resolve(Stack("hms", routing: routing))))
    }
}
