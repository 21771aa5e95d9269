import Analysis
import Foundation
import StackDSL
import Testing

/// What real Alertmanagers do with what is emitted: the one on the PATH, and those that are unpacked.
@Suite("A running Alertmanager") struct AlertmanagerRunTests {
    private static func receiver(_ name: String, _ address: String) -> Receiver {
        Receiver(
            Name(verbatim: name), [.webhook(.init(stringLiteral: "\(address)/\(name)"))])
    }

    @Test func tellsAnEscalationOnceTheAlertHasFiredForTheDelay() async throws {
        try await onThreads(AlertmanagerProgram.all(), Self.escalates)
    }

    @Sendable private static func escalates(_ program: AlertmanagerProgram) throws {
        let (path, version) = (program.path, program.version)
        let server = try RunningAlertmanager(path, version: version) { address in
            Routing(
                default: receiver("team", address),
                timing: .init(groupBy: ["kind"], wait: .milliseconds(100), interval: .milliseconds(300), repeating: .hours(1)),
                routes: [Route(to: receiver("operators", address), when: [.label("kind", is: "known")])],
                escalations: [
                    Escalation(of: [.severity(.high)], to: receiver("boss", address), after: .seconds(6)),
                    Escalation(of: [.severity(.high)], to: receiver("director", address), after: .seconds(9)),
                ],
                inhibitions: Inhibition.bySeverity([.critical, .high], equal: ["service"]))
        }
        defer { server.end() }
        let high = ["severity": "high", "service": "a"]
        let known = high.merging(["kind": "known"]) { $1 }
        let start = server.sink.now
        try server.send("Stays", high)
        try server.send("Ends", high)
        try server.send("Known", known)
        try server.send("Low", ["severity": "low"])
        try server.send("Hidden", ["severity": "high", "service": "b"])
        try server.send("Hides", ["severity": "critical", "service": "b"])
        Thread.sleep(forTimeInterval: Double(1))
        try server.send("Ends", high, ended: true)
        // Of the same group to the ordinary routes, and by itself to the escalation.
        let late = server.sink.now
        try server.send("Late", high)
        Thread.sleep(forTimeInterval: Double(12))
        try server.send("Stays", high, ended: true)
        Thread.sleep(forTimeInterval: Double(3))

        func words(_ name: String) -> Set<String> { Set(server.told(of: name).map(\.words)) }
        func moment(_ words: String, of name: String) -> Duration? {
            server.told(of: name).first { $0.words == words }?.moment
        }
        let note = Comment(rawValue: "Alertmanager \(version.text): \(server.sink.notifications.map { "\($0.moment) \($0.path)" })")
        #expect(
            words("Stays") == [
                "/team firing", "/team resolved", "/boss firing", "/boss resolved", "/director firing", "/director resolved",
            ], note)
        #expect(words("Ends") == ["/team firing", "/team resolved"], note)
        #expect(words("Known") == ["/operators firing", "/boss firing", "/director firing"], note)
        #expect(words("Low") == ["/team firing"], note)
        #expect(words("Hidden").isEmpty || words("Hidden") == ["/team firing"], note)
        #expect(words("Late") == ["/team firing", "/boss firing", "/director firing"], note)
        // As long after its own start, whatever fired before it.
        for (name, begun) in [("Stays", start), ("Known", start), ("Late", late)] {
            for (receiver, delay) in [("boss", 6), ("director", 9)] {
                let moment = try #require(moment("/\(receiver) firing", of: name), note)
                #expect(moment - begun > .milliseconds(delay * 1_000 - 100), note)
                // A machine that does much else is late, and by far less than the delay.
                #expect(moment - begun < .seconds(delay + 3), note)
            }
        }
        #expect(try #require(moment("/team firing", of: "Stays"), note) - start < .seconds(4), note)
    }

    @Test func tellsWhoeverIsOnDuty() async throws {
        try await onThreads(AlertmanagerProgram.all(), Self.takesTurns)
    }

    /// The minute that it is now, in two places.
    private static func minute(_ zone: String) throws -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: zone))
        let now = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: .now)
        let time = CalendarTime(
            now.year ?? 0, now.month ?? 0, now.day ?? 0, at: .init(now.hour ?? 0, now.minute ?? 0))
        return try #require(time.minuteNumber)
    }

    @Sendable private static func takesTurns(_ program: AlertmanagerProgram) throws {
        let (path, version) = (program.path, program.version)
        // Not so near to the end of a minute that the people change under the test.
        let second = Calendar.current.component(.second, from: .now)
        if second > 50 { Thread.sleep(forTimeInterval: Double(62 - second)) }
        let shanghai = try minute("Asia/Shanghai")
        let utc = try minute("UTC")
        func time(_ minute: Int) -> CalendarTime { CalendarTime(minuteNumber: minute) }
        let always = TimeInterval("always", [.init(weekdays: TimeInterval.Weekday.allCases)])
        let server = try RunningAlertmanager(path, version: version) { address in
            let people = ["li", "wang", "chen"].map { receiver($0, address) }
            let rest = receiver("rest", address)
            func rotation(_ name: Name, _ bounds: [Int], at location: Name?) -> Rotation {
                let shifts = zip(people, zip(bounds, bounds.dropFirst())).map { person, bound in
                    Rotation.Shift(person, from: time(bound.0), to: time(bound.1))
                }
                return Rotation(name, shifts: shifts, location: location, otherwise: rest)
            }
            let day = 1_440
            // Who, by the minute: the second's shift begins now, or ends with this minute, or the last one has ended.
            let turns: [(Name, Rotation)] = [
                ("begins", rotation("begins", [shanghai - 40 * day, shanghai, shanghai + 1, shanghai + 9 * day], at: "Asia/Shanghai")),
                ("ends", rotation("ends", [utc - 2 * day, utc + 1, utc + 2, utc + 70 * day], at: nil)),
                ("over", rotation("over", [utc - 3 * day, utc - 2 * day, utc - 1 * day, utc], at: "UTC")),
                ("not yet", rotation("not-yet", [utc + 1, utc + 2, utc + 3, utc + 4], at: "UTC")),
            ]
            return Routing(
                default: receiver("team", address),
                timing: .init(groupBy: ["alertname"], wait: .milliseconds(100), interval: .milliseconds(500), repeating: .hours(1)),
                routes: turns.map { name, rotation in Route(onCall: rotation, when: [.label("who", is: name)]) } + [
                    // What rotations are made of: a route that is mute has taken the alert, unless it continues.
                    Route(to: people[0], when: [.label("who", is: "mute")], mutedDuring: [always]),
                    Route(to: people[0], when: [.label("who", is: "goes on")], mutedDuring: [always], continues: true),
                    Route(to: people[1], when: [.label("who", matches: "mute|goes on")]),
                ],
                escalations: [Escalation(of: [.label("who", is: "begins")], onCall: turns[1].1, after: .seconds(2))])
        }
        defer { server.end() }
        for who in ["begins", "ends", "over", "not yet", "mute", "goes on", "none"] { try server.send(who, ["who": who]) }
        Thread.sleep(forTimeInterval: Double(4))
        guard try minute("UTC") == utc else {
            Issue.record("the minute ended under the test, which is made not to")
            return
        }
        let note = Comment(rawValue: "Alertmanager \(version.text): \(server.sink.notifications.map(\.path))")
        func words(_ name: String) -> [String] { server.told(of: name).map(\.words).sorted() }
        #expect(words("begins") == ["/li firing", "/wang firing"], note)
        #expect(words("ends") == ["/li firing"], note)
        #expect(words("over") == ["/rest firing"], note)
        #expect(words("not yet") == ["/rest firing"], note)
        #expect(words("mute") == [], note)
        #expect(words("goes on") == ["/wang firing"], note)
        #expect(words("none") == ["/team firing"], note)
    }

    static let payloads: [(text: NotificationText, isText: Bool)] = [
        ("[{{ .Status }}] Disk: full", true), ("**{{ .Status }}**\n- a\n- b", true), ("> {{ .Status }}", true),
        ("{{ .Status }} is {{ .Status }}", true), ("# {{ .Status }}\ntext", true), ("a: b\nc", true), ("3 alerts", true),
        ("Status: {{ .Status }}", false), ("{{ .Status }}: x\nb:\n  - c", false), ("### {{ .Status }}", false),
        ("- {{ .Status }}\n- b", false), ("## t\n- {{ .Status }}", false), ("30", false), ("1.5", false), ("true", false),
        ("~", false),
    ]

    /// What the compiler refuses arrives as something else than a text, and nothing else does.
    @Test func readsTextsOfAPayloadAsYAML() async throws {
        try await onThreads(AlertmanagerProgram.all().filter { $0.version >= ToolVersion(0, 32) }) { program in
            for isText in [true, false] {
                let texts = Self.payloads.filter { $0.isText == isText }.map(\.text)
                let server = try RunningAlertmanager(program.path, version: program.version, isChecked: isText) { address in
                    Routing(
                        default: Receiver(
                            "team",
                            texts.enumerated().map { index, text in
                                .webhook(
                                    .init(stringLiteral: "\(address)/\(index)"), payload: ["text": .text(text)])
                            }), timing: .init(groupBy: [], wait: .milliseconds(1)))
                }
                defer { server.end() }
                try server.send("A")
                Thread.sleep(forTimeInterval: Double(2))
                #expect(server.sink.notifications.count == texts.count)
                for notification in server.sink.notifications {
                    let body = try JSONSerialization.jsonObject(with: notification.body) as? [String: Any]
                    let text = texts[Int(notification.path.dropFirst()) ?? 0].rendered
                    #expect((body?["text"] is String) == isText, "\(text.debugDescription) -> \(String(describing: body))")
                }
            }
        }
    }
}
