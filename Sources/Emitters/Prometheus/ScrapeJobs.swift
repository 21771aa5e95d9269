import Serialization
import StackDSL

/// The entries of `scrape_configs`: service by service as declared, scrapes before probes.
func scrapeJobs(_ stack: Stack, targets: TargetFiles) -> [Node.Map] {
    let modules = ProbeModules(stack)
    return stack.services.flatMap { service in
        service.scrapes.map { scrapeJob($0, of: service, in: stack, targets) }
            + service.probes.map { probeJob($0, module: modules.name(for: $0), in: stack.prometheus) }
    }
}

/// One job, as Prometheus and the collector's receiver of that name read it.
func scrapeJob(_ scrape: Scrape, of service: Service, in stack: Stack, _ targets: TargetFiles) -> Node.Map {
    let server = stack.prometheus
    var keys: Node.Map = ["job_name": .string(service.jobName(of: scrape).text)]
    keys.set("scrape_interval", scrape.interval, unless: server.scrapeInterval)
    keys.set("scrape_timeout", scrape.timeout, unless: server.scrapeTimeout)
    keys.setUnlessEmpty("scrape_protocols", scrape.format.protocols.map(\.rawValue))
    keys.set("fallback_scrape_protocol", scrape.fallback?.rawValue)
    if scrape.path.text != "/metrics" { keys.set("metrics_path", scrape.path.text) }
    if scrape.honorsLabels { keys.set("honor_labels", true) }
    if !scrape.honorsTimestamps { keys.set("honor_timestamps", false) }
    if scrape.tracksStaleness { keys.set("track_timestamps_staleness", true) }
    if scrape.scheme != .http { keys.set("scheme", scrape.scheme.rawValue) }
    keys.setUnlessEmpty(
        "params", Node.Map(scrape.parameters.map { Node.Map.Entry($0.name.text, nameList($0.values)) }))
    if !scrape.compresses { keys.set("enable_compression", false) }
    keys.setKeys(of: scrape.client)
    keys.setTargets(scrape.discovery, host: service.name, files: targets)
    keys.setUnlessEmpty("relabel_configs", scrape.relabeling.map(relabelingKeys))
    keys.setUnlessEmpty("metric_relabel_configs", scrape.metricRelabeling.map(relabelingKeys))
    keys.setKeys(of: scrape.limits)
    keys.set("native_histogram_bucket_limit", scrape.nativeBucketLimit)
    keys.setKeys(of: scrape.format, for: stack.versions.prometheus)
    keys.merge(scrape.raw)
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
