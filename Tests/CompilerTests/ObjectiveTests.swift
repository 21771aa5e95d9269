import Compiler
import Diagnostics
import Emitters
import StackDSL
import Testing

/// A service with an objective of each sort, and everything that is declared in one line.
@Suite struct ObjectiveTests {
    private enum Shop {
        static let requests = Metric.counter("http_requests_total", labels: ["path", "status"])
        static let latency = Metric.histogram(
            "http_request_duration_seconds", unit: .seconds, labels: ["path"], buckets: [0.5, 1, 2, 5])
        static let native = Metric.nativeHistogram("rpc_duration_seconds", unit: .seconds)
        static let jobs = Metric.counter("jobs_total")
        static let lost = Metric.counter("jobs_lost_total")
        static let load = Metric.gauge("load_ratio", unit: .ratio, labels: ["disk"], range: 0...1)
        static let service = Service(
            "shop", scrapes: [.http(port: 80)], metrics: [requests, latency, native, jobs, lost, load])
    }

    private static let objectives = [
        Objective(
            "Availability", .percent(99.9), of: .failures([.label("status", matches: "5..")], of: Shop.requests)),
        Objective("Latency", .percent(95), of: .duration(Shop.latency, within: .seconds(2)), by: ["path"]),
        Objective("RPC", .percent(99), of: .duration(Shop.native, within: .milliseconds(500))),
        Objective(
            "Jobs", .percent(99.5),
            of: .events(errors: Shop.lost.rate(over: .minutes(5)), total: Shop.jobs.rate(over: .minutes(5)))),
        Objective("Uptime", .percent(99), of: .state(#"up{job="shop"}"#)),
    ]

    private static let limits = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))

    static let stack = Stack(
        "shop", world: .closed, services: [Shop.service],
        alerts: Alert.levels(
            "HighLoad", when: Shop.load.value(),
            is: limits, for: .minutes(1), summary: "{{ $labels.disk }} is busy")
            + [
                Shop.service.absentAlert("ShopAbsent"), Shop.service.downAlert("ShopDown"),
                Shop.lost.absentAlert("NoLostJobs"), .slowRecovery(after: .minutes(5)),
            ],
        objectives: objectives, routing: Routing(default: Receiver("team", [.webhook("http://a/")])),
        dashboards: [
            .objectives(uid: "objectives", of: objectives),
            Dashboard("Shop", uid: "shop", rows: [
                .requests(
                    "Shop", of: Shop.requests, failing: [.label("status", matches: "5..")], lasting: Shop.latency,
                    by: ["path"], errors: Levels(critical: .above(.percent(5))),
                    latency: Levels(warning: .above(.seconds(1)), critical: .above(.seconds(2)))),
                .resource("Load", use: PanelQuery(Shop.load.value(), legend: "{{disk}}"), useLevels: limits),
            ]),
        ])

    @Test func theCompilerFindsNothing() {
        let found = compile(Self.stack).diagnostics
        #expect(found.map { "\($0.subject): \($0.message) [\($0.id)] \($0.notes) \($0.help)" } == [])
    }

    @Test func promtoolProvesTheRules() throws {
        let result = try RuleTest.run("shop_test.yml", on: Self.stack)
        #expect(result.status == 0, "\(result.output)")
    }
}
