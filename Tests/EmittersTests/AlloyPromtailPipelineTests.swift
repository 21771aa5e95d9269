import Emitters
import StackDSL
import Testing

@testable import Analysis

/// What one declaration becomes in Promtail's file and in Alloy's, side by side.
@Suite("log pipelines")
struct AlloyPromtailPipelineTests {
    static let docker = PipelineCase(
        "a container named as its service, with JSON lines",
        .docker(format: .json(level: "level", timestamp: "timestamp")),
        promtail: """
            - job_name: erp-server
              pipeline_stages:
                - json:
                    expressions:
                      level: level
                      timestamp: timestamp
                - timestamp:
                    source: timestamp
                    format: RFC3339
                - labels:
                    level: level
              relabel_configs:
                - source_labels:
                    - __meta_docker_container_name
                  regex: /(.*)
                  target_label: container
                - target_label: service
                  replacement: erp-server
              docker_sd_configs:
                - host: unix:///var/run/docker.sock
                  filters:
                    - name: name
                      values:
                        - ^/?erp-server$
            """,
        alloy: """
            discovery.docker "erp_server" {
              host = "unix:///var/run/docker.sock"

              filter {
                name   = "name"
                values = ["^/?erp-server$"]
              }
            }

            discovery.relabel "erp_server" {
              targets = discovery.docker.erp_server.targets

              rule {
                source_labels = ["__meta_docker_container_name"]
                regex         = "/(.*)"
                target_label  = "container"
              }
            }

            loki.source.docker "erp_server" {
              forward_to = [loki.process.erp_server.receiver]
              host       = "unix:///var/run/docker.sock"
              labels     = {
                service = "erp-server",
              }
              targets = discovery.relabel.erp_server.output
            }

            loki.process "erp_server" {
              forward_to = [loki.write.loki.receiver]

              stage.json {
                expressions = {
                  level     = "level",
                  timestamp = "timestamp",
                }
              }

              stage.timestamp {
                format = "RFC3339"
                source = "timestamp"
              }

              stage.labels {
                values = {
                  level = "level",
                }
              }
            }
            """)

    static let files = PipelineCase(
        "files without stages go straight to Loki",
        .files(
            ["/var/log/nginx/*.log", "/var/log/x.log"], excluding: ["/a", "/b"], labels: ["site": "eu"]),
        promtail: """
            - job_name: erp-server
              static_configs:
                - targets:
                    - localhost
                  labels:
                    service: erp-server
                    site: eu
                    __path__: /var/log/nginx/*.log
                    __path_exclude__: '{/a,/b}'
                - targets:
                    - localhost
                  labels:
                    service: erp-server
                    site: eu
                    __path__: /var/log/x.log
                    __path_exclude__: '{/a,/b}'
            """,
        alloy: """
            local.file_match "erp_server" {
              path_targets = [
                {
                  __path__         = "/var/log/nginx/*.log",
                  __path_exclude__ = "{/a,/b}",
                  service          = "erp-server",
                  site             = "eu",
                },
                {
                  __path__         = "/var/log/x.log",
                  __path_exclude__ = "{/a,/b}",
                  service          = "erp-server",
                  site             = "eu",
                },
              ]
            }

            loki.source.file "erp_server" {
              forward_to = [loki.write.loki.receiver]
              targets    = local.file_match.erp_server.targets
            }
            """)

    static let journal = PipelineCase(
        "the journal loses the label that only Alloy sets",
        .journal(unit: "nginx.service", maximumAge: .days(2), directory: "/var/log/journal"),
        promtail: """
            - job_name: erp-server
              journal:
                max_age: 48h
                labels:
                  service: erp-server
                path: /var/log/journal
                matches: _SYSTEMD_UNIT=nginx.service
              relabel_configs:
                - source_labels:
                    - __journal__systemd_unit
                  target_label: unit
            """,
        alloy: """
            loki.relabel "erp_server" {
              forward_to = []

              rule {
                source_labels = ["__journal__systemd_unit"]
                target_label  = "unit"
              }
            }

            loki.source.journal "erp_server" {
              forward_to = [loki.process.erp_server.receiver]
              labels     = {
                service = "erp-server",
              }
              matches       = "_SYSTEMD_UNIT=nginx.service"
              max_age       = "48h"
              path          = "/var/log/journal"
              relabel_rules = loki.relabel.erp_server.rules
            }

            loki.process "erp_server" {
              forward_to = [loki.write.loki.receiver]

              stage.label_drop {
                values = ["job"]
              }
            }
            """)

    static let syslog = PipelineCase(
        "syslog listens on every address and labels by host, application and severity",
        .syslog(transport: .udp, dialect: .rfc3164),
        promtail: """
            - job_name: erp-server
              syslog:
                listen_address: '0.0.0.0:1514'
                listen_protocol: udp
                syslog_format: rfc3164
                labels:
                  service: erp-server
                use_incoming_timestamp: true
              relabel_configs:
                - source_labels:
                    - __syslog_message_hostname
                  target_label: host
                - source_labels:
                    - __syslog_message_app_name
                  target_label: app
                - source_labels:
                    - __syslog_message_severity
                  target_label: level
            """,
        alloy: """
            loki.relabel "erp_server" {
              forward_to = []

              rule {
                source_labels = ["__syslog_message_hostname"]
                target_label  = "host"
              }

              rule {
                source_labels = ["__syslog_message_app_name"]
                target_label  = "app"
              }

              rule {
                source_labels = ["__syslog_message_severity"]
                target_label  = "level"
              }
            }

            loki.source.syslog "erp_server" {
              forward_to    = [loki.write.loki.receiver]
              relabel_rules = loki.relabel.erp_server.rules

              listener {
                address = "0.0.0.0:1514"
                labels  = {
                  service = "erp-server",
                }
                protocol               = "udp"
                syslog_format          = "rfc3164"
                use_incoming_timestamp = true
              }
            }
            """)

    @Test(
        "one declaration becomes a job and components that mean the same",
        arguments: [docker, files, journal, syslog])
    func pipeline(_ example: PipelineCase) {
        let resolved = example.stack
        let job = lines(promtailFiles(resolved)).drop { !$0.hasPrefix("  - job_name") }
        #expect(job.map { $0.dropFirst(2) }.joined(separator: "\n") == example.promtail + "\n")
        let components = lines(alloyFiles(resolved)).drop { $0 != "}" }.dropFirst(2)
        #expect(components.joined(separator: "\n") == tabbed(example.alloy) + "\n")
    }
}

/// A source of logs with what it becomes for Promtail and for Alloy.
struct PipelineCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: LogSource
    let promtail: String
    let alloy: String

    init(_ name: String, _ source: LogSource, promtail: String, alloy: String) {
        testDescription = name
        self.source = source
        self.promtail = promtail
        self.alloy = alloy
    }

    var stack: ResolvedStack {
        resolve(Stack("hms", services: [Service("erp-server", logs: [source])], loki: LokiServer()))
    }
}

/// The lines of the only file.
func lines(_ files: [EmittedFile]) -> [String] {
    (files.first?.contents ?? "").split(separator: "\n" as Character, omittingEmptySubsequences: false)
        .map(String.init)
}
