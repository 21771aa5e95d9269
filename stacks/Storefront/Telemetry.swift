import StackDSL

// What the shop sends by OTLP goes through one collector: transformed, enriched, checked, masked, and handed to
// OpenObserve in batches of 100, flushed every five seconds. One pipeline a signal, and for logs one a stream, since a
// stream is named by a header of its exporter.

/// 3 retries and a timeout of 30 s, as given. The collector counts no retries: the time that it takes to make three is the
/// longest that it tries.
let delivery = ExportDelivery(timeout: .seconds(30), retry: .times(3), queue: ExportQueue(isPersistent: true))

func telemetry(to store: OpenObserveServer, in environment: Environment) -> TelemetryCollector {
    let marked = TelemetryProcessor.resource([.set("deployment.environment.name", to: .text(environment.name))])
    return TelemetryCollector([
        .logs(
            "application", from: [shop], through: [checked, onlyApplication, marked, masked, maskedBodies, batches],
            to: [store.exporter(to: Store.applicationLogs, delivery: delivery)]),
        .logs(
            "business", from: [shop], through: [checked, onlyBusiness, marked, masked, maskedBodies, batches],
            to: [store.exporter(to: Store.businessEvents, delivery: delivery)]),
        .logs(
            "behavior", from: [shop], through: [checked, onlyBehavior, marked, masked, maskedBodies, batches],
            to: [store.exporter(to: Store.userBehavior, delivery: delivery)]),
        .traces(
            from: [shop], through: [marked, masked, batches],
            to: [store.exporter(to: Store.traces, delivery: delivery)]),
        .metrics(
            from: [shop], through: [marked, batches], to: [store.exporter(to: Store.metrics, delivery: delivery)]),
    ])
}

/// The shop and its customers' browsers.
let shop = TelemetryReceiver.otlp(origins: ["https://www.storefront.example"])

/// An entry without a message or a severity says nothing.
let checked = TelemetryProcessor.filter(name: "checked", dropping: [.log(.expression("body == nil"))])

// The attribute `stream` says where a record belongs; without it, to the application's logs.
let onlyApplication = TelemetryProcessor.filter(
    name: "application",
    dropping: [.log(.attribute("stream", is: "business-events")), .log(.attribute("stream", is: "user-behavior"))])
let onlyBusiness = TelemetryProcessor.filter(
    name: "business", dropping: [.log(.expression(#"attributes["stream"] != "business-events""#))])
let onlyBehavior = TelemetryProcessor.filter(
    name: "behavior", dropping: [.log(.expression(#"attributes["stream"] != "user-behavior""#))])

/// Who did it is made unreadable, wherever it stands: equal values stay equal, so that a session can still be followed.
let masked = TelemetryProcessor.masking(["userId", "sessionId"], by: .hashing)
let maskedBodies = TelemetryProcessor.maskingBodies(["userId", "sessionId"], by: .hashing)

let batches = TelemetryProcessor.batch(size: 100, timeout: .seconds(5), maximum: 100)
