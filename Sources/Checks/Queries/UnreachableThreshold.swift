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
        ],
        good: [
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 2"),
            .alert(#"sum(rate(http_requests_total{status="500"}[5m])) / sum(rate(http_requests_total[5m]))"#,
                is: .above(.percent(5))),
            .alert("up < 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        LevelComparison.all(in: stack).compactMap { place in
            let range = place.meaning.range
            // Levels that measure something else are another check's.
            if let unit = place.threshold?.quantity.unit, let own = place.meaning.unit,
                !unit.isComparable(with: own)
            {
                return nil
            }
            if range.canSatisfy(place.comparison, place.level) { return nil }
            let level = place.threshold?.quantity.text ?? NumberText.shortest(place.level)
            var operand = place.operand
            operand.label = "this value"
            return Finding(
                "this is never \((place.threshold?.comparison ?? place.comparison).words) \(level): \(why(place))",
                subject: place.subject,
                at: place.place, related: place.threshold == nil ? [] : [operand],
                help: cure(range, place), allowances: place.allowances + (place.meaning.metric?.allowances ?? []))
        }
    }

    private static func why(_ place: LevelComparison) -> String {
        let range = place.meaning.range
        let bounds = "\(NumberText.shortest(range.lower)) to \(NumberText.shortest(range.upper))"
        return switch range.reason {
        case .lastBucket(let metric):
            "no quantile of `\(metric.name.text)` exceeds its last bucket, "
                + (place.meaning.unit.map { Quantity(range.upper, $0).text } ?? NumberText.shortest(range.upper))
        case .declared(let metric): "`\(metric.name.text)` is declared to be \(bounds)"
        case .partOfWhole: "it is a part of a whole, \(bounds)"
        case .state(let name): "`\(name)` is 0 or 1"
        case .function(let name): "`\(name)` gives \(bounds)"
        case nil: "the result is \(bounds)"
        }
    }

    private static func cure(_ range: ValueRange, _ place: LevelComparison) -> [String] {
        switch range.reason {
        case .lastBucket(let metric):
            ["lower the level, or give `\(metric.name.text)` a bucket beyond \(NumberText.shortest(place.level))"]
        case .partOfWhole where place.level > 1 && place.level <= 100:
            [
                "\(NumberText.shortest(place.level)) % is "
                    + "\(NumberText.shortest(Quantity.percent(place.level).baseValue)): "
                    + "write that, or `.percent(\(NumberText.shortest(place.level)))` as a threshold"
            ]
        case .state(let name): ["`\(name) == 0` holds while a target cannot be scraped"]
        case .declared(let metric) where range.lower == 0 && range.upper == 1:
            ["`\(metric.name.text) == 0` holds while it fails"]
        case .partOfWhole, .declared, .function, nil: []
        }
    }
}
