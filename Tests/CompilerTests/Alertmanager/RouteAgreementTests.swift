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

    /// Alerts that fire together, and what hides some of them.
    private struct Company {
        let alerts: [Alert]
        let inhibitions: [Inhibition]
    }

    /// What happens in one cannot reach another: each has a label of its own.
    private static let companies: [Company] = {
        var generated = GeneratedRouting(seed: 51)
        return (0..<250).map { number in
            let own = LabelMatcher.label("case", is: Name(verbatim: "\(number)"))
            return Company(
                alerts: (0..<4).map { _ in generated.alert().labelled(["case": AlertText(verbatim: "\(number)")]) },
                // The label must be equal as well, or only matched.
                inhibitions: [generated.inhibition(among: own, equal: ["case"]), generated.inhibition(among: own, equal: [])])
        }
    }()

    /// What is worked out of an alert of a company.
    private struct Expectation {
        /// The labels of those that hide it.
        var sources: Set<[String: String]> = []
        /// Whether an inhibition takes it on both sides.
        var isTwoSided = false
    }

    private static func expectations(in stack: Stack) -> [[String: String]: Expectation] {
        let alerts = resolve(stack).routedAlerts
        var expectations: [[String: String]: Expectation] = [:]
        for (number, company) in companies.enumerated() {
            let sent = company.alerts.map { $0.sentLabels(besides: [:]) }
            let labels = alerts[(number * 4)..<(number * 4 + 4)].map(\.labels)
            for (target, targetLabels) in zip(labels, sent) {
                var expectation = Expectation()
                for inhibition in company.inhibitions {
                    for (source, sourceLabels) in zip(labels, sent) {
                        let answer = inhibition.hides(target, while: source)
                        #expect(answer != nil)
                        if answer == true { expectation.sources.insert(sourceLabels) }
                    }
                    if target.satisfies(inhibition.source) == true, target.satisfies(inhibition.target) == true {
                        expectation.isTwoSided = true
                    }
                }
                expectations[targetLabels] = expectation
            }
        }
        return expectations
    }

    @Test func alertsAreHiddenByTheSameOnes() async throws {
        let stack = Stack(
            "generated", alerts: Self.companies.flatMap(\.alerts),
            routing: Routing(default: Receiver("nobody", []), inhibitions: Self.companies.flatMap(\.inhibitions)))
        let expected = Self.expectations(in: stack)
        let hidden = expected.filter { !$0.value.sources.isEmpty }
        #expect(Set(hidden.keys.compactMap { $0["case"] }).count > 60, "too few cases in which something is hidden")
        try await onThreads(try AlertmanagerProgram.all()) { program in
            let server = try RunningAlertmanager(program.path, stack, NotificationSink())
            defer { server.end() }
            try server.send(Array(expected.keys))
            // Since 0.29 it remembers one source of those that agree in the equal labels: where that is one that both
            // sides take, another that hides is forgotten. https://github.com/prometheus/alertmanager/pull/5449
            func mayDiffer(_ labels: [String: String]) -> Bool {
                program.version >= ToolVersion(0, 29) && expected[labels]?.isTwoSided == true
            }
            let wanted = Set(hidden.keys.filter { !mayDiffer($0) })
            var found: [RunningAlertmanager.KnownAlert] = []
            // It reads what hides others a moment after it was sent.
            for _ in 0..<40 {
                found = try server.alerts()
                if wanted.isSubset(of: found.filter { !$0.status.inhibitedBy.isEmpty }.map(\.labels)) { break }
                Thread.sleep(forTimeInterval: 0.25)
            }
            #expect(Set(found.map(\.labels)) == Set(expected.keys))
            let labels = Dictionary(uniqueKeysWithValues: found.map { ($0.fingerprint, $0.labels) })
            for alert in found {
                let sources = expected[alert.labels]?.sources ?? []
                let note = Comment(rawValue: "Alertmanager \(program.version.text): \(alert.labels), hidden here by \(sources)")
                #expect(alert.status.inhibitedBy.isEmpty == sources.isEmpty || mayDiffer(alert.labels), note)
                #expect(sources.isSuperset(of: alert.status.inhibitedBy.compactMap { labels[$0] }), note)
            }
        }
    }
}
