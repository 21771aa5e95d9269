import Emitters
import StackDSL
import Testing

@testable import Analysis

@Suite("Loki's files")
struct LokiFilesTests {
    @Test("a stack without a Loki has none of its files, nor those of a collector")
    func noLoki() {
        let resolved = resolve(Stack("shop", services: [Service("api", logs: [.docker()])]))
        #expect(lokiFiles(resolved).isEmpty)
        #expect(promtailFiles(resolved).isEmpty)
        #expect(alloyFiles(resolved).isEmpty)
    }

    @Test("a Loki without wishes keeps logs for thirty days and then deletes them")
    func defaults() {
        check(
            LokiServer(),
            """
            auth_enabled: false
            server:
              http_listen_port: 3100
            common:
              path_prefix: /loki
              storage:
                filesystem:
                  chunks_directory: /loki/chunks
              replication_factor: 1
              ring:
                kvstore:
                  store: inmemory
              instance_addr: '127.0.0.1'
            ruler:
              evaluation_interval: 1m
              storage:
                type: local
                local:
                  directory: /loki/rules
              rule_path: /loki/rules-temp
              alertmanager_url: http://alertmanager:9093
              enable_alertmanager_v2: true
            schema_config:
              configs:
                - from: '2024-01-01'
                  store: tsdb
                  object_store: filesystem
                  schema: v13
                  index:
                    prefix: index_
                    period: 24h
            compactor:
              working_directory: /loki/compactor
              retention_enabled: true
              delete_request_store: filesystem
            limits_config:
              retention_period: 30d
            analytics:
              reporting_enabled: false

            """)
    }

    @Test("limits are written in Loki's units, and the first retention of a stream has the greatest priority")
    func limits() {
        let server = LokiServer(
            retention: .days(31),
            streamRetentions: [
                StreamRetention(where: [.label("level", is: "debug")], keep: .days(3)),
                StreamRetention(
                    where: [.label("service", is: #"a"b\"#), .label("level", doesNotMatch: "e.*")],
                    keep: .weeks(1)),
            ],
            limits: LokiLimits(
                ingestionRate: .bytesPerSecond(12_582_912), ingestionBurst: .mebibytes(24),
                lineSize: .kibibytes(512),
                streams: 10_000, sampleAge: .days(2), queryTimeout: .minutes(5), queryLength: .days(31)))
        #expect(
            section("limits_config", of: server) == """
                limits_config:
                  ingestion_rate_mb: 12
                  ingestion_burst_size_mb: 24
                  reject_old_samples_max_age: 2d
                  max_line_size: 512KB
                  max_global_streams_per_user: 10000
                  max_query_length: 31d
                  query_timeout: 5m
                  retention_period: 31d
                  retention_stream:
                    - selector: '{level="debug"}'
                      priority: 2
                      period: 3d
                    - selector: '{service="a\\"b\\\\", level!~"e.*"}'
                      priority: 1
                      period: 7d
                """)
    }

    @Test(
        "a line's size is written in the largest unit that needs no fraction",
        arguments: [(262_144, "256KB"), (1_048_576, "1MB"), (1_000, "1000B"), (1, "1B")])
    func lineSize(bytes: Double, text: String) {
        let server = LokiServer(limits: LokiLimits(lineSize: .bytes(bytes)))
        #expect(section("limits_config", of: server).contains("max_line_size: \(text)\n"))
    }

    @Test(
        "log alerts go below the tenant's name, where the ruler finds them",
        arguments: [nil, "shop/eu"] as [Name?])
    func rules(tenant: Name?) {
        let folder = tenant == nil ? "fake" : "shop-eu"
        let resolved = resolve(
            Stack(
                "shop",
                logAlerts: [
                    LogAlert(
                        "Panics",
                        when: """
                            sum(count_over_time({service="api"} |= "panic" [5m]))
                              > 0
                            """, for: .minutes(2), severity: .critical, summary: "It panics")
                ], loki: LokiServer(evaluationInterval: .hours(36), tenant: tenant)))
        let files = lokiFiles(resolved)
        #expect(files.map(\.path) == ["loki/loki.yml", "loki/rules/\(folder)/shop.yml"])
        let config = files.first?.contents ?? ""
        #expect(config.contains("directory: /etc/loki/rules\n"))
        #expect(config.contains("evaluation_interval: 36h\n"))
        #expect(config.contains("auth_enabled: \(tenant != nil)\n"))
        #expect(
            body(files.last?.contents ?? "") == """
                groups:
                  - name: shop
                    rules:
                      - alert: Panics
                        expr: |-
                          sum(count_over_time({service="api"} |= "panic" [5m]))
                            > 0
                        for: 2m
                        labels:
                          severity: critical
                        annotations:
                          summary: It panics

                """)
    }

    private func check(
        _ server: LokiServer, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(config(server) == expected, sourceLocation: sourceLocation)
    }

    private func config(_ server: LokiServer) -> String {
        body(lokiFiles(resolve(Stack("shop", loki: server))).first?.contents ?? "")
    }

    /// A file without the comment at its head.
    private func body(_ contents: String) -> String {
        String(contents.drop { $0 != "\n" }.dropFirst())
    }

    /// One of the outermost keys with all below it, without the last line's break.
    private func section(_ key: String, of server: LokiServer) -> String {
        let lines = config(server).split(separator: "\n").map(String.init)
        let rest = lines.drop { $0 != "\(key):" }
        return (rest.prefix(1) + rest.dropFirst().prefix { $0.hasPrefix(" ") }).map { $0 + "\n" }.joined()
            .droppingLastBreak
    }
}

extension String {
    fileprivate var droppingLastBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
