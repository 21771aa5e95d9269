import Serialization
import StackDSL

/// A stage as Promtail writes it: a map with one key, the stage's name.
func promtailStage(_ stage: LogStage) -> Node.Map {
    switch stage {
    case .decolorize:
        ["decolorize": [:]]
    case .multiline(let firstLine, let lines, let wait):
        ["multiline": .map(multiline(firstLine: firstLine, lines: lines, wait: wait))]
    case .dropLine(let pattern):
        ["drop": ["expression": .string(pattern), "drop_counter_reason": "pattern"]]
    case .dropLonger(let size):
        ["drop": ["longer_than": .string(byteText(size)), "drop_counter_reason": "size"]]
    case .dropField(let source, let pattern, let reason):
        [
            "drop": [
                "source": .string(source), "expression": .string(pattern),
                "drop_counter_reason": .string(reason),
            ]
        ]
    case .dropOlder(let age):
        ["drop": ["older_than": .string(age.goText), "drop_counter_reason": "age"]]
    case .replace(let pattern, let replacement):
        ["replace": ["expression": .string(pattern), "replace": .string(replacement)]]
    case .json(let pairs):
        ["json": ["expressions": map(pairs)]]
    case .logfmt(let pairs):
        ["logfmt": ["mapping": map(pairs)]]
    case .regex(let pattern):
        ["regex": ["expression": .string(pattern)]]
    case .timestamp(let source, let format, let zone):
        ["timestamp": .map(timestamp(source: source, format: format, zone: zone))]
    case .labels(let pairs):
        ["labels": map(pairs)]
    case .metadata(let pairs):
        ["structured_metadata": map(pairs)]
    case .metric(let metric):
        ["metrics": [metric.name: .map(keys(of: metric))]]
    case .limit(let rate):
        [
            "limit": [
                "rate": .number(rate.lines), "burst": .integer(Int64(rate.burst)), "drop": .bool(rate.drops),
            ]
        ]
    case .output(let source):
        ["output": ["source": .string(source)]]
    case .pack(let labels):
        ["pack": ["labels": Node(labels), "ingest_timestamp": false]]
    case .tenant(let name):
        ["tenant": ["value": .string(name)]]
    }
}

private func multiline(firstLine: String, lines: Int?, wait: Duration?) -> Node.Map {
    var keys: Node.Map = ["firstline": .string(firstLine)]
    keys.set("max_wait_time", wait?.goText)
    keys.set("max_lines", lines)
    return keys
}

private func keys(of metric: CountedMetric) -> Node.Map {
    var keys: Node.Map = ["type": .string(metric.kind.rawValue)]
    keys.set("description", metric.help)
    keys.set("prefix", metric.prefix)
    keys.set("source", metric.source)
    var config = Node.Map()
    if metric.kind == .counter, metric.source == nil { config.set("match_all", true) }
    if metric.countsBytes { config.set("count_entry_bytes", true) }
    config.set("value", metric.value)
    config.set("action", metric.action)
    if metric.kind == .histogram { config.set("buckets", metric.buckets.map(Node.number)) }
    keys.set("config", config)
    return keys
}

private func timestamp(source: String, format: String, zone: String?) -> Node.Map {
    var keys: Node.Map = ["source": .string(source), "format": .string(format)]
    keys.set("location", zone)
    return keys
}

private func map(_ pairs: [LogStage.Pair]) -> Node {
    .map(Node.Map(pairs.map { Node.Map.Entry($0.name, .string($0.source)) }))
}
