import StackDSL

private let rpc = Metric.histogram(
    "rpc_duration_milliseconds", unit: .milliseconds, labels: ["method"], buckets: [1, 10, 50, 100, 500, 1000])
private let readTime = Metric.counter("disk_read_time_seconds_total", labels: ["device"])
private let reads = Metric.counter("disk_reads_completed_total", labels: ["device"])
private let received = Metric.counter("network_receive_bytes_total", labels: ["device"])
private let cpu = Metric.counter("process_cpu_seconds_total")
private let sync = Metric.gauge("replica_sync_timestamp_milliseconds")
private let optime = Metric.gauge("members_optime", unit: .timestampMilliseconds)
private let free = Metric.gauge("disk_free_bytes", range: 0...(.infinity))
private let objectiveBurn = Metric.gauge("objective_error_ratio", range: 0...1)
private let pool: [Metric] = [.gauge("pool_used_bytes"), .gauge("pool_size_bytes"), .gauge("pool_use_ratio")]

extension SilentMistake {
    /// What is measured in one unit and read in another.
    static let units: [SilentMistake] = [
        //! warning level-scale: rpc_duration_milliseconds_count[5m])) > «0.1»
        SilentMistake(
            1, "a mean in milliseconds, and a level in seconds",
            wrong: Shop.alert(
                "sum(rate(rpc_duration_milliseconds_sum[5m])) / sum(rate(rpc_duration_milliseconds_count[5m])) > 0.1",
                metrics: [rpc]),
            corrected: Shop.alert(
                "sum(rate(rpc_duration_milliseconds_sum[5m])) / sum(rate(rpc_duration_milliseconds_count[5m])) > 100",
                metrics: [rpc])),

        //! warning level-scale: rate(rpc_duration_milliseconds_bucket[5m]))) > «0.05»
        SilentMistake(
            1, "a quantile in milliseconds, and a level in seconds",
            wrong: Shop.alert(
                "histogram_quantile(0.9, sum by (le) (rate(rpc_duration_milliseconds_bucket[5m]))) > 0.05", metrics: [rpc]),
            corrected: Shop.alert(
                "histogram_quantile(0.9, sum by (le) (rate(rpc_duration_milliseconds_bucket[5m])))",
                is: .above(.seconds(0.05)), metrics: [rpc])),

        //! error unreachable-threshold: > «500»
        SilentMistake(
            2, "a quantile in seconds, and a level in milliseconds",
            wrong: Shop.alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 500"),
            corrected: Shop.alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 0.5")),

        //! warning level-scale: rate(disk_reads_completed_total[5m]) > «100»
        SilentMistake(
            2, "seconds of an operation, and a text that says milliseconds",
            wrong: Shop.alert(
                "rate(disk_read_time_seconds_total[5m]) / rate(disk_reads_completed_total[5m]) > 100",
                metrics: [readTime, reads], summary: "reads of {{ $labels.device }} take more than 100ms"),
            corrected: Shop.alert(
                "rate(disk_read_time_seconds_total[5m]) / rate(disk_reads_completed_total[5m]) > 0.1",
                metrics: [readTime, reads], summary: "reads of {{ $labels.device }} take more than 100ms")),

        //! warning level-scale: rate(disk_reads_completed_total[1m]) > «100»
        SilentMistake(
            2, "seconds of an operation, and no text",
            wrong: Shop.alert(
                "rate(disk_read_time_seconds_total[1m]) / rate(disk_reads_completed_total[1m]) > 100", metrics: [readTime, reads]),
            corrected: Shop.alert(
                "1000 * rate(disk_read_time_seconds_total[1m]) / rate(disk_reads_completed_total[1m]) > 100",
                metrics: [readTime, reads])),

        //! warning level-scale: sum by (device) (increase(disk_reads_completed_total[1h])) > «250»
        SilentMistake(
            2, "seconds of an operation within an hour",
            wrong: Shop.alert(
                "sum by (device) (increase(disk_read_time_seconds_total[1h])) / sum by (device) (increase(disk_reads_completed_total[1h])) > 250",
                metrics: [readTime, reads]),
            corrected: Shop.alert(
                "sum by (device) (increase(disk_read_time_seconds_total[1h])) / sum by (device) (increase(disk_reads_completed_total[1h])) > 0.25",
                metrics: [readTime, reads])),

        //! warning level-scale: process_resident_memory_bytes > «10»
        SilentMistake(
            3, "more than ten of something",
            wrong: Shop.alert("process_resident_memory_bytes > 10"),
            corrected: Shop.alert("process_resident_memory_bytes", is: .above(.gibibytes(10)))),

        //! warning level-scale: min by (instance) (disk_free_bytes) < «5»
        SilentMistake(
            3, "less than five of something free",
            wrong: Shop.alert("min by (instance) (disk_free_bytes) < 5", metrics: [free]),
            corrected: Shop.alert("min by (instance) (disk_free_bytes) < 5 * 1024 ^ 3", metrics: [free])),

        //! error unreachable-threshold: objective_error_ratio > «14.4»
        SilentMistake(
            4, "a ratio, and a level of a rate that budgets burn at",
            wrong: Shop.alert("objective_error_ratio > 14.4", metrics: [objectiveBurn]),
            corrected: Shop.alert("objective_error_ratio > 14.4 * 0.001", metrics: [objectiveBurn])),

        //! error unreachable-threshold: sum(rate(http_requests_total[5m])) > «5»
        SilentMistake(
            4, "a share of requests, and a level in percent",
            wrong: Shop.alert(#"sum(rate(http_requests_total{status="500"}[5m])) / sum(rate(http_requests_total[5m])) > 5"#),
            corrected: Shop.alert(
                #"sum(rate(http_requests_total{status="500"}[5m])) / sum(rate(http_requests_total[5m]))"#,
                is: .above(.percent(5)))),

        //! warning level-scale: 1 - pool_used_bytes / pool_size_bytes > «90»
        SilentMistake(
            4, "what is left of the whole, and a level in percent",
            wrong: Shop.alert("1 - pool_used_bytes / pool_size_bytes > 90", metrics: pool),
            corrected: Shop.alert("100 * (1 - pool_used_bytes / pool_size_bytes) > 90", metrics: pool)),

        //! warning level-scale: pool_use_ratio < «90»
        SilentMistake(
            4, "a ratio by its name alone",
            wrong: Shop.alert("pool_use_ratio < 90", metrics: pool),
            corrected: Shop.alert("pool_use_ratio * 100 < 90", metrics: pool)),

        //! error threshold-unit-mismatch: 100 «-» pool_used_bytes / pool_size_bytes
        SilentMistake(
            4, "taken from a hundred percent",
            wrong: Shop.alert("100 - pool_used_bytes / pool_size_bytes > 90", metrics: pool),
            corrected: Shop.alert("100 - 100 * pool_used_bytes / pool_size_bytes > 90", metrics: pool)),

        //! error text-unit-mismatch: use is {{ «$value» | humanizePercentage }}
        SilentMistake(
            5, "a percentage that is made before the division",
            wrong: Shop.alert(
                "100 * pool_used_bytes / pool_size_bytes > 90", metrics: pool, summary: "use is {{ $value | humanizePercentage }}"),
            corrected: Shop.alert("100 * pool_used_bytes / pool_size_bytes > 90", metrics: pool, summary: "use is {{ $value }}%")),

        //! error text-unit-mismatch: hits are {{ «$value» | humanizePercentage }}
        SilentMistake(
            5, "percent shown as a ratio",
            wrong: Shop.alert("cache_hit_ratio * 100 < 80", summary: "hits are {{ $value | humanizePercentage }}"),
            corrected: Shop.alert("cache_hit_ratio * 100 < 80", summary: "hits are {{ $value | humanize }}%")),

        //! error text-unit-mismatch: {{ «$value» | printf
        SilentMistake(
            5, "a ratio shown as percent",
            wrong: Shop.alert("cache_hit_ratio < 0.8", summary: #"hits are {{ $value | printf "%.2f" }}%"#),
            corrected: Shop.alert("cache_hit_ratio < 0.8", summary: "hits are {{ $value | humanizePercentage }}")),

        //! warning level-scale: rate(network_receive_bytes_total[5m]) > «1e9»
        SilentMistake(
            6, "bytes, and a level in bits",
            wrong: Shop.alert(
                "rate(network_receive_bytes_total[5m]) > 1e9", metrics: [received],
                summary: "{{ $labels.device }} receives more than 1 Gbit/s"),
            corrected: Shop.alert(
                "rate(network_receive_bytes_total[5m]) * 8 > 1e9", metrics: [received],
                summary: "{{ $labels.device }} receives more than 1 Gbit/s")),

        //! error text-unit-mismatch: receives {{ «$value» | humanize }}B/s
        SilentMistake(
            6, "bits shown as bytes",
            wrong: Shop.alert(
                "rate(network_receive_bytes_total[5m]) * 8 > 1e9", metrics: [received],
                summary: "{{ $labels.device }} receives {{ $value | humanize }}B/s"),
            corrected: Shop.alert(
                "rate(network_receive_bytes_total[5m]) * 8 > 1e9", metrics: [received],
                summary: "{{ $labels.device }} receives {{ $value | humanize }}bit/s")),

        //! error threshold-unit-mismatch: sum(rate(rpc_duration_milliseconds_sum[5m])) «+» sum(
        SilentMistake(
            7, "milliseconds added to seconds",
            wrong: Shop.alert(
                "sum(rate(rpc_duration_milliseconds_sum[5m])) + sum(rate(http_request_duration_seconds_sum[5m])) > 3",
                metrics: [rpc]),
            corrected: Shop.alert(
                "sum(rate(rpc_duration_milliseconds_sum[5m])) / 1000 + sum(rate(http_request_duration_seconds_sum[5m])) > 3",
                metrics: [rpc])),

        //! error threshold-unit-mismatch: sum(process_resident_memory_bytes) «-» sum(jobs_queued)
        SilentMistake(
            7, "a count taken from bytes",
            wrong: Shop.alert("sum(process_resident_memory_bytes) - sum(jobs_queued) > 1e9"),
            corrected: Shop.alert("sum(process_resident_memory_bytes) - sum(process_resident_memory_bytes offset 1h) > 1e9")),

        //! warning level-scale: rate(process_cpu_seconds_total[5m]) > «80»
        SilentMistake(
            8, "seconds each second, and a level in percent",
            wrong: Shop.alert("rate(process_cpu_seconds_total[5m]) > 80", metrics: [cpu]),
            corrected: Shop.alert("rate(process_cpu_seconds_total[5m]) * 100 > 80", metrics: [cpu])),

        //! error text-unit-mismatch: uses {{ «$value» | humanizeDuration }}
        SilentMistake(
            8, "seconds each second shown as seconds",
            wrong: Shop.alert(
                "rate(process_cpu_seconds_total[5m]) > 0.8", metrics: [cpu],
                summary: "{{ $labels.instance }} uses {{ $value | humanizeDuration }}"),
            corrected: Shop.alert(
                "rate(process_cpu_seconds_total[5m]) > 0.8", metrics: [cpu],
                summary: "{{ $labels.instance }} uses {{ $value | humanizePercentage }} of a CPU")),

        //! error threshold-unit-mismatch: time() «-» members_optime
        SilentMistake(
            9, "milliseconds taken from seconds, as declared",
            wrong: Shop.alert("time() - members_optime > 30", metrics: [optime]),
            corrected: Shop.alert("time() - members_optime / 1000 > 30", metrics: [optime])),

        //! error threshold-unit-mismatch: (time() «-» max
        SilentMistake(
            9, "milliseconds taken from seconds, as the name says",
            wrong: Shop.alert("(time() - max(replica_sync_timestamp_milliseconds)) > 300", metrics: [sync]),
            corrected: Shop.alert("(time() * 1000 - max(replica_sync_timestamp_milliseconds)) > 300000", metrics: [sync])),

        //! warning short-prediction: predict_linear(disk_free_bytes[1h], «4»)
        SilentMistake(
            10, "hours",
            wrong: Shop.alert("predict_linear(disk_free_bytes[1h], 4) < 0", metrics: [free]),
            corrected: Shop.alert("predict_linear(disk_free_bytes[1h], 4 * 3600) < 0", metrics: [free])),

        //! warning short-prediction: predict_linear(disk_free_bytes[1d], «3 * 24»)
        SilentMistake(
            10, "days in hours",
            wrong: Shop.alert("predict_linear(disk_free_bytes[1d], 3 * 24) < 0", metrics: [free]),
            corrected: Shop.alert("predict_linear(disk_free_bytes[1d], 3d) < 0", metrics: [free])),
    ]
}
