import Analysis
import Emitters
import StackDSL
import Testing

@Suite("Jaeger's files") struct JaegerFilesTests {
    private static func files(_ jaeger: JaegerServer, telemetry: TelemetryCollector? = nil) -> [EmittedFile] {
        jaegerFiles(resolve(Stack("shop", telemetry: telemetry, jaeger: jaeger)))
    }

    private static func section(_ key: String, _ jaeger: JaegerServer, telemetry: TelemetryCollector? = nil) -> String {
        CollectorFilesTests.section(
            key, of: emittedBody(of: "jaeger/config.yaml", in: files(jaeger, telemetry: telemetry)) ?? "")
    }

    @Test func aStackWithoutOneHasNone() {
        #expect(jaegerFiles(resolve(Stack("shop"))).isEmpty)
    }

    @Test func tracesInMemory() {
        #expect(Self.files(JaegerServer()).map(\.path) == ["jaeger/config.yaml"])
        #expect(
            emittedBody(of: "jaeger/config.yaml", in: Self.files(JaegerServer())) == """
                service:
                  extensions:
                    - jaeger_storage
                    - jaeger_query
                    - healthcheckv2
                  pipelines:
                    traces:
                      receivers:
                        - otlp
                      processors:
                        - memory_limiter
                        - batch
                      exporters:
                        - jaeger_storage_exporter
                  telemetry:
                    resource:
                      service.name: jaeger
                    metrics:
                      level: detailed
                      readers:
                        - pull:
                            exporter:
                              prometheus:
                                host: '0.0.0.0'
                                port: 8888
                                without_scope_info: true
                                without_type_suffix: true
                                without_units: true
                extensions:
                  healthcheckv2:
                    use_v2: true
                    http:
                      endpoint: '0.0.0.0:13133'
                  jaeger_query:
                    storage:
                      traces: traces
                  jaeger_storage:
                    backends:
                      traces:
                        memory:
                          max_traces: 100000
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
                  jaeger_storage_exporter:
                    trace_storage: traces

                """)
    }

    @Test func everythingElse() {
        let jaeger = JaegerServer(
            storage: .badger(retention: .days(7)), metrics: "http://prometheus:9090", basePath: "/jaeger",
            links: [
                .trace("Logs", url: "http://grafana:3000/explore?trace=#{traceID}"),
                .attribute("user", "User", url: "/users/#{user}"), .resource("host.name", "Host", url: "/hosts/#{host.name}"),
            ], clockSkew: .seconds(1), origins: ["https://shop.example"])
        #expect(
            Self.section("extensions", jaeger) == """
                  healthcheckv2:
                    use_v2: true
                    http:
                      endpoint: '0.0.0.0:13133'
                  jaeger_query:
                    storage:
                      traces: traces
                      metrics: metrics
                    base_path: /jaeger
                    ui:
                      config_file: /etc/jaeger/ui.json
                    max_clock_skew_adjust: 1s
                  jaeger_storage:
                    backends:
                      traces:
                        badger:
                          directories:
                            keys: /badger/keys
                            values: /badger/values
                          ephemeral: false
                          ttl:
                            spans: 168h
                    metric_backends:
                      metrics:
                        prometheus:
                          endpoint: http://prometheus:9090
                          latency_unit: s
                          normalize_calls: true
                          normalize_duration: true
                """)
        #expect(
            Self.files(jaeger).last?.contents == """
                {
                  "monitor": {
                    "menuEnabled": true
                  },
                  "linkPatterns": [
                    {
                      "type": "traces",
                      "url": "http://grafana:3000/explore?trace=#{traceID}",
                      "text": "Logs"
                    },
                    {
                      "type": "tags",
                      "key": "user",
                      "url": "/users/#{user}",
                      "text": "User"
                    },
                    {
                      "type": "process",
                      "key": "host.name",
                      "url": "/hosts/#{host.name}",
                      "text": "Host"
                    }
                  ]
                }

                """)
    }

    @Test func tracesInElasticsearch() {
        let jaeger = JaegerServer(
            storage: .elasticsearch(
                ["http://elasticsearch:9200"],
                authentication: .basic(user: "jaeger", password: .file("/run/secrets/elasticsearch")), prefix: "shop",
                retention: .days(7), shards: 1, replicas: 0))
        let text = Self.section("extensions", jaeger)
        #expect(
            text.contains("""
                        elasticsearch:
                          server_urls:
                            - http://elasticsearch:9200
                          auth:
                            basic:
                              username: jaeger
                              password_file: /run/secrets/elasticsearch
                          indices:
                            index_prefix: shop
                            spans:
                              shards: 1
                              replicas: 0
                """), "\(text)")
        #expect(text.hasSuffix("max_span_age: 168h"))
    }

    /// The collector's connector and Jaeger's pages must mean the same series.
    @Test func metricsOfSpansAreFoundUnderTheirNames() {
        func text(_ spans: TelemetryConnector) -> String {
            Self.section(
                "extensions", JaegerServer(metrics: "http://prometheus:9090"),
                telemetry: TelemetryCollector([.traces(from: [.otlp()], to: [.connector(spans)])]))
        }
        #expect(!text(.spanMetrics()).contains("metric_namespace"))
        #expect(text(.spanMetrics(namespace: "shop.spans")).contains("metric_namespace: shop_spans\n"))
    }
}
