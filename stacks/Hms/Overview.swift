import StackDSL

/// What is looked at first: requests, database, events, health, and the log beside them.
let overview = Dashboard(
    "HMS Overview", uid: "hms-overview",
    description: "Requests, database pool, event bus and health of erp-server. Red lines are the alerts' own levels.",
    tags: ["hms"], rows: [traffic, resources, events, logs], refresh: .seconds(30))

let traffic = Row("Requests", panels: [
    .timeSeries(
        "Request rate", queries: [
            .init(Erp.requests.rate(over: .rateInterval).sum(by: ["method"]), legend: "{{method}}")
        ]),
    .timeSeries(
        "Latency", queries: [
            .init(Erp.latency.quantile(0.50, over: .rateInterval), legend: "P50"),
            .init(Erp.latency.quantile(0.95, over: .rateInterval), legend: "P95"),
            .init(Erp.latency.quantile(0.99, over: .rateInterval), legend: "P99"),
        ], threshold: Limit.latency),
    .timeSeries(
        "Error ratio", queries: [.init(errorRatio, legend: "5xx")], threshold: Limit.errors),
    .timeSeries(
        "Errors by status code", queries: [
            .init(
                Erp.requests.rate(over: .rateInterval, where: [.label("status", matches: "[45]..")])
                    .sum(by: ["status"]),
                legend: "{{status}}")
        ]),
])

let resources = Row("Database", panels: [
    .timeSeries(
        "Pool connections", queries: [
            .init(Erp.poolActive.value(), legend: "active"),
            .init(Erp.poolIdle.value(), legend: "idle"),
            .init(Erp.poolMaximum.value(), legend: "maximum"),
        ]),
    .timeSeries("Pool use", queries: [.init(poolUse, legend: "{{instance}}")], threshold: Limit.pool),
])

let events = Row("Event bus", panels: [
    .timeSeries(
        "Events per second", queries: [
            .init(Erp.published.rate(over: .rateInterval).sum(), legend: "published"),
            .init(Erp.consumed.rate(over: .rateInterval).sum(), legend: "consumed"),
        ]),
    .timeSeries(
        "Pending events", queries: [.init(Erp.pending.value(), legend: "{{instance}}")],
        threshold: Limit.backlog),
])

let logs = Row("Health and log", panels: [
    .stateTimeline("Ready", queries: [.init(Erp.ready.success, legend: "{{instance}}")], threshold: Limit.ready),
    .logs("erp-server", queries: [.logs(#"{service="erp-server"} | json"#)]),
])
