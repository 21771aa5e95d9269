import StackDSL

private let latencyInMilliseconds = Metric.histogram(
    "rpc_duration_milliseconds", unit: .milliseconds, labels: ["method"], buckets: [100, 500, 1000])

extension SilentMistake {
    /// What is measured in one unit and read in another.
    static let units: [SilentMistake] = [
        //! error unreachable-threshold: > «5000»
        SilentMistake(
            1, "seconds, and a level in milliseconds",
            wrong: Shop.alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 5000"),
            corrected: Shop.alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 2")),

        //! error threshold-unit-mismatch: sum(rate(rpc_duration_milliseconds_sum[5m])) «+» sum(
        SilentMistake(
            1, "milliseconds added to seconds",
            wrong: Shop.alert(
                "sum(rate(rpc_duration_milliseconds_sum[5m])) + sum(rate(http_request_duration_seconds_sum[5m])) > 0.1",
                metrics: [latencyInMilliseconds]),
            corrected: Shop.alert("sum(rate(http_request_duration_seconds_sum[5m])) > 0.1")),
    ]
}
