import Compiler
import Diagnostics
import Exporters
import Foundation
import StackDSL
import Testing

@Suite struct ReadmeTests {
    /// What the README shows is what is compiled here: the code above the marks, to the letter.
    @Test func itsStacksAreTheseAndCompile() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let shown = readme.split(separator: "```swift\n").dropFirst().map { $0.prefix { $0 != "`" } }
            .filter { $0.contains("public let") }
        #expect(shown.count == 2)
        for block in shown {
            let lines = block.split(separator: "\n").filter { !$0.hasPrefix("import") && !$0.isEmpty }
            for line in lines { #expect(source.contains(line.replacing("public let", with: "let")), "\(line)") }
        }
        for stack in [shop, hosts] {
            let compiled = compile(stack)
            #expect(compiled.diagnostics.map(\.message) == [])
            #expect(compiled.files?.isEmpty == false)
        }
    }
}

let latency = Metric.histogram("http_request_duration_seconds", labels: ["path"], buckets: [0.1, 0.5, 1, 2, 5])
let tooSlow = Threshold.above(.seconds(2))

let shop = Stack(
    "shop",
    services: [Service("api", scrapes: [.http(port: 9090)], metrics: [latency])],
    alerts: [
        Alert("SlowRequests", when: latency.quantile(0.95, over: .minutes(5)), is: tooSlow, for: .minutes(5),
              severity: .critical, summary: "one request in twenty takes longer than \(tooSlow)"),
    ],
    dashboards: [
        Dashboard("Shop", uid: "shop", rows: [
            Row("API", panels: [
                .timeSeries("Latency", queries: [.init(latency.quantile(0.95, over: .rateInterval), legend: "P95")],
                            threshold: tooSlow),
            ]),
        ]),
    ])

let database = Receiver("database-team", [.slack(channel: "#database", webhook: .file("/run/secrets/slack_url"))])
let night = TimeInterval("night", [.init(times: [.init(from: .init(0), to: .init(7))], location: "Europe/Berlin")])

let hosts = Stack(
    "hosts",
    services: [NodeExporter.service(host: "node-exporter"), PostgresExporter.service(host: "postgres-exporter")],
    recordings: [Recording("instance:memory:ratio", as: NodeExporter.memoryUse)],
    groups: [RuleGroup("host", alerts: NodeExporter.alerts()), RuleGroup("database", alerts: PostgresExporter.alerts())],
    logAlerts: [
        LogAlert("Panics", when: #"sum(count_over_time({service="api"} |= "panic" [5m]))"#, is: .above(.number(0)),
                 severity: .critical, summary: "something panics"),
    ],
    routing: Routing(
        default: database, routes: [Route(when: [.severity(.warning)], mutedDuring: [night])],
        inhibitions: [Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["alertname", "instance"])]),
    loki: LokiServer(retention: .days(14)),
    dashboards: [Dashboard("Hosts", uid: "hosts", rows: NodeExporter.rows() + PostgresExporter.rows())])
