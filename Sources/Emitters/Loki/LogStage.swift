import StackDSL

/// One step in the treatment of a line. Promtail and Alloy share their stages' meaning; only the names of
/// some keys differ.
enum LogStage {
    /// A name and what it is looked up by.
    struct Pair {
        let name: String
        let source: String
    }

    case decolorize
    case multiline(firstLine: String, lines: Int?, wait: Duration?)
    case dropLine(matching: String)
    case dropLonger(than: Quantity)
    case dropField(source: String, matching: String, reason: String)
    case dropOlder(than: Duration)
    /// Replaces what the groups of the pattern match.
    case replace(pattern: String, replacement: String)
    case json([Pair])
    case logfmt([Pair])
    case regex(String)
    case timestamp(source: String, format: String, zone: String?)
    case labels([Pair])
    case metadata([Pair])
    case metric(CountedMetric)
    case limit(LogHandling.Rate)
    case output(source: String)
    case pack([String])
    case tenant(String)
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
    var stages = beforeParsing(source)
    stages += parser(of: source, names)
    if let timestamp = format.timestamp, format.syntax != .plain {
        stages.append(
            .timestamp(
                source: names.key(timestamp.field), format: timestamp.format.text, zone: timestamp.zone?.text)
        )
    }
    let level = labels.first { $0.name == "level" }?.source ?? "level"
    stages += source.drops.compactMap { dropBehindParsing($0, names, level: level) }
    if !labels.isEmpty { stages.append(.labels(labels)) }
    if !metadata.isEmpty { stages.append(.metadata(metadata)) }
    stages += source.metrics.map { .metric(CountedMetric($0, names)) }
    if let rate = source.handling.rate { stages.append(.limit(rate)) }
    if let message = format.message, format.syntax != .plain {
        stages.append(.output(source: names.key(message)))
    }
    if !source.handling.packed.isEmpty { stages.append(.pack(source.handling.packed.map(\.name))) }
    if let tenant = source.handling.tenant { stages.append(.tenant(tenant.text)) }
    return stages
}

private func beforeParsing(_ source: LogSource) -> [LogStage] {
    var stages: [LogStage] = source.handling.decolorizes ? [.decolorize] : []
    if let firstLine = source.firstLine {
        stages.append(
            .multiline(
                firstLine: firstLine.text, lines: source.handling.entryLines, wait: source.handling.entryWait))
    }
    for drop in source.drops {
        switch drop.kind {
        case .matching(let pattern): stages.append(.dropLine(matching: pattern.text))
        case .longerThan(let size): stages.append(.dropLonger(than: size))
        case .levels, .field, .olderThan: break
        }
    }
    return stages
        + source.masks.map { mask in
            let pattern = mask.pattern.text
            // Only groups are replaced: without one, nothing would be.
            return .replace(
                pattern: hasCapturingGroup(pattern) ? pattern : "(\(pattern))",
                replacement: mask.replacement.text)
        }
}

private func dropBehindParsing(_ drop: LogDrop, _ names: ExtractedNames, level: String) -> LogStage? {
    switch drop.kind {
    case .levels(let levels):
        let choice = levels.map { escapedPattern($0.text) }.joined(separator: "|")
        return .dropField(source: level, matching: "(?i)^(?:\(choice))$", reason: "level")
    case .field(let field, let pattern):
        return .dropField(source: names.key(field), matching: pattern.text, reason: "field")
    case .olderThan(let age): return .dropOlder(than: age)
    case .matching, .longerThan: return nil
    }
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
private func parser(of source: LogSource, _ names: ExtractedNames) -> [LogStage] {
    var seen: Set<LogField> = []
    let fields = source.fields.filter { seen.insert($0).inserted }
    if fields.isEmpty { return [] }
    let pairs = fields.map { LogStage.Pair(name: names.key($0), source: names.expression($0)) }
    return switch source.format.syntax {
    case .plain: []
    case .json: [.json(pairs)]
    case .logfmt: [.logfmt(pairs)]
    case .regex(let pattern): [.regex(pattern.text)]
    }
}
