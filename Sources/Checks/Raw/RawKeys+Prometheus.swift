/// Prometheus' keys, with the version that brought each.
///
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/
extension RawKeys {
    static let prometheus = RawKeys(
        """
        global.scrape_interval = PrometheusServer(scrapeInterval:)
        global.scrape_timeout = PrometheusServer(scrapeTimeout:)
        global.scrape_protocols = ScrapeFormat(protocols:)
        global.evaluation_interval = PrometheusServer(evaluationInterval:)
        global.rule_query_offset = PrometheusServer(ruleQueryOffset:)
        global.external_labels = PrometheusServer(externalLabels:)
        global.query_log_file = PrometheusServer(queryLog:)
        global.scrape_failure_log_file = PrometheusServer(scrapeFailureLog:)
        global.body_size_limit = ScrapeLimits(bodySize:)
        global.sample_limit = ScrapeLimits(samples:)
        global.label_limit = ScrapeLimits(labels:)
        global.label_name_length_limit = ScrapeLimits(labelNameLength:)
        global.label_value_length_limit = ScrapeLimits(labelValueLength:)
        global.target_limit = ScrapeLimits(targets:)
        global.keep_dropped_targets = ScrapeLimits(droppedTargets:)
        global.metric_name_validation_scheme = ScrapeFormat(names:)
        global.metric_name_escaping_scheme = ScrapeFormat(escaping:)
        global.scrape_native_histograms = ScrapeFormat(nativeHistograms:)
        global.convert_classic_histograms_to_nhcb = ScrapeFormat(convertsClassicHistograms:)
        global.always_scrape_classic_histograms = ScrapeFormat(keepsClassicHistograms:)
        global.extra_scrape_metrics = ScrapeFormat(countsScrapes:)
        runtime.gogc 2.53
        rule_files = RuleGroup(…)
        scrape_config_files 2.43
        scrape_configs = Service(scrapes:)
        alerting.alert_relabel_configs = PrometheusServer(alertRelabeling:)
        alerting.alertmanagers = PrometheusServer(alertmanagers:)
        remote_write = PrometheusServer(remoteWrites:)
        remote_read = PrometheusServer(remoteReads:)
        otlp.promote_all_resource_attributes 3.5
        otlp.promote_resource_attributes = OTLPReceiver(promoted:)
        otlp.ignore_resource_attributes 3.5
        otlp.translation_strategy = OTLPReceiver(translation:)
        otlp.keep_identifying_resource_attributes = OTLPReceiver(keepsIdentifyingAttributes:)
        otlp.convert_histograms_to_nhcb = OTLPReceiver(convertsHistograms:)
        otlp.promote_scope_metadata = OTLPReceiver(promotesScope:)
        otlp.label_name_underscore_sanitization 3.8
        otlp.label_name_preserve_multiple_underscores 3.8
        storage.tsdb.out_of_order_time_window = PrometheusStorage(outOfOrderWindow:)
        storage.tsdb.stale_series_compaction_threshold 3.10
        storage.tsdb.chunk_encoding.floats 3.13
        storage.tsdb.retention = PrometheusStorage(retention:)
        storage.exemplars = PrometheusStorage(exemplars:)
        tracing.client_type -
        tracing.endpoint -
        tracing.sampling_fraction -
        tracing.insecure -
        tracing.tls_config.* -
        tracing.headers.* -
        tracing.compression -
        tracing.timeout -
        """, isComplete: true)

    static let scrape = RawKeys(
        """
        job_name = Scrape(job:)
        scrape_interval = Scrape(interval:)
        scrape_timeout = Scrape(timeout:)
        scrape_protocols = ScrapeFormat(protocols:)
        fallback_scrape_protocol = Scrape(fallback:)
        metrics_path = Scrape(path:)
        honor_labels = Scrape(honorsLabels:)
        honor_timestamps = Scrape(honorsTimestamps:)
        track_timestamps_staleness = Scrape(tracksStaleness:)
        scheme = Scrape(scheme:)
        params = Scrape(parameters:)
        enable_compression = Scrape(compresses:)
        scrape_failure_log_file 2.55
        body_size_limit = ScrapeLimits(bodySize:)
        sample_limit = ScrapeLimits(samples:)
        target_limit = ScrapeLimits(targets:)
        label_limit = ScrapeLimits(labels:)
        label_name_length_limit = ScrapeLimits(labelNameLength:)
        label_value_length_limit = ScrapeLimits(labelValueLength:)
        native_histogram_bucket_limit = Scrape(nativeBucketLimit:)
        native_histogram_min_bucket_factor 2.50
        keep_dropped_targets = ScrapeLimits(droppedTargets:)
        metric_name_validation_scheme = ScrapeFormat(names:)
        metric_name_escaping_scheme = ScrapeFormat(escaping:)
        scrape_native_histograms = ScrapeFormat(nativeHistograms:)
        convert_classic_histograms_to_nhcb = ScrapeFormat(convertsClassicHistograms:)
        always_scrape_classic_histograms = ScrapeFormat(keepsClassicHistograms:)
        extra_scrape_metrics = ScrapeFormat(countsScrapes:)
        relabel_configs = Scrape(relabeling:)
        metric_relabel_configs = Scrape(metricRelabeling:)
        static_configs = Discovery.fixed
        file_sd_configs = Discovery.files
        dns_sd_configs = Discovery.dns
        http_sd_configs = Discovery.http
        docker_sd_configs = Discovery.docker
        kubernetes_sd_configs = Discovery.kubernetes
        ec2_sd_configs = Discovery.ec2
        consul_sd_configs = Discovery.consul
        aws_sd_configs = Discovery.ecs
        azure_sd_configs -
        digitalocean_sd_configs -
        dockerswarm_sd_configs -
        eureka_sd_configs -
        gce_sd_configs -
        hetzner_sd_configs -
        ionos_sd_configs -
        kuma_sd_configs -
        lightsail_sd_configs -
        linode_sd_configs -
        marathon_sd_configs -
        nerve_sd_configs -
        nomad_sd_configs -
        oci_sd_configs 3.14
        openstack_sd_configs -
        outscale_sd_configs 3.12
        ovhcloud_sd_configs -
        puppetdb_sd_configs -
        scaleway_sd_configs -
        serverset_sd_configs -
        stackit_sd_configs 3.5
        triton_sd_configs -
        uyuni_sd_configs -
        vultr_sd_configs -
        """ + client, isComplete: true)

    static let remoteWrite = RawKeys(
        """
        url = RemoteWrite(…)
        remote_timeout = RemoteWrite(timeout:)
        headers = HTTPClient(headers:)
        write_relabel_configs = RemoteWrite(relabeling:)
        name = RemoteWrite(name:)
        send_exemplars = RemoteWrite(sendsExemplars:)
        send_native_histograms = RemoteWrite(sendsNativeHistograms:)
        round_robin_dns = RemoteWrite(spreadsOverAddresses:)
        protobuf_message = RemoteWrite(message:)
        queue_config = RemoteWrite(queue:)
        metadata_config = RemoteWrite(metadata:)
        sigv4 = RemoteWrite(signing:)
        azuread.* 2.45
        google_iam.* 2.55
        """ + client, isComplete: true)

    /// Of every HTTP client; the deprecated `bearer_token` is none of them.
    static let client = """

        basic_auth = HTTPClient(authentication:)
        authorization = HTTPClient(authentication:)
        oauth2 = HTTPClient(authentication:)
        tls_config = HTTPClient(tls:)
        follow_redirects = HTTPClient(followsRedirects:)
        enable_http2 = HTTPClient(usesHTTP2:)
        proxy_url = HTTPProxy(…)
        no_proxy = HTTPProxy(except:)
        proxy_from_environment = HTTPProxy.fromEnvironment
        proxy_connect_header = HTTPProxy(connectHeaders:)
        http_headers = HTTPClient(headers:)
        """
}
