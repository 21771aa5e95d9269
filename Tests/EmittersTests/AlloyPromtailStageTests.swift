import Emitters
import StackDSL
import Testing

@testable import Analysis

/// How the lines of one source are treated, in Promtail's file and in Alloy's.
@Suite("log stages")
struct AlloyPromtailStageTests {
    static let order = PipelineCase(
        "lines are joined, dropped, masked, parsed, dated, dropped by level and age, and labelled, in this order",
        .docker(
            format: .json(
                level: "severity", timestamp: .field("ts", .unixMilliseconds), message: "fields.message",
                labels: ["target"], metadata: ["trace-id"]),
            startingWith: #"^\{"#,
            dropping: [
                .levels(["DEBUG", "a.b"]), .lines(matching: "GET /health"), .olderThan(.days(1)),
            ],
            masking: [LogMask("secret"), LogMask(#""password":\s*"([^"]*)""#, with: "x")]),
        promtail: """
            - multiline:
                firstline: ^\\{
            - drop:
                expression: GET /health
                drop_counter_reason: pattern
            - replace:
                expression: (secret)
                replace: '***'
            - replace:
                expression: '"password":\\s*"([^"]*)"'
                replace: x
            - json:
                expressions:
                  severity: severity
                  target: target
                  trace-id: '"trace-id"'
                  ts: ts
                  fields.message: fields.message
            - timestamp:
                source: ts
                format: UnixMs
            - drop:
                source: severity
                expression: (?i)^(?:DEBUG|a\\.b)$
                drop_counter_reason: level
            - drop:
                older_than: 24h
                drop_counter_reason: age
            - labels:
                level: severity
                target: target
            - structured_metadata:
                trace_id: trace-id
            - output:
                source: fields.message
            """,
        alloy: #"""
            stage.multiline {
              firstline = "^\\{"
            }

            stage.drop {
              drop_counter_reason = "pattern"
              expression          = "GET /health"
            }

            stage.replace {
              expression = "(secret)"
              replace    = "***"
            }

            stage.replace {
              expression = "\"password\":\\s*\"([^\"]*)\""
              replace    = "x"
            }

            stage.json {
              expressions = {
                severity         = "severity",
                target           = "target",
                "trace-id"       = "\"trace-id\"",
                ts               = "ts",
                "fields.message" = "fields.message",
              }
            }

            stage.timestamp {
              format = "UnixMs"
              source = "ts"
            }

            stage.drop {
              drop_counter_reason = "level"
              expression          = "(?i)^(?:DEBUG|a\\.b)$"
              source              = "severity"
            }

            stage.drop {
              drop_counter_reason = "age"
              older_than          = "24h"
            }

            stage.labels {
              values = {
                level  = "severity",
                target = "target",
              }
            }

            stage.structured_metadata {
              values = {
                trace_id = "trace-id",
              }
            }

            stage.output {
              source = "fields.message"
            }
            """#)

    static let memberNames = PipelineCase(
        "a member with a dot in its name is told from a path, and no field is extracted under a label's name",
        .docker(
            format: .json(
                labels: ["log.level", .field(.member("log.level"), as: "own")], metadata: ["service"])),
        promtail: """
            - json:
                expressions:
                  log.level: log.level
                  log.level field: '"log.level"'
                  service field: service
            - labels:
                level: log.level
                own: log.level field
            - structured_metadata:
                service: service field
            """,
        alloy: #"""
            stage.json {
              expressions = {
                "log.level"       = "log.level",
                "log.level field" = "\"log.level\"",
                "service field"   = "service",
              }
            }

            stage.labels {
              values = {
                level = "log.level",
                own   = "log.level field",
              }
            }

            stage.structured_metadata {
              values = {
                service = "service field",
              }
            }
            """#)

    static let logfmt = PipelineCase(
        "logfmt is read by key, with times of another zone",
        .docker(
            format: .logfmt(
                level: "lvl",
                timestamp: .field("ts", .layout("2006-01-02 15:04:05"), zone: "Asia/Shanghai"))),
        promtail: """
            - logfmt:
                mapping:
                  lvl: lvl
                  ts: ts
            - timestamp:
                source: ts
                format: '2006-01-02 15:04:05'
                location: Asia/Shanghai
            - labels:
                level: lvl
            """,
        alloy: """
            stage.logfmt {
              mapping = {
                lvl = "lvl",
                ts  = "ts",
              }
            }

            stage.timestamp {
              format   = "2006-01-02 15:04:05"
              source   = "ts"
              location = "Asia/Shanghai"
            }

            stage.labels {
              values = {
                level = "lvl",
              }
            }
            """)

    static let regex = PipelineCase(
        "a pattern's groups are fields",
        .docker(
            .all, format: .regex(#"^(?P<ip>\S+) (?P<status>\d+)$"#, labels: ["status"], metadata: ["ip"])),
        promtail: #"""
            - regex:
                expression: ^(?P<ip>\S+) (?P<status>\d+)$
            - labels:
                status: status
            - structured_metadata:
                ip: ip
            """#,
        alloy: #"""
            stage.regex {
              expression = "^(?P<ip>\\S+) (?P<status>\\d+)$"
            }

            stage.labels {
              values = {
                status = "status",
              }
            }

            stage.structured_metadata {
              values = {
                ip = "ip",
              }
            }
            """#)

    static let syslogLevel = PipelineCase(
        "syslog's own severity is a level that lines are dropped by",
        .syslog(dropping: [.levels(["debug"])]),
        promtail: """
            - drop:
                source: level
                expression: (?i)^(?:debug)$
                drop_counter_reason: level
            """,
        alloy: """
            stage.drop {
              drop_counter_reason = "level"
              expression          = "(?i)^(?:debug)$"
              source              = "level"
            }
            """)

    @Test(
        "a format becomes stages of both collectors",
        arguments: [order, memberNames, logfmt, regex, syslogLevel])
    func stages(_ example: PipelineCase) { example.checkStages() }

    @Test(
        "a format of which nothing is wanted has no stage",
        arguments: [LogFormat.plain, .json(), .logfmt(), .regex("x")])
    func nothingWanted(format: LogFormat) {
        PipelineCase("nothing", .docker(format: format), promtail: "", alloy: "").checkStages()
    }

    @Test("sources are numbered, and identifiers stay apart where names become equal")
    func names() {
        let resolved = resolve(
            Stack(
                "shop",
                services: [
                    Service("web-api", logs: [.docker(), .files(["/x"])]),
                    Service("web_api", logs: [.docker()]),
                    Service("2nd", logs: [.docker()]),
                ], loki: LokiServer()))
        let jobs = lines(promtailFiles(resolved)).filter { $0.hasPrefix("  - job_name: ") }.map {
            $0.dropFirst(14)
        }
        #expect(jobs == ["web-api", "web-api-2", "web_api", "2nd"])
        let sources = lines(alloyFiles(resolved)).filter { $0.hasPrefix("loki.source.") }
        #expect(
            sources == [
                #"loki.source.docker "web_api" {"#, #"loki.source.file "web_api_2" {"#,
                #"loki.source.docker "web_api_3" {"#, #"loki.source.docker "_2nd" {"#,
            ])
    }

    @Test("containers are chosen by the engine itself, by patterns that match whole names")
    func filters() {
        let cases: [(Containers, String)] = [
            (.named(["a.b", "c"]), #"- name: name values: - ^/?a\.b$ - ^/?c$"#),
            (.named(matching: "x|y"), "- name: name values: - ^/?(?:x|y)$"),
            (.composeService("api"), "- name: label values: - com.docker.compose.service=api"),
            (.labelled("logged"), "- name: label values: - logged"),
            (.all, ""),
        ]
        for (containers, expected) in cases {
            let text = lines(promtailFiles(stack(.docker(containers)))).drop { !$0.hasSuffix("filters:") }
                .dropFirst()
            #expect(text.joined(separator: " ").split(separator: " ").joined(separator: " ") == expected)
        }
    }

    @Test("the collector says who it is, and for which tenant it writes")
    func client() {
        let server = LokiServer(
            tenant: "shop",
            collector: LogCollector(
                pushingTo: "https://logs.example:3100/",
                client: HTTPClient(
                    authentication: .basic(user: "shop", password: .file("/run/secrets/loki")),
                    tls: .init(authority: "/etc/ssl/ca.pem"))))
        let resolved = resolve(Stack("shop", loki: server))
        #expect(
            lines(promtailFiles(resolved)).drop { $0 != "clients:" }.prefix(8).joined(separator: "\n") == """
                clients:
                  - url: https://logs.example:3100/loki/api/v1/push
                    tenant_id: shop
                    basic_auth:
                      username: shop
                      password_file: /run/secrets/loki
                    tls_config:
                      ca_file: /etc/ssl/ca.pem
                """)
        #expect(
            lines(alloyFiles(resolved)).dropFirst(2).joined(separator: "\n")
                == tabbed(
                    """
                    loki.write "loki" {
                      endpoint {
                        url       = "https://logs.example:3100/loki/api/v1/push"
                        tenant_id = "shop"

                        basic_auth {
                          password_file = "/run/secrets/loki"
                          username      = "shop"
                        }

                        tls_config {
                          ca_file = "/etc/ssl/ca.pem"
                        }
                      }
                    }

                    """))
    }

    @Test("whatever people write, Alloy's strings end and its brackets match")
    func structure() {
        let nasty: Name = "a\"b\\c{[\n}]\u{1}名"
        let source = LogSource.docker(
            container: nasty, format: .json(level: .member(nasty), message: .member(nasty)),
            startingWith: nasty,
            masking: [LogMask(nasty, with: nasty)], labels: ["x": "\"}"])
        let text = alloyFiles(stack(source)).first?.contents ?? ""
        var open: [Character] = []
        var inString = false
        var escaped = false
        for character in text.drop(while: { $0 != "\n" }) {
            if inString {
                #expect(!character.isNewline)
                if !escaped && character == "\"" { inString = false }
                escaped = !escaped && character == "\\"
            } else if character == "\"" {
                inString = true
            } else if character == "{" || character == "[" {
                open.append(character == "{" ? "}" : "]")
            } else if character == "}" || character == "]" {
                #expect(open.popLast() == character)
            }
        }
        #expect(open.isEmpty && !inString)
    }

    private func stack(_ source: LogSource) -> ResolvedStack {
        resolve(Stack("hms", services: [Service("erp-server", logs: [source])], loki: LokiServer()))
    }
}
