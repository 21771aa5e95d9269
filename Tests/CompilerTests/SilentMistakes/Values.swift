import StackDSL

private let decades = Metric.histogram("batch_duration_seconds", buckets: [10, 100, 1000])
private let errors = Metric.counter("errors_total", labels: ["code"])
private let replicas = Metric.gauge("replicas", unit: .count, range: 0...(.infinity))
private let ready = Metric.gauge("replicas_ready", unit: .count, range: 0...(.infinity))
private let limit = Metric.gauge("memory_limit_bytes", range: 0...(.infinity))
private let probe = Metric.gauge("probe_success", range: 0...1)
private let recordedErrors = Recording("job:errors:sum", as: "sum by (job) (errors_total)")
private let recordedRate = Recording("job:errors:rate5m", as: "sum by (job) (rate(errors_total[5m]))")

extension SilentMistake {
    /// What no value, every value or the wrong value satisfies.
    static let values: [SilentMistake] = [
        //! error unreachable-threshold: > «8»
        SilentMistake(
            11, "beyond the last bucket",
            wrong: Shop.alert("histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 8"),
            corrected: Shop.alert("histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 2")),

        //! error unreachable-threshold: is: «.above(.minutes(1))»
        SilentMistake(
            11, "beyond the last bucket, of what a rule recorded",
            wrong: Shop.alert(
                "max(job:latency:p99)", is: .above(.minutes(1)),
                recordings: [
                    Recording(
                        "job:latency:p99",
                        as: "histogram_quantile(0.99, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m])))")
                ]),
            corrected: Shop.alert(
                "max(job:latency:p99)", is: .above(.seconds(2)),
                recordings: [
                    Recording(
                        "job:latency:p99",
                        as: "histogram_quantile(0.99, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m])))")
                ])),

        //! warning coarse-buckets: > «30»
        SilentMistake(
            12, "within a decade",
            wrong: Shop.alert(
                "histogram_quantile(0.9, sum by (le) (rate(batch_duration_seconds_bucket[5m]))) > 30", metrics: [decades]),
            corrected: Shop.alert(
                "histogram_quantile(0.9, sum by (le) (rate(batch_duration_seconds_bucket[5m]))) > 100", metrics: [decades])),

        //! warning coarse-buckets: is: «.above(.milliseconds(20))»
        SilentMistake(
            12, "within the first bucket",
            wrong: Shop.alert(
                "histogram_quantile(0.5, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))",
                is: .above(.milliseconds(20))),
            corrected: Shop.alert(
                "histogram_quantile(0.5, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))",
                is: .above(.milliseconds(100)))),

        //! warning coarse-buckets: >= «5»
        SilentMistake(
            13, "at least the last bucket",
            wrong: Shop.alert("histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) >= 5"),
            corrected: Shop.alert("histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) >= 2")),

        //! warning coarse-buckets: * 1000 == «5000»
        SilentMistake(
            13, "exactly the last bucket, in milliseconds",
            wrong: Shop.alert(
                "histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) * 1000 == 5000"),
            corrected: Shop.alert(
                "histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) * 1000 > 2000")),

        //! error quantile-out-of-range: histogram_quantile(«99», sum
        SilentMistake(
            19, "of a histogram",
            wrong: Shop.alert("histogram_quantile(99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 2"),
            corrected: Shop.alert("histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 2")),

        //! error quantile-out-of-range: quantile_over_time(«95», jobs_queued[1h])
        SilentMistake(
            19, "over time",
            wrong: Shop.alert("quantile_over_time(95, jobs_queued[1h]) > 100"),
            corrected: Shop.alert("quantile_over_time(0.95, jobs_queued[1h]) > 100")),

        //! error raw-counter: "«errors_total» > 10"
        SilentMistake(
            20, "compared as it is",
            wrong: Shop.alert("errors_total > 10", metrics: [errors]),
            corrected: Shop.alert("increase(errors_total[1h]) > 10", metrics: [errors])),

        //! error raw-counter: «sum by (job) (http_requests_total{status="500"}) / sum by (job) (http_requests_total)» > 0.05
        SilentMistake(
            20, "divided as it is",
            wrong: Shop.alert(
                #"sum by (job) (http_requests_total{status="500"}) / sum by (job) (http_requests_total) > 0.05"#),
            corrected: Shop.alert(
                #"sum by (job) (rate(http_requests_total{status="500"}[5m])) / sum by (job) (rate(http_requests_total[5m])) > 0.05"#
            )),

        //! error raw-counter: "«errors_total - errors_total offset 5m» > 10"
        SilentMistake(
            20, "subtracted from itself",
            wrong: Shop.alert("errors_total - errors_total offset 5m > 10", metrics: [errors]),
            corrected: Shop.alert("increase(errors_total[5m]) > 10", metrics: [errors])),

        //! error rate-of-gauge: increase(«jobs_queued[5m]») > 2000
        SilentMistake(
            21, "increase of a gauge",
            wrong: Shop.alert("increase(jobs_queued[5m]) > 2000"),
            corrected: Shop.alert("delta(jobs_queued[5m]) > 2000")),

        //! error rate-of-gauge: rate(«job:errors:rate5m[10m]») > 1
        SilentMistake(
            21, "rate of a recorded rate",
            wrong: Shop.alert("rate(job:errors:rate5m[10m]) > 1", metrics: [errors], recordings: [recordedRate]),
            corrected: Shop.alert(
                "avg_over_time(job:errors:rate5m[10m]) > 1", metrics: [errors], recordings: [recordedRate])),

        //! error gradient-of-counter: deriv(«errors_total[15m]»)
        SilentMistake(
            22, "deriv",
            wrong: Shop.alert("deriv(errors_total[15m]) > 1", metrics: [errors]),
            corrected: Shop.alert("rate(errors_total[15m]) > 1", metrics: [errors])),

        //! error gradient-of-counter: delta(«http_request_duration_seconds_count[1h]»)
        SilentMistake(
            22, "delta of a histogram's count",
            wrong: Shop.alert("sum(delta(http_request_duration_seconds_count[1h])) > 1000"),
            corrected: Shop.alert("sum(increase(http_request_duration_seconds_count[1h])) > 1000")),

        //! error rate-of-sum: rate(«job:errors:sum[5m]»)
        SilentMistake(
            23, "of a recorded sum",
            wrong: Shop.alert("rate(job:errors:sum[5m]) > 1", metrics: [errors], recordings: [recordedErrors]),
            corrected: Shop.alert("job:errors:rate5m > 1", metrics: [errors], recordings: [recordedRate])),

        //! error rate-of-sum: increase(«sum by (job) (errors_total)[1h:1m]»)
        SilentMistake(
            23, "of a sum in a subquery",
            wrong: Shop.alert("increase(sum by (job) (errors_total)[1h:1m]) > 5", metrics: [errors]),
            corrected: Shop.alert("sum by (job) (increase(errors_total[1h])) > 5", metrics: [errors])),

        //! warning comparison-chain: replicas != replicas_ready «>» 0
        SilentMistake(
            39, "two queries and a level",
            wrong: Shop.alert("replicas != replicas_ready > 0", metrics: [replicas, ready]),
            corrected: Shop.alert("replicas != replicas_ready and replicas_ready > 0", metrics: [replicas, ready])),

        //! error unreachable-threshold: (jobs_queued > 100) == «1»
        SilentMistake(
            39, "a comparison taken for a truth value",
            wrong: Shop.alert("(jobs_queued > 100) == 1"),
            corrected: Shop.alert("(jobs_queued > bool 100) == 1")),

        //! error alert-without-condition: "«sum(increase(errors_total[5m]))»"
        SilentMistake(
            40, "nothing is compared",
            wrong: Shop.alert("sum(increase(errors_total[5m]))", metrics: [errors]),
            corrected: Shop.alert("sum(increase(errors_total[5m])) > 5", metrics: [errors])),

        //! error alert-without-condition: sum(rate(errors_total[5m])) >= «0»
        SilentMistake(
            40, "compared with what every value satisfies",
            wrong: Shop.alert("sum(rate(errors_total[5m])) >= 0", metrics: [errors]),
            corrected: Shop.alert("sum(rate(errors_total[5m])) > 0.1", metrics: [errors])),

        //! error alert-without-condition: "«up == bool 0»"
        SilentMistake(
            41, "by itself",
            wrong: Shop.alert("up == bool 0"),
            corrected: Shop.alert("up == 0")),

        //! error alert-without-condition: "«min by (job) (probe_success < bool 1)»"
        SilentMistake(
            41, "inside an aggregation",
            wrong: Shop.alert("min by (job) (probe_success < bool 1)", metrics: [probe]),
            corrected: Shop.alert("min by (job) (probe_success) < 1", metrics: [probe])),

        //! error alert-without-condition: and on (job) («jobs_queued > bool 100»)
        SilentMistake(
            41, "as one of two conditions",
            wrong: Shop.alert("up == 0 and on (job) (jobs_queued > bool 100)"),
            corrected: Shop.alert("up == 0 and on (job) (jobs_queued > 100)")),

        //! error alert-without-condition: («jobs_queued > bool 100») and on (job) up == 0
        SilentMistake(
            41, "as one of two conditions whose value nobody looks at",
            wrong: Shop.alert("(jobs_queued > bool 100) and on (job) up == 0"),
            corrected: Shop.alert("((jobs_queued > bool 100) and on (job) up == 0) == 1")),

        //! error alert-without-condition: "«vector(0)»"
        SilentMistake(
            42, "by itself",
            wrong: Shop.alert("vector(0)"),
            corrected: Shop.alert("jobs_queued > 100")),

        //! error alert-without-condition: > 5 or «vector(0)»
        SilentMistake(
            42, "beside a condition",
            wrong: Shop.alert("sum(increase(errors_total[5m])) > 5 or vector(0)", metrics: [errors]),
            corrected: Shop.alert("(sum(increase(errors_total[5m])) or vector(0)) > 5", metrics: [errors])),

        //! error unreachable-threshold: "up > «1»"
        SilentMistake(43, "above a state", wrong: Shop.alert("up > 1"), corrected: Shop.alert("up < 1")),

        //! error unreachable-threshold: probe_success < «0»
        SilentMistake(
            43, "below a declared range",
            wrong: Shop.alert("probe_success < 0", metrics: [probe]),
            corrected: Shop.alert("probe_success == 0", metrics: [probe])),

        //! error impossible-condition: jobs_queued > 500 «and» jobs_queued < 300
        SilentMistake(
            43, "above one level and below a lower one",
            wrong: Shop.alert("jobs_queued > 500 and jobs_queued < 300"),
            corrected: Shop.alert("jobs_queued > 300 and jobs_queued < 500")),

        //! error unreachable-threshold: count(up{job="web"} == 1) == «0»
        SilentMistake(
            44, "a count",
            wrong: Shop.alert(#"count(up{job="web"} == 1) == 0"#),
            corrected: Shop.alert(#"sum(up{job="web"}) == 0"#)),

        //! error unreachable-threshold: count_over_time(jobs_queued[10m]) < «1»
        SilentMistake(
            44, "a count of samples",
            wrong: Shop.alert("count_over_time(jobs_queued[10m]) < 1"),
            corrected: Shop.alert("absent_over_time(jobs_queued[10m])")),

        //! warning division-by-zero: sum(jobs_queued) / «sum(up)» > 100
        SilentMistake(
            54, "of a state",
            wrong: Shop.alert("sum(jobs_queued) / sum(up) > 100"),
            corrected: Shop.alert("sum(jobs_queued) / (sum(up) > 0) > 100")),

        //! warning division-by-zero: process_resident_memory_bytes / «memory_limit_bytes» > 0.9
        SilentMistake(
            54, "of a limit that is 0 where there is none",
            wrong: Shop.alert("process_resident_memory_bytes / memory_limit_bytes > 0.9", metrics: [limit]),
            corrected: Shop.alert(
                "process_resident_memory_bytes / memory_limit_bytes > 0.9 and memory_limit_bytes > 0", metrics: [limit])),
    ]
}
