import Emitters
import StackDSL
import Testing

@testable import Analysis

/// Loki in object stores and in several processes, and what its ruler records.
@Suite("Loki's deployments")
struct LokiDeploymentTests {
    static let scalable = LokiServer(
        deployment: .scalable(
            keepingIn: .minio(
                "minio:9000", bucket: "logs",
                credentials: .keys(id: .environment("S3_ID"), secret: .environment("S3_SECRET"))), replication: 2),
        schemas: [LokiSchema(.v12, since: "2023-01-01"), LokiSchema(since: "2024-06-01")],
        streamRetentions: [StreamRetention(where: [.label("level", matches: #"debug|\w+$"#)], keep: .days(3))],
        cache: .memcached(results: "memcached:11211", chunks: "memcached-chunks:11211"),
        alertmanagerLogin: .basic(user: "loki", password: .environment("ALERTMANAGER_PASSWORD")),
        recordingClient: HTTPClient(authentication: .bearer(.environment("WRITE_TOKEN"))), tenant: "shop")

    static let expectedSections: [(LokiServer, [String])] = [
        (
            scalable,
            [
                """
                common:
                  path_prefix: /loki
                  storage:
                    s3:
                      s3forcepathstyle: true
                      bucketnames: logs
                      endpoint: minio:9000
                      access_key_id: '${S3_ID}'
                      secret_access_key: '${S3_SECRET}'
                      insecure: true
                  replication_factor: 2
                  ring:
                    kvstore:
                      store: memberlist
                  compactor_address: http://loki-backend:3100
                """,
                """
                memberlist:
                  join_members:
                    - loki-read:7946
                    - loki-write:7946
                    - loki-backend:7946
                """,
                """
                query_range:
                  results_cache:
                    cache:
                      memcached_client:
                        addresses: dns+memcached:11211
                  cache_results: true
                """,
                """
                chunk_store_config:
                  chunk_cache_config:
                    memcached_client:
                      addresses: dns+memcached-chunks:11211
                """,
                """
                compactor:
                  working_directory: /loki/compactor
                  retention_enabled: true
                  delete_request_store: s3
                """,
                // What the expansion of variables would take away is there twice.
                #"""
                limits_config:
                  retention_period: 30d
                  retention_stream:
                    - selector: '{level=~"debug|\\\\w+$$"}'
                      priority: 1
                      period: 3d
                """#,
            ]
        ),
        (
            LokiServer(
                deployment: .singleBinary(keepingIn: .s3(bucket: "logs", region: "eu-central-1")),
                cache: .memory(results: .mebibytes(200))),
            [
                """
                common:
                  path_prefix: /loki
                  storage:
                    s3:
                      bucketnames: logs
                      region: eu-central-1
                  replication_factor: 1
                  ring:
                    kvstore:
                      store: inmemory
                  instance_addr: '127.0.0.1'
                """,
                """
                query_range:
                  results_cache:
                    cache:
                      embedded_cache:
                        enabled: true
                        max_size_mb: 200
                  cache_results: true
                """,
            ]
        ),
        (
            LokiServer(
                deployment: .singleBinary(keepingIn: .gcs(bucket: "logs", account: .file("/run/secrets/gcs.json"))),
                schemas: [LokiSchema(.v12, since: "2023-01-01")]),
            [
                """
                schema_config:
                  configs:
                    - from: '2023-01-01'
                      store: tsdb
                      object_store: gcs
                      schema: v12
                      index:
                        prefix: index_
                        period: 24h
                """,
                // An older schema knows no structured metadata: Loki would not start.
                """
                limits_config:
                  retention_period: 30d
                  allow_structured_metadata: false
                """,
            ]
        ),
    ]

    @Test("a server's sections say where it keeps what, and who else is there", arguments: expectedSections.indices)
    func sections(_ index: Int) {
        let (server, expected) = Self.expectedSections[index]
        let text = config(Stack("shop", loki: server))
        for section in expected { #expect(text.contains("\n\(section)\n"), "\(text)") }
    }

    @Test("from Loki 4.0 on, the clients of the object store are asked for")
    func four() {
        let server = LokiServer(deployment: .singleBinary(keepingIn: .s3(bucket: "logs", region: "eu-central-1")))
        #expect(!config(Stack("shop", loki: server)).contains("use_thanos_objstore"))
        let four = config(Stack("shop", versions: Versions(loki: ToolVersion(4, 0)), loki: server))
        #expect(four.contains("\nstorage_config:\n  use_thanos_objstore: false\n"))
    }

    @Test("each process is started as what it is")
    func processes() {
        #expect(LokiServer().processes.map(\.host) == ["loki"])
        #expect(LokiServer().processes.map(\.arguments) == [["-config.file=/etc/loki/loki.yml"]])
        #expect(
            Self.scalable.processes.map { $0.arguments.dropFirst().joined(separator: " ") } == [
                "-config.expand-env=true -target=read", "-config.expand-env=true -target=write",
                "-config.expand-env=true -target=backend",
            ])
        #expect(
            Self.scalable.variables == ["ALERTMANAGER_PASSWORD", "S3_ID", "S3_SECRET", "WRITE_TOKEN"])
        let gcs = LokiServer(
            deployment: .singleBinary(keepingIn: .gcs(bucket: "logs", account: .file("/run/secrets/gcs.json"))))
        #expect(
            gcs.processes.map(\.environment) == [
                [ContainerVariable("GOOGLE_APPLICATION_CREDENTIALS", secretFile: "/run/secrets/gcs.json")]
            ])
    }

    @Test("those who write and those who read each have their own address of a scalable Loki")
    func addresses() {
        let stack = resolve(Stack("shop", services: [Service("api", logs: [.docker()])], loki: Self.scalable))
        #expect(lines(promtailFiles(stack)).contains("  - url: http://loki-write:3100/loki/api/v1/push"))
        #expect(stack.dataSources.contains { $0.url.text == "http://loki-read:3100" && $0.headers.count == 1 })
    }

    @Test("recordings are sent to Prometheus; each group has its file and its interval")
    func recordings() {
        let errors = LogRecording(
            "service:log_errors:rate5m", as: #"sum by (service) (rate({service=~".+"} |= "ERROR" [5m]))"#,
            labels: ["source": "logs"])
        let stack = resolve(
            Stack(
                "shop", logRecordings: [errors],
                logGroups: [
                    LogRuleGroup(
                        "slow", every: .minutes(5), limit: 10,
                        alerts: [
                            LogAlert(
                                "Silent", when: #"absent_over_time({service="api"}[1h])"#, severity: .warning,
                                summary: "no logs")
                        ]), LogRuleGroup("empty"),
                ], loki: Self.scalable))
        let files = lokiFiles(stack)
        #expect(
            files.map(\.path) == ["loki/loki.yml", "loki/rules/shop/shop.yml", "loki/rules/shop/slow.yml"])
        #expect(
            files[0].contents.contains(
                """
                  alertmanager_client:
                    basic_auth_username: loki
                    basic_auth_password: '${ALERTMANAGER_PASSWORD}'
                  enable_sharding: true
                  remote_write:
                    enabled: true
                    clients:
                      prometheus:
                        url: http://prometheus:9090/api/v1/write
                        authorization:
                          credentials: '${WRITE_TOKEN}'

                """))
        #expect(
            files[1].contents.hasSuffix(
                """
                groups:
                  - name: shop
                    rules:
                      - record: service:log_errors:rate5m
                        expr: sum by (service) (rate({service=~".+"} |= "ERROR" [5m]))
                        labels:
                          source: logs

                """))
        #expect(
            files[2].contents.contains(
                """
                groups:
                  - name: slow
                    interval: 5m
                    limit: 10
                    rules:
                      - alert: Silent

                """))
    }

    private func config(_ stack: Stack) -> String { lokiFiles(resolve(stack)).first?.contents ?? "" }
}
