package import StackDSL

/// The components of a collector as its file lists them: each once, under its id, in the order of their first use.
package struct CollectorComponents: Sendable {
    /// A component with the id that pipelines name it by: its type, or `type/name`.
    package struct Component<Value: Sendable>: Sendable {
        package let id: String
        package let value: Value
    }

    package private(set) var receivers: [Component<TelemetryReceiver>] = []
    package private(set) var processors: [Component<TelemetryProcessor>] = []
    package private(set) var exporters: [Component<TelemetryExporter>] = []
    package private(set) var connectors: [Component<TelemetryConnector>] = []
    package private(set) var authenticators: [Component<HTTPClient.Authentication>] = []
    /// Whether something must survive a restart: a queue, or positions in files.
    package private(set) var needsStorage = false
    private let version: ToolVersion

    /// - Parameter version: the collector's: components were renamed over time.
    package init(_ collector: TelemetryCollector, version: ToolVersion) {
        self.version = version
        for pipeline in collector.pipelines {
            for receiver in pipeline.receivers { add(receiver) }
            for processor in pipeline.processors {
                let id = id(of: processor)
                if !processors.contains(where: { $0.id == id }) { processors.append(.init(id: id, value: processor)) }
            }
            for exporter in pipeline.exporters { add(exporter) }
        }
    }

    /// What the collector scrapes itself.
    package var scrapedServices: [Service] {
        receivers.flatMap { receiver -> [Service] in
            if case .prometheus(let services) = receiver.value.kind { services } else { [] }
        }
    }

    /// The id under which a pipeline lists a receiver.
    package func id(of receiver: TelemetryReceiver) -> String {
        if case .connector(let connector) = receiver.kind { return id(of: connector) }
        return Self.id(receiver.type(in: version), receiver.name)
    }

    /// The id under which a pipeline lists a processor.
    package func id(of processor: TelemetryProcessor) -> String { Self.id(processor.type, processor.name) }

    /// The id under which a pipeline lists an exporter.
    package func id(of exporter: TelemetryExporter) -> String {
        if case .connector(let connector) = exporter.kind { return id(of: connector) }
        return Self.id(exporter.type(in: version), exporter.name)
    }

    /// The id of a connector, as a receiver and as an exporter.
    package func id(of connector: TelemetryConnector) -> String {
        Self.id(connector.type(in: version), connector.name)
    }

    /// The id of the extension that authenticates.
    package func id(of authentication: HTTPClient.Authentication) -> String? {
        authenticators.first { $0.value == authentication }?.id
    }

    private static func id(_ type: String, _ name: Name?) -> String { name.map { "\(type)/\($0.text)" } ?? type }

    private mutating func add(_ receiver: TelemetryReceiver) {
        let id = id(of: receiver)
        switch receiver.kind {
        case .connector(let connector): return add(connector, id)
        case .files: needsStorage = true
        case .otlp, .prometheus, .host: break
        }
        if !receivers.contains(where: { $0.id == id }) { receivers.append(.init(id: id, value: receiver)) }
    }

    private mutating func add(_ exporter: TelemetryExporter) {
        let id = id(of: exporter)
        if case .connector(let connector) = exporter.kind { return add(connector, id) }
        if exporters.contains(where: { $0.id == id }) { return }
        exporters.append(.init(id: id, value: exporter))
        guard let outgoing = exporter.outgoing else { return }
        if outgoing.delivery.queue.isPersistent { needsStorage = true }
        if let authentication = outgoing.authentication { add(authentication, at: outgoing.endpoint.text) }
    }

    private mutating func add(_ connector: TelemetryConnector, _ id: String) {
        if !connectors.contains(where: { $0.id == id }) { connectors.append(.init(id: id, value: connector)) }
    }

    /// Exporters with one credential share its extension, which is named after the first one's host.
    private mutating func add(_ authentication: HTTPClient.Authentication, at endpoint: String) {
        if authenticators.contains(where: { $0.value == authentication }) { return }
        let base = "\(authentication.extensionType)/\(idName(hostName(of: endpoint)))"
        var id = base
        var number = 2
        while authenticators.contains(where: { $0.id == id }) {
            id = "\(base)-\(number)"
            number += 1
        }
        authenticators.append(.init(id: id, value: authentication))
    }
}

/// A part of an id: what an id cannot hold is left out.
private func idName(_ host: String) -> String {
    let kept = host.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_") }
    return kept.isEmpty ? "exporter" : kept
}

extension TelemetryExporter {
    /// What an exporter that calls somebody has; nil for one that waits or hands over.
    package var outgoing: Outgoing? {
        switch kind {
        case .otlp(let outgoing), .otlpHTTP(let outgoing), .remoteWrite(let outgoing, _): outgoing
        case .prometheus, .debug, .connector: nil
        }
    }
}
