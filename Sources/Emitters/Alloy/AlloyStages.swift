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
    case .multiline(let firstLine):
        block("multiline", [("firstline", .string(firstLine))])
    case .dropLine(let pattern):
        block("drop", [("drop_counter_reason", .string("pattern")), ("expression", .string(pattern))])
    case .dropField(let source, let pattern):
        block(
            "drop",
            [
                ("drop_counter_reason", .string("level")), ("expression", .string(pattern)),
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
                + (zone.map { [("location", .string($0))] } ?? []))
    case .labels(let pairs):
        block("labels", [("values", object(pairs))])
    case .metadata(let pairs):
        block("structured_metadata", [("values", object(pairs))])
    case .output(let source):
        block("output", [("source", .string(source))])
    }
}

private func block(_ name: String, _ attributes: [(String, AlloyValue)]) -> AlloyBlock {
    AlloyBlock("stage.\(name)", nil, attributes.map { AlloyStatement.attribute($0, $1) })
}

private func object(_ pairs: [LogStage.Pair]) -> AlloyValue {
    .object(pairs.map { AlloyValue.Field(key: $0.name, value: .string($0.source)) })
}
