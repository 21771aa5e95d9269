package import Diagnostics

/// A check of a service from outside, through the blackbox exporter.
///
/// ```swift
/// static let ready = Probe("erp-ready", of: "http://erp-server:3000/health/ready",
///     expecting: .http(statusCodes: [200], bodyMatches: [#""status"\s*:\s*"ok""#]))
///
/// Alert("HealthCheckDegraded", when: ready.success, is: .equal(.number(0)), …)
/// ```
/// - Emits: a scrape job whose relabeling hands each target to the exporter, and a module of
///   `blackbox/blackbox.yml`. Probes of the same expectation and timeout share the module of the first.
/// - Diagnoses: `duplicate-key`, `invalid-target`.
/// - Source: https://github.com/prometheus/blackbox_exporter
public struct Probe: Sendable, Hashable, Allowing {
    package let name: Name
    package let targets: [Name]
    package let expectation: ProbeExpectation
    package let interval: Duration?
    package let timeout: Duration?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - name: the job's name, and the module's.
    ///   - target: a URL for HTTP, `host:port` for TCP and gRPC, a host for ICMP, a name server for DNS.
    ///   - interval: how often; default the stack's scrape interval.
    ///   - timeout: of one probe, at least half a second below the interval; by default half a second below
    ///     the stack's scrape timeout. The job's scrape timeout follows it. Diagnoses `invalid-timing`.
    public init(
        _ name: Name, of target: Name, expecting expectation: ProbeExpectation, every interval: Duration? = nil,
        timeout: Duration? = nil, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.init(
            name, ofEach: [target], expecting: expectation, every: interval, timeout: timeout, fileID: fileID,
            filePath: filePath, line: line, column: column)
    }

    /// The same expectation for several targets; the label `instance` tells them apart.
    public init(
        _ name: Name, ofEach targets: [Name], expecting expectation: ProbeExpectation,
        every interval: Duration? = nil, timeout: Duration? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.targets = targets
        self.expectation = expectation
        self.interval = interval
        self.timeout = timeout
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// 1 while the target is as expected, 0 otherwise.
    ///
    /// - Emits: `probe_success{job="erp-ready"}`.
    public var success: PromQuery { query(Probe.successMetric) }

    /// How long the last probe took.
    ///
    /// - Emits: `probe_duration_seconds{job="erp-ready"}`.
    public var duration: PromQuery { query(Probe.durationMetric) }

    /// Whether the last probe succeeded.
    public static let successMetric = Metric.gauge(
        "probe_success", labels: ["job", "instance"], range: 0...1,
        help: "Displays whether or not the probe was a success")

    /// How long the last probe took.
    public static let durationMetric = Metric.gauge(
        "probe_duration_seconds", unit: .seconds, labels: ["job", "instance"], range: 0...(.infinity),
        help: "Returns how long the probe took to complete in seconds")

    /// What else the exporter says of a probe, by the kind of probe.
    package static let furtherSeries = [
        "probe_dns_additional_rrs", "probe_dns_answer_rrs", "probe_dns_authority_rrs", "probe_dns_duration_seconds",
        "probe_dns_lookup_time_seconds", "probe_dns_query_succeeded", "probe_dns_serial",
        "probe_expect_info", "probe_failed_due_to_regex", "probe_grpc_duration_seconds",
        "probe_grpc_healthcheck_response", "probe_grpc_ssl", "probe_grpc_status_code",
        "probe_http_content_length", "probe_http_duration_seconds", "probe_http_last_modified_timestamp_seconds",
        "probe_http_redirects", "probe_http_ssl", "probe_http_status_code", "probe_http_uncompressed_body_length",
        "probe_http_version", "probe_icmp_duration_seconds", "probe_icmp_reply_hop_limit", "probe_ip_addr_hash",
        "probe_ip_protocol", "probe_ssl_earliest_cert_expiry", "probe_ssl_last_chain_expiry_timestamp_seconds",
        "probe_ssl_last_chain_info", "probe_tls_cipher_info", "probe_tls_version_info",
    ]

    private func query(_ metric: Metric) -> PromQuery {
        PromQuery(
            [.metric(metric, suffix: "", nil)]
                + PromQuery.selector([.label(.job, is: name)]), site: site)
    }
}
