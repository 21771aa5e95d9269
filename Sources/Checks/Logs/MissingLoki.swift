package import Analysis
import Diagnostics
import StackDSL

/// Finds rules and metrics of logs in a stack that collects none.
package struct MissingLoki: Check {
    package static let about = CheckDescription(
        .missingLoki,
        summary: "logs are judged or counted in a stack without a Loki",
        rationale: """
            Without a Loki no logs are collected, and nothing evaluates rules about them. The rules would not be written \
            anywhere, and nobody would be told.
            """,
        references: ["https://grafana.com/docs/loki/latest/alert/"],
        bad: [
            .stack(#"Stack("shop", logAlerts: [panics])"#, Stack("example", logAlerts: [alert])),
            .stack(
                #"Stack("shop", services: [Service("api", logs: [.docker(metrics: [.count(lines)])])])"#,
                Stack(
                    "example",
                    services: [Service("api", logs: [.docker(metrics: [.count(.counter("log_lines_total"))])])])),
        ],
        good: [
            .stack(
                #"Stack("shop", logAlerts: [panics], loki: LokiServer())"#,
                Stack("example", logAlerts: [alert], loki: LokiServer())),
            .stack(
                #"Stack("shop", services: [Service("api", logs: [.docker()])])"#, note: "logs that nobody collects yet",
                Stack("example", services: [Service("api", logs: [.docker()])])),
        ])

    private static var alert: LogAlert {
        LogAlert(
            "Panics", when: #"count_over_time({service="api"} |= "panic" [5m])"#, is: .above(.number(0)),
            severity: .critical, summary: "it panics")
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        guard stack.stack.loki == nil else { return [] }
        let rules = stack.logGroups.flatMap { group in
            group.recordings.map { ($0.subject, $0.recording.site) } + group.alerts.map { ($0.subject, $0.alert.site) }
        }
        let metrics = stack.stack.services.flatMap { service in
            service.logs.filter { !$0.metrics.isEmpty }.map { ("logs of service \"\(service.name.text)\"", $0.site) }
        }
        return rules.map { finding("nothing evaluates this rule: the stack has no Loki", $0, $1) }
            + metrics.map { finding("nothing counts these lines: the stack has no Loki", $0, $1) }
    }

    private static func finding(_ message: String, _ subject: String, _ site: DeclarationSite) -> Finding {
        Finding(message, subject: subject, at: Highlight(site), help: ["give the stack one: `loki: LokiServer()`"])
    }
}
