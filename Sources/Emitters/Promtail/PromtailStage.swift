import Serialization
import StackDSL

/// A stage as Promtail writes it: a map with one key, the stage's name.
func promtailStage(_ stage: LogStage) -> Node.Map {
    switch stage {
    case .multiline(let firstLine):
        ["multiline": ["firstline": .string(firstLine)]]
    case .dropLine(let pattern):
        ["drop": ["expression": .string(pattern), "drop_counter_reason": "pattern"]]
    case .dropField(let source, let pattern):
        [
            "drop": [
                "source": .string(source), "expression": .string(pattern), "drop_counter_reason": "level",
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
    case .output(let source):
        ["output": ["source": .string(source)]]
    }
}

private func timestamp(source: String, format: String, zone: String?) -> Node.Map {
    var keys: Node.Map = ["source": .string(source), "format": .string(format)]
    keys.set("location", zone)
    return keys
}

private func map(_ pairs: [LogStage.Pair]) -> Node {
    .map(Node.Map(pairs.map { Node.Map.Entry($0.name, .string($0.source)) }))
}
