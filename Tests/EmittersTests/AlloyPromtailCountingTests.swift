import Emitters
import StackDSL
import Testing

@testable import Analysis

/// What is counted, limited and handed on, in Promtail's file and in Alloy's.
@Suite("counted and limited lines")
struct AlloyPromtailCountingTests {
    static let counting = PipelineCase(
        "metrics have their whole names, whoever counts, and come behind the labels they have",
        .files(
            ["/var/log/nginx/access.log"],
            format: .logfmt(labels: ["status"]),
            metrics: [
                .count(.counter("web_lines_total", help: "Lines.")), .bytes(.counter("bytes")),
                .count(.counter("web_errors_total"), where: "status", is: "500"),
                .set(.gauge("web_queue"), to: "queue"), .add("size", to: .gauge("web_size")),
                .observe("took", in: .histogram("web_seconds", buckets: [0.1, 1])),
            ]),
        promtail: """
            - logfmt:
                mapping:
                  status: status
                  queue: queue
                  size: size
                  took: took
            - labels:
                status: status
            - metrics:
                lines_total:
                  type: Counter
                  description: Lines.
                  prefix: web_
                  config:
                    match_all: true
                    action: inc
            - metrics:
                ytes:
                  type: Counter
                  prefix: b
                  config:
                    match_all: true
                    count_entry_bytes: true
                    action: add
            - metrics:
                errors_total:
                  type: Counter
                  prefix: web_
                  source: status
                  config:
                    value: '500'
                    action: inc
            - metrics:
                queue:
                  type: Gauge
                  prefix: web_
                  source: queue
                  config:
                    action: set
            - metrics:
                size:
                  type: Gauge
                  prefix: web_
                  source: size
                  config:
                    action: add
            - metrics:
                seconds:
                  type: Histogram
                  prefix: web_
                  source: took
                  config:
                    buckets:
                      - 0.1
                      - 1
            """,
        alloy: """
            stage.logfmt {
              mapping = {
                status = "status",
                queue  = "queue",
                size   = "size",
                took   = "took",
              }
            }

            stage.labels {
              values = {
                status = "status",
              }
            }

            stage.metrics {
              metric.counter {
                action      = "inc"
                name        = "lines_total"
                description = "Lines."
                match_all   = true
                prefix      = "web_"
              }
            }

            stage.metrics {
              metric.counter {
                action            = "add"
                name              = "ytes"
                count_entry_bytes = true
                match_all         = true
                prefix            = "b"
              }
            }

            stage.metrics {
              metric.counter {
                action = "inc"
                name   = "errors_total"
                prefix = "web_"
                source = "status"
                value  = "500"
              }
            }

            stage.metrics {
              metric.gauge {
                action = "set"
                name   = "queue"
                prefix = "web_"
                source = "queue"
              }
            }

            stage.metrics {
              metric.gauge {
                action = "add"
                name   = "size"
                prefix = "web_"
                source = "size"
              }
            }

            stage.metrics {
              metric.histogram {
                buckets = [
                  0.1,
                  1,
                ]
                name   = "seconds"
                prefix = "web_"
                source = "took"
              }
            }
            """)

    static let handling = PipelineCase(
        "colors go first; limits, packing and another tenant come last",
        .docker(
            format: .json(message: "msg"), startingWith: #"^\d"#,
            dropping: [.longerThan(.kibibytes(256)), .lines(where: "path", matches: "^/health")],
            handling: LogHandling(
                decolorizing: true, atMost: .lines(perSecond: 0.5, burst: 20), packing: ["container"], tenant: "web",
                entryLines: 500, entryWait: .seconds(5))),
        promtail: #"""
            - decolorize: {}
            - multiline:
                firstline: ^\d
                max_wait_time: 5s
                max_lines: 500
            - drop:
                longer_than: 256KB
                drop_counter_reason: size
            - json:
                expressions:
                  msg: msg
                  path: path
            - drop:
                source: path
                expression: ^/health
                drop_counter_reason: field
            - limit:
                rate: 0.5
                burst: 20
                drop: true
            - output:
                source: msg
            - pack:
                labels:
                  - container
                ingest_timestamp: false
            - tenant:
                value: web
            """#,
        alloy: #"""
            stage.decolorize { }

            stage.multiline {
              firstline     = "^\\d"
              max_lines     = 500
              max_wait_time = "5s"
            }

            stage.drop {
              drop_counter_reason = "size"
              longer_than         = "256KB"
            }

            stage.json {
              expressions = {
                msg  = "msg",
                path = "path",
              }
            }

            stage.drop {
              drop_counter_reason = "field"
              expression          = "^/health"
              source              = "path"
            }

            stage.limit {
              burst = 20
              rate  = 0.5
              drop  = true
            }

            stage.output {
              source = "msg"
            }

            stage.pack {
              labels           = ["container"]
              ingest_timestamp = false
            }

            stage.tenant {
              value = "web"
            }
            """#)

    @Test("each stage has its place in both files", arguments: [counting, handling])
    func stages(_ example: PipelineCase) { example.checkStages() }

    @Test("secrets in environment variables are expanded by Promtail and read by Alloy; all else stays as it is")
    func variables() {
        let collector = LogCollector(
            client: HTTPClient(
                authentication: .basic(user: "shop", password: .environment("LOKI_PASSWORD")),
                headers: [HTTPHeader("X-Key", from: .environment("SITE_KEY"))]), labels: ["host": "a$b"])
        let stack = Stack(
            "shop", services: [Service("api", logs: [.docker(startingWith: #"^\d+$"#)])],
            loki: LokiServer(collector: collector))
        let promtail = lines(promtailFiles(resolve(stack)))
        #expect(
            promtail.drop { $0 != "clients:" }.prefix(11).joined(separator: "\n") == """
                clients:
                  - url: http://loki:3100/loki/api/v1/push
                    basic_auth:
                      username: shop
                      password: '${LOKI_PASSWORD}'
                    http_headers:
                      X-Key:
                        secrets:
                          - '${SITE_KEY}'
                    external_labels:
                      host: a$$b
                """)
        #expect(promtail.contains(#"          firstline: ^\\d+$$"#))
        let alloy = lines(alloyFiles(resolve(stack)))
        #expect(
            alloy.drop { !$0.hasPrefix("loki.write") }.prefix(17).joined(separator: "\n")
                == tabbed(
                    """
                    loki.write "loki" {
                      external_labels = {
                        host = "a$b",
                      }

                      endpoint {
                        url          = "http://loki:3100/loki/api/v1/push"
                        http_headers = {
                          "X-Key" = [sys.env("SITE_KEY")],
                        }

                        basic_auth {
                          password = sys.env("LOKI_PASSWORD")
                          username = "shop"
                        }
                      }
                    }
                    """))
        #expect(alloy.contains("\t\tfirstline = \"^\\\\d+$\""))
    }

    @Test("each program is started with its file, and with the expansion of variables only where there are any")
    func arguments() {
        let secret = HTTPClient(authentication: .bearer(.environment("TOKEN")))
        #expect(
            LogCollector().arguments == [
                "run", "/etc/alloy/config.alloy", "--storage.path=/var/lib/alloy/data",
                "--server.http.listen-addr=0.0.0.0:12345",
            ])
        #expect(LogCollector(runs: .promtail).arguments == ["-config.file=/etc/promtail/promtail.yml"])
        #expect(
            LogCollector(runs: .promtail, client: secret).arguments.last == "-config.expand-env=true")
        #expect(LogCollector(client: secret).variables == ["TOKEN"])
    }
}

extension PipelineCase {
    /// The stages of the only source, in both files.
    func checkStages(sourceLocation: SourceLocation = #_sourceLocation) {
        let stages = lines(promtailFiles(stack)).drop { $0 != "    pipeline_stages:" }.dropFirst()
            .prefix { $0.hasPrefix("      ") }
        #expect(
            stages.map { $0.dropFirst(6) }.joined(separator: "\n") == promtail, sourceLocation: sourceLocation)
        let process = lines(alloyFiles(stack)).drop { !$0.hasPrefix("loki.process ") }.dropFirst(3)
            .prefix { $0 != "}" }
        #expect(
            process.map { $0.dropFirst(1) }.joined(separator: "\n") == tabbed(alloy), sourceLocation: sourceLocation)
    }
}
