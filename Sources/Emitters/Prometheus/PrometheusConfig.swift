import Serialization
import StackDSL

/// The tree of `prometheus.yml`, its keys in the order of Prometheus' documentation.
///
/// - Parameter ruleFiles: paths relative to the stack's folder.
func prometheusConfig(_ stack: Stack, ruleFiles: [String], jobs: [Node.Map], targets: TargetFiles) -> Node.Map {
    let server = stack.prometheus
    let version = stack.versions.prometheus
    var config = Node.Map()
    config.set("global", globalKeys(server, version))
    config.setUnlessEmpty("rule_files", ruleFiles.map { String($0.trimmingPrefix("prometheus/")) })
    config.setUnlessEmpty("scrape_configs", jobs)
    if stack.routing != nil { config.setUnlessEmpty("alerting", alertingKeys(server, targets)) }
    config.setUnlessEmpty("remote_write", server.remoteWrites.map(remoteWriteKeys))
    if let otlp = server.otlp { config.setUnlessEmpty("otlp", otlpKeys(otlp)) }
    config.setUnlessEmpty("remote_read", server.remoteReads.map(remoteReadKeys))
    config.setUnlessEmpty("storage", storageKeys(server.storage, version))
    config.merge(server.raw)
    return config
}

/// The intervals are written even where they are Prometheus' own: every other duration is held against them.
private func globalKeys(_ server: PrometheusServer, _ version: ToolVersion) -> Node.Map {
    var keys = Node.Map()
    keys.set("scrape_interval", server.scrapeInterval.prometheusText)
    keys.set("scrape_timeout", server.scrapeTimeout.prometheusText)
    keys.setUnlessEmpty("scrape_protocols", server.format.protocols.map(\.rawValue))
    keys.set("evaluation_interval", server.evaluationInterval.prometheusText)
    keys.set("rule_query_offset", server.ruleQueryOffset, unless: .zero)
    keys.setUnlessEmpty("external_labels", sortedLabels(server.externalLabels))
    keys.set("query_log_file", server.queryLog?.text)
    keys.set("scrape_failure_log_file", server.scrapeFailureLog?.text)
    keys.setKeys(of: server.limits)
    keys.setKeys(of: server.format, for: version)
    return keys
}

private func storageKeys(_ storage: PrometheusStorage, _ version: ToolVersion) -> Node.Map {
    var tsdb = Node.Map()
    tsdb.set("out_of_order_time_window", storage.outOfOrderWindow, unless: .zero)
    if version >= .retentionKeys {
        var retention = Node.Map()
        retention.set("time", storage.retention?.prometheusText)
        retention.set("size", storage.size.map(sizeText))
        retention.set("percentage", storage.diskShare?.value(in: .percent))
        tsdb.setUnlessEmpty("retention", retention)
    }
    var keys = Node.Map()
    keys.setUnlessEmpty("tsdb", tsdb)
    if let exemplars = storage.exemplars { keys.set("exemplars", .map(["max_exemplars": Node(exemplars)])) }
    return keys
}

private func otlpKeys(_ otlp: OTLPReceiver) -> Node.Map {
    var keys = Node.Map()
    keys.setUnlessEmpty("promote_resource_attributes", otlp.promotedAttributes.map(\.text))
    keys.set("translation_strategy", otlp.translation?.rawValue)
    if otlp.keepsIdentifyingAttributes { keys.set("keep_identifying_resource_attributes", true) }
    if otlp.convertsHistograms { keys.set("convert_histograms_to_nhcb", true) }
    if otlp.promotesScope { keys.set("promote_scope_metadata", true) }
    return keys
}

/// Labels by name: their order has no meaning.
func sortedLabels(_ labels: Labels) -> Node.Map {
    Node.Map(
        labels.pairs.sorted { $0.label < $1.label }
            .map { Node.Map.Entry($0.label.name, .string($0.value.rendered)) })
}

/// A list of names as they are.
func nameList(_ names: [Name]) -> Node { Node(names.map(\.text)) }
