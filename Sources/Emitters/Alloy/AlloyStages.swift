import StackDSL

/// The stages of a job's `loki.process`; none if lines pass as they are.
func alloyStages(of job: LogJob) -> [AlloyBlock] {
    journalStages(job) + job.stages.map(alloyStage)
}

/// Alloy sets the label `job` on every entry of the journal, whatever is declared; Promtail does not.
private func journalStages(_ job: LogJob) -> [AlloyBlock] {
    guard case .journal = job.origin else { return [] }
    guard let declared = job.labels.first(where: { $0.name == "job" }) else {
        return [AlloyBlock("stage.label_drop", nil, [.attribute("values", .strings(["job"]))])]
    }
    return [
        block("static_labels", [("values", .object([.init(key: "job", value: .string(declared.value))]))])
    ]
}

private func alloyStage(_ stage: LogStage) -> AlloyBlock {
    switch stage {
    case .decolorize:
        block("decolorize", [])
    case .multiline(let firstLine, let lines, let wait):
        block(
            "multiline",
            [("firstline", .string(firstLine))] + optional("max_lines", lines.map { .number(Double($0)) })
                + optional("max_wait_time", wait.map { .string($0.goText) }))
    case .dropLine(let pattern):
        block("drop", [("drop_counter_reason", .string("pattern")), ("expression", .string(pattern))])
    case .dropLonger(let size):
        block("drop", [("drop_counter_reason", .string("size")), ("longer_than", .string(byteText(size)))])
    case .dropField(let source, let pattern, let reason):
        block(
            "drop",
            [
                ("drop_counter_reason", .string(reason)), ("expression", .string(pattern)),
                ("source", .string(source)),
            ])
    case .dropOlder(let age):
        block("drop", [("drop_counter_reason", .string("age")), ("older_than", .string(age.goText))])
    case .replace(let pattern, let replacement):
        block("replace", [("expression", .string(pattern)), ("replace", .string(replacement))])
    case .json(let pairs):
        block("json", [("expressions", object(pairs))])
    case .logfmt(let pairs):
        block("logfmt", [("mapping", object(pairs))])
    case .regex(let pattern):
        block("regex", [("expression", .string(pattern))])
    case .timestamp(let source, let format, let zone):
        block(
            "timestamp",
            [("format", .string(format)), ("source", .string(source))]
                + optional("location", zone.map(AlloyValue.string)))
    case .labels(let pairs):
        block("labels", [("values", object(pairs))])
    case .metadata(let pairs):
        block("structured_metadata", [("values", object(pairs))])
    case .metric(let metric):
        AlloyBlock("stage.metrics", nil, [.block(metricBlock(metric))])
    case .limit(let rate):
        block(
            "limit",
            [("burst", .number(Double(rate.burst))), ("rate", .number(rate.lines)), ("drop", .bool(rate.drops))])
    case .output(let source):
        block("output", [("source", .string(source))])
    case .pack(let labels):
        block("pack", [("labels", .strings(labels)), ("ingest_timestamp", .bool(false))])
    case .tenant(let name):
        block("tenant", [("value", .string(name))])
    }
}

private func metricBlock(_ metric: CountedMetric) -> AlloyBlock {
    var block = AlloyBlock("metric.\(metric.kind.rawValue.lowercased())")
    block.set("action", metric.action)
    if metric.kind == .histogram { block.set("buckets", .list(metric.buckets.map(AlloyValue.number))) }
    block.set("name", metric.name)
    if metric.countsBytes { block.set("count_entry_bytes", .bool(true)) }
    block.set("description", metric.help)
    if metric.kind == .counter, metric.source == nil { block.set("match_all", .bool(true)) }
    block.set("prefix", metric.prefix)
    block.set("source", metric.source)
    block.set("value", metric.value)
    return block
}

/// An attribute that is there only if it has a value.
private func optional(_ name: String, _ value: AlloyValue?) -> [(String, AlloyValue)] {
    value.map { [(name, $0)] } ?? []
}

private func block(_ name: String, _ attributes: [(String, AlloyValue)]) -> AlloyBlock {
    AlloyBlock("stage.\(name)", nil, attributes.map { AlloyStatement.attribute($0, $1) })
}

private func object(_ pairs: [LogStage.Pair]) -> AlloyValue {
    .object(pairs.map { AlloyValue.Field(key: $0.name, value: .string($0.source)) })
}
