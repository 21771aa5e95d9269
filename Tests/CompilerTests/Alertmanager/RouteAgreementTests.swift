import Analysis
import Emitters
import Foundation
import StackDSL
import Testing

/// Whom alerts reach and what hides them, as it is worked out here, beside what Alertmanager does with the emitted file.
@Suite("Routes agree with Alertmanager") struct RouteAgreementTests {
    /// A tree, a label set, and whom the one leads the other to.
    private struct Case: Sendable {
        let config: String
        let labels: [String: String]
        let receivers: [String]
    }

    /// `ROUTE_TREES` says how many trees there are.
    private static var count: Int { ProcessInfo.processInfo.environment["ROUTE_TREES"].flatMap(Int.init) ?? 300 }

    private static func cases() throws -> [Case] {
        var generated = GeneratedRouting(seed: 5)
        return try (0..<count).map { _ in
            let external = generated.externalLabels()
            let stack = Stack(
                "generated", prometheus: PrometheusServer(externalLabels: external), alerts: [generated.alert()],
                routing: generated.routing())
            let resolved = resolve(stack)
            let alert = try #require(resolved.routedAlerts.first)
            let stops = try #require(alert.delivery).stops
            #expect(stops.allSatisfy { $0.isCertain })
            // Escalations stand before the others in the file.
            let ordered = stops.filter { $0.delay != nil } + stops.filter { $0.delay == nil }
            return Case(
                config: try #require(alertmanagerFiles(resolved).first { $0.path == "alertmanager/alertmanager.yml" }).contents,
                labels: stack.alerts[0].sentLabels(besides: external), receivers: ordered.map(\.receiver.name.text))
        }
    }

    @Test func alertsReachTheSameReceivers() async throws {
        let amtools = try Amtool.all()
        let cases = try Self.cases()
        // Each tool has its share; where all trees are asked for, all of them.
        let shares = amtools.indices.map { index in
            Self.count >= 2_000 ? cases : cases.indices.filter { $0 % amtools.count == index }.map { cases[$0] }
        }
        try await onThreads(Array(zip(amtools, shares))) { amtool, share in
            let folder = try TemporaryFolder()
            for one in share {
                try folder.write("alertmanager.yml", one.config)
                let found = try amtool.receivers(of: one.labels, in: "\(folder.path)/alertmanager.yml")
                #expect(found == one.receivers, "amtool \(amtool.version.text), \(one.labels)\n\(one.config)")
            }
        }
    }

    private static let inhibitionCount = 250

    /// Cases in one stack: what happens in one cannot reach another, since each has a label of its own.
    private static func inhibitionStack() -> Stack {
        var generated = GeneratedRouting(seed: 51)
        var alerts: [Alert] = []
        var inhibitions: [Inhibition] = []
        for number in 0..<inhibitionCount {
            let name = Name(verbatim: "\(number)")
            // Half of them agree in the label only, where nothing else must be equal.
            inhibitions += [
                generated.inhibition(among: .label("case", is: name), equal: []),
                generated.inhibition(among: .label("case", is: name), equal: ["case"]),
            ].prefix(number % 2 + 1)
            alerts += (0..<4).map { _ in generated.alert().labelled(["case": AlertText(verbatim: "\(number)")]) }
        }
        return Stack(
            "generated", alerts: alerts, routing: Routing(default: Receiver("nobody", []), inhibitions: inhibitions))
    }

    @Test func alertsAreHiddenByTheSameOnes() async throws {
        let stack = Self.inhibitionStack()
        let alerts = resolve(stack).routedAlerts
        let sent = stack.alerts.map { $0.sentLabels(besides: [:]) }
        var hiddenBy: [[String: String]: Set<[String: String]>] = [:]
        for (source, sourceLabels) in zip(alerts, sent) {
            for (target, targetLabels) in zip(alerts, sent) where sourceLabels["case"] == targetLabels["case"] {
                let answers = stack.routing?.inhibitions.map { $0.hides(target.labels, while: source.labels) } ?? []
                #expect(!answers.contains(nil))
                if answers.contains(true) { hiddenBy[targetLabels, default: []].insert(sourceLabels) }
            }
        }
        let expected = hiddenBy
        #expect(Set(expected.keys.compactMap { $0["case"] }).count > 60, "too few cases in which something is hidden")
        try await onThreads(try AlertmanagerProgram.all()) { program in
            let server = try RunningAlertmanager(program.path, stack, NotificationSink())
            defer { server.end() }
            try server.send(sent)
            var found: [RunningAlertmanager.KnownAlert] = []
            // It reads what hides others a moment after it was sent.
            for _ in 0..<40 {
                found = try server.alerts()
                if Set(found.filter { !$0.status.inhibitedBy.isEmpty }.map(\.labels)) == Set(expected.keys) { break }
                Thread.sleep(forTimeInterval: 0.25)
            }
            #expect(Set(found.map(\.labels)) == Set(sent))
            let labels = Dictionary(uniqueKeysWithValues: found.map { ($0.fingerprint, $0.labels) })
            for alert in found {
                let sources = expected[alert.labels] ?? []
                let note = Comment(rawValue: "Alertmanager \(program.version.text): \(alert.labels), hidden here by \(sources)")
                #expect(alert.status.inhibitedBy.isEmpty == sources.isEmpty, note)
                #expect(sources.isSuperset(of: alert.status.inhibitedBy.compactMap { labels[$0] }), note)
            }
        }
    }
}
