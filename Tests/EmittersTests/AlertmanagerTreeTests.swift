import Analysis
import Emitters
import StackDSL
import Testing

/// What escalations and rotations become.
@Suite struct AlertmanagerTreeTests {
    private let hook = Receiver("hook", [])
    private let sms = Receiver("sms", [])
    private let li = Receiver("li", [])
    private let wang = Receiver("wang", [])

    @Test func escalationsStandBeforeANodeThatTakesEverything() {
        check(
            Routing(
                default: hook, routes: [Route(to: li, when: [.severity(.low)], continues: true)],
                escalations: [
                    Escalation(of: [.severity(.high)], to: sms, after: .minutes(15)),
                    Escalation(of: [.severity(.critical)], to: li, after: .minutes(30), repeating: .hours(1)),
                ]),
            """
            route:
              receiver: hook
              group_by:
                - alertname
              routes:
                - receiver: sms
                  group_by:
                    - '...'
                  continue: true
                  matchers:
                    - severity="high"
                  group_wait: 15m
                - receiver: li
                  group_by:
                    - '...'
                  continue: true
                  matchers:
                    - severity="critical"
                  group_wait: 30m
                  repeat_interval: 1h
                - receiver: hook
                  routes:
                    - receiver: li
                      continue: true
                      matchers:
                        - severity="low"
            """)
    }

    @Test func aRotationIsAChildForEachPersonAndOneForTheRestOfTime() {
        let night = TimeInterval("night", [.init(times: [.init(from: .init(22), to: .init(24))])])
        let rotation = Rotation(
            "primary", people: [li, wang], from: .init(2026, 12, 28), handover: .monday, at: .init(9), weeks: 2,
            location: "Asia/Shanghai", otherwise: sms)
        let routing = Routing(
            default: hook, routes: [Route(onCall: rotation, when: [.severity(.critical)], mutedDuring: [night])])
        check(
            routing,
            """
            route:
              receiver: hook
              group_by:
                - alertname
              routes:
                - matchers:
                    - severity="critical"
                  routes:
                    - receiver: li
                      continue: true
                      mute_time_intervals:
                        - night
                      active_time_intervals:
                        - primary-li
                    - receiver: wang
                      continue: true
                      mute_time_intervals:
                        - night
                      active_time_intervals:
                        - primary-wang
                    - receiver: sms
                      mute_time_intervals:
                        - night
                        - primary-li
                        - primary-wang
            """)
        let text = body(routing) ?? ""
        #expect(
            text.contains(
                """
                  - name: primary-wang
                    time_intervals:
                      - times:
                          - start_time: '09:00'
                            end_time: '24:00'
                        days_of_month:
                          - '4'
                        months:
                          - '1'
                        years:
                          - '2027'
                        location: Asia/Shanghai

                """) || text.contains("days_of_month:\n          - '5:10'"), "\(text)")
    }

    @Test func eachSeverityHidesTheLowerOnesOfTheSameThing() {
        let text =
            body(
                Routing(
                    default: hook,
                    inhibitions: Inhibition.bySeverity([.critical, .high, .low], equal: [.job]))) ?? ""
        let rules = text.split(separator: "inhibit_rules:\n").last
        #expect(
            rules.map(String.init) == """
                  - target_matchers:
                      - severity=~"high|low"
                      - job!=""
                    source_matchers:
                      - severity="critical"
                      - job!=""
                    equal:
                      - job
                  - target_matchers:
                      - severity="low"
                      - job!=""
                    source_matchers:
                      - severity="high"
                      - job!=""
                    equal:
                      - job

                """)
    }

    private func check(
        _ routing: Routing, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let lines = body(routing)?.split(separator: "\n").drop { $0 != "route:" }.prefix { $0 != "receivers:" }
        #expect(lines?.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
    }

    private func body(_ routing: Routing) -> String? {
        emittedBody(
            of: "alertmanager/alertmanager.yml",
            in: alertmanagerFiles(resolve(Stack("hms", routing: routing))))
    }
}
