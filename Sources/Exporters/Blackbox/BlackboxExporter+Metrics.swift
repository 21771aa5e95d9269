public import StackDSL

/// What a probe found, and the exporter itself.
extension BlackboxExporter {
    /// A metric with a constant '1' value labeled by version, revision, branch, goversion from
    /// which blackbox_exporter was built, and the goos and goarch for the build.
    public static var blackboxExporterBuildInfo: Metric { catalog["blackbox_exporter_build_info"] }
    /// Timestamp of the last successful configuration reload.
    public static var blackboxExporterConfigLastReloadSuccessTimestampSeconds: Metric { catalog["blackbox_exporter_config_last_reload_success_timestamp_seconds"] }
    /// Blackbox exporter config loaded successfully.
    public static var blackboxExporterConfigLastReloadSuccessful: Metric { catalog["blackbox_exporter_config_last_reload_successful"] }
    /// Count of unknown modules requested by probes.
    public static var blackboxModuleUnknown: Metric { catalog["blackbox_module_unknown_total"] }
    /// Total number of connections attempted by the given dialer a given name.
    public static var netConntrackDialerConnAttempted: Metric { catalog["net_conntrack_dialer_conn_attempted_total"] }
    /// Total number of connections closed which originated from the dialer of a given name.
    public static var netConntrackDialerConnClosed: Metric { catalog["net_conntrack_dialer_conn_closed_total"] }
    /// Total number of connections successfully established by the given dialer a given name.
    public static var netConntrackDialerConnEstablished: Metric { catalog["net_conntrack_dialer_conn_established_total"] }
    /// Total number of connections failed to dial by the dialer a given name.
    public static var netConntrackDialerConnFailed: Metric { catalog["net_conntrack_dialer_conn_failed_total"] }
    /// Returns number of entries in the additional resource record list.
    public static var dnsAdditionalRrs: Metric { catalog["probe_dns_additional_rrs"] }
    /// Returns number of entries in the answer resource record list.
    public static var dnsAnswerRrs: Metric { catalog["probe_dns_answer_rrs"] }
    /// Returns number of entries in the authority resource record list.
    public static var dnsAuthorityRrs: Metric { catalog["probe_dns_authority_rrs"] }
    /// Duration of DNS request by phase.
    public static var dnsDurationSeconds: Metric { catalog["probe_dns_duration_seconds"] }
    /// Returns the time taken for probe dns lookup in seconds.
    public static var dnsLookupTimeSeconds: Metric { catalog["probe_dns_lookup_time_seconds"] }
    /// Displays whether or not the query was executed successfully.
    public static var dnsQuerySucceeded: Metric { catalog["probe_dns_query_succeeded"] }
    /// Returns how long the probe took to complete in seconds.
    public static var durationSeconds: Metric { catalog["probe_duration_seconds"] }
    /// Indicates if probe failed due to bytes.
    public static var failedDueToBytes: Metric { catalog["probe_failed_due_to_bytes"] }
    /// Indicates if probe failed due to regex.
    public static var failedDueToRegex: Metric { catalog["probe_failed_due_to_regex"] }
    /// Duration of gRPC request by phase.
    public static var grpcDurationSeconds: Metric { catalog["probe_grpc_duration_seconds"] }
    /// Indicates if SSL was used for the connection.
    public static var grpcSsl: Metric { catalog["probe_grpc_ssl"] }
    /// Response gRPC status code.
    public static var grpcStatusCode: Metric { catalog["probe_grpc_status_code"] }
    /// Length of http content response.
    public static var httpContentLength: Metric { catalog["probe_http_content_length"] }
    /// Duration of http request by phase, summed over all redirects.
    public static var httpDurationSeconds: Metric { catalog["probe_http_duration_seconds"] }
    /// The number of redirects.
    public static var httpRedirects: Metric { catalog["probe_http_redirects"] }
    /// Indicates if SSL was used for the final redirect.
    public static var httpSsl: Metric { catalog["probe_http_ssl"] }
    /// Response HTTP status code.
    public static var httpStatusCode: Metric { catalog["probe_http_status_code"] }
    /// Length of uncompressed response body.
    public static var httpUncompressedBodyLength: Metric { catalog["probe_http_uncompressed_body_length"] }
    /// Returns the version of HTTP of the probe response.
    public static var httpVersion: Metric { catalog["probe_http_version"] }
    /// Duration of icmp request by phase.
    public static var icmpDurationSeconds: Metric { catalog["probe_icmp_duration_seconds"] }
    /// Replied packet hop limit (TTL for ipv4)
    public static var icmpReplyHopLimit: Metric { catalog["probe_icmp_reply_hop_limit"] }
    /// Specifies the hash of IP address. It's useful to detect if the IP address changes.
    public static var ipAddrHash: Metric { catalog["probe_ip_addr_hash"] }
    /// Specifies whether probe ip protocol is IP4 or IP6.
    public static var ipProtocol: Metric { catalog["probe_ip_protocol"] }
    /// Returns last SSL chain expiry in unixtime.
    public static var sslEarliestCertExpiry: Metric { catalog["probe_ssl_earliest_cert_expiry"] }
    /// Returns last SSL chain expiry in timestamp.
    public static var sslLastChainExpiryTimestampSeconds: Metric { catalog["probe_ssl_last_chain_expiry_timestamp_seconds"] }
    /// Contains SSL leaf certificate information.
    public static var sslLastChainInfo: Metric { catalog["probe_ssl_last_chain_info"] }
    /// Displays whether or not the probe was a success.
    public static var success: Metric { catalog["probe_success"] }
    /// Returns the TLS cipher negotiated during handshake.
    public static var tlsCipherInfo: Metric { catalog["probe_tls_cipher_info"] }
    /// Returns the TLS version used or NaN when unknown.
    public static var tlsVersionInfo: Metric { catalog["probe_tls_version_info"] }
}
