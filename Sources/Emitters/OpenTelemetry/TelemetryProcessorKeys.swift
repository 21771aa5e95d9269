import Serialization
import StackDSL

/// The keys of one processor, defaults left out.
func processorKeys(_ processor: TelemetryProcessor) -> Node.Map {
    var keys = Node.Map()
    switch processor.kind {
    case .batch(let size, let timeout, let maximum):
        if size != 8_192 { keys.set("send_batch_size", size) }
        if timeout != .milliseconds(200) { keys.set("timeout", timeout.goText) }
        keys.set("send_batch_max_size", maximum)
    case .attributes(let actions):
        keys.set("actions", actions.map(actionKeys))
    case .resource(let actions):
        keys.set("attributes", actions.map(actionKeys))
    case .maskedBodies(let names, let method):
        keys.set("error_mode", "propagate")
        keys.set("log_statements", names.map { collectorText(bodyMask($0, method)) })
    case .redaction(let names, let values, let key):
        keys.set("allow_all_keys", true)
        keys.setUnlessEmpty("blocked_key_patterns", names.map(\.collectorText))
        keys.setUnlessEmpty("blocked_values", values.map(\.collectorText))
        if let key {
            keys.set("hash_function", "hmac-sha256")
            keys.set("hmac_key", key.collectorText)
        }
        keys.set("summary", "silent")
    case .filter(let conditions):
        keys.set("error_mode", "ignore")
        keys.setConditions("traces", "span", conditions, .span)
        keys.setConditions("metrics", "metric", conditions, .metric)
        keys.setConditions("logs", "log_record", conditions, .log)
    case .transform(let statements):
        keys.set("error_mode", "ignore")
        for (key, signal) in [
            ("trace_statements", TelemetrySignal.traces), ("metric_statements", .metrics), ("log_statements", .logs),
        ] {
            keys.setUnlessEmpty(key, statements.filter { $0.signal == signal }.map(\.text.collectorText))
        }
    case .probabilisticSampler(let share):
        keys.set("sampling_percentage", number(share.value(in: .percent)))
    case .tailSampling(let policies, let wait, let traces):
        if wait != .seconds(30) { keys.set("decision_wait", wait.goText) }
        if traces != 50_000 { keys.set("num_traces", traces) }
        keys.set("policies", policies.map(policyKeys))
    }
    return keys
}

/// A whole number as such.
func number(_ value: Double) -> Node { Int64(exactly: value).map(Node.integer) ?? .number(value) }

private func actionKeys(_ action: AttributeAction) -> Node.Map {
    var keys: Node.Map = ["key": .string(action.key.collectorText)]
    switch action.kind {
    case .insert(let value):
        keys.set("value", valueNode(value))
        keys.set("action", "insert")
    case .upsert(let value):
        keys.set("value", valueNode(value))
        keys.set("action", "upsert")
    case .copy(let other):
        keys.set("from_attribute", other.collectorText)
        keys.set("action", "upsert")
    case .hash: keys.set("action", "hash")
    case .delete: keys.set("action", "delete")
    }
    return keys
}

private func valueNode(_ value: AttributeValue) -> Node {
    switch value {
    case .text(let text): .string(text.collectorText)
    case .integer(let number): .integer(Int64(number))
    case .bool(let isTrue): .bool(isTrue)
    }
}

private func bodyMask(_ name: Name, _ method: TelemetryProcessor.MaskingMethod) -> String {
    let key = ottlString(name.text)
    return switch method {
    case .hashing:
        "set(log.body[\(key)], SHA256(String(log.body[\(key)]))) where IsMap(log.body) and log.body[\(key)] != nil"
    case .deleting: "delete_key(log.body, \(key)) where IsMap(log.body)"
    }
}

private func policyKeys(_ policy: SamplingPolicy) -> Node.Map {
    var keys: Node.Map = ["name": .string(policy.name.collectorText)]
    func set(_ type: String, _ settings: Node.Map) {
        keys.set("type", type)
        keys.setUnlessEmpty(type, settings)
    }
    switch policy.kind {
    case .all: set("always_sample", [:])
    case .errors: set("status_code", ["status_codes": ["ERROR"]])
    case .slow(let duration): set("latency", ["threshold_ms": .integer(duration.wholeMilliseconds)])
    case .share(let share): set("probabilistic", ["sampling_percentage": number(share.value(in: .percent))])
    case .rate(let spans): set("rate_limiting", ["spans_per_second": .integer(Int64(spans))])
    case .attribute(let key, let values): set("string_attribute", attributeTest(key, values))
    case .dropping(let key, let values):
        let test: Node = [
            "name": .string(policy.name.collectorText + "-attribute"), "type": "string_attribute",
            "string_attribute": .map(attributeTest(key, values)),
        ]
        set("drop", ["drop_sub_policy": [test]])
    }
    return keys
}

private func attributeTest(_ key: Name, _ values: [Name]) -> Node.Map {
    ["key": .string(key.collectorText), "values": Node(values.map(\.collectorText))]
}
