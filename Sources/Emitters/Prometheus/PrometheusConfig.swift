import Serialization
import StackDSL

/// The tree of `prometheus.yml`, its keys in the order of Prometheus' documentation.
///
/// - Parameter ruleFiles: paths relative to the stack's folder.
func prometheusConfig(_ stack: Stack, ruleFiles: [String], jobs: [Node.Map]) -> Node.Map {
    let server = stack.prometheus
    var config = Node.Map()
    config.set("global", globalKeys(server))
    config.setUnlessEmpty("rule_files", ruleFiles.map { String($0.trimmingPrefix("prometheus/")) })
    config.setUnlessEmpty("scrape_configs", jobs)
    if stack.routing != nil, !server.alertmanagers.isEmpty {
        let targets: Node = ["targets": nameList(server.alertmanagers)]
        config.set("alerting", .map(["alertmanagers": [["static_configs": [targets]]]]))
    }
    config.setUnlessEmpty("remote_write", server.remoteWrites.map(remoteWriteKeys))
    return config
}

/// The intervals are written even where they are Prometheus' own: every other duration is held against them.
private func globalKeys(_ server: PrometheusServer) -> Node.Map {
    var keys = Node.Map()
    keys.set("scrape_interval", server.scrapeInterval.prometheusText)
    keys.set("scrape_timeout", server.scrapeTimeout.prometheusText)
    keys.set("evaluation_interval", server.evaluationInterval.prometheusText)
    keys.setUnlessEmpty("external_labels", sortedLabels(server.externalLabels))
    return keys
}

private func remoteWriteKeys(_ write: RemoteWrite) -> Node.Map {
    var keys: Node.Map = ["url": .string(write.url.text)]
    keys.set("remote_timeout", write.timeout?.prometheusText)
    keys.setUnlessEmpty("write_relabel_configs", write.relabeling.map(relabelingKeys))
    keys.set("name", write.name?.text)
    if write.sendsExemplars { keys.set("send_exemplars", true) }
    keys.setKeys(of: write.client)
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
