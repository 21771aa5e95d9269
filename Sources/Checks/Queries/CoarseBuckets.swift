package import Analysis
import Diagnostics
import StackDSL

/// Finds levels of quantiles that a histogram's buckets cannot tell from others.
package struct CoarseBuckets: Check {
    package static let about = CheckDescription(
        .coarseBuckets, level: .warning,
        summary: "a quantile is compared with a level that the buckets cannot tell",
        rationale: """
            A quantile of a classic histogram is guessed along a straight line between two buckets. Where these are 10 and \
            100, it may say 30 while everything takes 11. And whatever lies beyond the last bucket is given as that bucket, \
            so that a level of exactly this says only that some observations were not measured.
            """,
        references: [
            "https://prometheus.io/docs/practices/histograms/#errors-of-quantile-estimation",
            "https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile",
        ],
        bad: [
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) >= «5»",
                note: "the last bucket is 5"),
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > «0.03»",
                note: "the first bucket is 0.1"),
            .stack(
                "buckets: [10, 100, 1000], and histogram_quantile(0.9, …) > 30",
                ExampleStack.with(
                    alerts: [
                        Alert(
                            "A", when: "histogram_quantile(0.9, sum by (le) (rate(job_seconds_bucket[5m]))) > 30",
                            for: .minutes(5), severity: .warning, summary: "a")
                    ],
                    services: [
                        Service(
                            "api", scrapes: [.http(port: 9090)],
                            metrics: [.histogram("job_seconds", buckets: [10, 100, 1000])])
                    ])),
        ],
        good: [
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1.5",
                note: "1 and 2 are near"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.levels.compactMap { place in
            guard place.rule != nil, let observed = place.meaning.observations, observed.part == .quantile,
                observed.metric.kind == .histogram, place.meaning.range.canSatisfy(place.comparison, place.level),
                LevelScale.evidence(for: place) == nil, isOfItsUnit(place)
            else { return nil }
            let metric = observed.metric
            let level = place.level(in: metric.inferredUnit) ?? place.level
            guard let (message, help) = words(place, metric, level) else { return nil }
            return Finding(
                message, subject: place.subject, at: place.place,
                related: [
                    Highlight(metric.site, label: "its buckets")
                ], help: [help] + inSeconds(place, metric, level), allowances: place.allowances + metric.allowances)
        }
    }

    /// A level that measures something else is another check's.
    private static func isOfItsUnit(_ place: LevelComparison) -> Bool {
        guard let unit = place.threshold?.quantity.unit, let own = place.meaning.unit else { return true }
        return unit.isComparable(with: own)
    }

    /// Below the first of milliseconds, seconds may have been meant.
    private static func inSeconds(_ place: LevelComparison, _ metric: Metric, _ level: Double) -> [String] {
        guard place.isBare, let unit = metric.inferredUnit, unit.dimension == MetricUnit.seconds.dimension, unit != .seconds,
            let first = metric.buckets.min(), let last = metric.buckets.max(), level < first,
            (first...last).contains(level * 1_000)
        else { return [] }
        return ["if \(Quantity(level * 1_000, unit).text) is meant, write `\(NumberText.shortest(place.level * 1_000))`"]
    }

    private static func words(_ place: LevelComparison, _ metric: Metric, _ level: Double) -> (String, help: String)? {
        let bounds = metric.buckets.sorted()
        guard let last = bounds.last else { return nil }
        func text(_ bound: Double) -> String {
            metric.inferredUnit.map { Quantity(bound, $0).text } ?? NumberText.shortest(bound)
        }
        if level == last, place.comparison == .atLeast || place.comparison == .equal {
            return (
                "all beyond the last bucket of `\(metric.name.text)` is given as \(text(last)): "
                    + "\(place.text) tells nothing of how far beyond",
                help: "lower the level, or give the histogram buckets beyond \(text(last))"
            )
        }
        guard let index = bounds.firstIndex(where: { level <= $0 }) else { return nil }
        let (lower, upper) = (index == 0 ? 0 : bounds[index - 1], bounds[index])
        guard level > 0, lower >= 0, level > lower * 1.1, level < upper * 0.9,
            lower == 0 ? level <= upper / 2 : upper >= lower * 5
        else { return nil }
        return (
            "`\(metric.name.text)` has no bucket between \(text(lower)) and \(text(upper)): "
                + "whether a quantile is \(place.comparison.words) \(place.text) is guessed",
            help: "give the histogram a bucket at the level, or move the level to a bucket"
        )
    }
}
