import Analysis
import Serialization
import StackDSL

/// The tree of the collector's configuration, its sections in the order of its documentation.
func collectorConfig(_ collector: TelemetryCollector, of stack: Stack) -> Node.Map {
    let components = CollectorComponents(collector, version: stack.versions.openTelemetryCollector)
    var config = Node.Map()
    config.setUnlessEmpty(
        "receivers",
        Node.Map(components.receivers.map { .init($0.id, .map(receiverKeys($0.value, in: stack))) }))
    var processors = Node.Map()
    if let memory = collector.memory { processors.set("memory_limiter", memoryLimitKeys(memory)) }
    for processor in components.processors { processors.set(processor.id, processorKeys(processor.value)) }
    config.setUnlessEmpty("processors", processors)
    config.setUnlessEmpty(
        "exporters", Node.Map(components.exporters.map { .init($0.id, .map(exporterKeys($0.value, components))) }))
    config.setUnlessEmpty(
        "connectors", Node.Map(components.connectors.map { .init($0.id, .map(connectorKeys($0.value))) }))
    let extensions = collectorExtensions(collector, components)
    config.set("extensions", extensions)
    config.set("service", serviceKeys(collector, components, extensions: extensions.entries.map(\.key)))
    config.merge(collector.raw)
    return config
}

private func serviceKeys(
    _ collector: TelemetryCollector, _ components: CollectorComponents, extensions: [String]
) -> Node.Map {
    var telemetry = Node.Map()
    if collector.logLevel != .info { telemetry.set("logs", .map(["level": .string(collector.logLevel.rawValue)])) }
    telemetry.set("metrics", ownMetrics(host: collector.host.collectorText, port: collector.metricsPort))
    let pipelines = collector.pipelines.map { pipeline -> Node.Map.Entry in
        let signal = pipeline.signal.rawValue
        var keys = Node.Map()
        keys.set("receivers", pipeline.receivers.map(components.id(of:)))
        let first = collector.memory == nil ? [] : ["memory_limiter"]
        keys.setUnlessEmpty("processors", first + pipeline.processors.map(components.id(of:)))
        keys.set("exporters", pipeline.exporters.map(components.id(of:)))
        return .init(pipeline.name.map { "\(signal)/\($0.text)" } ?? signal, .map(keys))
    }
    return [
        "extensions": Node(extensions), "pipelines": .map(Node.Map(pipelines)), "telemetry": .map(telemetry),
    ]
}

/// A collector's own metrics, to be scraped.
///
/// The three settings about names are the collector's own where nothing is written; versions before 0.152 drop them where
/// the address is, and then call every metric otherwise.
func ownMetrics(host: String, port: Int) -> Node.Map {
    [
        "readers": [
            [
                "pull": [
                    "exporter": [
                        "prometheus": [
                            "host": .string(host), "port": .integer(Int64(port)), "without_scope_info": true,
                            "without_type_suffix": true, "without_units": true,
                        ]
                    ]
                ]
            ]
        ]
    ]
}

/// The keys of the processor that comes first.
func memoryLimitKeys(_ memory: MemoryLimit) -> Node.Map {
    var keys: Node.Map = ["check_interval": .string(memory.interval.goText)]
    switch memory.kind {
    case .share(let limit, let spike):
        keys.set("limit_percentage", wholeNumber(limit.value(in: .percent)))
        keys.set("spike_limit_percentage", spike.map { wholeNumber($0.value(in: .percent)) })
    case .size(let limit, let spike):
        keys.set("limit_mib", wholeNumber(limit.value(in: .mebibytes)))
        keys.set("spike_limit_mib", spike.map { wholeNumber($0.value(in: .mebibytes)) })
    }
    return keys
}

private func wholeNumber(_ value: Double) -> Int { Int(exactly: value.rounded()) ?? 0 }
