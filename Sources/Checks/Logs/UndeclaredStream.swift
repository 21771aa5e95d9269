package import Analysis
import Diagnostics
import LogQL
import PromQL
import StackDSL

/// Finds selectors of streams that no source of the stack makes.
package struct UndeclaredStream: Check {
    package static let about = CheckDescription(
        .undeclaredStream,
        summary: "a log query selects streams that nobody sends",
        rationale: """
            Loki finds nothing for a service or a label that is misspelt, and says nothing: a panel stays empty, and an \
            alert on a count stays silent. In a closed world the declared sources are all that there are.
            """,
        references: ["https://grafana.com/docs/loki/latest/query/log_queries/#log-stream-selector"],
        bad: [
            .stack(#"count_over_time({service="apu"} |= "panic" [5m]), of the service "api""#, stack(#"{service="apu"}"#)),
            .stack(#"count_over_time({app="api"} |= "panic" [5m]), labelled `service`"#, stack(#"{app="api"}"#)),
            .stack(
                #"StreamRetention(where: [.label("service", is: "apu")], keep: .days(3))"#,
                stack(#"{service="api"}"#, [StreamRetention(where: [.label("service", is: "apu")], keep: .days(3))])),
        ],
        good: [
            .stack(#"count_over_time({service="api"} |= "panic" [5m])"#, stack(#"{service="api"}"#)),
            .stack(#"count_over_time({service=~"a.*"} |= "panic" [5m])"#, stack(#"{service=~"a.*"}"#)),
        ])

    private static func stack(_ selector: String, _ retentions: [StreamRetention] = []) -> Stack {
        Stack(
            "example", world: .closed, services: [Service("api", logs: [.docker()])],
            logAlerts: [
                LogAlert(
                    "Panics", when: LogQuery(verbatim: "count_over_time(\(selector) |= \"panic\" [5m])"),
                    is: .above(.number(0)), severity: .critical, summary: "it panics")
            ], loki: LokiServer(streamRetentions: retentions))
    }

    /// What Loki itself finds in lines and labels.
    private static let found: Set<String> = ["service_name", "__stream_shard__", "__tenant_id__"]

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let streams = LogStreams(of: stack.stack)
        guard streams.isClosed else { return [] }
        return ofRetentions(stack.stack, streams) + stack.logQueryUses.flatMap { use in
            (use.query.tree?.selectors ?? []).compactMap { selector in
                guard !selector.matchers.contains(where: { found.contains($0.label.name) }),
                    streams.meant(by: selector).isEmpty
                else { return nil }
                // The first condition that no stream meets; where there is none, they exclude each other.
                let lonely = selector.matchers.first { matcher in
                    streams.streams.allSatisfy { $0.satisfies(matcher) == false }
                }
                let (message, help) = words(lonely, streams.streams)
                return Finding(
                    message, subject: use.subject, at: use.query.place.highlight(lonely?.range ?? selector.range),
                    help: [help], allowances: use.allowances)
            }
        }
    }

    /// A retention of its own for what nobody sends.
    private static func ofRetentions(_ stack: Stack, _ streams: LogStreams) -> [Finding] {
        guard let loki = stack.loki else { return [] }
        return loki.streamRetentions.compactMap { retention in
            guard let selector = LogTree.parse(retention.selector).0?.selectors.first,
                !selector.matchers.contains(where: { found.contains($0.label.name) }), streams.meant(by: selector).isEmpty
            else { return nil }
            let lonely = selector.matchers.first { matcher in
                streams.streams.allSatisfy { $0.satisfies(matcher) == false }
            }
            let (message, help) = words(lonely, streams.streams)
            return Finding(
                "the retention of `\(retention.selector)` is that of nothing: \(message)", subject: "loki",
                at: Highlight(loki.site), help: [help])
        }
    }

    private static func words(_ matcher: LogMatcher?, _ streams: [LogStream]) -> (message: String, help: String) {
        guard let matcher else {
            return ("no source has lines for which all of this holds", "leave out the conditions that exclude each other")
        }
        let name = matcher.label.name
        let withLabel = streams.filter { $0.labels[name] != nil }
        if withLabel.isEmpty {
            let names = Set(streams.flatMap(\.labels.keys)).sorted()
            let near = Suggestion.nearest(to: name, among: names).map { "did you mean `\($0)`?" }
            return (
                "no source of logs has a label `\(name)`",
                near ?? "they have \(names.map { "`\($0)`" }.joined(separator: ", "))"
            )
        }
        let values = Set(withLabel.compactMap { $0.labels[name] ?? nil }).sorted()
        let near = Suggestion.nearest(to: matcher.value.value, among: values).map { "did you mean `\($0)`?" }
        return (
            "no source of logs has a `\(name)` that \(matcher.op.rawValue) `\(matcher.value.value)` selects",
            near ?? "there are \(values.map { "`\($0)`" }.joined(separator: ", "))"
        )
    }
}
