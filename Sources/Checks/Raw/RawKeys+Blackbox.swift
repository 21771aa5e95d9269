/// The keys of each prober's block, with the version of the blackbox exporter that brought each.
///
/// - Source: https://github.com/prometheus/blackbox_exporter/blob/master/CONFIGURATION.md
extension RawKeys {
    static let probers = [
        "http": RawKeys(
            """
            valid_status_codes = .http(statusCodes:)
            valid_http_versions = .http(versions:)
            method = .http(method:)
            headers = HTTPClient(headers:)
            body_size_limit = .http(bodySize:)
            compression = .http(compression:)
            fail_if_ssl = .http(refusesTLS:)
            fail_if_not_ssl = .http(requiresTLS:)
            fail_if_body_json_matches_cel 0.27
            fail_if_body_json_not_matches_cel = .http(bodySatisfies:)
            fail_if_body_matches_regexp = .http(bodyDoesNotMatch:)
            fail_if_body_not_matches_regexp = .http(bodyMatches:)
            fail_if_header_matches = .http(headerDoesNotMatch:)
            fail_if_header_not_matches = .http(headerMatches:)
            skip_resolve_phase_with_proxy = .http(resolvesBehindProxy:)
            enable_http3 = .http(usesHTTP3:)
            body = .http(body:)
            body_file = .http(body:)
            """ + addressing + client, isComplete: true),
        "tcp": RawKeys(
            """
            query_response = .tcp(…)
            tls = .tcp(tls:)
            tls_config = .tcp(trust:)
            source_ip_address = Addressing(source:)
            """ + addressing, isComplete: true),
        "icmp": RawKeys(
            """
            source_ip_address = Addressing(source:)
            payload_size = .ping(payload:)
            dont_fragment = .ping(neverFragmented:)
            ttl = .ping(hops:)
            """ + addressing, isComplete: true),
        "dns": RawKeys(
            """
            source_ip_address = Addressing(source:)
            transport_protocol = .dns(…)
            dns_over_tls = .dns(…)
            tls_config = .dns(…)
            query_name = .dns(…)
            query_type = .dns(…)
            query_class = .dns(…)
            recursion_desired = .dns(…)
            valid_rcodes = .dns(…)
            validate_answer_rrs = .dns(…)
            validate_authority_rrs = .dns(…)
            validate_additional_rrs = .dns(…)
            """ + addressing, isComplete: true),
        "grpc": RawKeys(
            """
            service = .grpc(service:)
            metadata = .grpc(metadata:)
            tls = .grpc(tls:)
            tls_config = .grpc(trust:)
            """ + addressing, isComplete: true),
    ]

    private static let addressing = """

        preferred_ip_protocol = Addressing(…)
        ip_protocol_fallback = Addressing(fallsBack:)
        """
}
