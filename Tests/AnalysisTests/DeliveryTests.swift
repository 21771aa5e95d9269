@testable import Analysis
import StackDSL
import Testing

@Suite struct DeliveryTests {
    private static let pager = Receiver("pager", [.webhook("http://pager:80/")])
    private static let chat = Receiver("chat", [.webhook("http://chat:80/")])
    private static let base = Receiver("base", [.webhook("http://base:80/")])

    private func check(
        _ routes: [Route], escalations: [Escalation] = [], severity: Severity = .critical, labels: Labels = [:], when query: PromQuery = "up == 0",
        _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let stack = Stack(
            "sample", world: .closed, services: [Sample.service],
            alerts: [Alert("A", when: query, severity: severity, labels: labels, summary: "a")],
            routing: Routing(default: Self.base, routes: routes, escalations: escalations))
        let resolved = resolve(stack)
        guard let alert = resolved.alerts.first, let routing = resolved.routing else {
            Issue.record("no alert", sourceLocation: sourceLocation)
            return
        }
        let delivery = Delivery(of: AlertLabels(of: alert, in: stack), through: routing)
        let stops = delivery.stops.map { $0.receiver.name.text + ($0.isCertain ? "" : "?") + ($0.delay.map { "+" + $0.prometheusText } ?? "") }
        #expect(stops.joined(separator: " ") == expected, sourceLocation: sourceLocation)
    }

    @Test func theFirstRouteThatMatchesTakesTheAlert() {
        check([], "base")
        check([Route(to: Self.pager, when: [.severity(.critical)])], "pager")
        check([Route(to: Self.pager, when: [.severity(.critical)])], severity: .warning, "base")
        check([Route(to: Self.pager, when: []), Route(to: Self.chat, when: [])], "pager")
        check([Route(to: Self.pager, when: [], continues: true), Route(to: Self.chat, when: [])], "pager chat")
    }

    @Test func aChildWithoutReceiverKeepsItsParents() {
        check([Route(to: Self.pager, when: [], routes: [Route(when: [.severity(.critical)])])], "pager")
        check(
            [Route(to: Self.pager, when: [], routes: [Route(to: Self.chat, when: [.severity(.info)])])], "pager")
    }

    @Test func aLabelThatIsNotThereIsEmpty() {
        check([Route(to: Self.pager, when: [.label("team", is: "db")])], "base")
        check([Route(to: Self.pager, when: [.label("team", isNot: "db")])], "pager")
        check([Route(to: Self.pager, when: [.label("team", is: "db")])], labels: ["team": "db"], "pager")
        check([Route(to: Self.pager, when: [.label("team", matches: "d.*")])], labels: ["team": "db"], "pager")
    }

    @Test func aValueThatNobodyKnowsMayMatch() {
        check([Route(to: Self.pager, when: [.label("instance", is: "a:1")])], "pager? base?")
        check([Route(to: Self.pager, when: [.label("instance", is: "a:1")])], when: "sum(up) == 0", "base")
        check(
            [Route(to: Self.pager, when: [.label("team", is: "db")])], labels: ["team": "{{ $labels.job }}"],
            "pager? base?")
    }

    @Test func anEscalationLeavesTheOrdinaryWayAsItIs() {
        let later = Escalation(of: [.severity(.critical)], to: Self.chat, after: .minutes(15))
        check([], escalations: [later], "base chat+15m")
        check([Route(to: Self.pager, when: [])], escalations: [later], "pager chat+15m")
        check([Route(to: Self.pager, when: [], continues: true)], escalations: [later], "pager chat+15m")
        check([Route(to: Self.pager, when: [])], escalations: [later], severity: .warning, "pager")
        check(
            [], escalations: [Escalation(of: [.label("instance", is: "a:1")], to: Self.chat, after: .minutes(15))],
            "base chat?+15m")
    }

    @Test func everybodyWhoTakesTurnsMayBeTold() {
        let rotation = Rotation(
            "primary", people: [Self.pager, Self.chat], from: .init(2026, 12, 7), handover: .monday, weeks: 2,
            otherwise: Self.base)
        check([Route(onCall: rotation, when: [.severity(.critical)])], "pager chat base")
        check([], escalations: [Escalation(of: [], onCall: rotation, after: .hours(1))], "base pager+1h chat+1h base+1h")
    }
}
