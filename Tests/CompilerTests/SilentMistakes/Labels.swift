import StackDSL

private let native = Metric.nativeHistogram("rpc_duration_seconds", unit: .seconds, labels: ["method"])
private let summary = Metric.summary("rpc_latency_seconds", unit: .seconds, labels: ["method"])
private let recordedQuantile = Recording(
    "job:latency:p99", as: "histogram_quantile(0.99, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m])))")

extension SilentMistake {
    /// Labels, names and texts that are not there.
    static let labels: [SilentMistake] = [
        //! error undeclared-label-value: _bucket{le=«"1"»}[5m]
        SilentMistake(
            14, "a bound as Prometheus 2 stored it",
            wrong: Shop.alert(
                #"sum(rate(http_request_duration_seconds_bucket{le="1"}[5m])) / sum(rate(http_request_duration_seconds_count[5m])) < 0.9"#),
            corrected: Shop.alert(
                #"sum(rate(http_request_duration_seconds_bucket{le="1.0"}[5m])) / sum(rate(http_request_duration_seconds_count[5m])) < 0.9"#)),

        //! error undeclared-label-value: le=~«"0\\.3|3\\.0"»}
        SilentMistake(
            14, "a pattern of bounds that no bucket has",
            wrong: Shop.alert(#"sum(rate(http_request_duration_seconds_bucket{le=~"0\\.3|3\\.0"}[5m])) < 1"#),
            corrected: Shop.alert(#"sum(rate(http_request_duration_seconds_bucket{le=~"0\\.5|5\\.0"}[5m])) < 1"#)),

        //! error missing-bucket-label: histogram_quantile(0.99, «sum(rate(http_request_duration_seconds_bucket[5m])) by (path)») > 1
        SilentMistake(
            15, "`by` without `le`",
            wrong: Shop.alert("histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[5m])) by (path)) > 1"),
            corrected: Shop.alert("histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[5m])) by (path, le)) > 1")),

        //! error missing-bucket-label: 2 * histogram_quantile(0.5, «sum without (le, instance) (rate(http_request_duration_seconds_bucket[5m]))»)
        SilentMistake(
            15, "`without` of `le`, two calls inside",
            wrong: Shop.alert(
                "2 * histogram_quantile(0.5, sum without (le, instance) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
            corrected: Shop.alert(
                "2 * histogram_quantile(0.5, sum without (instance) (rate(http_request_duration_seconds_bucket[5m]))) > 1")),

        //! error raw-counter: histogram_quantile(0.9, «sum without (instance) (http_request_duration_seconds_bucket)») > 1
        SilentMistake(
            16, "a quantile since the start of the program",
            wrong: Shop.alert("histogram_quantile(0.9, sum without (instance) (http_request_duration_seconds_bucket)) > 1"),
            corrected: Shop.alert(
                "histogram_quantile(0.9, sum without (instance) (rate(http_request_duration_seconds_bucket[5m]))) > 1")),

        //! error raw-counter: histogram_quantile(0.9, «http_request_duration_seconds_bucket{path="/pay"}») > 2
        SilentMistake(
            16, "buckets as they are",
            wrong: Shop.alert(#"histogram_quantile(0.9, http_request_duration_seconds_bucket{path="/pay"}) > 2"#),
            corrected: Shop.alert(#"histogram_quantile(0.9, rate(http_request_duration_seconds_bucket{path="/pay"}[5m])) > 2"#)),

        //! error undeclared-label: sum by («le») (rate(
        SilentMistake(
            17, "bounds of a native histogram",
            wrong: Shop.alert("histogram_quantile(0.9, sum by (le) (rate(rpc_duration_seconds[5m]))) > 2", metrics: [native]),
            corrected: Shop.alert("histogram_quantile(0.9, sum(rate(rpc_duration_seconds[5m]))) > 2", metrics: [native])),

        //! error undeclared-metric: rate(«rpc_duration_seconds_bucket»[5m])
        SilentMistake(
            17, "buckets of a native histogram",
            wrong: Shop.alert(
                "histogram_quantile(0.9, sum by (le) (rate(rpc_duration_seconds_bucket[5m]))) > 2", metrics: [native]),
            corrected: Shop.alert("histogram_quantile(0.9, sum(rate(rpc_duration_seconds[5m]))) > 2", metrics: [native])),

        //! error average-of-quantiles: «avg»(rpc_latency_seconds
        SilentMistake(
            18, "the average of a summary's quantile",
            wrong: Shop.alert(#"avg(rpc_latency_seconds{quantile="0.99"}) > 1"#, metrics: [summary]),
            corrected: Shop.alert(#"max(rpc_latency_seconds{quantile="0.99"}) > 1"#, metrics: [summary])),

        //! error average-of-quantiles: «avg»(job:latency:p99) > 1
        SilentMistake(
            18, "the average of a recorded quantile",
            wrong: Shop.alert("avg(job:latency:p99) > 1", recordings: [recordedQuantile]),
            corrected: Shop.alert("max(job:latency:p99) > 1", recordings: [recordedQuantile])),

        //! error average-of-quantiles: «avg» by (path) (histogram_quantile
        SilentMistake(
            18, "the average of the quantiles of instances",
            wrong: Shop.alert(
                "avg by (path) (histogram_quantile(0.99, sum by (path, instance, le) (rate(http_request_duration_seconds_bucket[5m])))) > 1"),
            corrected: Shop.alert(
                "histogram_quantile(0.99, sum by (path, le) (rate(http_request_duration_seconds_bucket[5m]))) > 1")),

        //! error undeclared-metric: rate(«http_request_total»[5m])
        SilentMistake(
            28, "a name that never was",
            wrong: Shop.alert("sum(rate(http_request_total[5m])) < 1"),
            corrected: Shop.alert("sum(rate(http_requests_total[5m])) < 1")),

        //! error undeclared-metric: __name__=«"jobs_waiting"»
        SilentMistake(
            28, "a renamed metric, by the label of its name",
            wrong: Shop.alert(#"{__name__="jobs_waiting"} > 100"#),
            corrected: Shop.alert(#"{__name__="jobs_queued"} > 100"#)),

        //! error undeclared-label: up{«role»="web"}
        SilentMistake(
            29, "a label that no target has",
            wrong: Shop.alert(#"up{role="web"} == 0"#), corrected: Shop.alert(#"up{job="web"} == 0"#)),

        //! error undeclared-label: job:http_requests:rate5m{«path»="/pay"}
        SilentMistake(
            29, "a label that the recording rule did not keep",
            wrong: Shop.alert(
                #"job:http_requests:rate5m{path="/pay"} < 1"#,
                recordings: [Recording("job:http_requests:rate5m", as: "sum by (job) (rate(http_requests_total[5m]))")]),
            corrected: Shop.alert(
                #"job:http_requests:rate5m{path="/pay"} < 1"#,
                recordings: [Recording("job:http_requests:rate5m", as: "sum by (job, path) (rate(http_requests_total[5m]))")])),

        //! error undeclared-label-value: http_requests_total{status=«"failed"»}
        SilentMistake(
            30, "a value that the label never has",
            wrong: Shop.alert(#"sum(rate(http_requests_total{status="failed"}[5m])) > 1"#),
            corrected: Shop.alert(#"sum(rate(http_requests_total{status="500"}[5m])) > 1"#)),

        //! warning undeclared-label-value: http_requests_total{status!=«"ok"»}
        SilentMistake(
            30, "a value that is left out, and never there",
            wrong: Shop.alert(#"sum(rate(http_requests_total{status!="ok"}[5m])) > 1"#),
            corrected: Shop.alert(#"sum(rate(http_requests_total{status!="200"}[5m])) > 1"#)),

        //! error undeclared-label-value: up{job=«"webshop"»}
        SilentMistake(
            30, "a job that nobody declared",
            wrong: Shop.alert(#"up{job="webshop"} == 0"#), corrected: Shop.alert(#"up{job="web"} == 0"#)),

        //! error missing-template-label: {{ $labels.«job» }} is gone
        SilentMistake(
            45, "`absent` of a comparison gives no labels",
            wrong: Shop.alert(#"absent(up{job="web"} == 1)"#, summary: "{{ $labels.job }} is gone"),
            corrected: Shop.alert(#"absent(up{job="web"})"#, summary: "{{ $labels.job }} is gone")),

        //! error missing-template-label: no {{ $labels.«queue» }}
        SilentMistake(
            45, "`absent` of a pattern gives no label",
            wrong: Shop.alert(#"absent(jobs_queued{queue=~"mail|pay"})"#, summary: "no {{ $labels.queue }}"),
            corrected: Shop.alert(#"absent(jobs_queued{queue="mail"})"#, summary: "no {{ $labels.queue }}")),

        //! error missing-template-label: at {{ $labels.«instance» }}
        SilentMistake(
            46, "an aggregation by another label",
            wrong: Shop.alert("sum by (queue) (jobs_queued) > 100", summary: "too much at {{ $labels.instance }}"),
            corrected: Shop.alert("sum by (queue, instance) (jobs_queued) > 100", summary: "too much at {{ $labels.instance }}")),

        //! error missing-template-label: in {{ $labels.«queue» }}
        SilentMistake(
            46, "a recording rule that did not keep the label",
            wrong: Shop.alert(
                "job:jobs_queued:sum > 100", recordings: [Recording("job:jobs_queued:sum", as: "sum by (job) (jobs_queued)")],
                summary: "too much in {{ $labels.queue }}"),
            corrected: Shop.alert(
                "job:jobs_queued:sum > 100",
                recordings: [Recording("job:jobs_queued:sum", as: "sum by (job, queue) (jobs_queued)")],
                summary: "too much in {{ $labels.queue }}")),

        //! error value-in-label: "depth": "{{ «$value» }}"
        SilentMistake(
            47, "the value as a label",
            wrong: labelled(["depth": "{{ $value }}"]), corrected: labelled(["depth": "much"])),

        //! error value-in-label: {{ printf "%.0f" «.Value» }} jobs
        SilentMistake(
            47, "the value within a label's text",
            wrong: labelled(["depth": #"{{ printf "%.0f" .Value }} jobs"#]),
            corrected: labelled(["depth": "{{ if gt $value 1000.0 }}many{{ else }}some{{ end }} jobs"])),
    ]

    private static func labelled(
        _ labels: Labels, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Stack {
        Shop.with(alerts: [
            Alert(
                "Example", when: "jobs_queued > 100", for: .minutes(5), severity: .warning, labels: labels,
                summary: "an example", fileID: fileID, filePath: filePath, line: line, column: column)
        ])
    }
}
