import Serialization
import StackDSL

/// One scrape configuration of Promtail.
func promtailJob(_ job: LogJob) -> Node.Map {
    var keys: Node.Map = ["job_name": .string(job.name)]
    keys.setUnlessEmpty("pipeline_stages", job.stages.map(promtailStage))
    let labels = Node.Map(job.labels.map { Node.Map.Entry($0.name, .string($0.value)) })
    switch job.origin {
    case .docker(let containers, let engine):
        // Containers have no labels of their own to be set: a rule without a source sets one.
        let fixed = job.labels.map { label -> Node.Map in
            ["target_label": .string(label.name), "replacement": .string(escapedReplacement(label.value))]
        }
        keys.set("relabel_configs", job.copied.map(relabeling) + fixed)
        keys.set("docker_sd_configs", [discovery(containers, engine: engine)])
    case .files(let paths, let excluded):
        keys.set("static_configs", paths.map { targets(labels, path: $0.text, excluded: excluded) })
    case .journal(let unit, let maximumAge, let directory):
        var journal = Node.Map()
        journal.set("max_age", maximumAge?.goText)
        journal.set("labels", labels)
        journal.set("path", directory?.text)
        journal.set("matches", unit.map { "_SYSTEMD_UNIT=\($0.text)" })
        keys.set("journal", journal)
        keys.set("relabel_configs", job.copied.map(relabeling))
    case .syslog(let port, let transport, let dialect):
        keys.set(
            "syslog",
            [
                "listen_address": .string("0.0.0.0:\(port)"),
                "listen_protocol": .string(transport.rawValue),
                "syslog_format": .string(dialect.rawValue),
                "labels": .map(labels),
                "use_incoming_timestamp": true,
            ] as Node.Map)
        keys.set("relabel_configs", job.copied.map(relabeling))
    }
    return keys
}

private func relabeling(_ label: LogJob.CopiedLabel) -> Node.Map {
    var keys: Node.Map = ["source_labels": [.string(label.source)]]
    keys.set("regex", label.pattern)
    keys.set("target_label", label.target)
    return keys
}

private func discovery(_ containers: Containers, engine: Name) -> Node.Map {
    var keys: Node.Map = ["host": .string(engine.text)]
    keys.setUnlessEmpty(
        "filters",
        dockerFilters(containers).map { filter -> Node.Map in
            ["name": .string(filter.name), "values": Node(filter.values)]
        })
    return keys
}

private func targets(_ labels: Node.Map, path: String, excluded: [Name]) -> Node.Map {
    var labels = labels
    labels.set("__path__", path)
    labels.set("__path_exclude__", excludedGlob(excluded))
    return ["targets": ["localhost"], "labels": .map(labels)]
}

/// One pattern for all paths that are left out; both collectors take alternatives in braces.
func excludedGlob(_ paths: [Name]) -> String? {
    switch paths.count {
    case 0: nil
    case 1: paths.first?.text
    default: "{" + paths.map(\.text).joined(separator: ",") + "}"
    }
}

/// A replacement that stands for itself: `$` would begin a group's name.
private func escapedReplacement(_ text: String) -> String {
    text.split(separator: "$", omittingEmptySubsequences: false).joined(separator: "$$")
}
