package import Analysis
import Diagnostics
import StackDSL

/// Finds labels of logs that have another value for each request or person.
package struct IdAsLabel: Check {
    package static let about = CheckDescription(
        .idAsLabel, level: .warning,
        summary: "an id is a label of log lines or of a metric",
        rationale: """
            Loki keeps a stream for each combination of labels. An id makes one for each request or person: Loki soon \
            refuses new streams (5,000 by default), and what it takes becomes slow to read. Structured metadata are searched \
            as well and make no streams. Prometheus keeps a series for each, in memory, and forgets none of them for hours.
            """,
        references: [
            "https://grafana.com/docs/loki/latest/get-started/labels/structured-metadata/",
            "https://prometheus.io/docs/practices/naming/#labels",
        ],
        bad: [
            .stack(#".json(labels: ["trace_id"])"#, stack(.json(labels: ["trace_id"]))),
            .stack(
                #".json(labels: [.field("context.userId", as: "user")])"#, note: "the same under another name",
                stack(.json(labels: [.field("context.userId", as: "user")]))),
            .stack(
                #"Metric.counter("logins_total", labels: ["user_id"])"#, note: "a series for each person",
                ExampleStack.with(services: [Service("api", metrics: [.counter("logins_total", labels: ["user_id"])])])),
        ],
        good: [
            .stack(#".json(metadata: ["trace_id"])"#, stack(.json(metadata: ["trace_id"]))),
            .stack(#".json(labels: ["method"])"#, stack(.json(labels: ["method"]))),
        ])

    private static func stack(_ format: LogFormat) -> Stack {
        Stack("example", services: [Service("api", logs: [.docker(format: format)])], loki: LokiServer())
    }

    /// In lower case, without what separates words.
    private static let ids: Set<String> = [
        "traceid", "spanid", "requestid", "reqid", "correlationid", "xcorrelationid", "xrequestid", "sessionid",
        "userid", "customerid", "orderid", "transactionid", "paymentid", "messageid", "uuid", "guid", "clientip",
        "remoteaddr",
    ]

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofMetrics(stack) + stack.stack.services.flatMap { service in
            service.logs.flatMap { source in
                source.format.labels.filter { isID($0.name.name) || isID($0.field.path.last ?? "") }.map { label in
                    Finding(
                        "the label `\(label.name.name)` makes a stream for each of its values",
                        subject: "logs of service \"\(service.name.text)\"", at: Highlight(source.site),
                        help: ["move it from `labels:` to `metadata:`"])
                }
            }
        }
    }

    static func isID(_ name: String) -> Bool {
        ids.contains(name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "." })
    }
}
