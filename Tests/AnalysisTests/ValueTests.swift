import PromQL
import StackDSL
import Testing

@testable import Analysis

/// Of every function, aggregation and operator: kind, unit and range of what it gives.
@Suite struct ValueTests {
    /// A query, and what it gives.
    static let table: [(query: String, expected: String)] = [
        // Metrics of each kind.
        ("requests_total", "counter | a count | [0, +Inf]"),
        ("connections", "gauge | a count | [-Inf, +Inf]"),
        ("latency_seconds_bucket", "buckets | a count | [0, +Inf]"),
        ("latency_seconds_sum", "counter | seconds | [0, +Inf]"),
        ("latency_seconds_count", "counter | a count | [0, +Inf]"),
        ("payload_bytes", "histogram | a count | [-Inf, +Inf]"),
        ("pause_seconds", "quantiles | seconds | [-Inf, +Inf] NaN"),
        ("pause_seconds_sum", "counter | seconds | [-Inf, +Inf]"),
        ("job:requests:rate5m", "gauge | a count per second | [0, +Inf]"),
        ("job:requests:sum", "sumOfCounters | a count | [0, +Inf]"),
        ("job:latency:p90", "gauge | seconds | [0, 10] NaN"),
        // Functions, by name.
        ("abs(connections)", "gauge | a count | [0, +Inf]"),
        ("absent(up)", "gauge | ? | [1, 1]"),
        ("absent_over_time(up[5m])", "gauge | ? | [1, 1]"),
        ("acos(hit_ratio)", "gauge | ? | [0, 3.141592653589793] NaN"),
        ("acosh(hit_ratio)", "gauge | ? | [0, +Inf] NaN"),
        ("asin(hit_ratio)", "gauge | ? | [-1.5707963267948966, 1.5707963267948966] NaN"),
        ("asinh(hit_ratio)", "gauge | ? | [-Inf, +Inf]"),
        ("atan(hit_ratio)", "gauge | ? | [-1.5707963267948966, 1.5707963267948966]"),
        ("atanh(hit_ratio)", "gauge | ? | [-Inf, +Inf] NaN"),
        ("avg_over_time(hit_ratio[5m])", "gauge | a ratio | [0, 1]"),
        ("ceil(hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("changes(hit_ratio[5m])", "gauge | a count | [0, +Inf]"),
        ("clamp(connections, 1, 5)", "gauge | a count | [1, 5]"),
        ("clamp_max(hit_ratio, 0.5)", "gauge | a ratio | [0, 0.5]"),
        ("clamp_min(hit_ratio, 0.5)", "gauge | a ratio | [0.5, 1]"),
        ("cos(connections)", "gauge | ? | [-1, 1]"),
        ("cosh(connections)", "gauge | ? | [1, +Inf]"),
        ("count_over_time(hit_ratio[5m])", "gauge | a count | [1, +Inf]"),
        ("day_of_month()", "gauge | ? | [1, 31]"),
        ("day_of_week()", "gauge | ? | [0, 6]"),
        ("day_of_year()", "gauge | ? | [1, 366]"),
        ("days_in_month()", "gauge | ? | [28, 31]"),
        ("deg(hit_ratio)", "gauge | ? | [-Inf, +Inf]"),
        ("delta(memory_bytes[5m])", "gauge | bytes | [-Inf, +Inf]"),
        ("deriv(memory_bytes[5m])", "gauge | bytes per second | [-Inf, +Inf]"),
        ("double_exponential_smoothing(hit_ratio[5m], 0.5, 0.5)", "gauge | a ratio | [-Inf, +Inf]"),
        ("end()", "gauge | a point in time | [0, +Inf]"),
        ("exp(hit_ratio)", "gauge | ? | [0, +Inf]"),
        ("first_over_time(requests_total[5m])", "counter | a count | [0, +Inf]"),
        ("floor(hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("histogram_avg(rate(payload_bytes[5m]))", "gauge | bytes | [-Inf, +Inf] NaN"),
        ("histogram_count(rate(payload_bytes[5m]))", "gauge | a count per second | [0, +Inf]"),
        ("histogram_fraction(0, 1, rate(payload_bytes[5m]))", "gauge | a ratio | [0, 1] NaN"),
        ("histogram_quantile(0.9, rate(latency_seconds_bucket[5m]))", "gauge | seconds | [0, 10] NaN"),
        ("histogram_quantile(0.9, rate(payload_bytes[5m]))", "gauge | bytes | [-Inf, +Inf] NaN"),
        ("histogram_quantiles(rate(latency_seconds_bucket[5m]), \"q\", 0.5, 0.9)", "gauge | seconds | [0, 10] NaN"),
        ("histogram_stddev(rate(payload_bytes[5m]))", "gauge | bytes | [0, +Inf] NaN"),
        ("histogram_stdvar(rate(payload_bytes[5m]))", "gauge | ? | [0, +Inf] NaN"),
        ("histogram_sum(rate(payload_bytes[5m]))", "gauge | bytes per second | [-Inf, +Inf]"),
        ("hour()", "gauge | ? | [0, 23]"),
        ("idelta(memory_bytes[5m])", "gauge | bytes | [-Inf, +Inf]"),
        ("increase(requests_total[5m])", "gauge | a count | [0, +Inf]"),
        ("info(requests_total)", "counter | a count | [0, +Inf]"),
        ("irate(requests_total[5m])", "gauge | a count per second | [0, +Inf]"),
        (#"label_join(hit_ratio, "a", "-", "job")"#, "gauge | a ratio | [0, 1]"),
        (#"label_replace(hit_ratio, "a", "$1", "job", "(.*)")"#, "gauge | a ratio | [0, 1]"),
        ("last_over_time(hit_ratio[5m])", "gauge | a ratio | [0, 1]"),
        ("ln(hit_ratio)", "gauge | ? | [-Inf, +Inf] NaN"),
        ("log10(hit_ratio)", "gauge | ? | [-Inf, +Inf] NaN"),
        ("log2(hit_ratio)", "gauge | ? | [-Inf, +Inf] NaN"),
        ("mad_over_time(memory_bytes[5m])", "gauge | bytes | [0, +Inf]"),
        ("max_of(1, 5)", "gauge | ? | [1, 5]"),
        ("max_over_time(hit_ratio[5m])", "gauge | a ratio | [0, 1]"),
        ("min_of(1, 5)", "gauge | ? | [1, 5]"),
        ("min_over_time(hit_ratio[5m])", "gauge | a ratio | [0, 1]"),
        ("minute()", "gauge | ? | [0, 59]"),
        ("month()", "gauge | ? | [1, 12]"),
        ("pi()", "gauge | ? | [3.141592653589793, 3.141592653589793]"),
        ("predict_linear(memory_bytes[1h], 3600)", "gauge | bytes | [-Inf, +Inf]"),
        ("present_over_time(hit_ratio[5m])", "gauge | ? | [1, 1]"),
        ("quantile_over_time(0.9, hit_ratio[5m])", "gauge | a ratio | [0, 1]"),
        ("rad(hit_ratio)", "gauge | ? | [-Inf, +Inf]"),
        ("range()", "gauge | seconds | [0, +Inf]"),
        ("rate(received_bytes_total[5m])", "gauge | bytes per second | [0, +Inf]"),
        ("resets(requests_total[5m])", "gauge | a count | [0, +Inf]"),
        ("round(hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("round(hit_ratio, 5)", "gauge | a ratio | [0, 5]"),
        ("scalar(hit_ratio)", "gauge | a ratio | [0, 1] NaN"),
        ("sgn(connections)", "gauge | ? | [-1, 1]"),
        ("sgn(memory_bytes)", "gauge | ? | [0, 1]"),
        ("sin(connections)", "gauge | ? | [-1, 1]"),
        ("sinh(connections)", "gauge | ? | [-Inf, +Inf]"),
        ("sort(hit_ratio)", "gauge | a ratio | [0, 1]"),
        (#"sort_by_label(hit_ratio, "job")"#, "gauge | a ratio | [0, 1]"),
        (#"sort_by_label_desc(hit_ratio, "job")"#, "gauge | a ratio | [0, 1]"),
        ("sort_desc(hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("sqrt(hit_ratio)", "gauge | ? | [0, +Inf] NaN"),
        ("start()", "gauge | a point in time | [0, +Inf]"),
        ("start_timestamp(requests_total)", "gauge | a point in time | [0, +Inf]"),
        ("stddev_over_time(memory_bytes[5m])", "gauge | bytes | [0, +Inf]"),
        ("stdvar_over_time(memory_bytes[5m])", "gauge | ? | [0, +Inf]"),
        ("step()", "gauge | seconds | [0, +Inf]"),
        ("sum_over_time(memory_bytes[5m])", "gauge | bytes | [0, +Inf]"),
        ("tan(connections)", "gauge | ? | [-Inf, +Inf]"),
        ("tanh(connections)", "gauge | ? | [-1, 1]"),
        ("time()", "gauge | a point in time | [0, +Inf]"),
        ("timestamp(hit_ratio)", "gauge | a point in time | [0, +Inf]"),
        ("ts_of_first_over_time(hit_ratio[5m])", "gauge | a point in time | [0, +Inf]"),
        ("ts_of_last_over_time(hit_ratio[5m])", "gauge | a point in time | [0, +Inf]"),
        ("ts_of_max_over_time(hit_ratio[5m])", "gauge | a point in time | [0, +Inf]"),
        ("ts_of_min_over_time(hit_ratio[5m])", "gauge | a point in time | [0, +Inf]"),
        ("vector(5)", "unknown | ? | [5, 5]"),
        ("year()", "gauge | ? | [-Inf, +Inf]"),
        // Aggregations.
        ("sum(hit_ratio)", "gauge | a ratio | [0, +Inf]"),
        ("sum(requests_total)", "sumOfCounters | a count | [0, +Inf]"),
        ("avg(hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("min(requests_total)", "counter | a count | [0, +Inf]"),
        ("max(hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("count(hit_ratio)", "gauge | a count | [1, +Inf]"),
        (#"count_values("v", hit_ratio)"#, "gauge | a count | [1, +Inf]"),
        ("group(hit_ratio)", "gauge | ? | [1, 1]"),
        ("stddev(memory_bytes)", "gauge | bytes | [0, +Inf]"),
        ("stdvar(memory_bytes)", "gauge | ? | [0, +Inf]"),
        ("quantile(0.9, hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("topk(3, requests_total)", "counter | a count | [0, +Inf]"),
        ("bottomk(3, hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("limitk(3, hit_ratio)", "gauge | a ratio | [0, 1]"),
        ("limit_ratio(0.5, hit_ratio)", "gauge | a ratio | [0, 1]"),
        // Operators.
        ("hit_ratio + hit_ratio", "gauge | a ratio | [0, 2]"),
        ("requests_total + requests_total", "sumOfCounters | a count | [0, +Inf]"),
        ("1 - hit_ratio", "gauge | a ratio | [0, 1]"),
        ("-hit_ratio", "gauge | a ratio | [-1, 0]"),
        ("hit_ratio * 100", "gauge | percent | [0, 100]"),
        ("memory_bytes / 1024 / 1024", "gauge | mebibytes | [0, +Inf]"),
        ("memory_bytes / (1024 * 1024)", "gauge | mebibytes | [0, +Inf]"),
        ("memory_bytes / 1024 ^ 3", "gauge | gibibytes | [0, +Inf]"),
        ("rate(received_bytes_total[5m]) * 8 / 1e6", "gauge | 125000 × bytes per second | [0, +Inf]"),
        ("duration_milliseconds / 1000 / 60", "gauge | minutes | [-Inf, +Inf]"),
        ("rate(busy_milliseconds_total[5m]) / 1000", "gauge | a ratio | [0, +Inf]"),
        ("hit_ratio * 100 / 100", "gauge | a ratio | [0, 1]"),
        ("hit_ratio * 1000", "gauge | thousandths (or milliseconds per second) | [0, 1000]"),
        ("rate(busy_milliseconds_total[5m]) / 1000 * 60", "gauge | ? | [0, +Inf]"),
        ("memory_bytes * 100", "gauge | ? | [0, +Inf]"),
        ("memory_bytes / 100", "gauge | bytes | [0, +Inf]"),
        ("100 * memory_bytes / memory_limit_bytes", "gauge | percent | [0, +Inf]"),
        ("memory_bytes * 2 * 50 / memory_limit_bytes", "gauge | percent | [0, +Inf]"),
        ("memory_bytes / (memory_limit_bytes / 100)", "gauge | percent | [0, +Inf]"),
        ("sum(memory_bytes * 100) / sum(memory_limit_bytes)", "gauge | ? | [0, +Inf]"),
        ("100 * (memory_limit_bytes - memory_bytes) / memory_limit_bytes", "gauge | percent | [-Inf, +Inf]"),
        ("100 * count(up == 0) / count(up)", "gauge | percent | [0, 100] NaN"),
        ("memory_bytes / 1024 / (memory_limit_bytes / 1024)", "gauge | a ratio | [0, +Inf]"),
        ("memory_bytes / memory_limit_bytes", "gauge | a ratio | [0, +Inf]"),
        ("hit_ratio / (hit_ratio - 2)", "gauge | a ratio | [-1, 0]"),
        ("requests_total / (requests_total + received_bytes_total)", "gauge | a ratio | [0, 1] NaN"),
        ("count(up == 0) / count(up)", "gauge | a ratio | [0, 1] NaN"),
        ("sum(up) / count(up)", "gauge | ? | [0, 1]"),
        ("memory_bytes % 10", "gauge | bytes | [0, 10) NaN"),
        ("7 % 4", "gauge | ? | [3, 3]"),
        ("hit_ratio ^ 2", "gauge | ? | [0, 1]"),
        ("connections ^ 2", "gauge | ? | [0, +Inf]"),
        ("connections atan2 connections", "gauge | ? | [-3.141592653589793, 3.141592653589793]"),
        ("connections > 5", "gauge | a count | (5, +Inf]"),
        ("5 >= connections", "gauge | a count | [-Inf, 5]"),
        ("connections >= 3 < 9", "gauge | a count | [3, 9)"),
        ("connections == 3", "gauge | a count | [3, 3]"),
        ("hit_ratio != 0", "gauge | a ratio | (0, 1]"),
        ("hit_ratio > bool 0.5", "gauge | ? | [0, 1]"),
        ("hit_ratio > 1", "gauge | a ratio | never"),
        ("connections > 5 and connections < 3", "gauge | a count | never"),
        ("connections > 5 and connections < 9", "gauge | a count | (5, 9)"),
        ("connections > 5 and connections offset 1h < 3", "gauge | a count | (5, +Inf]"),
        ("hit_ratio > 0.9 or hit_ratio < 0.1", "gauge | a ratio | [0, 1]"),
        ("hit_ratio unless up", "gauge | a ratio | [0, 1]"),
        (#"up{job="a", job="b"}"#, "gauge | ? | never"),
        (#"up{job="a", job=~"b|c"}"#, "gauge | ? | never"),
        ("time() - timestamp(up)", "gauge | seconds | [-Inf, +Inf]"),
    ]

    @Test(arguments: table) func whatIsGiven(_ query: String, _ expected: String) {
        #expect(Self.summary(query) == expected)
    }

    @Test func everyFunctionIsListed() {
        let named = Set(Self.table.compactMap { $0.query.prefix { $0 != "(" } }.map(String.init))
        // The old name of `double_exponential_smoothing`.
        let missing = Function.all.map(\.name).filter { !named.contains($0) && $0 != "holt_winters" }
        #expect(missing == [])
        #expect(AggregationOperator.allCases.map(\.rawValue).filter { !named.contains($0) } == [])
    }

    private static func summary(_ query: String) -> String {
        let stack = Stack(
            "sample", versions: Versions(prometheus: .v3_14), world: .closed,
            prometheus: PrometheusServer(features: [.experimentalFunctions]), services: [service], recordings: recordings,
            alerts: [Alert("A", when: PromQuery(verbatim: query), severity: .warning, summary: "a")])
        guard let meaning = resolve(stack).alerts.first?.query.meaning else { return "unreadable" }
        return "\(meaning.behavior) | \(meaning.unit?.name ?? "?") | \(text(meaning.range))"
    }

    private static func text(_ range: ValueRange) -> String {
        if range.isEmpty { return "never" }
        let (low, high) = (NumberText.shortest(range.lower), NumberText.shortest(range.upper))
        return "\(range.low.isOpen ? "(" : "[")\(low), \(high)\(range.high.isOpen ? ")" : "]")"
            + (range.mayBeNaN ? " NaN" : "")
    }

    private static let service = Service(
        "api", scrapes: [.http(port: 9090)],
        metrics: Sample.service.metrics + [
            .nativeHistogram("payload_bytes"), .summary("pause_seconds"), .counter("busy_milliseconds_total"),
        ])
    private static let recordings = [
        Recording("job:requests:rate5m", as: "sum by (job) (rate(requests_total[5m]))"),
        Recording("job:requests:sum", as: "sum by (job) (requests_total)"),
        Recording("job:latency:p90", as: "histogram_quantile(0.9, sum by (job, le) (rate(latency_seconds_bucket[5m])))"),
    ]
}
