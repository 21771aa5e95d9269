import Analysis
import Serialization
import StackDSL

/// The tree of Jaeger's configuration, its sections in the order of Jaeger's own examples.
///
/// - Parameter hasInterface: whether the user interface has a file of its own.
func jaegerConfig(_ jaeger: JaegerServer, of stack: Stack, hasInterface: Bool) -> Node.Map {
    var processors = Node.Map()
    if let memory = jaeger.memory { processors.set("memory_limiter", memoryLimitKeys(memory)) }
    processors.set("batch", [:] as Node.Map)
    let extensions: Node.Map = [
        "healthcheckv2": ["use_v2": true, "http": ["endpoint": "0.0.0.0:13133"]],
        "jaeger_query": .map(queryKeys(jaeger, hasInterface: hasInterface)),
        "jaeger_storage": .map(storageKeys(jaeger, stack.telemetry)),
    ]
    var metrics: Node.Map = ["level": "detailed"]
    for entry in ownMetrics(host: "0.0.0.0", port: 8_888).entries { metrics.set(entry.key, entry.value) }
    var config: Node.Map = [
        "service": [
            "extensions": ["jaeger_storage", "jaeger_query", "healthcheckv2"],
            "pipelines": [
                "traces": [
                    "receivers": ["otlp"], "processors": Node(processors.entries.map(\.key)),
                    "exporters": ["jaeger_storage_exporter"],
                ]
            ],
            "telemetry": ["resource": ["service.name": "jaeger"], "metrics": .map(metrics)],
        ],
        "extensions": .map(extensions),
        "receivers": [
            "otlp": .map(
                otlpReceiverKeys(grpc: 4_317, http: 4_318, host: "0.0.0.0", origins: jaeger.origins, tls: nil))
        ],
        "processors": .map(processors),
        "exporters": ["jaeger_storage_exporter": ["trace_storage": "traces"]],
    ]
    config.merge(jaeger.raw)
    return config
}

private func queryKeys(_ jaeger: JaegerServer, hasInterface: Bool) -> Node.Map {
    var storage: Node.Map = ["traces": "traces"]
    if jaeger.metrics != nil { storage.set("metrics", "metrics") }
    var keys: Node.Map = ["storage": .map(storage)]
    keys.set("base_path", jaeger.basePath?.collectorText)
    if hasInterface { keys.set("ui", .map(["config_file": "/etc/jaeger/ui.json"])) }
    if jaeger.clockSkew != .zero { keys.set("max_clock_skew_adjust", jaeger.clockSkew.goText) }
    return keys
}

private func storageKeys(_ jaeger: JaegerServer, _ collector: TelemetryCollector?) -> Node.Map {
    var keys: Node.Map = ["backends": ["traces": .map(backendKeys(jaeger.storage))]]
    guard let metrics = jaeger.metrics else { return keys }
    var prometheus: Node.Map = ["endpoint": .string(metrics.collectorText)]
    prometheus.set("metric_namespace", collector?.spanMetricsPrefix.map(collectorText))
    prometheus.set("latency_unit", "s")
    prometheus.set("normalize_calls", true)
    prometheus.set("normalize_duration", true)
    keys.set("metric_backends", .map(["metrics": ["prometheus": .map(prometheus)]]))
    return keys
}

private func backendKeys(_ storage: JaegerStorage) -> Node.Map {
    switch storage.kind {
    case .memory(let traces):
        return ["memory": ["max_traces": .integer(Int64(traces))]]
    case .badger(let retention, let directory):
        let root = directory.collectorText
        return [
            "badger": [
                "directories": ["keys": .string(root + "/keys"), "values": .string(root + "/values")],
                "ephemeral": false, "ttl": ["spans": .string(retention.goText)],
            ]
        ]
    case .elasticsearch(let servers, let authentication, let prefix, let retention, let shards, let replicas):
        var keys: Node.Map = ["server_urls": Node(servers.map(\.collectorText))]
        keys.set("auth", authentication.map(elasticsearchLogin))
        var indices = Node.Map()
        indices.set("index_prefix", prefix?.collectorText)
        let index: Node = ["shards": .integer(Int64(shards)), "replicas": .integer(Int64(replicas))]
        if shards != 5 || replicas != 1 {
            for name in ["spans", "services", "dependencies", "sampling"] { indices.set(name, index) }
        }
        keys.setUnlessEmpty("indices", indices)
        keys.set("max_span_age", retention?.goText)
        return ["elasticsearch": .map(keys)]
    }
}

private func elasticsearchLogin(_ authentication: HTTPClient.Authentication) -> Node.Map {
    switch authentication.kind {
    case .basic(let user, let password):
        var keys: Node.Map = ["username": .string(user.collectorText)]
        switch password.source {
        case .environment: keys.set("password", password.collectorText)
        case .file(let path): keys.set("password_file", collectorText(path))
        }
        return ["basic": .map(keys)]
    case .authorization(_, let token):
        // Jaeger reads a token from nowhere but a file.
        return ["bearer_token": token.file.map { ["file_path": .string(collectorText($0))] } ?? [:]]
    case .oauth2:
        // Refused before it is emitted: Jaeger has no words for it.
        return [:]
    }
}
