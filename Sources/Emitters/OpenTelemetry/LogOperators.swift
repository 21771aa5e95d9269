import Serialization
import StackDSL

/// The steps that take a line apart; none for lines that are kept as they are.
///
/// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/pkg/stanza/docs/operators
func logOperators(_ format: LogFormat) -> [Node.Map] {
    var parser = Node.Map()
    switch format.syntax {
    case .plain: return []
    case .json: parser.set("type", "json_parser")
    case .logfmt: parser.set("type", "key_value_parser")
    case .regex(let pattern):
        parser.set("type", "regex_parser")
        parser.set("regex", pattern.collectorText)
    }
    parser.set("timestamp", format.timestamp.map(timestampKeys))
    if let level = format.labels.first(where: { $0.name.name == "level" }) {
        parser.set("severity", .map(["parse_from": .string(attributePath(level.field)), "mapping": ["warn": "warning"]]))
    }
    guard let message = format.message else { return [parser] }
    return [parser, ["type": "move", "from": .string(attributePath(message)), "to": "body"]]
}

private func timestampKeys(_ timestamp: LogTimestamp) -> Node.Map {
    var keys: Node.Map = ["parse_from": .string(attributePath(timestamp.field))]
    switch timestamp.format.text {
    case "Unix": keys.setLayout("epoch", "s")
    case "UnixMs": keys.setLayout("epoch", "ms")
    case "UnixUs": keys.setLayout("epoch", "us")
    case "UnixNs": keys.setLayout("epoch", "ns")
    case "RFC3339": keys.setLayout("gotime", "2006-01-02T15:04:05.999999999Z07:00")
    default: keys.setLayout("gotime", collectorText(timestamp.format.text))
    }
    keys.set("location", timestamp.zone?.collectorText)
    return keys
}

extension Node.Map {
    fileprivate mutating func setLayout(_ type: String, _ layout: String) {
        set("layout_type", type)
        set("layout", layout)
    }
}

/// Where a parsed field is found; a part that is no word stands in brackets.
private func attributePath(_ field: LogField) -> String {
    field.path.reduce("attributes") { path, part in
        let isWord = part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") } && !part.isEmpty
        return path + (isWord ? ".\(part)" : "[\(collectorText(ottlString(part)))]")
    }
}
