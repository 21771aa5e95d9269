import Emitters
import StackDSL
import Testing

/// What Prometheus is told on its command line.
@Suite struct PrometheusFlagTests {
    @Test func aPlainStackNeedsLittle() {
        #expect(
            prometheusFlags(Stack("hms")) == [
                "--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus",
                "--web.enable-lifecycle",
            ])
    }

    /// Retention became keys in 3.11, native histograms a key in 3.8, OTLP a flag of its own in 3.0.
    @Test(
        arguments: [
            (
                .v2_53,
                [
                    "--storage.tsdb.retention.time=30d", "--storage.tsdb.retention.size=100GB",
                    "--enable-feature=exemplar-storage,native-histograms,otlp-write-receiver",
                ]
            ),
            (
                .v3_5,
                [
                    "--storage.tsdb.retention.time=30d", "--storage.tsdb.retention.size=100GB",
                    "--web.enable-otlp-receiver", "--enable-feature=exemplar-storage,native-histograms",
                ]
            ),
            (
                ToolVersion(3, 10),
                [
                    "--storage.tsdb.retention.time=30d", "--storage.tsdb.retention.size=100GB",
                    "--web.enable-otlp-receiver", "--enable-feature=exemplar-storage",
                ]
            ),
            (.v3_14, ["--web.enable-otlp-receiver", "--enable-feature=exemplar-storage"]),
        ] as [(ToolVersion, [String])])
    func whatHasNoKeyYetIsAFlag(version: ToolVersion, expected: [String]) {
        let server = PrometheusServer(
            format: ScrapeFormat(nativeHistograms: true),
            storage: PrometheusStorage(retention: .days(30), size: .gibibytes(100), exemplars: 100_000),
            otlp: OTLPReceiver(), web: PrometheusWeb(reloads: false))
        let stack = Stack("hms", versions: Versions(prometheus: version), prometheus: server)
        #expect(Array(prometheusFlags(stack).dropFirst(2)) == expected)
    }

    @Test func howItIsReached() {
        let server = PrometheusServer(
            remoteWrites: [RemoteWrite("http://store/write", sendsExemplars: true)],
            web: PrometheusWeb(
                externalURL: "https://prometheus.example", routePrefix: "/", configuration: "/etc/prometheus/web.yml",
                title: "hms", reloads: false, administers: true, receivesRemoteWrite: true),
            features: [.memorySnapshotOnShutdown])
        #expect(
            prometheusFlags(Stack("hms", prometheus: server), configuration: "a.yml", data: "data") == [
                "--config.file=a.yml", "--storage.tsdb.path=data", "--web.external-url=https://prometheus.example",
                "--web.route-prefix=/", "--web.config.file=/etc/prometheus/web.yml", "--web.page-title=hms",
                "--web.enable-admin-api", "--web.enable-remote-write-receiver",
                "--enable-feature=exemplar-storage,memory-snapshot-on-shutdown",
            ])
    }
}
