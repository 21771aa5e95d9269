package import Analysis
import Diagnostics
import StackDSL
import Templates

/// Finds texts that show an alert's value in another unit than it has.
package struct TextUnitMismatch: Check {
    package static let about = CheckDescription(
        .textUnitMismatch,
        summary: "a text shows the value in another unit than the query's",
        rationale: """
            `humanizePercentage` multiplies by 100, `humanizeDuration` reads seconds, and a unit that is written behind the \
            value is believed by whoever is paged. "8000 % of the disk", or 3 ms that are 3 seconds, cost the first minutes \
            of an incident.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/template_reference/#numbers"],
        bad: [
            .stack(
                #""cache_hit_ratio * 100 < 80", …, summary: "hit ratio {{ $value | humanizePercentage }}""#,
                alert("cache_hit_ratio * 100 < 80", "hit ratio {{ $value | humanizePercentage }}")),
            .stack(
                #""cache_hit_ratio < 0.8", …, summary: "hit ratio {{ $value }}%""#,
                alert("cache_hit_ratio < 0.8", "hit ratio {{ $value }}%")),
            .stack(
                #""process_resident_memory_bytes > 1e9", …, summary: "{{ $value | humanizeDuration }} in use""#,
                alert("process_resident_memory_bytes > 1e9", "{{ $value | humanizeDuration }} in use")),
        ],
        good: [
            .stack(
                #""cache_hit_ratio < 0.8", …, summary: "hit ratio {{ $value | humanizePercentage }}""#,
                alert("cache_hit_ratio < 0.8", "hit ratio {{ $value | humanizePercentage }}")),
            .stack(
                #""cache_hit_ratio * 100 < 80", …, summary: "hit ratio {{ $value }}%""#,
                alert("cache_hit_ratio * 100 < 80", #"hit ratio {{ $value | printf "%.1f" }}%"#)),
            .stack(
                #""process_resident_memory_bytes > 1e9", …, summary: "{{ $value | humanize1024 }}B in use""#,
                alert("process_resident_memory_bytes > 1e9", "{{ $value | humanize1024 }}B in use")),
        ])

    private static func alert(_ query: PromQuery, _ summary: AlertText) -> Stack {
        ExampleStack.with(alerts: [
            Alert("A", when: query, for: .minutes(5), severity: .warning, summary: summary)
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.templateUses.flatMap { use -> [Finding] in
            guard let unit = use.meaning?.unit else { return [] }
            return use.reading.valueUses.compactMap { value in
                guard let (message, help) = byFunction(value, unit) ?? byWord(value, unit, in: use.text) else { return nil }
                return Finding(
                    message, subject: use.subject, at: use.place.highlight(value.range),
                    notes: ["the query gives \(unit.name)"], help: [help], allowances: use.allowances)
            }
        }
    }

    private static func byFunction(_ value: ValueUse, _ unit: MetricUnit) -> (String, help: String)? {
        guard let function = value.functions.last, value.functions.count == 1 else { return nil }
        let measure = unit.dimension
        switch function {
        case "humanizePercentage" where unit == .percent:
            return ("`humanizePercentage` multiplies by 100 what is in percent already", "write `{{ $value | humanize }}%`")
        case "humanizePercentage" where !measure.isRatio:
            return ("`humanizePercentage` wants a ratio, not \(unit.name)", help(for: unit))
        case "humanizeDuration" where measure != MetricUnit.seconds.dimension:
            return ("`humanizeDuration` wants seconds, not \(unit.name)", help(for: unit))
        case "humanizeDuration" where unit != .seconds:
            return ("`humanizeDuration` wants seconds, not \(unit.name)", "bring the query to seconds, as by `/ 1000`")
        case "humanizeTimestamp" where measure != MetricUnit.timestamp.dimension && measure != MetricUnit.seconds.dimension:
            return ("`humanizeTimestamp` wants a point in time, not \(unit.name)", help(for: unit))
        case "humanizeTimestamp" where unit.scale != 1:
            return ("`humanizeTimestamp` wants seconds since 1970, not \(unit.name)", "divide the query by 1000")
        case "humanize1024" where measure == MetricUnit.seconds.dimension || measure.isRatio:
            return ("`humanize1024` counts by 1024, as for bytes, but this is \(unit.name)", help(for: unit))
        default: return nil
        }
    }

    private static func help(for unit: MetricUnit) -> String {
        if unit == .ratio { return "use `humanizePercentage`" }
        if unit == .seconds { return "use `humanizeDuration`" }
        if unit == .timestamp { return "use `humanizeTimestamp`" }
        return unit.dimension.exponents[.byte] != nil && unit.scale == 1 ? "use `humanize1024`" : "use `humanize`"
    }

    /// `{{ $value }}ms`, and a prefix where `humanize` has put one already.
    private static func byWord(_ value: ValueUse, _ unit: MetricUnit, in text: String) -> (String, help: String)? {
        guard value.functions.allSatisfy({ ["humanize", "humanize1024", "printf"].contains($0) }),
            value.format.map({ $0.hasSuffix("f") || $0.hasSuffix("g") || $0.hasSuffix("v") }) ?? true
        else { return nil }
        let bytes = Array(text.utf8).dropFirst(Int(value.range.end))
        let rest = String(decoding: bytes, as: UTF8.self)
        guard let end = rest.firstRange(of: "}}") else { return nil }
        let word = UnitWord.first(of: rest[end.upperBound...])
        let units = UnitWord.meanings(of: word)
        guard let named = units.first else { return nil }
        if unit.isNamed(by: named) {
            // By 1000 or by 1024: both are called GB.
            guard !units.contains(where: { $0.scale == unit.scale }) else { return nil }
        } else {
            guard isTold(unit), named == .percent || named.dimension == MetricUnit.seconds.dimension && word.count > 1
            else { return nil }
        }
        return ("`\(word)` behind the value, which is not in that unit", help(for: unit))
    }

    /// Whether a unit is one that is not mistaken for another by its name.
    private static func isTold(_ unit: MetricUnit) -> Bool {
        unit.dimension.isRatio || unit.dimension == MetricUnit.seconds.dimension
            || unit.dimension == MetricUnit.bytes.dimension
    }
}
