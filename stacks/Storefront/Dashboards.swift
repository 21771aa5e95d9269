import Exporters
import StackDSL

let shopOverview = Dashboard(
    "Shop", uid: "storefront-shop", description: "Response time, errors, throughput and connections.",
    tags: ["storefront"], rows: [shopRow], refresh: .seconds(30))

let shopRow = Row("Shop", panels: [
    .timeSeries(
        "Response time", queries: [
            .init(Shop.latency.quantile(0.50, over: .rateInterval), legend: "P50"),
            .init(Shop.latency.quantile(0.95, over: .rateInterval), legend: "P95"),
            .init(Shop.latency.quantile(0.99, over: .rateInterval), legend: "P99"),
        ], threshold: Limit.latency),
    .timeSeries(
        "Errors", queries: [.init(errorRatio, legend: "5xx")], threshold: Limit.errors, unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Throughput", queries: [
            .init(
                Shop.latency.rate(over: .rateInterval).sum(by: ["http_response_status_code"]),
                legend: "{{http_response_status_code}}")
        ], unit: .requestsPerSecond),
    .timeSeries(
        "Throughput, of an hour ago", queries: [.init(throughputChange, legend: "now")], threshold: Limit.throughput,
        unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Connections", queries: [.init(Shop.connections.value(), legend: "{{instance}}")],
        threshold: Limit.connections),
    .stateTimeline(
        "Health", queries: [.init(Shop.health.success, legend: "shop"), .init(Store.health.success, legend: "OpenObserve")],
        threshold: .equal(.number(0)),
        mappings: [.value(0, text: "down", color: .red), .value(1, text: "up", color: .green)]),
])

let businessOverview = Dashboard(
    "Business", uid: "storefront-business", description: "Users, orders, payments and stock.", tags: ["storefront"],
    rows: [customers, sales], time: .last(.hours(24)), refresh: .minutes(1))

let customers = Row("Customers", panels: [
    .timeSeries(
        "Active users", queries: [.init("sum(\(Shop.activeUsers))", legend: "users")], threshold: Limit.activeUsers),
    .timeSeries(
        "Conversion", queries: [.init(conversion, legend: "orders per session")], threshold: Limit.conversion,
        unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Orders, of the same hour a week ago", queries: [.init(orderTrend, legend: "orders")],
        threshold: Limit.trend, unit: .ratio, min: .ratio(0)),
])

let sales = Row("Orders", panels: [
    .timeSeries(
        "Orders in an hour", queries: [
            .init(Shop.orders.increase(over: .hours(1)).sum(by: ["status"]), legend: "{{status}}")
        ]),
    .timeSeries(
        "Failed orders", queries: [.init(failedOrders, legend: "failed")], threshold: Limit.failedOrders,
        unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Handling of an order", queries: [.init(orderHandlingP95, legend: "P95")], threshold: Limit.orderHandling),
    .timeSeries(
        "Successful payments", queries: [.init(paymentSuccess, legend: "{{method}}")], threshold: Limit.payments,
        unit: .ratio, max: .ratio(1)),
    .timeSeries(
        "Stock turnover in 30 days", queries: [.init(Shop.stockTurnover.value(), legend: "{{category}}")],
        threshold: Limit.stockTurnover, unit: .plain),
])

let systemOverview = Dashboard(
    "System", uid: "storefront-system", description: "CPU, memory, disk and network of the machines.",
    tags: ["storefront"], rows: NodeExporter.rows(Limit.node) + [
        traffic, Row("All alerts", watching: NodeExporter.alerts(Limit.node), isCollapsed: true),
    ], refresh: .seconds(30))

let traffic = Row("Traffic of all directions", panels: [
    .timeSeries(
        "Traffic", queries: [.init(networkTraffic, legend: "{{instance}} {{device}}")], threshold: Limit.traffic)
])

let logOverview = Dashboard(
    "Logs", uid: "storefront-logs", description: "Volume, errors and the lines themselves.", tags: ["storefront"],
    rows: [logVolumes, logLines], refresh: .minutes(1))

let logVolumes = Row("Volume", panels: [
    .timeSeries(
        "Lines by level", queries: [
            .logs(#"sum by (level) (rate({service="storefront"}[\#(Window.auto)]))"#, legend: "{{level}}")
        ], unit: .perSecond),
    .timeSeries(
        "Volume, of a day ago", queries: [.logs(logVolumeChange, legend: "now")], threshold: Limit.logVolume,
        unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Errors", queries: [.logs(logErrorRatio, legend: "errors")], threshold: Limit.logErrors, unit: .ratio,
        min: .ratio(0)),
    .timeSeries(
        "Words that are never harmless", queries: [.logs(errorPatterns, legend: "lines")],
        threshold: .above(.count(0)), unit: .count),
])

let logLines = Row("Lines", panels: [
    .logs("Errors", key: "error-lines", queries: [.logs(#"{service="storefront", level="ERROR"} | json"#)]),
    .logs("All", queries: [.logs(#"{service="storefront"} | json"#)]),
])

/// Read from OpenObserve: three months, where Prometheus has five weeks.
func longTerm(from store: DataSource) -> Dashboard {
    Dashboard(
        "Months", uid: "storefront-months", description: "Read from OpenObserve, which keeps metrics for 90 days.",
        tags: ["storefront"],
        rows: [
            Row("", panels: [
                .timeSeries(
                    "Orders in a day", queries: [
                        PanelQuery(Shop.orders.increase(over: .days(1)).sum(by: ["status"]), legend: "{{status}}")
                            .from(store)
                    ]),
                .timeSeries(
                    "Requests", queries: [
                        PanelQuery(Shop.latency.rate(over: .hours(1)).sum(), legend: "requests").from(store)
                    ], unit: .requestsPerSecond),
            ])
        ], time: .last(.days(90)))
}
