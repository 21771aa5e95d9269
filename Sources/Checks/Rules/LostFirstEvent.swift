package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds alerts on the first event of a counter that does not exist before it.
package struct LostFirstEvent: Check {
    package static let about = CheckDescription(
        .lostFirstEvent,
        summary: "an alert looks for the first event of a counter that only then begins",
        rationale: """
            A counter that is made with the first event begins at one. `increase` compares samples: there was none of zero \
            before, so the first event is no growth. And as long as nothing has happened there is no series, so that \
            nothing is ever equal to zero.
            """,
        references: ["https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics"],
        bad: [
            .stack(
                #"Alert("A", when: "increase(refunds_failed_total[5m]) > 0", …)"#,
                stack("increase(refunds_failed_total[5m]) > 0", .atFirstEvent)),
            .stack(
                #"Alert("A", when: "increase(refunds_failed_total[1d]) == 0", …)"#, note: "there is no series to be zero",
                stack("increase(refunds_failed_total[1d]) == 0", .atFirstEvent)),
        ],
        good: [
            .stack(
                #"Metric.counter("refunds_failed_total", appears: .atStart)"#,
                stack("increase(refunds_failed_total[5m]) > 0", .atStart)),
            .stack(
                #"increase(x[5m]) > 0 or x unless x offset 5m"#, note: "what was not there before is new",
                stack(
                    "increase(refunds_failed_total[5m]) > 0 or refunds_failed_total unless refunds_failed_total offset 5m > 0",
                    .atFirstEvent)),
        ])

    private static func stack(_ query: PromQuery, _ appearance: Metric.Appearance) -> Stack {
        Stack(
            "example",
            services: [
                Service(
                    "shop", scrapes: [.http(port: 8080)],
                    metrics: [.counter("refunds_failed_total", appears: appearance)])
            ],
            alerts: [Alert("A", when: query, severity: .warning, summary: "a")], routing: ExampleStack.routing)
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        // Prometheus itself writes the zero then.
        if stack.stack.prometheus.features.contains(.createdTimestamps) { return [] }
        return stack.alerts.flatMap { rule in
            rule.eventReadings.filter { $0.metric.appearance == .atFirstEvent && !rule.looksForMissing }.compactMap { reading in
                guard let words = words(reading) else { return nil }
                return Finding(
                    words.message, subject: rule.subject, at: rule.query.highlight(node: reading.node),
                    related: [Highlight(reading.metric.site, label: "declared here")], help: [words.help],
                    allowances: rule.alert.allowances + reading.metric.allowances)
            }
        }
    }

    private static func words(_ reading: EventReading) -> (message: String, help: String)? {
        let atStart = "count zero from the start, and declare the metric with `appears: .atStart`"
        switch reading.kind {
        case .happened(let milliseconds):
            let offset = Duration.milliseconds(milliseconds).prometheusText
            return (
                "the first event is lost: `\(reading.name)` begins with it, at one, and a beginning is no growth",
                "\(atStart); or add `or (\(reading.name) unless \(reading.name) offset \(offset))`"
            )
        case .missing:
            return (
                "this cannot fire before the first event: until then there is no `\(reading.name)` to be zero",
                "\(atStart); or add `or absent(\(reading.name))`"
            )
        case .old: return nil
        }
    }
}

extension ResolvedAlert {
    /// Whether the query provides for series that are not there.
    fileprivate var looksForMissing: Bool {
        guard let tree = query.tree else { return false }
        return tree.binaries.contains { $0.op == .or || $0.op == .unless || $0.fillLeft != nil || $0.fillRight != nil }
            || tree.nodes.contains { node in
                if case .call(let function) = node.kind { function.name.hasPrefix("absent") } else { false }
            }
    }
}
