import Serialization
import StackDSL

/// The entries of `scrape_configs`: service by service as declared, scrapes before probes.
func scrapeJobs(_ stack: Stack) -> [Node.Map] {
    let modules = ProbeModules(stack)
    return stack.services.flatMap { service in
        service.scrapes.map { scrapeJob($0, of: service, in: stack.prometheus) }
            + service.probes.map { probeJob($0, module: modules.name(for: $0), in: stack.prometheus) }
    }
}

/// One job, as Prometheus and the collector's receiver of that name read it.
func scrapeJob(_ scrape: Scrape, of service: Service, in server: PrometheusServer) -> Node.Map {
    var keys: Node.Map = ["job_name": .string(service.jobName(of: scrape).text)]
    keys.set("scrape_interval", scrape.interval, unless: server.scrapeInterval)
    keys.set("scrape_timeout", scrape.timeout, unless: server.scrapeTimeout)
    if scrape.path.text != "/metrics" { keys.set("metrics_path", scrape.path.text) }
    if scrape.honorsLabels { keys.set("honor_labels", true) }
    if !scrape.honorsTimestamps { keys.set("honor_timestamps", false) }
    if scrape.scheme != .http { keys.set("scheme", scrape.scheme.rawValue) }
    keys.setUnlessEmpty(
        "params", Node.Map(scrape.parameters.map { Node.Map.Entry($0.name.text, nameList($0.values)) }))
    keys.setKeys(of: scrape.client)
    keys.setTargets(scrape.discovery, of: service)
    keys.setUnlessEmpty("relabel_configs", scrape.relabeling.map(relabelingKeys))
    keys.setUnlessEmpty("metric_relabel_configs", scrape.metricRelabeling.map(relabelingKeys))
    if let limit = scrape.sampleLimit, limit != 0 { keys.set("sample_limit", limit) }
    return keys
}

/// The exporter is what is scraped; the target travels as a parameter and stays the `instance` that people
/// see.
private func probeJob(_ probe: Probe, module: String, in server: PrometheusServer) -> Node.Map {
    var keys: Node.Map = ["job_name": .string(probe.name.text)]
    keys.set("scrape_interval", probe.interval, unless: server.scrapeInterval)
    keys.set("scrape_timeout", scrapeTimeout(of: probe, in: server), unless: server.scrapeTimeout)
    keys.set("metrics_path", "/probe")
    keys.set("params", .map(["module": [.string(module)]]))
    keys.set("static_configs", .list([["targets": nameList(probe.targets)]]))
    keys.set(
        "relabel_configs",
        .list([
            ["source_labels": ["__address__"], "target_label": "__param_target"],
            ["source_labels": ["__param_target"], "target_label": "instance"],
            ["target_label": "__address__", "replacement": .string(server.blackbox.text)],
        ]))
    return keys
}

/// The exporter stops half a second before Prometheus would, whatever its own configuration says: a longer
/// probe needs a longer scrape. Within the interval: Prometheus accepts nothing above it.
///
/// - Source: https://github.com/prometheus/blackbox_exporter, `--timeout-offset`
private func scrapeTimeout(of probe: Probe, in server: PrometheusServer) -> Duration? {
    guard let timeout = probe.timeout else { return nil }
    let needed = timeout + .milliseconds(500)
    return needed > server.scrapeTimeout ? min(needed, probe.interval ?? server.scrapeInterval) : nil
}

extension Node.Map {
    /// Sets a duration, unless it is what the tool takes anyway.
    mutating func set(_ key: String, _ duration: Duration?, unless inherited: Duration) {
        if let duration, duration != inherited { set(key, duration.prometheusText) }
    }
}
