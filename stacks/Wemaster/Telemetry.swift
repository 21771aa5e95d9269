import StackDSL

// The back end and the browsers send OTLP to the collector: metrics are scraped from it, traces go on to Jaeger. Logs
// take the other way, from containers and files to Loki.

enum Telemetry {
    static let application = TelemetryReceiver.otlp(origins: ["https://www.wemaster.com"])
    /// Spans are counted and timed as well: every service has rate, errors and duration, and Jaeger its page "Monitor".
    static let spans = TelemetryConnector.spanMetrics(
        buckets: [
            .milliseconds(10), .milliseconds(50), .milliseconds(100), .milliseconds(200), .milliseconds(500), .seconds(1),
            .seconds(2), .seconds(5),
        ], exemplars: true)

    /// What identifies a person is made unreadable.
    static let masked = TelemetryProcessor.masking(["user.id", "user.email", "enduser.id", "client.address"], by: .hashing)
    static let batches = TelemetryProcessor.batch()

    static let collector = TelemetryCollector([
        .traces(
            from: [application], through: [masked, batches], to: [.otlp("jaeger:4317"), .connector(spans)]),
        .metrics(from: [application, .connector(spans)], through: [batches], to: [.prometheus(port: 8889)]),
    ])

    /// Traces are kept for a week on the local disk (chosen).
    static let jaeger = JaegerServer(storage: .badger(retention: .days(7)), metrics: "http://prometheus:9090")
}
