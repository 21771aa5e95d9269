import StackDSL

extension BlackboxExporter {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        blackbox_exporter_build_info                                 gauge   - branch,goarch,goos,goversion,revision,tags,version
        blackbox_exporter_config_last_reload_success_timestamp_seconds gauge   timestamp
        blackbox_exporter_config_last_reload_successful              state
        blackbox_module_unknown_total                                counter
        net_conntrack_dialer_conn_attempted_total                    counter - dialer_name
        net_conntrack_dialer_conn_closed_total                       counter - dialer_name
        net_conntrack_dialer_conn_established_total                  counter - dialer_name
        net_conntrack_dialer_conn_failed_total                       counter - dialer_name,reason
        probe_dns_additional_rrs                                     gauge
        probe_dns_answer_rrs                                         gauge
        probe_dns_authority_rrs                                      gauge
        probe_dns_duration_seconds                                   gauge   - phase
        probe_dns_lookup_time_seconds                                gauge
        probe_dns_query_succeeded                                    state
        probe_duration_seconds                                       gauge
        probe_failed_due_to_bytes                                    gauge
        probe_failed_due_to_regex                                    state
        probe_grpc_duration_seconds                                  gauge   - phase
        probe_grpc_ssl                                               state
        probe_grpc_status_code                                       gauge
        probe_http_content_length                                    gauge
        probe_http_duration_seconds                                  gauge   - phase
        probe_http_redirects                                         gauge   count
        probe_http_ssl                                               state
        probe_http_status_code                                       gauge
        probe_http_uncompressed_body_length                          gauge
        probe_http_version                                           gauge
        probe_icmp_duration_seconds                                  gauge   - phase
        probe_icmp_reply_hop_limit                                   gauge
        probe_ip_addr_hash                                           gauge
        probe_ip_protocol                                            gauge
        probe_ssl_earliest_cert_expiry                               gauge   timestamp
        probe_ssl_last_chain_expiry_timestamp_seconds                gauge   timestamp
        probe_ssl_last_chain_info                                    gauge   - fingerprint_sha256,issuer,serialnumber,subject,subjectalternative
        probe_success                                                state
        probe_tls_cipher_info                                        gauge   - cipher
        probe_tls_version_info                                       gauge   - version
        """, from: "blackbox_exporter 0.28.0")
}
