import Analysis
import Checks
import Diagnostics
import Foundation
import StackDSL
import Testing

/// When nobody is told, as it is worked out here, beside what a running Alertmanager does now.
@Suite("Mute and active times agree with Alertmanager") struct TimeAgreementTests {
    private static let count = 160
    /// `TIME_SEED` says which ones are tried.
    private static var seed: UInt64 { ProcessInfo.processInfo.environment["TIME_SEED"].flatMap(UInt64.init) ?? 7 }

    /// Each alert has routes of its own, which a label leads it to.
    private struct Case {
        let alert: Alert
        let routes: [Route]
        let place: GeneratedTimes.Place
    }

    private static func cases(at now: Date, _ address: String) throws -> [Case] {
        var times = try GeneratedTimes(seed: seed, at: now)
        return (0..<count).map { number in
            let place = times.place()
            func receiver(_ letter: String) -> Receiver {
                Receiver(Name(verbatim: "\(letter)\(number)"), [.webhook(.init(stringLiteral: "\(address)/\(letter)\(number)"))])
            }
            func route(_ letter: String, continues: Bool = false, routes: [Route] = []) -> Route {
                let isMute = !times.isOnce(in: 3)
                return Route(
                    to: receiver(letter), when: [.label("case", is: Name(verbatim: "\(number)"))],
                    mutedDuring: times.intervals("mute-\(letter)\(number)", at: place, isNeeded: isMute),
                    activeDuring: times.intervals("active-\(letter)\(number)", at: place, isNeeded: !isMute), continues: continues,
                    routes: routes)
            }
            let plain = Route(to: receiver("p"), when: [.label("case", is: Name(verbatim: "\(number)"))])
            let routes =
                switch number % 8 {
                case 0: [route("a", continues: true), route("b")]
                // A child has times of its own alone.
                case 1: [route("a", routes: [plain])]
                case 2: [Route(to: receiver("a"), when: plain.matchers, routes: [route("b")])]
                default: [route("a")]
                }
            let alert = Alert(
                "Fires", when: "vector(1)", severity: .critical, labels: ["case": AlertText(verbatim: "\(number)")], summary: "")
            return Case(alert: alert, routes: routes, place: place)
        }
    }

    /// Whether nobody is told at a stop, by the clocks of a place.
    private static func isSilent(_ stop: Delivery.Stop, _ place: GeneratedTimes.Place) -> Bool {
        stop.route.silentMinutes(on: place.date).contains { $0.contains(place.minute) }
    }

    /// On whichever day the tests run: at the ends of months too, all of it is what Alertmanager takes.
    @Test func whatIsTriedIsValid() throws {
        for day in 0..<12 {
            let now = Date(timeIntervalSince1970: Double(1_830_297_600 + 2_629_800 * (day / 2) - 86_400 * (day % 2) + 40_000))
            let routes = try Self.cases(at: now, "http://sink").flatMap(\.routes)
            let stack = Stack("generated", routing: Routing(default: Receiver("nobody", []), routes: routes))
            // That a child has other times than its parent is a mistake of the person's, which Alertmanager takes.
            let found = runChecks(on: resolve(stack)).filter { $0.id == "invalid-timing" && $0.level == .error }.map(\.message)
                .filter { !$0.hasPrefix("this route does not keep to") }
            #expect(found == [], "\(now)")
        }
    }

    @Test func theSameAreToldNow() async throws {
        try await onThreads(try AlertmanagerProgram.all(), Self.agrees)
    }

    @Sendable private static func agrees(_ program: AlertmanagerProgram) throws {
        let sink = try NotificationSink()
        let now = Date.now
        let cases = try cases(at: now, "http://127.0.0.1:\(sink.port)")
        let stack = Stack(
            "generated", versions: Versions(alertmanager: program.version), alerts: cases.map(\.alert),
            routing: Routing(
                default: Receiver("nobody", []), timing: .init(groupBy: [], wait: .milliseconds(100), repeating: .hours(1)),
                routes: cases.flatMap(\.routes)))
        var (told, silent): (Set<String>, Set<String>) = ([], [])
        for (one, alert) in zip(cases, resolve(stack).routedAlerts) {
            let delivery = try #require(alert.delivery)
            for stop in delivery.stops {
                if isSilent(stop, one.place) { silent.insert(stop.receiver.name.text) } else { told.insert(stop.receiver.name.text) }
            }
            // What is silent now is silent some time.
            if delivery.stops.allSatisfy({ isSilent($0, one.place) }) {
                #expect(delivery.silence != nil, "\(one.routes)")
            }
        }
        #expect(told.count > 50 && silent.count > 50, "too much alike: \(told.count) are told, \(silent.count) not")

        let server = try RunningAlertmanager(program.path, stack, sink)
        defer { server.end() }
        try server.send(cases.map { $0.alert.sentLabels(besides: [:]) })
        func found() -> Set<String> { Set(sink.notifications.map { String($0.path.dropFirst()) }) }
        for _ in 0..<80 where !told.isSubset(of: found()) { Thread.sleep(forTimeInterval: 0.25) }
        // Who is told all the same is told at the same time.
        Thread.sleep(forTimeInterval: Double(2))
        guard Date.now.timeIntervalSince(now) < 300 else {
            Issue.record("the times around now are over")
            return
        }
        let note = Comment(rawValue: "Alertmanager \(program.version.text), \(now)")
        func routes(_ names: Set<String>) -> [String] {
            cases.flatMap(\.routes).filter { names.contains($0.receiver?.name.text ?? "") }.map { "\($0.receiver?.name.text ?? ""): \($0.muted) \($0.active)" }
        }
        #expect(routes(told.subtracting(found())) == [], note)
        #expect(routes(silent.intersection(found())) == [], note)
        #expect(found() == told, note)
        // It says which intervals are why.
        if program.version >= ToolVersion(0, 28) {
            #expect(try server.mutedReceivers() == silent, note)
        }
    }
}
