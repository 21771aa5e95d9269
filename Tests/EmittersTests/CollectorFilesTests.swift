import Analysis
import Emitters
import StackDSL
import Testing

@Suite("The OpenTelemetry Collector's file") struct CollectorFilesTests {
    static func body(_ collector: TelemetryCollector, version: ToolVersion = .v0_159) -> String {
        let stack = Stack(
            "shop", versions: Versions(openTelemetryCollector: version),
            prometheus: PrometheusServer(scrapeInterval: .seconds(15)), telemetry: collector)
        return emittedBody(of: "otel-collector/config.yaml", in: collectorFiles(resolve(stack))) ?? ""
    }

    /// One of the outermost keys with all below it.
    static func section(_ key: String, of text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines.drop { $0 != "\(key):" }.dropFirst().prefix { $0.hasPrefix(" ") }
        return rest.joined(separator: "\n")
    }

    @Test func aStackWithoutOneHasNoFile() {
        #expect(collectorFiles(resolve(Stack("shop"))).isEmpty)
    }

    @Test func fromApplicationsToJaeger() {
        let application = TelemetryReceiver.otlp()
        let collector = TelemetryCollector([
            .traces(from: [application], through: [.batch()], to: [.otlp("jaeger:4317")])
        ])
        #expect(
            Self.body(collector) == """
                receivers:
                  otlp:
                    protocols:
                      grpc:
                        endpoint: '0.0.0.0:4317'
                      http:
                        endpoint: '0.0.0.0:4318'
                processors:
                  memory_limiter:
                    check_interval: 1s
                    limit_percentage: 80
                  batch: {}
                exporters:
                  otlp_grpc:
                    endpoint: jaeger:4317
                    tls:
                      insecure: true
                extensions:
                  health_check:
                    endpoint: '0.0.0.0:13133'
                service:
                  extensions:
                    - health_check
                  pipelines:
                    traces:
                      receivers:
                        - otlp
                      processors:
                        - memory_limiter
                        - batch
                      exporters:
                        - otlp_grpc
                  telemetry:
                    metrics:
                      readers:
                        - pull:
                            exporter:
                              prometheus:
                                host: '0.0.0.0'
                                port: 8888
                                without_scope_info: true
                                without_type_suffix: true
                                without_units: true

                """)
    }

    @Test func aComponentOfSeveralPipelinesIsWrittenOnce() {
        let application = TelemetryReceiver.otlp()
        let batches = TelemetryProcessor.batch(size: 100)
        let collector = TelemetryCollector([
            .traces(from: [application], through: [batches], to: [.debug()]),
            .logs(from: [application], through: [batches], to: [.debug()]),
        ])
        let text = Self.body(collector)
        #expect(text.split(separator: "\n").count { $0 == "  otlp:" } == 1)
        #expect(text.split(separator: "\n").count { $0 == "  batch:" } == 1)
    }

    @Test func theNamesOfAnOlderVersion() {
        let newer = CollectorComponents(CollectorEverything.collector, version: .v0_159)
        let older = CollectorComponents(CollectorEverything.collector, version: ToolVersion(0, 120))
        #expect(newer.receivers.map(\.id) == ["otlp", "prometheus", "host_metrics", "file_log/nginx"])
        #expect(older.receivers.map(\.id) == ["otlp", "prometheus", "hostmetrics", "filelog/nginx"])
        #expect(newer.connectors.map(\.id) == ["span_metrics", "forward/copies"])
        #expect(older.connectors.map(\.id) == ["spanmetrics", "forward/copies"])
        #expect(
            newer.exporters.map(\.id) == [
                "otlp_grpc", "otlp_grpc/store", "otlp_http", "otlp_http/cloud", "debug", "debug/copies", "prometheus",
                "prometheus_remote_write", "otlp_http/loki",
            ])
        #expect(
            older.exporters.map(\.id) == [
                "otlp", "otlp/store", "otlphttp", "otlphttp/cloud", "debug", "debug/copies", "prometheus",
                "prometheusremotewrite", "otlphttp/loki",
            ])
    }

    /// Everything but what is a secret of the environment has each of its dollar signs doubled.
    @Test func noTextIsExpanded() {
        let exporter = TelemetryExporter.otlpHTTP(
            "http://$HOST/a", name: "x", headers: [HTTPHeader("a", "${env:B}")],
            authentication: .bearer(.environment("TOKEN")))
        let collector = TelemetryCollector([
            .logs(
                from: [
                    .otlp(origins: ["http://$a"]),
                    .files(["/$a"], excluding: ["/$b"], format: .regex("(?P<a>x)$", message: .member("$a"))),
                    .prometheus(scraping: [Service("$a", scrapes: [.http(port: 1)])]),
                ],
                through: [
                    .attributes([.set("$a", to: "$b"), .copy("$c", from: "$d")]), .filter(dropping: [.log(.attribute("$a", is: "$b"))]),
                    .transform([.log("$a")]), .redaction(keys: ["$a"], values: ["b$"]), .maskingBodies(["$a"], by: .deleting),
                    .tailSampling([.attribute("$a", "$b", in: ["$c"])]),
                ], to: [exporter])
        ], storage: "/$a")
        let text = Self.body(collector)
        #expect(text.contains("token: ${env:TOKEN}\n"))
        let rest = text.split(separator: "${env:TOKEN}", omittingEmptySubsequences: false).joined()
        let pairs = rest.split(separator: "$$", omittingEmptySubsequences: false)
        #expect(pairs.count > 20)
        #expect(!pairs.contains { $0.contains("$") }, "\(text)")
    }

    @Test func everythingIsWrittenAsRecorded() {
        let text = Self.body(CollectorEverything.collector)
        #expect(text.split(separator: "\n").filter { !$0.hasPrefix(" ") } == CollectorGolden.sections.map { "\($0.key):" })
        for (key, expected) in CollectorGolden.sections {
            #expect(Self.section(key, of: text) == expected, "\(key):\n\(Self.section(key, of: text))")
        }
    }

    @Test func aRawFieldIsMergedFromTheOutermostKeysOn() {
        let collector = TelemetryCollector(
            [.logs(from: [.otlp()], to: [.debug()])], raw: Raw("exporters:\n  debug:\n    sampling_initial: 5\n"))
        #expect(Self.section("exporters", of: Self.body(collector)).contains("sampling_initial: 5"))
    }
}
