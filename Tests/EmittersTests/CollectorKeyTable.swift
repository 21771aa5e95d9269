/// The keys of each component, from the schemas and pages of the collector 0.159, its components and Jaeger 2.20.
///
/// A line is a component's type and the keys that it may have; `.` leads into a map, `*` stands for a name that people
/// choose, `**` for anything below.
enum CollectorKeyTable {
    /// By section and type.
    static let collector = rows(
        """
        receivers.otlp             protocols.grpc.endpoint protocols.http.endpoint protocols.grpc.tls.cert_file protocols.grpc.tls.key_file protocols.grpc.tls.client_ca_file protocols.http.tls.cert_file protocols.http.tls.key_file protocols.http.tls.client_ca_file protocols.http.cors.allowed_origins
        receivers.prometheus       config.global.scrape_interval config.global.scrape_timeout config.scrape_configs.**
        receivers.file_log         include exclude start_at multiline.line_start_pattern operators.type operators.regex operators.timestamp.parse_from operators.timestamp.layout_type operators.timestamp.layout operators.timestamp.location operators.severity.parse_from operators.severity.mapping.* operators.from operators.to storage
        receivers.host_metrics     collection_interval root_path scrapers.cpu scrapers.disk scrapers.filesystem scrapers.load scrapers.memory scrapers.network scrapers.paging scrapers.processes
        processors.memory_limiter  check_interval limit_mib spike_limit_mib limit_percentage spike_limit_percentage
        processors.batch           send_batch_size timeout send_batch_max_size
        processors.attributes      actions.key actions.value actions.from_attribute actions.action
        processors.resource        attributes.key attributes.value attributes.from_attribute attributes.action
        processors.redaction       allow_all_keys blocked_key_patterns blocked_values hash_function hmac_key summary
        processors.filter          error_mode traces.span metrics.metric logs.log_record
        processors.transform       error_mode trace_statements metric_statements log_statements
        processors.probabilistic_sampler sampling_percentage
        processors.tail_sampling   decision_wait num_traces policies.name policies.type policies.latency.threshold_ms policies.status_code.status_codes policies.probabilistic.sampling_percentage policies.rate_limiting.spans_per_second policies.string_attribute.key policies.string_attribute.values policies.drop.drop_sub_policy.name policies.drop.drop_sub_policy.type policies.drop.drop_sub_policy.string_attribute.key policies.drop.drop_sub_policy.string_attribute.values
        exporters.otlp_grpc        endpoint tls.insecure tls.insecure_skip_verify tls.ca_file tls.cert_file tls.key_file tls.key_pem tls.server_name_override tls.min_version tls.max_version auth.authenticator headers.* timeout retry_on_failure.enabled retry_on_failure.initial_interval retry_on_failure.multiplier retry_on_failure.max_interval retry_on_failure.max_elapsed_time sending_queue.queue_size sending_queue.num_consumers sending_queue.storage
        exporters.otlp_http        endpoint tls.insecure_skip_verify tls.ca_file tls.cert_file tls.key_file tls.key_pem tls.server_name_override tls.min_version tls.max_version auth.authenticator headers.* timeout retry_on_failure.enabled retry_on_failure.initial_interval retry_on_failure.multiplier retry_on_failure.max_interval retry_on_failure.max_elapsed_time sending_queue.queue_size sending_queue.num_consumers sending_queue.storage
        exporters.prometheus_remote_write endpoint auth.authenticator headers.* timeout retry_on_failure.enabled retry_on_failure.initial_interval retry_on_failure.multiplier retry_on_failure.max_interval retry_on_failure.max_elapsed_time remote_write_queue.enabled remote_write_queue.queue_size remote_write_queue.num_consumers resource_to_telemetry_conversion.enabled
        exporters.prometheus       endpoint namespace metric_expiration resource_to_telemetry_conversion.enabled enable_open_metrics
        exporters.debug            verbosity
        connectors.span_metrics    histogram.unit histogram.explicit.buckets dimensions.name exemplars.enabled namespace metrics_flush_interval metrics_expiration
        connectors.forward
        extensions.health_check    endpoint
        extensions.file_storage    directory
        extensions.basicauth       client_auth.username client_auth.password client_auth.password_file
        extensions.bearertokenauth scheme token filename
        extensions.oauth2client    client_id client_secret client_secret_file endpoint_params.* token_url scopes tls.**
        """)

    static let service = rows(
        """
        extensions
        pipelines  *.receivers *.processors *.exporters
        telemetry  logs.level resource.* metrics.level metrics.readers.pull.exporter.prometheus.host metrics.readers.pull.exporter.prometheus.port metrics.readers.pull.exporter.prometheus.without_scope_info metrics.readers.pull.exporter.prometheus.without_type_suffix metrics.readers.pull.exporter.prometheus.without_units
        """)

    static let jaeger = rows(
        """
        receivers.otlp             protocols.grpc.endpoint protocols.http.endpoint protocols.http.cors.allowed_origins
        processors.memory_limiter  check_interval limit_mib spike_limit_mib limit_percentage spike_limit_percentage
        processors.batch
        exporters.jaeger_storage_exporter trace_storage
        extensions.healthcheckv2   use_v2 http.endpoint
        extensions.jaeger_query    storage.traces storage.metrics base_path ui.config_file max_clock_skew_adjust
        extensions.jaeger_storage  backends.*.memory.max_traces backends.*.badger.directories.keys backends.*.badger.directories.values backends.*.badger.ephemeral backends.*.badger.ttl.spans backends.*.elasticsearch.server_urls backends.*.elasticsearch.auth.basic.username backends.*.elasticsearch.auth.basic.password backends.*.elasticsearch.auth.basic.password_file backends.*.elasticsearch.auth.bearer_token.file_path backends.*.elasticsearch.indices.index_prefix backends.*.elasticsearch.indices.spans.shards backends.*.elasticsearch.indices.spans.replicas backends.*.elasticsearch.indices.services.shards backends.*.elasticsearch.indices.services.replicas backends.*.elasticsearch.indices.dependencies.shards backends.*.elasticsearch.indices.dependencies.replicas backends.*.elasticsearch.indices.sampling.shards backends.*.elasticsearch.indices.sampling.replicas backends.*.elasticsearch.max_span_age metric_backends.*.prometheus.endpoint metric_backends.*.prometheus.metric_namespace metric_backends.*.prometheus.latency_unit metric_backends.*.prometheus.normalize_calls metric_backends.*.prometheus.normalize_duration
        """)

    private static func rows(_ text: String) -> [String: [[Substring]]] {
        var rows: [String: [[Substring]]] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let type = words.first else { continue }
            rows[String(type)] = words.dropFirst().map { $0.split(separator: ".") }
        }
        return rows
    }

    /// Whether a path is one of a row's, or leads to one.
    static func knows(_ path: [String], _ row: [[Substring]]) -> Bool {
        row.contains { known in
            for (index, key) in path.enumerated() {
                if index >= known.count { return false }
                if known[index] == "**" { return true }
                if known[index] != "*", known[index] != key { return false }
            }
            return true
        }
    }
}
