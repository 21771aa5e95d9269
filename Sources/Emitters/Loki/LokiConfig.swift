import Serialization
import StackDSL

/// The configuration that all processes of a Loki share.
///
/// The emitted folder is mounted at `/etc/loki`, and `/loki` is what survives a restart.
func lokiConfig(_ loki: LokiServer, for version: ToolVersion, hasRules: Bool, records: Bool) -> Node.Map {
    var keys: Node.Map = [
        "auth_enabled": .bool(loki.tenant != nil),
        "server": ["http_listen_port": .integer(Int64(loki.port))],
        "common": .map(common(loki)),
    ]
    keys.set("memberlist", loki.deployment.members.map(memberlist))
    keys.set("query_range", loki.cache.map(queryRange))
    keys.set("ruler", lokiRuler(loki, hasRules: hasRules, records: records))
    if loki.deployment.store != nil, version >= ToolVersion(4, 0) {
        // From 4.0 on, the clients that `common.storage` configures must be asked for.
        keys.set("storage_config", ["use_thanos_objstore": false] as Node.Map)
    }
    if let chunks = loki.cache?.chunks {
        keys.set("chunk_store_config", ["chunk_cache_config": .map(cache(chunks))] as Node.Map)
    }
    keys.set("schema_config", ["configs": Node(loki.schemas.map { schema($0, loki.deployment.store) })] as Node.Map)
    keys.set("compactor", compactor(loki.deployment.store))
    keys.set("limits_config", lokiLimits(loki))
    keys.set("analytics", ["reporting_enabled": false] as Node.Map)
    keys.merge(loki.raw)
    return keys
}

private func common(_ loki: LokiServer) -> Node.Map {
    let members = loki.deployment.members
    var keys: Node.Map = ["path_prefix": .string(LokiServer.stateFolder)]
    keys.set("storage", lokiStorage(loki.deployment.store))
    keys.set("replication_factor", members?.replication ?? 1)
    keys.set("ring", ["kvstore": ["store": members == nil ? "inmemory" : "memberlist"]] as Node.Map)
    if let members {
        keys.set("compactor_address", "http://\(members.backend.text):\(loki.port)")
    } else {
        keys.set("instance_addr", "127.0.0.1")
    }
    return keys
}

private func memberlist(_ members: LokiDeployment.Members) -> Node.Map {
    ["join_members": Node([members.read, members.write, members.backend].map { "\($0.text):7946" })]
}

private func queryRange(_ cached: LokiCache) -> Node.Map {
    ["results_cache": ["cache": .map(cache(cached.results))], "cache_results": true]
}

private func cache(_ place: LokiCache.Place) -> Node.Map {
    switch place {
    case .memory(let size):
        [
            "embedded_cache": [
                "enabled": true, "max_size_mb": .number(size.value(in: .mebibytes).rounded()),
            ]
        ]
    case .memcached(let address):
        ["memcached_client": ["addresses": .string("dns+\(address.text)")]]
    }
}

private func schema(_ schema: LokiSchema, _ store: ObjectStore?) -> Node.Map {
    [
        "from": .string(schema.day.text),
        "store": "tsdb",
        "object_store": .string(storeName(store)),
        "schema": .string(schema.version.rawValue),
        "index": ["prefix": "index_", "period": "24h"],
    ]
}

/// Without it, `retention_period` deletes nothing.
private func compactor(_ store: ObjectStore?) -> Node.Map {
    [
        "working_directory": .string("\(LokiServer.stateFolder)/compactor"),
        "retention_enabled": true,
        "delete_request_store": .string(storeName(store)),
    ]
}
