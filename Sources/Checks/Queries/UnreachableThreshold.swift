package import Analysis
import Diagnostics
import StackDSL

/// Finds levels that no value can reach.
package struct UnreachableThreshold: Check {
    package static let about = CheckDescription(
        .unreachableThreshold,
        summary: "no value can reach this level",
        rationale: """
            A quantile of a classic histogram is never greater than its last finite bucket, a ratio never greater than \
            1, `up` is 0 or 1. An alert beyond such an end never fires, however bad things are, and nothing says so.
            """,
        references: [
            "https://prometheus.io/docs/practices/histograms/",
            "https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile",
        ],
        bad: [
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > «8»",
                note: "the last bucket is 5"),
            .alert(#"sum(rate(http_requests_total{status="500"}[5m])) / sum(rate(http_requests_total[5m])) > «5»"#,
                note: "5 % is 0.05"),
            .alert("up > «1»"),
            .alert(#"count(up{job="api"} == 1) == «0»"#, note: "where no target is up, there is no count"),
            .alert("jobs_queued > 100 == «1»", note: "the comparison passes on the 101"),
            .stack(
                ##"LogAlert("Silent", when: #"sum(count_over_time({service="api"} [10m]))"#, is: .equal(.count(0)), …)"##,
                note: "of no lines there is no sum",
                Stack(
                    "example",
                    logAlerts: [
                        LogAlert(
                            "Silent", when: #"sum(count_over_time({service="api"} [10m]))"#, is: .equal(.count(0)),
                            severity: .warning, summary: "no logs")
                    ], loki: LokiServer())),
        ],
        good: [
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 2"),
            .alert(#"sum(rate(http_requests_total{status="500"}[5m])) / sum(rate(http_requests_total[5m]))"#,
                is: .above(.percent(5))),
            .alert("up < 1"),
            .alert(#"absent(up{job="api"} == 1)"#),
            .alert("(jobs_queued > bool 100) == 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofMetrics(stack) + ofLogs(stack)
    }

    private static func ofMetrics(_ stack: ResolvedStack) -> [Finding] {
        stack.levels.compactMap { place in
            let range = place.meaning.range
            // Levels that measure something else are another check's, and so is what never has a value.
            if let unit = place.threshold?.quantity.unit, let own = place.meaning.unit,
                !unit.isComparable(with: own)
            {
                return nil
            }
            if range.isEmpty || range.canSatisfy(place.comparison, place.level) || place.isOfFallback { return nil }
            var operand = place.operand
            operand.label = "this value"
            return Finding(
                "this is never \((place.threshold?.comparison ?? place.comparison).words) \(place.text): \(why(place))",
                subject: place.subject,
                at: place.place, related: place.threshold == nil ? [] : [operand],
                help: cure(place), helpForFiles: cure(place, isOfFile: true), allowances: place.allowances + (place.meaning.metric?.allowances ?? []))
        }
    }

    private static func why(_ place: LevelComparison) -> String {
        let range = place.meaning.range
        let bounds = bounds(range)
        return switch range.reason(against: place.comparison, place.level) {
        case .lastBucket(let metric):
            "no quantile of `\(metric.name.text)` exceeds its last bucket, "
                + (place.meaning.unit.map { Quantity(range.upper, $0).text } ?? NumberText.shortest(range.upper))
        case .declared(let metric): "`\(metric.name.text)` is declared to be \(bounds)"
        case .partOfWhole: "it is a part of a whole, \(bounds)"
        case .state(let name): "`\(name)` is 0 or 1"
        case .function("count"): "a count of nothing is no result, and anything else counts at least 1"
        case .function(let name): "`\(name)` gives \(bounds)"
        case .filter(let comparison, let level):
            "the comparison before lets through only what is \(comparison.words) \(NumberText.shortest(level))"
        case nil: "the result is \(bounds)"
        }
    }

    /// Whether percent may have been meant of what is at most 1.
    private static func isPercent(_ place: LevelComparison) -> Bool {
        place.level > 1 && place.level <= 100 && place.meaning.range.upper <= 1 && place.meaning.unit == .ratio
    }

    private static func bounds(_ range: ValueRange) -> String {
        if range.upper == .infinity { return "\(NumberText.shortest(range.lower)) or more" }
        if range.lower == -.infinity { return "\(NumberText.shortest(range.upper)) or less" }
        return "\(NumberText.shortest(range.lower)) to \(NumberText.shortest(range.upper))"
    }

    private static func cure(_ place: LevelComparison, isOfFile: Bool = false) -> [String] {
        let range = place.meaning.range
        let level = NumberText.shortest(place.level)
        switch range.reason(against: place.comparison, place.level) {
        case .lastBucket(let metric):
            return ["lower the level, or give `\(metric.name.text)` a bucket beyond \(level)"]
        case .partOfWhole where isPercent(place), nil where isPercent(place):
            return [
                "\(level) % is \(NumberText.shortest(Quantity.percent(place.level).baseValue)): "
                    + (isOfFile ? "write that" : "write that, or `.percent(\(level))` as a threshold")
            ]
        case .state(let name): return ["`\(name) == 0` holds while a target cannot be scraped"]
        case .declared(let metric) where range.lower == 0 && range.upper == 1 && place.level > 1 && place.level <= 100:
            return [
                "\(level) % is \(NumberText.shortest(Quantity.percent(place.level).baseValue)); "
                    + "`\(metric.name.text)` may be declared with another range as well"
            ]
        case .declared(let metric) where range.lower == 0 && range.upper == 1:
            return ["`\(metric.name.text) == 0` holds while it fails"]
        case .declared(let metric):
            return ["choose a level between, or declare another range of `\(metric.name.text)`"]
        case .function("count"):
            return ["write `absent(...)`, or `(count(...) or vector(0)) == 0`"]
        case .function("count_over_time"):
            return ["write `absent_over_time(...)` for what has no samples"]
        case .filter(let comparison, let level):
            let inside = "\(comparison.rawValue) bool \(NumberText.shortest(level))"
            return ["a comparison passes the values on as they are: `\(inside)` would give 1 or 0 instead"]
        case .partOfWhole, .function, nil:
            return ["choose a level that the result can have: \(bounds(range))"]
        }
    }
}
