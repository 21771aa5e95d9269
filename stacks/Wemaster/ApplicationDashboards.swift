import StackDSL

// Beside the given four: what the other alerts and the baselines need to be seen (chosen).

let applicationOverview = Dashboard(
    "Application", uid: "application-overview",
    description: "Requests, business and the front end's web vitals. Yellow lines are baselines, red ones alerts.",
    tags: ["wemaster", "application"], rows: [requests, business, vitals, pages], refresh: .seconds(30))

let requests = Row("Requests", panels: [
    .stateTimeline(
        "Back end and front end answer", queries: [
            .init("\(Check.backend.success) or \(Check.frontend.success)", legend: "{{instance}}")
        ], threshold: Limit.unreachable,
        mappings: [.value(0, text: "down", color: .red), .value(1, text: "up", color: .green)]),
    .timeSeries(
        "Requests", queries: [
            .init(Backend.requests.rate(over: .rateInterval).sum(by: ["status"]), legend: "{{status}}")
        ], unit: .requestsPerSecond),
    .timeSeries(
        "Response time", queries: [
            .init(Backend.latency.quantile(0.95, over: .rateInterval), legend: "P95").withExemplars(),
            .init(Backend.latency.quantile(0.99, over: .rateInterval), legend: "P99"),
        ], thresholds: [.baseline(Baseline.latency), .critical(Limit.latency)]),
    .timeSeries(
        "Errors", queries: [.init(errorRatio, legend: "5xx")], threshold: Limit.errors, unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Slow requests", queries: [.init(slowRatio, legend: "longer than 1 s")], threshold: Limit.slowRequests,
        unit: .ratio, min: .ratio(0)),
])

let business = Row("Business", panels: [
    .timeSeries(
        "Active users", queries: [.init("sum(\(Backend.activeUsers))", legend: "users")],
        thresholds: [.warning(Limit.activeUsers)]),
    .timeSeries(
        "Registrations", queries: [
            .init(Backend.registrations.increase(over: .hours(1)).sum(by: ["source"]), legend: "{{source}}")
        ]),
    .timeSeries(
        "Failed bookings", queries: [.init(failedOrderRatio, legend: "failed")], threshold: Limit.failedOrders,
        unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Payments", queries: [
            .init(Backend.payments.increase(over: .hours(1)).sum(by: ["method", "status"]), legend: "{{method}} {{status}}")
        ]),
    .timeSeries(
        "Time of a payment", queries: [.init(paymentDelay, legend: "P95")], threshold: Limit.paymentDelay),
])

let vitals = Row("Web vitals", panels: [
    .timeSeries(
        "Paint and first byte", queries: [
            .init(Frontend.largestPaint.quantile(0.75, over: .rateInterval), legend: "LCP P75"),
            .init(Frontend.firstPaint.quantile(0.75, over: .rateInterval), legend: "FCP P75"),
            .init(Frontend.firstByte.quantile(0.75, over: .rateInterval), legend: "TTFB P75"),
        ]),
    .timeSeries(
        "Input delay", queries: [.init(Frontend.inputDelay.quantile(0.75, over: .rateInterval), legend: "FID P75")]),
    .timeSeries(
        "Layout shift", queries: [.init(Frontend.layoutShift.quantile(0.75, over: .rateInterval), legend: "CLS P75")]),
    .timeSeries(
        "Page load", queries: [.init(Frontend.pageLoad.quantile(0.95, over: .rateInterval), legend: "P95")],
        thresholds: [.baseline(Baseline.pageLoad)]),
])

let pages = Row("Pages", panels: [
    .timeSeries(
        "Visits", queries: [.init(Frontend.visits.rate(over: .rateInterval).sum(by: ["page"]), legend: "{{page}}")]),
    .timeSeries(
        "Script errors", queries: [
            .init(Frontend.scriptErrors.rate(over: .rateInterval).sum(by: ["page"]), legend: "{{page}}")
        ]),
    .timeSeries(
        "Failed requests", queries: [
            .init(
                Frontend.failedRequests.rate(over: .rateInterval).sum(by: ["endpoint", "status"]),
                legend: "{{endpoint}} {{status}}")
        ]),
])
