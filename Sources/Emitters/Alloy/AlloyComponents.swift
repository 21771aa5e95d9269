import StackDSL

/// The components of one job, in the order in which a line passes them.
func alloyComponents(_ job: LogJob) -> [AlloyBlock] {
    let stages = alloyStages(of: job)
    let receiver = stages.isEmpty ? "loki.write.loki.receiver" : "loki.process.\(job.identifier).receiver"
    var blocks = source(job, forwardingTo: .list([.reference(receiver)]))
    if !stages.isEmpty {
        var process = AlloyBlock("loki.process", job.identifier)
        process.set("forward_to", .list([.reference("loki.write.loki.receiver")]))
        process.add(stages)
        blocks.append(process)
    }
    return blocks
}

private func source(_ job: LogJob, forwardingTo receivers: AlloyValue) -> [AlloyBlock] {
    switch job.origin {
    case .docker(let containers, let engine):
        docker(job, containers, engine: engine, receivers)
    case .files(let paths, let excluded):
        files(job, paths, excluded: excluded, receivers)
    case .journal(let unit, let maximumAge, let directory):
        journal(job, unit: unit, maximumAge: maximumAge, directory: directory, receivers)
    case .syslog(let port, let transport, let dialect):
        syslog(job, port: port, transport: transport, dialect: dialect, receivers)
    }
}

private func docker(
    _ job: LogJob, _ containers: Containers, engine: Name, _ receivers: AlloyValue
) -> [AlloyBlock] {
    var discovery = AlloyBlock("discovery.docker", job.identifier)
    discovery.set("host", engine.text)
    discovery.add(
        dockerFilters(containers).map { filter in
            AlloyBlock(
                "filter", nil,
                [.attribute("name", .string(filter.name)), .attribute("values", .strings(filter.values))])
        })
    var relabel = AlloyBlock("discovery.relabel", job.identifier)
    relabel.set("targets", .reference("discovery.docker.\(job.identifier).targets"))
    relabel.add(job.copied.map(rule))
    var source = AlloyBlock("loki.source.docker", job.identifier)
    source.set("forward_to", receivers)
    source.set("host", engine.text)
    source.set("labels", labels(of: job))
    source.set("targets", .reference("discovery.relabel.\(job.identifier).output"))
    return [discovery, relabel, source]
}

private func files(
    _ job: LogJob, _ paths: [Name], excluded: [Name], _ receivers: AlloyValue
) -> [AlloyBlock] {
    var match = AlloyBlock("local.file_match", job.identifier)
    match.set(
        "path_targets",
        .list(
            paths.map { path in
                var fields = [AlloyValue.Field(key: "__path__", value: .string(path.text))]
                if let glob = excludedGlob(excluded) {
                    fields.append(.init(key: "__path_exclude__", value: .string(glob)))
                }
                return .object(fields + labelFields(of: job))
            }))
    var source = AlloyBlock("loki.source.file", job.identifier)
    source.set("forward_to", receivers)
    source.set("targets", .reference("local.file_match.\(job.identifier).targets"))
    return [match, source]
}

private func journal(
    _ job: LogJob, unit: Name?, maximumAge: Duration?, directory: Name?, _ receivers: AlloyValue
) -> [AlloyBlock] {
    var source = AlloyBlock("loki.source.journal", job.identifier)
    source.set("forward_to", receivers)
    source.set("labels", labels(of: job))
    source.set("matches", unit.map { "_SYSTEMD_UNIT=\($0.text)" })
    source.set("max_age", maximumAge?.goText)
    source.set("path", directory?.text)
    source.set("relabel_rules", .reference("loki.relabel.\(job.identifier).rules"))
    return [relabelRules(job), source]
}

private func syslog(
    _ job: LogJob, port: Int, transport: LogSource.SyslogTransport, dialect: LogSource.SyslogDialect,
    _ receivers: AlloyValue
) -> [AlloyBlock] {
    var listener = AlloyBlock("listener")
    listener.set("address", "0.0.0.0:\(port)")
    listener.set("labels", labels(of: job))
    listener.set("protocol", transport.rawValue)
    listener.set("syslog_format", dialect.rawValue)
    listener.set("use_incoming_timestamp", .bool(true))
    var source = AlloyBlock("loki.source.syslog", job.identifier)
    source.set("forward_to", receivers)
    source.set("relabel_rules", .reference("loki.relabel.\(job.identifier).rules"))
    source.add([listener])
    return [relabelRules(job), source]
}

/// Rules that a source applies itself: only there are its meta labels known.
private func relabelRules(_ job: LogJob) -> AlloyBlock {
    var block = AlloyBlock("loki.relabel", job.identifier)
    block.set("forward_to", .list([]))
    block.add(job.copied.map(rule))
    return block
}

private func rule(_ label: LogJob.CopiedLabel) -> AlloyBlock {
    var block = AlloyBlock("rule")
    block.set("source_labels", .strings([label.source]))
    block.set("regex", label.pattern)
    block.set("target_label", label.target)
    return block
}

private func labels(of job: LogJob) -> AlloyValue { .object(labelFields(of: job)) }

private func labelFields(of job: LogJob) -> [AlloyValue.Field] {
    job.labels.map { AlloyValue.Field(key: $0.name, value: .string($0.value)) }
}
