import Analysis
import Diagnostics
import StackDSL

/// What Prometheus and the blackbox exporter have learnt since their oldest supported versions.
///
/// - Source: https://github.com/prometheus/prometheus/blob/main/CHANGELOG.md
/// - Source: https://github.com/prometheus/blackbox_exporter/blob/master/CHANGELOG.md
extension VersionedFeature {
    static func ofPrometheus(_ stack: ResolvedStack) -> [VersionedFeature] {
        ofServer(stack.stack) + ofRemotes(stack.stack.prometheus)
            + stack.stack.services.flatMap { service in
                service.scrapes.flatMap { ofScrape($0, "service \"\(service.name.text)\"") }
                    + service.probes.flatMap(ofProbe)
            } + stack.clientUses.flatMap(ofClient) + ofRaw(stack)
    }

    private static func ofServer(_ stack: Stack) -> [VersionedFeature] {
        let server = stack.prometheus
        var needs = VersionNeeds(.prometheus, "prometheus", stack.site)
        needs.add(server.ruleQueryOffset != nil, "`rule_query_offset`", .v2_53, "write `offset` in the queries")
        needs.add(server.scrapeFailureLog != nil, "`scrape_failure_log_file`", ToolVersion(2, 55), "leave it out")
        needs.add(
            server.limits != ScrapeLimits(), "a limit in `global`", .v2_45, "give each scrape its `limits:`")
        needs.add(server.limits.droppedTargets != nil, "`keep_dropped_targets`", ToolVersion(2, 47), "leave it out")
        let format = server.format
        needs.add(
            format.keepsClassicHistograms != nil, "`always_scrape_classic_histograms` in `global`", .v3_5,
            "give each scrape its `format:`")
        needs.add(
            format.convertsClassicHistograms != nil, "`convert_classic_histograms_to_nhcb` in `global`",
            ToolVersion(3, 4), "give each scrape its `format:`")
        needs.add(format)
        needs.add(
            server.storage.diskShare != nil, "`storage.tsdb.retention.percentage`", ToolVersion(3, 11),
            "give a `size:`")
        if let otlp = server.otlp {
            needs.add(true, "`otlp`", ToolVersion(2, 55), "scrape a collector in its place")
            needs.add(
                otlp.keepsIdentifyingAttributes, "`keep_identifying_resource_attributes`", ToolVersion(3, 1),
                "leave it out")
            needs.add(otlp.convertsHistograms, "`convert_histograms_to_nhcb`", ToolVersion(3, 4), "leave it out")
            needs.add(otlp.promotesScope, "`promote_scope_metadata`", ToolVersion(3, 6), "leave it out")
            if let translation = otlp.translation {
                needs.add(
                    true, "`\(translation.rawValue)`", translation.since, "leave out `translation:`")
            }
        }
        for feature in server.features {
            if let since = feature.since {
                needs.add(true, "the feature `\(feature.rawValue)`", since, "leave it out")
            }
        }
        for target in server.alertmanagers {
            needs.add(
                !target.settings.alertRelabeling.isEmpty, "`alert_relabel_configs` of one Alertmanager",
                ToolVersion(2, 51), "use `PrometheusServer(alertRelabeling:)`")
            needs.add(target.discovery)
        }
        return needs.features
    }

    private static func ofRemotes(_ server: PrometheusServer) -> [VersionedFeature] {
        server.remoteWrites.flatMap { write in
            var needs = VersionNeeds(.prometheus, "remote write", write.site)
            needs.add(write.message == .v2, "`protobuf_message`", ToolVersion(2, 54), "leave out `message:`")
            needs.add(write.spreadsOverAddresses, "`round_robin_dns`", ToolVersion(3, 1), "leave it out")
            needs.add(write.queue.sampleAge != nil, "`sample_age_limit`", ToolVersion(2, 50), "leave it out")
            return needs.features
        }
    }

    private static func ofScrape(_ scrape: Scrape, _ subject: String) -> [VersionedFeature] {
        var needs = VersionNeeds(.prometheus, subject, scrape.site)
        needs.add(scrape.tracksStaleness, "`track_timestamps_staleness`", ToolVersion(2, 48), "leave it out")
        needs.add(!scrape.compresses, "`enable_compression`", ToolVersion(2, 49), "leave it out")
        needs.add(scrape.fallback != nil, "`fallback_scrape_protocol`", ToolVersion(3, 0), "leave it out")
        needs.add(scrape.fallback == .text1_0_0, "`PrometheusText1.0.0`", ToolVersion(3, 0), "use `.text0_0_4`")
        needs.add(
            scrape.nativeBucketLimit != nil, "`native_histogram_bucket_limit`", .v2_45, "leave it out")
        needs.add(scrape.limits.droppedTargets != nil, "`keep_dropped_targets`", ToolVersion(2, 47), "leave it out")
        let format = scrape.format
        needs.add(
            format.nativeHistograms != nil, "`scrape_native_histograms`", ToolVersion(3, 8),
            "say it of the server: `PrometheusServer(format:)`")
        needs.add(
            format.keepsClassicHistograms != nil, "`always_scrape_classic_histograms`", ToolVersion(3, 0),
            "leave it out")
        needs.add(
            format.convertsClassicHistograms != nil, "`convert_classic_histograms_to_nhcb`", ToolVersion(3, 0),
            "leave it out")
        needs.add(format)
        needs.add(scrape.discovery)
        return needs.features
    }

    private static func ofProbe(_ probe: Probe) -> [VersionedFeature] {
        var needs = VersionNeeds(.blackbox, "probe \"\(probe.name.text)\"", probe.site)
        switch probe.expectation.kind {
        case .http(let http):
            needs.add(http.bodySatisfies != nil, "a condition in CEL", ToolVersion(0, 27), "use `bodyMatches:`")
            needs.add(http.usesHTTP3, "`enable_http3`", .v0_28, "leave it out")
            if case .file? = http.body?.kind {
                needs.add(true, "`body_file`", ToolVersion(0, 24), "use `.text(…)`")
            }
        case .tcp(let tcp):
            needs.add(
                tcp.conversation.contains { !$0.labels.pairs.isEmpty }, "labels of an exchange", ToolVersion(0, 26),
                "leave them out")
            needs.add(
                tcp.conversation.contains { $0.expectedBytes != nil }, "`expect_bytes`", .v0_28, "expect a pattern")
        case .grpc(let grpc):
            needs.add(!grpc.metadata.isEmpty, "metadata of gRPC", .v0_28, "leave it out")
        case .icmp, .dns: break
        }
        return needs.features
    }

    private static func ofClient(_ use: ClientUse) -> [VersionedFeature] {
        let isPrometheus = use.program == .prometheus
        var needs = VersionNeeds(isPrometheus ? .prometheus : .blackbox, use.subject, use.site)
        needs.add(
            use.client.headers.contains { !use.hasPlainHeaders || $0.text == nil }, "`http_headers`",
            isPrometheus ? ToolVersion(2, 55) : ToolVersion(0, 26), "leave the header out")
        if let proxy = use.client.proxy {
            let since = isPrometheus ? ToolVersion(2, 43) : ToolVersion(0, 24)
            needs.add(!proxy.exceptions.isEmpty, "`no_proxy`", since, "leave out the exceptions")
            needs.add(proxy.url == nil, "`proxy_from_environment`", since, "name the proxy")
            needs.add(!proxy.connectHeaders.isEmpty, "`proxy_connect_header`", since, "leave it out")
        }
        return needs.features
    }
}

/// Gathers what one declaration needs.
private struct VersionNeeds {
    private let tool: VersionedFeature.Tool
    private let subject: String
    private let site: DeclarationSite
    private(set) var features: [VersionedFeature] = []

    init(_ tool: VersionedFeature.Tool, _ subject: String, _ site: DeclarationSite) {
        self.tool = tool
        self.subject = subject
        self.site = site
    }

    mutating func add(_ isUsed: Bool, _ name: String, _ since: ToolVersion, _ cure: String) {
        guard isUsed else { return }
        features.append(
            VersionedFeature(tool: tool, name: name, since: since, subject: subject, site: site, cure: cure))
    }

    /// What a server and a job have alike.
    mutating func add(_ format: ScrapeFormat) {
        add(!format.protocols.isEmpty, "`scrape_protocols`", ToolVersion(2, 49), "leave them out")
        add(
            format.protocols.contains(.text1_0_0), "`PrometheusText1.0.0`", ToolVersion(3, 0), "use `.text0_0_4`")
        add(format.names != nil, "`metric_name_validation_scheme`", ToolVersion(2, 55), "leave it out")
        add(format.escaping != nil, "`metric_name_escaping_scheme`", ToolVersion(3, 4), "leave it out")
        add(format.countsScrapes != nil, "`extra_scrape_metrics`", ToolVersion(3, 10), "leave it out")
    }

    mutating func add(_ discovery: Discovery) {
        switch discovery.kind {
        case .docker(let docker):
            add(docker.matchesFirstNetwork != nil, "`match_first_network`", ToolVersion(2, 54), "leave it out")
        case .kubernetes(let kubernetes):
            add(
                kubernetes.attaching.contains(.namespace), "attached metadata of the namespace", ToolVersion(3, 6),
                "leave it out")
            add(
                kubernetes.attaching.contains { $0 != .namespace && $0 != .node },
                "attached metadata of what runs a pod", ToolVersion(3, 11), "leave it out")
        case .ecs:
            add(true, "discovery of Amazon ECS", ToolVersion(3, 8), "use `.dns` with the names of AWS Cloud Map, or `.files`")
        case .consul(let consul):
            add(consul.filter != nil, "`filter` of Consul", ToolVersion(3, 0), "use `tags:`")
        case .host, .fixed, .list, .files, .dns, .http, .ec2: break
        }
    }
}

extension OTLPReceiver.Translation {
    fileprivate var since: ToolVersion {
        switch self {
        case .underscoresAndSuffixes, .suffixes: ToolVersion(3, 0)
        case .none: ToolVersion(3, 4)
        case .underscores: ToolVersion(3, 6)
        }
    }
}
