import StackDSL

/// The metrics of shop.txt.
enum Shop {
    /// Orders by state; "open" or \closed.
    static let orders = Metric.counter("shop_orders_total", labels: ["state", "region"])
    static let latencySeconds = Metric.histogram(
        "shop_latency_seconds",
        unit: .seconds,
        buckets: [0.025, 0.1])
    static let `default` = Metric.gauge("shop_default")
    static let shopSelf = Metric.gauge("shop_self")
    static let shopMetrics = Metric.gauge("shop_metrics")
    static let mode = Metric.gauge("shop_mode", labels: ["shop_mode"], range: 0...1)
    static let buildInfo = Metric.gauge("shop_build_info", labels: ["version"])
    static let waitSeconds = Metric.summary("shop_wait_seconds", labels: ["queue"])
    static let nativeSeconds = Metric.nativeHistogram("shop_native_seconds")
    static let shopUtf8 = Metric.gauge("shop.utf-8", labels: ["a label"])

    /// All of them, for the service that exposes them.
    static let metrics: [Metric] = [
        orders,
        latencySeconds,
        `default`,
        shopSelf,
        shopMetrics,
        mode,
        buildInfo,
        waitSeconds,
        nativeSeconds,
        shopUtf8,
    ]
}
