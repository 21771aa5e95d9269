import StackDSL

// What the application tells about itself. It sends OTLP to the collector, which Prometheus scrapes on port 8889: hence
// the names are Prometheus' own, and durations are in seconds.

/// The back end, NestJS. The names are given; the labels, buckets and the two durations below are chosen.
enum Backend {
    static let requests = Metric.counter("http_requests_total", labels: ["method", "route", "status"])
    /// One bucket lies on each level that is compared: 200 ms (baseline), 1 s (slow), 2 s (alert).
    static let latency = Metric.histogram(
        "http_request_duration_seconds", unit: .seconds, labels: ["method", "route", "status"],
        buckets: [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10])

    static let databaseOperations = Metric.counter("database_operations_total", labels: ["operation", "table", outcome])
    static let cacheOperations = Metric.counter(
        "cache_operations_total", labels: ["operation", .label("result", values: ["hit", "miss"])])

    static let registrations = Metric.counter("user_registrations_total", labels: ["source"])
    static let bookings = Metric.counter("course_bookings_total", labels: [outcome])
    static let payments = Metric.counter("payments_total", labels: ["method", outcome])
    /// From the order until the provider has confirmed. Nothing that is given says how long a payment takes.
    static let paymentDuration = Metric.histogram(
        "payment_duration_seconds", unit: .seconds, labels: ["method"], buckets: [1, 2, 5, 10, 20, 30, 60, 120])
    static let activeUsers = Metric.gauge("active_users_total", unit: .count, range: 0...(.infinity))
        .allow(.gaugeNamedTotal, because: "the name is given: users who are signed in, up and down")

    private static let outcome = MetricLabel.label("status", values: ["success", "failed"])

    static let metrics: [Metric] = [
        requests, latency, databaseOperations, cacheOperations, registrations, bookings, payments, paymentDuration,
        activeUsers,
    ]
}

/// The front end, Vue.js: web vitals of real visitors, their script errors, failed requests and page visits. All
/// names are chosen: what is measured is given.
enum Frontend {
    /// Largest contentful paint.
    static let largestPaint = Metric.histogram(
        "web_vitals_lcp_seconds", unit: .seconds, labels: ["page"], buckets: [0.5, 1, 1.5, 2, 2.5, 4, 6, 10])
    /// First contentful paint.
    static let firstPaint = Metric.histogram(
        "web_vitals_fcp_seconds", unit: .seconds, labels: ["page"], buckets: [0.25, 0.5, 1, 1.8, 3, 5])
    /// Time to the first byte.
    static let firstByte = Metric.histogram(
        "web_vitals_ttfb_seconds", unit: .seconds, labels: ["page"], buckets: [0.1, 0.2, 0.5, 0.8, 1.8, 3])
    /// Delay of the first input.
    static let inputDelay = Metric.histogram(
        "web_vitals_fid_seconds", unit: .seconds, labels: ["page"], buckets: [0.01, 0.05, 0.1, 0.3, 0.5, 1])
    /// Cumulative layout shift: a score without a unit.
    static let layoutShift = Metric.histogram(
        "web_vitals_cls", unit: .ratio, labels: ["page"], buckets: [0.01, 0.05, 0.1, 0.15, 0.25, 0.5, 1])
    static let pageLoad = Metric.histogram(
        "page_load_duration_seconds", unit: .seconds, labels: ["page"], buckets: [0.5, 1, 1.5, 2, 3, 5, 10])

    static let scriptErrors = Metric.counter("frontend_script_errors_total", labels: ["page"])
    static let failedRequests = Metric.counter("frontend_failed_requests_total", labels: ["endpoint", "status"])
    static let visits = Metric.counter("frontend_page_visits_total", labels: ["page"])

    static let metrics: [Metric] = [
        largestPaint, firstPaint, firstByte, inputDelay, layoutShift, pageLoad, scriptErrors, failedRequests, visits,
    ]
}
