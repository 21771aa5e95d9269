import Serialization
import StackDSL

/// The keys of one receiver.
///
/// - Parameter stack: whose intervals hold for what the collector scrapes.
func receiverKeys(_ receiver: TelemetryReceiver, in stack: Stack) -> Node.Map {
    switch receiver.kind {
    case .otlp(let grpc, let http, let host, let origins, let tls):
        return otlpReceiverKeys(grpc: grpc, http: http, host: host, origins: origins, tls: tls)
    case .prometheus(let services):
        let targets = TargetFiles(stack)
        let server = stack.prometheus
        let jobs = services.flatMap { service in
            service.scrapes.map { scrapeJob($0, of: service, in: stack, targets) }
        }
        let global: Node = [
            "scrape_interval": .string(server.scrapeInterval.prometheusText),
            "scrape_timeout": .string(server.scrapeTimeout.prometheusText),
        ]
        return ["config": ["global": global, "scrape_configs": Node(jobs).dollarsDoubled]]
    case .files(let files, let excluded, let format, let firstLine, let fromStart):
        var keys: Node.Map = ["include": Node(files.map(\.collectorText))]
        keys.setUnlessEmpty("exclude", excluded.map(\.collectorText))
        if fromStart { keys.set("start_at", "beginning") }
        keys.set("multiline", firstLine.map { ["line_start_pattern": .string($0.collectorText)] as Node.Map })
        keys.setUnlessEmpty("operators", logOperators(format))
        keys.set("storage", "file_storage")
        return keys
    case .host(let metrics, let interval, let root):
        var keys: Node.Map = ["collection_interval": .string(interval.goText)]
        keys.set("root_path", root?.collectorText)
        keys.set("scrapers", Node.Map(metrics.map { .init($0.rawValue, .map([:])) }))
        return keys
    case .connector:
        return [:]
    }
}

/// The keys of the receiver of OTLP, which Jaeger has as well.
func otlpReceiverKeys(grpc: Int?, http: Int?, host: Name, origins: [Name], tls: HTTPClient.TLS?) -> Node.Map {
    var protocols = Node.Map()
    if let grpc {
        var keys: Node.Map = ["endpoint": .string(listenAddress(host, grpc))]
        keys.setUnlessEmpty("tls", tls.map(serverTLSKeys) ?? [:])
        protocols.set("grpc", keys)
    }
    if let http {
        var keys: Node.Map = ["endpoint": .string(listenAddress(host, http))]
        keys.setUnlessEmpty("tls", tls.map(serverTLSKeys) ?? [:])
        if !origins.isEmpty { keys.set("cors", .map(["allowed_origins": Node(origins.map(\.collectorText))])) }
        protocols.set("http", keys)
    }
    return ["protocols": .map(protocols)]
}

private func serverTLSKeys(_ tls: HTTPClient.TLS) -> Node.Map {
    var keys = Node.Map()
    keys.set("cert_file", tls.certificate?.collectorText)
    keys.setPrivateKey(tls.key)
    keys.set("client_ca_file", tls.authority?.collectorText)
    return keys
}

extension Node.Map {
    /// Sets where the key of a certificate is.
    mutating func setPrivateKey(_ key: Secret?) {
        guard let key else { return }
        switch key.source {
        case .file(let path): set("key_file", collectorText(path))
        case .environment: set("key_pem", key.collectorText)
        }
    }
}

extension Node {
    /// The same tree with every sign of a variable doubled.
    fileprivate var dollarsDoubled: Node {
        switch self {
        case .null, .bool, .integer, .number: self
        case .string(let text): .string(collectorText(text))
        case .block(let text): .block(collectorText(text))
        case .list(let items): .list(items.map(\.dollarsDoubled))
        case .map(let map):
            .map(
                Map(
                    map.entries.map {
                        Map.Entry(collectorText($0.key), $0.value.dollarsDoubled, comment: $0.comment)
                    }))
        }
    }
}
