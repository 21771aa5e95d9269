package import Analysis
import Diagnostics
import Serialization
import StackDSL

/// Finds raw fields that cannot be passed through.
package struct InvalidRaw: Check {
    package static let about = CheckDescription(
        .invalidRaw,
        summary: "a raw field cannot be passed through",
        rationale: """
            The programs refuse a whole file for one key that they do not know, or that stands there twice. What the DSL \
            has a field for belongs into that field, where it is checked.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/configuration/"],
        bad: [
            .stack(#"Raw("runtime: [")"#, note: "no YAML", stack("runtime: [")),
            .stack(#"Raw("gogc")"#, note: "no mapping", stack("gogc")),
            .stack(#"Raw("runtime:\n  gogcc: 50")"#, note: "no such key", stack("runtime:\n  gogcc: 50")),
            .stack(
                #"Raw("global:\n  sample_limit: 5000")"#, note: "the DSL has `ScrapeLimits(samples:)`",
                stack("global:\n  sample_limit: 5000")),
        ] + badPlaces,
        good: [
            .stack(#"Raw("runtime:\n  gogc: 50")"#, stack("runtime:\n  gogc: 50")),
            .stack(
                #"Raw("tracing:\n  endpoint: collector:4317\n  insecure: true")"#,
                stack("tracing:\n  endpoint: collector:4317\n  insecure: true")),
        ] + goodPlaces)

    private static func stack(_ raw: RawText) -> Stack {
        Stack(
            "example", prometheus: PrometheusServer(raw: Raw(raw)), services: [ExampleStack.api],
            routing: ExampleStack.routing)
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.rawUses.flatMap { use in
            let reading = RawReading(use)
            if use.place == .promtail, stack.stack.loki?.collector.program == .alloy {
                return [
                    reading.finding(
                        "these keys are Promtail's, and Alloy's file cannot hold them", at: nil,
                        help: "leave them out, or collect with Promtail: `LogCollector(runs: .promtail)`")
                ]
            }
            return judge(reading)
        }
    }

    private static func judge(_ reading: RawReading) -> [Finding] {
        if let error = reading.errors.first {
            return [
                reading.finding(
                    "this is not YAML: \(error.message)", at: error.place, help: "write `key: value`, a line each")
            ]
        }
        guard reading.isMapping else {
            return [
                reading.finding(
                    "a raw field is a mapping of keys", at: nil, help: "write `key: value`, a line each")
            ]
        }
        return reading.keys.compactMap { key in
            switch reading.verdict(on: key) {
            case .sound: nil
            case .declared(let field):
                reading.finding(
                    "the DSL sets `\(key.path)` itself", at: key.place,
                    help: field.isEmpty ? "leave it out" : "use `\(field)`")
            case .noSetting:
                reading.finding(
                    "`\(key.path)` is no single value", at: key.place,
                    help: "Grafana's settings are texts, numbers, `true` and `false`")
            case .noMapping:
                reading.finding(
                    "`\(key.path)` has keys of its own", at: key.place, help: "write them below it, further in")
            case .unknown(let nearest):
                reading.finding(
                    "`\(key.path)` is no key of \(reading.use.place.words)", at: key.place,
                    help: nearest.map { "did you mean `\($0)`?" } ?? "leave it out")
            }
        }
    }
}
