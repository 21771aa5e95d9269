import Analysis
import Serialization
import StackDSL

/// The keys of one exporter, defaults left out.
func exporterKeys(_ exporter: TelemetryExporter, _ components: CollectorComponents) -> Node.Map {
    var keys = Node.Map()
    switch exporter.kind {
    case .otlp(let outgoing):
        keys.set("endpoint", outgoing.endpoint.collectorText)
        keys.set("tls", outgoing.tls.map(clientTLSKeys) ?? ["insecure": true])
        keys.setRequest(outgoing, components)
        keys.setDelivery(of: exporter, queue: "sending_queue")
    case .otlpHTTP(let outgoing):
        keys.set("endpoint", outgoing.endpoint.collectorText)
        keys.setUnlessEmpty("tls", outgoing.tls.map(clientTLSKeys) ?? [:])
        keys.setRequest(outgoing, components)
        keys.setDelivery(of: exporter, queue: "sending_queue")
    case .remoteWrite(let outgoing, let resourceLabels):
        keys.set("endpoint", outgoing.endpoint.collectorText)
        keys.setUnlessEmpty("tls", outgoing.tls.map(clientTLSKeys) ?? [:])
        keys.setRequest(outgoing, components)
        keys.setDelivery(of: exporter, queue: "remote_write_queue")
        if resourceLabels { keys.set("resource_to_telemetry_conversion", .map(["enabled": true])) }
    case .prometheus(let port, let host, let namespace, let expiration, let resourceLabels):
        keys.set("endpoint", listenAddress(host, port))
        keys.set("namespace", namespace?.collectorText)
        if expiration != .minutes(5) { keys.set("metric_expiration", expiration.goText) }
        if resourceLabels { keys.set("resource_to_telemetry_conversion", .map(["enabled": true])) }
        if components.connectors.contains(where: \.value.hasExemplars) { keys.set("enable_open_metrics", true) }
    case .debug(let verbosity):
        if verbosity != .basic { keys.set("verbosity", verbosity.rawValue) }
    case .connector:
        break
    }
    return keys
}

/// The keys of one connector.
func connectorKeys(_ connector: TelemetryConnector) -> Node.Map {
    guard case .spanMetrics(let spans) = connector.kind else { return [:] }
    var keys: Node.Map = [
        "histogram": ["unit": "s", "explicit": ["buckets": Node(spans.buckets.map(\.goText))]]
    ]
    keys.setUnlessEmpty("dimensions", spans.dimensions.map { ["name": .string($0.collectorText)] as Node.Map })
    if spans.hasExemplars { keys.set("exemplars", .map(["enabled": true])) }
    keys.set("namespace", spans.namespace.collectorText)
    keys.set("metrics_flush_interval", spans.flushInterval.goText)
    keys.set("metrics_expiration", spans.expiration?.goText)
    return keys
}

extension TelemetryConnector {
    /// Exemplars are only sent in the newer text format.
    fileprivate var hasExemplars: Bool {
        if case .spanMetrics(let spans) = kind { spans.hasExemplars } else { false }
    }
}

/// Whom an exporter trusts, and who it is.
func clientTLSKeys(_ tls: HTTPClient.TLS) -> Node.Map {
    var keys = Node.Map()
    keys.set("ca_file", tls.authority?.collectorText)
    keys.set("cert_file", tls.certificate?.collectorText)
    keys.setPrivateKey(tls.key)
    keys.set("server_name_override", tls.serverName?.collectorText)
    if tls.skipsVerification { keys.set("insecure_skip_verify", true) }
    keys.set("min_version", tls.oldest?.collectorText)
    keys.set("max_version", tls.newest?.collectorText)
    return keys
}

extension Node.Map {
    fileprivate mutating func setRequest(
        _ outgoing: TelemetryExporter.Outgoing, _ components: CollectorComponents
    ) {
        if let id = outgoing.authentication.flatMap(components.id(of:)) { set("auth", .map(["authenticator": .string(id)])) }
        setUnlessEmpty(
            "headers",
            Node.Map(
                outgoing.headers.map { header in
                    let value =
                        switch header.value {
                        case .text(let text): text.collectorText
                        case .secret(let secret): secret.collectorText
                        }
                    return .init(header.name.collectorText, .string(value))
                }))
        set("timeout", outgoing.delivery.timeout?.goText)
    }

    fileprivate mutating func setDelivery(of exporter: TelemetryExporter, queue key: String) {
        guard let delivery = exporter.outgoing?.delivery else { return }
        setUnlessEmpty("retry_on_failure", retryKeys(delivery.retry, timeout: exporter.attemptTimeout))
        var queue = Node.Map()
        if delivery.queue.size != 1_000 { queue.set("queue_size", delivery.queue.size) }
        if delivery.queue.consumers != 10 { queue.set("num_consumers", delivery.queue.consumers) }
        if delivery.queue.isPersistent { queue.set("storage", "file_storage") }
        setUnlessEmpty(key, queue)
    }
}

private func retryKeys(_ retry: ExportRetry, timeout: Duration) -> Node.Map {
    if retry.limit == .never { return ["enabled": false] }
    var keys = Node.Map()
    if retry.initial != .seconds(5) { keys.set("initial_interval", retry.initial.goText) }
    if retry.multiplier != 1.5 { keys.set("multiplier", number(retry.multiplier)) }
    let longestWait = retry.longestWait(timeout: timeout)
    if longestWait != .seconds(30) { keys.set("max_interval", longestWait.goText) }
    // Zero is the collector's word for never giving up.
    let elapsed = retry.longestElapsedTime(timeout: timeout) ?? .zero
    if elapsed != .minutes(5) { keys.set("max_elapsed_time", elapsed.goText) }
    return keys
}

extension HTTPClient.TLSVersion {
    /// The version as the collector writes it.
    fileprivate var collectorText: String {
        switch self {
        case .v1_0: "1.0"
        case .v1_1: "1.1"
        case .v1_2: "1.2"
        case .v1_3: "1.3"
        }
    }
}
