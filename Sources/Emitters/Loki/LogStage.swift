import StackDSL

/// One step in the treatment of a line. Promtail and Alloy share their stages' meaning; only the names of
/// some keys differ.
enum LogStage {
    /// A name and what it is looked up by.
    struct Pair {
        let name: String
        let source: String
    }

    case multiline(firstLine: String)
    case dropLine(matching: String)
    case dropField(source: String, matching: String)
    case dropOlder(than: Duration)
    /// Replaces what the groups of the pattern match.
    case replace(pattern: String, replacement: String)
    case json([Pair])
    case logfmt([Pair])
    case regex(String)
    case timestamp(source: String, format: String, zone: String?)
    case labels([Pair])
    case metadata([Pair])
    case output(source: String)
}

/// The stages of a source, in the order that ``LogSource`` promises.
///
/// - Parameter own: labels that the source sets. A field is not extracted under such a name: the stage for
///   metadata takes a label away that has the name and the value of its field.
func logStages(of source: LogSource, avoiding own: Set<String>) -> [LogStage] {
    let format = source.format
    let names = ExtractedNames(format.syntax, avoiding: own)
    let labels = pairs(format.labels, names)
    let metadata = pairs(format.metadata, names)
    var stages: [LogStage] = []
    if let firstLine = source.firstLine { stages.append(.multiline(firstLine: firstLine.text)) }
    for drop in source.drops {
        if case .matching(let pattern) = drop.kind { stages.append(.dropLine(matching: pattern.text)) }
    }
    for mask in source.masks {
        let pattern = mask.pattern.text
        // Only groups are replaced: without one, nothing would be.
        stages.append(
            .replace(
                pattern: hasCapturingGroup(pattern) ? pattern : "(\(pattern))",
                replacement: mask.replacement.text))
    }
    stages += parser(of: format, names)
    if let timestamp = format.timestamp, format.syntax != .plain {
        stages.append(
            .timestamp(
                source: names.key(timestamp.field), format: timestamp.format.text, zone: timestamp.zone?.text)
        )
    }
    let level = labels.first { $0.name == "level" }?.source ?? "level"
    for drop in source.drops {
        switch drop.kind {
        case .levels(let levels):
            let choice = levels.map { escapedPattern($0.text) }.joined(separator: "|")
            stages.append(.dropField(source: level, matching: "(?i)^(?:\(choice))$"))
        case .olderThan(let age):
            stages.append(.dropOlder(than: age))
        case .matching:
            break
        }
    }
    if !labels.isEmpty { stages.append(.labels(labels)) }
    if !metadata.isEmpty { stages.append(.metadata(metadata)) }
    if let message = format.message, format.syntax != .plain {
        stages.append(.output(source: names.key(message)))
    }
    return stages
}

/// Each name once: the first field that was declared for it.
private func pairs(_ fields: [ExtractedField], _ names: ExtractedNames) -> [LogStage.Pair] {
    var seen: Set<String> = []
    return fields.filter { seen.insert($0.name.name).inserted }.map {
        LogStage.Pair(name: $0.name.name, source: names.key($0.field))
    }
}

/// The stage that takes the line apart; none if nothing is wanted of it, since the collectors refuse an
/// empty one.
private func parser(of format: LogFormat, _ names: ExtractedNames) -> [LogStage] {
    let wanted =
        (format.labels + format.metadata).map(\.field)
        + [format.timestamp?.field, format.message].compactMap { $0 }
    var seen: Set<LogField> = []
    let fields = wanted.filter { seen.insert($0).inserted }
    if fields.isEmpty { return [] }
    let pairs = fields.map { LogStage.Pair(name: names.key($0), source: names.expression($0)) }
    return switch format.syntax {
    case .plain: []
    case .json: [.json(pairs)]
    case .logfmt: [.logfmt(pairs)]
    case .regex(let pattern): [.regex(pattern.text)]
    }
}
