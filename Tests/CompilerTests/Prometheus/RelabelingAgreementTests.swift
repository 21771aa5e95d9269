import Analysis
import Foundation
import StackDSL
import Testing

/// What relabelling makes of targets and of series, held against a real Prometheus of each of three releases.
@Suite(.serialized) struct RelabelingAgreementTests {
    private static let jobs = 60
    private static let rewritten = 40

    private static func targetJob(_ index: Int, _ steps: [Relabeling], _ labels: Labels) -> Scrape {
        Scrape(
            // Nobody listens there, and nobody is asked within the time of the test.
            .fixed([
                TargetGroup([1, 2].map { Name(verbatim: "127.0.0.1:\(index * 2 + $0)") }, labels: labels)
            ]),
            job: Name(verbatim: "t\(index)"), interval: .minutes(4), relabeling: steps)
    }

    private static var targetJobs: [Scrape] {
        var generated = GeneratedRelabeling(
            seed: 7, labels: ["a", "b", "c", "d", "zone", "__tmp"], keeping: "__.*|job")
        return (0..<jobs).map { index in targetJob(index, generated.steps(), generated.declared()) }
    }

    private static let names = "prometheus_build_info|go_info|go_gc_duration_seconds.*|prometheus_engine_query_duration_seconds.*"

    /// Jobs that scrape the server itself; the first as it is.
    private static func sampleJobs(_ address: String) -> [Scrape] {
        var generated = GeneratedRelabeling(
            seed: 11, labels: ["quantile", "slice", "version", "d", "zone"], keeping: "__name__|case|job|instance")
        return (0...rewritten).map { index in
            Scrape(
                .fixed([
                    TargetGroup(
                        [Name(verbatim: address)],
                        labels: ["case": AlertText(verbatim: "\(index)"), "zone": "x-1"])
                ]),
                job: Name(verbatim: "m\(index)"), interval: .seconds(1), timeout: .seconds(1),
                metricRelabeling: [.keep(where: ["__name__"], matches: Name(verbatim: names))]
                    + (index == 0 ? [] : generated.steps()))
        }
    }

    @Test(arguments: DebianTools.suites) func labelsAreThoseOfPrometheus(suite: String) async throws {
        try await onThreads([suite]) { suite in
            let tools = try DebianTools(suite)
            let program = tools.path(of: "prometheus")
            let isThird = try tools.version(of: "promtool") >= ToolVersion(3, 0)
            var samples: [Scrape] = []
            let prometheus = try RunningPrometheus(program) { address in
                samples = Self.sampleJobs(address)
                return Stack("relabelled", services: [Service("all", scrapes: Self.targetJobs + samples)])
            }
            defer { prometheus.end() }
            try Self.compareTargets(with: prometheus, suite, isThird)
            try Self.compareSeries(of: samples, with: prometheus, suite, isThird)
        }
    }

    private static func compareTargets(
        with prometheus: RunningPrometheus, _ suite: String, _ isThird: Bool
    ) throws {
        let expected = targetJobs.reduce(into: [String: Set<[String: String]>]()) { expected, scrape in
            let targets = scrape.knownTargets(job: scrape.job ?? "", host: "all", dotMatchesNewline: isThird)
            if let targets, !targets.isEmpty { expected[scrape.job?.text ?? ""] = Set(targets) }
        }
        #expect(expected.count > jobs / 2)
        var found: [String: Set<[String: String]>] = [:]
        for _ in 0..<100 {
            found = try prometheus.targets().filter { $0.key.hasPrefix("t") }
            if found.count >= expected.count { break }
            Thread.sleep(forTimeInterval: 0.1)
        }
        for scrape in targetJobs {
            let job = scrape.job?.text ?? ""
            #expect(found[job] == expected[job], "\(suite): \(job): \(scrape.relabeling)")
        }
    }

    /// What is known of the series of a job before it is scraped.
    private static func catalog(of scrape: Scrape) -> SeriesCatalog {
        resolve(
            Stack(
                "relabelled", world: .closed,
                services: [
                    Service(
                        "all", scrapes: [scrape],
                        metrics: [
                            .gauge("go_info", labels: ["version"]),
                            .summary("go_gc_duration_seconds", unit: .seconds),
                            .summary("prometheus_engine_query_duration_seconds", unit: .seconds, labels: ["slice"]),
                        ])
                ])
        ).catalog
    }

    private static func compareSeries(
        of jobs: [Scrape], with prometheus: RunningPrometheus, _ suite: String, _ isThird: Bool
    ) throws {
        var plain: [[String: String]] = []
        for _ in 0..<100 where plain.isEmpty {
            plain = try prometheus.series(#"{case="0",__name__!~"up|scrape_.*"}"#)
            Thread.sleep(forTimeInterval: 0.1)
        }
        #expect(plain.count > 10)
        for (index, scrape) in jobs.enumerated().dropFirst() {
            let expected = plain.compactMap { labels in
                scrape.metricRelabeling.applied(
                    to: labels.merging(["case": "\(index)", "job": "m\(index)"]) { $1 }, dotMatchesNewline: isThird)
            }
            // Each is scraped once a second, as far as the machine keeps up.
            var found: [[String: String]] = []
            for _ in 0..<100 {
                found = try prometheus.series("{case=\"\(index)\",__name__!~\"up|scrape_.*\"}")
                if Set(found) == Set(expected), !expected.isEmpty { break }
                if expected.isEmpty, try !prometheus.series("{case=\"\(index)\",__name__=\"up\"}").isEmpty { break }
                Thread.sleep(forTimeInterval: 0.1)
            }
            #expect(Set(found) == Set(expected), "\(suite): \(index): \(scrape.metricRelabeling)")
            let catalog = catalog(of: scrape)
            for labels in found {
                guard let flow = catalog.named(labels["__name__"] ?? "")?.meaning.labels else { continue }
                let context = "\(suite): \(index): \(scrape.metricRelabeling): \(labels)"
                #expect(labels.keys.allSatisfy { $0 == "__name__" || flow.canHave($0) }, "\(context)")
                #expect(flow.names.allSatisfy { !flow.surelyHas($0) || labels[$0] != nil }, "\(context)")
            }
        }
    }
}
