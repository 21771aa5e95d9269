import Analysis
import Emitters
import StackDSL
import Testing

@Suite("OpenObserve") struct OpenObserveFilesTests {
    private static let logs = OpenObserveStream.logs("application-logs", retention: .days(30))
    private static let traces = OpenObserveStream.traces("traces", retention: .days(7))

    private static func server(
        _ authentication: HTTPClient.Authentication = .bearer(.environment("OPENOBSERVE_TOKEN")),
        mode: OpenObserveServer.Mode = .singleNode()
    ) -> OpenObserveServer {
        OpenObserveServer(
            "http://openobserve:5080", organization: "caddy-shopping", authentication: authentication,
            streams: [logs, .metrics(retention: .days(90)), traces], mode: mode)
    }

    @Test func theRetentionOfEachStream() {
        let stack = Stack("shop", openObserve: Self.server())
        let file = openObserveFiles(resolve(stack)).first
        #expect(file?.path == "openobserve/streams.json")
        #expect(
            file?.contents.split(separator: "\n").dropFirst(2).joined(separator: "\n") == """
                  "server": "http://openobserve:5080",
                  "defaultRetentionDays": 90,
                  "streams": [
                    {
                      "name": "application-logs",
                      "type": "logs",
                      "retentionDays": 30,
                      "request": {
                        "method": "PUT",
                        "path": "/api/caddy-shopping/streams/application-logs/settings?type=logs",
                        "body": {
                          "data_retention": 30
                        }
                      }
                    },
                    {
                      "name": "traces",
                      "type": "traces",
                      "retentionDays": 7,
                      "request": {
                        "method": "PUT",
                        "path": "/api/caddy-shopping/streams/traces/settings?type=traces",
                        "body": {
                          "data_retention": 7
                        }
                      }
                    }
                  ]
                }
                """)
        #expect(openObserveFiles(resolve(Stack("shop"))).isEmpty)
    }

    @Test(arguments: [
        (HTTPClient.Authentication.bearer(.environment("T")), #"--header "Authorization: Bearer ""$T""#),
        (.bearer(.file("/s/t")), #"--header "Authorization: Bearer ""$(cat '/s/t')""#),
        (.authorization(scheme: "Basic", .environment("T")), #"--header "Authorization: Basic ""$T""#),
        (.basic(user: "o'a@x", password: .environment("P")), #"--user 'o'\''a@x:'"$P""#),
    ])
    func theCommandsBringTheCredential(authentication: HTTPClient.Authentication, text: String) {
        let commands = Self.server(authentication).retentionCommands
        #expect(commands.count == 2)
        #expect(
            commands.first == """
                curl --fail --silent --show-error --request PUT \(text) --header 'Content-Type: application/json' \
                --data '{"data_retention": 30}' \
                'http://openobserve:5080/api/caddy-shopping/streams/application-logs/settings?type=logs'
                """)
    }

    @Test func anExporterForEachStreamAndOneCredential() {
        let server = Self.server()
        let otlp = TelemetryReceiver.otlp()
        let collector = TelemetryCollector([
            .logs(from: [otlp], to: [server.exporter(to: Self.logs)]),
            .traces(from: [otlp], to: [server.exporter(to: Self.traces)]),
        ])
        let text = CollectorFilesTests.body(collector)
        #expect(
            CollectorFilesTests.section("exporters", of: text) == """
                  otlp_http/openobserve-application-logs:
                    endpoint: http://openobserve:5080/api/caddy-shopping
                    auth:
                      authenticator: bearertokenauth/openobserve
                    headers:
                      stream-name: application-logs
                  otlp_http/openobserve-traces:
                    endpoint: http://openobserve:5080/api/caddy-shopping
                    auth:
                      authenticator: bearertokenauth/openobserve
                    headers:
                      stream-name: traces
                """)
        #expect(
            CollectorFilesTests.section("extensions", of: text) == """
                  health_check:
                    endpoint: '0.0.0.0:13133'
                  bearertokenauth/openobserve:
                    token: ${env:OPENOBSERVE_TOKEN}
                """)
    }

    @Test func prometheusAndGrafanaReachItInOneLineEach() {
        let server = Self.server()
        let stack = Stack(
            "shop",
            prometheus: PrometheusServer(remoteWrites: [server.remoteWrite(secret: .file("/run/secrets/openobserve"))]),
            services: [Service("api", scrapes: [.http(port: 1)])], openObserve: server,
            grafana: GrafanaServer(dataSources: [server.dataSource(isDefault: true)]))
        let files = emit(resolve(stack))
        let prometheus = emittedBody(of: "prometheus/prometheus.yml", in: files) ?? ""
        #expect(
            prometheus.contains("""
                remote_write:
                  - url: http://openobserve:5080/api/caddy-shopping/prometheus/api/v1/write
                    name: openobserve
                    authorization:
                      credentials_file: /run/secrets/openobserve
                """), "\(prometheus)")
        let grafana = emittedBody(of: "grafana/provisioning/datasources/datasources.yml", in: files) ?? ""
        #expect(grafana.contains("url: http://openobserve:5080/api/caddy-shopping/prometheus\n"), "\(grafana)")
        #expect(grafana.contains("httpHeaderValue1: Bearer ${OPENOBSERVE_TOKEN}\n"), "\(grafana)")
    }

    @Test func itsEnvironment() {
        func texts(_ server: OpenObserveServer) -> [String] {
            server.environment.map { variable in
                switch variable.value {
                case .text(let text): "\(variable.name)=\(text)"
                case .secret: "\(variable.name)=…"
                }
            }
        }
        #expect(
            texts(Self.server()) == [
                "ZO_LOCAL_MODE=true", "ZO_DATA_DIR=/data", "ZO_COMPACT_DATA_RETENTION_DAYS=90", "ZO_TELEMETRY=false",
            ])
        let mode = OpenObserveServer.Mode.highAvailability(
            .init(bucket: "shop", url: "http://minio:9000", accessKey: .environment("A"), secretKey: .environment("B")),
            database: .environment("DSN"))
        #expect(
            texts(Self.server(mode: mode)) == [
                "ZO_LOCAL_MODE=false", "ZO_NODE_ROLE=all", "ZO_CLUSTER_COORDINATOR=nats", "ZO_NATS_ADDR=nats:4222",
                "ZO_META_STORE=postgres", "ZO_META_POSTGRES_DSN=…", "ZO_S3_PROVIDER=minio",
                "ZO_S3_SERVER_URL=http://minio:9000", "ZO_S3_BUCKET_NAME=shop", "ZO_S3_ACCESS_KEY=…",
                "ZO_S3_SECRET_KEY=…", "ZO_COMPACT_DATA_RETENTION_DAYS=90", "ZO_TELEMETRY=false",
            ])
    }
}
