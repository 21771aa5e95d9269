import Readers
import StackDSL
import SwiftSource
import Testing

@Suite struct CatalogSourceTests {
    func source(_ text: String, _ name: String = "Api") -> String {
        MetricCatalogSource(
            name, from: "api.txt", metrics: MetricsText.parse(Array(text.utf8)).metrics(path: "api.txt")
        ).print()
    }

    @Test func fewMetricsAreConstants() {
        let text = """
            # HELP api_requests_total Requests, by\\nmethod.
            # TYPE api_requests_total counter
            api_requests_total{method="GET"} 1
            # TYPE api_default gauge
            api_default 1
            # TYPE api_latency_seconds histogram
            # UNIT api_latency_seconds seconds
            api_latency_seconds_bucket{path="/",le="0.5"} 1
            api_latency_seconds_bucket{path="/",le="+Inf"} 1
            """
        #expect(
            source(text) == """
                import StackDSL

                /// The metrics of api.txt.
                enum Api {
                    /// Requests, by method.
                    static let requests = Metric.counter("api_requests_total", labels: ["method"])
                    static let `default` = Metric.gauge("api_default")
                    static let latencySeconds = Metric.histogram(
                        "api_latency_seconds",
                        unit: .seconds,
                        labels: ["path"],
                        buckets: [0.5])

                    /// All of them, for the service that exposes them.
                    static let metrics: [Metric] = [
                        requests,
                        `default`,
                        latencySeconds,
                    ]
                }

                """)
    }

    @Test func manyMetricsAreATable() {
        let text = (0..<101).map { "# TYPE app_m\($0)_bytes gauge\napp_m\($0)_bytes{a=\"1\",b=\"2\"} 1\n" }.joined()
        let printed = source(text)
        #expect(printed.hasPrefix("import Exporters\nimport StackDSL\n"))
        #expect(printed.contains("\n        app_m7_bytes   gauge - a,b\n"))
        #expect(printed.contains("    static var m7Bytes: Metric { catalog[\"app_m7_bytes\"] }\n"))
        #expect(source(text) == printed)
    }

    @Test func aNameThatATableCannotHoldMakesConstants() {
        let text = (0..<101).map { "m\($0) 1\n" }.joined() + "{\"a name\"} 1\n"
        #expect(source(text).contains("static let aName = Metric.gauge(\"a name\")"))
    }

    @Test(arguments: [
        (["app_a_total", "app_b_seconds"], ["a", "bSeconds"]),
        (["app_a_total", "app_a"], ["aTotal", "a"]),
        (["go_goroutines", "app_a", "app_b"], ["goGoroutines", "a", "b"]),
        (["x_self", "x_init", "x_catalog", "x_in"], ["xSelf", "xInit", "xCatalog", "in"]),
        (["app_2xx", "app_b"], ["_2xx", "b"]),
        (["node_memory_MemAvailable_bytes", "node_x"], ["memoryMemAvailableBytes", "x"]),
        (["http.requests", "http-requests"], ["httpRequests", "httpRequestsMetric"]),
        (["é", "ü", "TCPQueue_len"], ["_Metric", "_Metric2", "tcpQueueLen"]),
        (["a"], ["a"]),
    ])
    func namesOfProperties(_ metrics: [String], _ expected: [String]) {
        #expect(PropertyNames(for: metrics, reserved: ["catalog", "metrics"]).names == expected)
    }

    @Test func aTextCannotLeaveItsLiteralOrComment() {
        let printed = source("# HELP a */ x\\n}\n{\"a\\\"\\\\(b)\",\"l\\n\"=\"1\"} 1\n")
        #expect(printed.contains(#"Metric.gauge("a\"\\(b)", labels: ["l\n"])"#))
    }
}
