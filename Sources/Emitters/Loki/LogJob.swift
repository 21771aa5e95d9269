import StackDSL

/// One source of logs as both collectors read it: everything but their syntax is decided here, so that they
/// cannot differ.
struct LogJob {
    /// Unique within the stack: the service's name, with a number from its second source on.
    let name: String
    /// ``name`` as an identifier, unique as well.
    let identifier: String
    let origin: LogSource.Origin
    /// The labels that every line gets before it is looked at, by name; `service` is always among them.
    let labels: [(name: String, value: String)]
    /// What is known about the lines' origin and becomes labels.
    let copied: [CopiedLabel]
    let stages: [LogStage]

    /// A meta label that becomes a label; the pattern's group cuts the value out of it.
    struct CopiedLabel {
        let source: String
        let pattern: String?
        let target: String
    }
}

/// The jobs of all services, in the order of their declaration.
func logJobs(of stack: Stack) -> [LogJob] {
    var names = DistinctNames()
    var identifiers = DistinctNames()
    return stack.services.flatMap { service in
        service.logs.map { source in
            let labels = fixedLabels(of: source, service: service)
            let copied = copiedLabels(of: source.origin)
            let own = Set(labels.map(\.name) + copied.map(\.target) + ["filename"])
            return LogJob(
                name: names.add(service.name.text, separator: "-"),
                identifier: identifiers.add(identifier(service.name.text), separator: "_"),
                origin: origin(of: source, service: service), labels: labels, copied: copied,
                stages: logStages(of: source, avoiding: own))
        }
    }
}

/// The origin with the container named that is the service's own.
private func origin(of source: LogSource, service: Service) -> LogSource.Origin {
    guard case .docker(let containers, let engine) = source.origin, containers.kind == .namedAfterService
    else {
        return source.origin
    }
    return .docker(.named([service.name]), engine: engine)
}

private func fixedLabels(of source: LogSource, service: Service) -> [(name: String, value: String)] {
    var values: [String: String] = [:]
    for pair in source.labels.pairs { values[pair.label.name] = pair.value.rendered }
    values["service"] = service.name.text
    return values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
}

private func copiedLabels(of origin: LogSource.Origin) -> [LogJob.CopiedLabel] {
    switch origin {
    case .docker:
        [.init(source: "__meta_docker_container_name", pattern: "/(.*)", target: "container")]
    case .files:
        []
    case .journal:
        [.init(source: "__journal__systemd_unit", pattern: nil, target: "unit")]
    case .syslog:
        [
            .init(source: "__syslog_message_hostname", pattern: nil, target: "host"),
            .init(source: "__syslog_message_app_name", pattern: nil, target: "app"),
            .init(source: "__syslog_message_severity", pattern: nil, target: "level"),
        ]
    }
}

/// Names that are numbered where they repeat.
private struct DistinctNames {
    private var taken: Set<String> = []

    mutating func add(_ name: String, separator: String) -> String {
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(name)\(separator)\(number)"
            number += 1
        }
        return candidate
    }
}

private func identifier(_ name: String) -> String {
    let kept = name.unicodeScalars.map { scalar -> Character in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_": Character(scalar)
        default: "_"
        }
    }
    let text = String(kept)
    return text.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? true ? "_" + text : text
}
