import StackDSL

private let latencyInMilliseconds = Metric.histogram(
    "rpc_duration_milliseconds", unit: .milliseconds, labels: ["method"], buckets: [100, 500, 1000])
private let received = Metric.counter("net_receive_bytes_total", unit: .bytes, labels: ["device"])
private let cpu = Metric.counter("process_cpu_seconds_total", unit: .seconds)

extension SilentMistake {
    /// Panels that show values in a unit that they do not have.
    static let panels: [SilentMistake] = [
        //! error panel-unit-mismatch: «.timeSeries("Latency"»
        SilentMistake(
            63, "milliseconds shown as seconds",
            wrong: shop(
                .timeSeries("Latency", queries: [
                    .init("histogram_quantile(0.95, sum by (le) (rate(rpc_duration_milliseconds_bucket[5m])))", legend: "P95")
                ], unit: .seconds)),
            corrected: shop(
                .timeSeries("Latency", queries: [
                    .init("histogram_quantile(0.95, sum by (le) (rate(rpc_duration_milliseconds_bucket[5m])))", legend: "P95")
                ], unit: .milliseconds))),

        //! error panel-unit-mismatch: «.stat("Hit ratio"»
        SilentMistake(
            63, "a ratio shown as percent",
            wrong: shop(.stat("Hit ratio", queries: [.init("avg(cache_hit_ratio)")], unit: .percent)),
            corrected: shop(.stat("Hit ratio", queries: [.init("avg(cache_hit_ratio) * 100")], unit: .percent))),

        //! error panel-unit-mismatch: «.gauge("Failed"»
        SilentMistake(
            63, "a part of a whole shown as percent, by Grafana's own word for it",
            wrong: shop(
                .gauge("Failed", queries: [
                    .init(#"sum(rate(http_requests_total{status="500"}[5m])) / sum(rate(http_requests_total[5m]))"#)
                ], unit: .grafana("percent"))),
            corrected: shop(
                .gauge("Failed", queries: [
                    .init(#"sum(rate(http_requests_total{status="500"}[5m])) / sum(rate(http_requests_total[5m]))"#)
                ], unit: .grafana("percentunit")))),

        //! error panel-unit-mismatch: «.timeSeries("Received"»
        SilentMistake(
            63, "bytes per second shown as bits per second",
            wrong: shop(
                .timeSeries("Received", queries: [.init("rate(net_receive_bytes_total[5m])", legend: "{{device}}")],
                    unit: .bitsPerSecond)),
            corrected: shop(
                .timeSeries("Received", queries: [.init("rate(net_receive_bytes_total[5m]) * 8", legend: "{{device}}")],
                    unit: .bitsPerSecond))),

        //! error panel-unit-mismatch: «.barGauge("CPU"»
        SilentMistake(
            63, "seconds per second shown as percent",
            wrong: shop(
                .barGauge("CPU", queries: [.init("rate(process_cpu_seconds_total[5m])", legend: "{{instance}}")], unit: .percent)),
            corrected: shop(
                .barGauge("CPU", queries: [.init("rate(process_cpu_seconds_total[5m]) * 100", legend: "{{instance}}")],
                    unit: .percent))),

        //! error panel-unit-mismatch: «.table("Started"»
        SilentMistake(
            63, "seconds since 1970 shown as the milliseconds that Grafana reads dates from",
            wrong: shop(.table("Started", queries: [.init("process_start_time_seconds")], unit: .dateTime)),
            corrected: shop(.table("Started", queries: [.init("process_start_time_seconds * 1000")], unit: .dateTime))),

        //! error panel-unit-mismatch: «.timeSeries("Memory and queue"»
        SilentMistake(
            63, "a second query of another unit on the first one's axis",
            wrong: shop(
                .timeSeries("Memory and queue", queries: [
                    .init("process_resident_memory_bytes", legend: "memory"),
                    .init("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))", legend: "P90"),
                ])),
            corrected: shop(
                .timeSeries("Memory and queue", queries: [
                    .init("process_resident_memory_bytes", legend: "memory"),
                    .init("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))", legend: "P90"),
                ], overrides: [.named("P90", .unit(.seconds), .axis(.right))]))),

        //! error panel-unit-mismatch: «.heatmap("Latency"»
        SilentMistake(
            63, "a heatmap of buckets in milliseconds with an axis of seconds",
            wrong: shop(
                .heatmap("Latency", queries: [.init("sum by (le) (rate(rpc_duration_milliseconds_bucket[5m]))")], unit: .seconds)),
            corrected: shop(
                .heatmap("Latency", queries: [.init("sum by (le) (rate(rpc_duration_milliseconds_bucket[5m]))")]))),
    ]

    private static func shop(_ panel: Panel) -> Stack {
        Shop.with(
            metrics: [latencyInMilliseconds, received, cpu, started],
            dashboards: [Dashboard("Shop", uid: "shop", rows: [Row("Row", panels: [panel])])])
    }
}

private let started = Metric.gauge("process_start_time_seconds", unit: .timestamp)
