import Serialization
import StackDSL

/// The configuration of one Loki process that keeps everything on its own file system.
///
/// The emitted folder is mounted at `/etc/loki`, and `/loki` is what survives a restart.
func lokiConfig(_ loki: LokiServer, hasRules: Bool) -> Node.Map {
    [
        "auth_enabled": .bool(loki.tenant != nil),
        "server": ["http_listen_port": .integer(Int64(loki.port))],
        "common": common,
        "ruler": .map(ruler(loki, hasRules: hasRules)),
        "schema_config": ["configs": [schema]],
        "compactor": compactor,
        "limits_config": .map(limits(loki)),
        "analytics": ["reporting_enabled": false],
    ]
}

private let common: Node = [
    "path_prefix": "/loki",
    "storage": ["filesystem": ["chunks_directory": "/loki/chunks"]],
    "replication_factor": 1,
    "ring": ["kvstore": ["store": "inmemory"]],
    "instance_addr": "127.0.0.1",
]

/// The date lies before all logs: it must never change, since it says how those of that time are stored.
private let schema: Node = [
    "from": "2024-01-01",
    "store": "tsdb",
    "object_store": "filesystem",
    "schema": "v13",
    "index": ["prefix": "index_", "period": "24h"],
]

/// Without it, `retention_period` deletes nothing.
private let compactor: Node = [
    "working_directory": "/loki/compactor",
    "retention_enabled": true,
    "delete_request_store": "filesystem",
]

/// The folder of the rules must exist or be writable, or Loki does not start: without rules it is not the
/// mounted one.
private func ruler(_ loki: LokiServer, hasRules: Bool) -> Node.Map {
    [
        "evaluation_interval": .string(loki.evaluationInterval.goText),
        "storage": [
            "type": "local",
            "local": ["directory": .string(hasRules ? "/etc/loki/rules" : "/loki/rules")],
        ],
        "rule_path": "/loki/rules-temp",
        "alertmanager_url": .string(loki.alertmanager.text),
        "enable_alertmanager_v2": true,
    ]
}

private func limits(_ loki: LokiServer) -> Node.Map {
    let limits = loki.limits
    var keys = Node.Map()
    keys.set("ingestion_rate_mb", limits.ingestionRate?.value(in: .mebibytes.per(.seconds)))
    keys.set("ingestion_burst_size_mb", limits.ingestionBurst?.value(in: .mebibytes))
    keys.set("reject_old_samples_max_age", limits.sampleAge?.prometheusText)
    keys.set("max_line_size", limits.lineSize.map(byteText))
    keys.set("max_global_streams_per_user", limits.streams)
    keys.set("max_query_length", limits.queryLength?.prometheusText)
    keys.set("query_timeout", limits.queryTimeout?.prometheusText)
    keys.set("retention_period", loki.retention.prometheusText)
    let count = loki.streamRetentions.count
    keys.setUnlessEmpty(
        "retention_stream",
        loki.streamRetentions.enumerated().map { index, retention -> Node.Map in
            [
                "selector": .string(logSelector(retention.matchers)),
                // Loki takes the greatest: the first that was declared.
                "priority": .integer(Int64(count - index)),
                "period": .string(retention.period.prometheusText),
            ]
        })
    return keys
}

/// A size as Loki reads it, whose `KB` has 1,024 bytes.
private func byteText(_ size: Quantity) -> String {
    guard let bytes = Int64(exactly: size.value(in: .bytes).rounded()) else { return "0B" }
    if bytes > 0, bytes % 1_048_576 == 0 { return "\(bytes / 1_048_576)MB" }
    if bytes > 0, bytes % 1_024 == 0 { return "\(bytes / 1_024)KB" }
    return "\(bytes)B"
}

/// A stream selector of LogQL, whose strings are quoted as Go's.
private func logSelector(_ matchers: [LabelMatcher]) -> String {
    "{"
        + matchers.map { "\($0.label.name)\($0.operation.rawValue)\(quoted($0.value))" }.joined(
            separator: ", ") + "}"
}
