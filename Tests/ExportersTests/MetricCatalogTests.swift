import Diagnostics
import StackDSL
import Testing

@testable import Exporters

@Suite struct MetricCatalogTests {
    static let all: [(String, MetricCatalog)] = [
        ("NodeExporter", NodeExporter.catalog), ("PostgresExporter", PostgresExporter.catalog),
        ("PostgresExporter.settings", PostgresExporter.settings), ("RedisExporter", RedisExporter.catalog),
        ("RabbitMQ", RabbitMQ.catalog), ("CAdvisor", CAdvisor.catalog),
        ("BlackboxExporter", BlackboxExporter.catalog), ("NginxExporter", NginxExporter.catalog),
        ("Prometheus", Prometheus.catalog), ("Alertmanager", Alertmanager.catalog), ("Loki", Loki.catalog),
        ("Grafana", Grafana.catalog), ("OpenTelemetryCollector", OpenTelemetryCollector.catalog),
        ("Jaeger", Jaeger.catalog), ("Alloy", Alloy.catalog), ("Promtail", Promtail.catalog),
        ("GoRuntime", GoRuntime.catalog),
    ]

    @Test(arguments: all.indices) func everyLineIsReadAndTheSourceIsNamed(_ index: Int) {
        let (name, catalog) = Self.all[index]
        #expect(catalog.unreadableLines == [], "\(name)")
        #expect(!catalog.metrics.isEmpty, "\(name)")
        #expect(catalog.source.contains { $0.isNumber } || name == "Grafana", "\(name)")
        for metric in catalog.metrics {
            #expect(metric.buckets == metric.buckets.sorted(), "\(metric.name.text)")
        }
    }

    /// name, kind, unit, labels, buckets as the table has them, and what becomes of them.
    @Test(arguments: [
        ("a_total counter", "a_total counter - [] []"),
        ("a gauge bytes", "a gauge B [] []"),
        ("a gauge - x,y", "a gauge - [x,y] []"),
        ("a histogram seconds x 0.1,1,2.5", "a histogram s [x] [0.1,1,2.5]"),
        ("a histogram seconds - 1", "a histogram s [] [1]"),
        ("a native seconds", "a native histogram s [] []"),
        ("  a   summary   -   x  ", "a summary - [x] []"),
        ("a", nil), ("a thing", nil), ("a gauge lightyears", nil), ("a histogram seconds x 1,b", nil),
        ("a gauge - x - y", nil),
    ] as [(String, String?)])
    func aLineOfATable(_ line: String, _ expected: String?) {
        let metric = CatalogRow(line[...])?.metric(
            at: .init(fileID: "T/T.swift", filePath: "T.swift", line: 1, column: 1))
        let text = metric.map {
            let labels = $0.labels.map(\.name.name).joined(separator: ",")
            let buckets = $0.buckets.map(NumberText.shortest).joined(separator: ",")
            return "\($0.name.text) \($0.kind.rawValue) \($0.unit?.symbol ?? "-") [\(labels)] [\(buckets)]"
        }
        #expect(text == expected)
    }

    static let sample = MetricCatalog("""
        a_total counter

        b       state
        a_total gauge
        c       thing
        """, from: "test 1")

    @Test func aLineThatCannotBeReadOrComesTwiceIsLeftOut() {
        #expect(Self.sample.metrics.map(\.name.text) == ["a_total", "b"])
        #expect(Self.sample.unreadableLines == [4, 5])
        #expect(Self.sample["a_total"].kind == .counter)
        #expect(Self.sample["b"].range == 0...1)
        #expect(Self.sample["nothing"].name.text == "nothing")
    }

    @Test func aMetricIsDeclaredInItsLineOfTheTable() {
        let lines = Self.sample.metrics.map(\.site.line)
        #expect(lines.count == 2 && lines.last == lines.first.map { $0 + 2 })
    }

    @Test func metricsOfServicesHaveUniqueNames() {
        for service in ReadyAlertsTests.cases.flatMap(\.services) {
            let names = service.metrics.map(\.name.text)
            #expect(Set(names).count == names.count, "\(service.name.text)")
        }
    }
}
