/// What ``CollectorEverything`` becomes, section by section.
enum CollectorGolden {
    static let sections: [(key: String, text: String)] = [
        (
            "receivers",
            #"""
              otlp:
                protocols:
                  grpc:
                    endpoint: '0.0.0.0:4317'
                    tls:
                      cert_file: /etc/tls/cert.pem
                      key_file: /etc/tls/key.pem
                      client_ca_file: /etc/tls/ca.pem
                  http:
                    endpoint: '0.0.0.0:4318'
                    tls:
                      cert_file: /etc/tls/cert.pem
                      key_file: /etc/tls/key.pem
                      client_ca_file: /etc/tls/ca.pem
                    cors:
                      allowed_origins:
                        - https://shop.example
              prometheus:
                config:
                  global:
                    scrape_interval: 15s
                    scrape_timeout: 10s
                  scrape_configs:
                    - job_name: api
                      metrics_path: /m
                      static_configs:
                        - targets:
                            - api:9090
                      metric_relabel_configs:
                        - source_labels:
                            - a
                          target_label: b
                          replacement: $$1-x
              host_metrics:
                collection_interval: 30s
                root_path: /hostfs
                scrapers:
                  cpu: {}
                  disk: {}
                  filesystem: {}
                  load: {}
                  memory: {}
                  network: {}
                  paging: {}
                  processes: {}
              file_log/nginx:
                include:
                  - /var/log/nginx/*.log
                exclude:
                  - /var/log/nginx/old.log
                start_at: beginning
                multiline:
                  line_start_pattern: ^\{
                operators:
                  - type: json_parser
                    timestamp:
                      parse_from: attributes["@timestamp"]
                      layout_type: epoch
                      layout: ms
                    severity:
                      parse_from: attributes.log.level
                      mapping:
                        warn: warning
                  - type: move
                    from: attributes.msg
                    to: body
                storage: file_storage
            """#
        ),
        (
            "processors",
            #"""
              memory_limiter:
                check_interval: 1s
                limit_percentage: 75
                spike_limit_percentage: 15
              probabilistic_sampler:
                sampling_percentage: 12.5
              tail_sampling:
                decision_wait: 10s
                num_traces: 1000
                policies:
                  - name: errors
                    type: status_code
                    status_code:
                      status_codes:
                        - ERROR
                  - name: slow
                    type: latency
                    latency:
                      threshold_ms: 1500
                  - name: share
                    type: probabilistic
                    probabilistic:
                      sampling_percentage: 10
                  - name: rate
                    type: rate_limiting
                    rate_limiting:
                      spans_per_second: 50
                  - name: all
                    type: always_sample
                  - name: vip
                    type: string_attribute
                    string_attribute:
                      key: customer
                      values:
                        - gold
                  - name: probes
                    type: drop
                    drop:
                      drop_sub_policy:
                        - name: probes-attribute
                          type: string_attribute
                          string_attribute:
                            key: http.route
                            values:
                              - /health
              attributes/masking:
                actions:
                  - key: userId
                    action: hash
                  - key: sessionId
                    action: hash
              attributes:
                actions:
                  - key: shop
                    value: eu
                    action: upsert
                  - key: tries
                    value: 3
                    action: insert
                  - key: is_test
                    value: true
                    action: insert
                  - key: user
                    from_attribute: enduser.id
                    action: upsert
                  - key: password
                    action: delete
              resource:
                attributes:
                  - key: deployment.environment.name
                    value: production
                    action: upsert
              redaction:
                allow_all_keys: true
                blocked_key_patterns:
                  - .*token.*
                blocked_values:
                  - \d{16}
                hash_function: hmac-sha256
                hmac_key: ${env:DIGEST_KEY}
                summary: silent
              filter:
                error_mode: ignore
                traces:
                  span:
                    - attributes["http.route"] == "/health"
                    - IsMatch(name, "^GET /ping")
                metrics:
                  metric:
                    - name == "noise"
                    - resource.attributes["service.name"] == "test"
                logs:
                  log_record:
                    - severity_number < SEVERITY_NUMBER_INFO
                    - IsMatch(attributes["path"], "\\.css$$")
              transform:
                error_mode: ignore
                trace_statements:
                  - set(span.attributes["a"], "b")
                metric_statements:
                  - set(metric.unit, "s")
                log_statements:
                  - set(log.attributes["a"], "b")
              batch:
                send_batch_size: 100
                timeout: 5s
                send_batch_max_size: 100
              transform/masking-bodies:
                error_mode: propagate
                log_statements:
                  - set(log.body["userId"], SHA256(String(log.body["userId"]))) where IsMap(log.body) and log.body["userId"] != nil
            """#
        ),
        (
            "exporters",
            #"""
              otlp_grpc:
                endpoint: jaeger:4317
                tls:
                  insecure: true
                timeout: 20s
                retry_on_failure:
                  initial_interval: 2s
                  multiplier: 2
                  max_interval: 20s
                  max_elapsed_time: 1m21s
                sending_queue:
                  queue_size: 200
                  num_consumers: 4
                  storage: file_storage
              otlp_grpc/store:
                endpoint: store:4317
                tls:
                  ca_file: /etc/tls/ca.pem
                  cert_file: /etc/tls/cert.pem
                  key_file: /etc/tls/key.pem
                  server_name_override: store
                  insecure_skip_verify: true
                  min_version: '1.2'
                  max_version: '1.3'
                auth:
                  authenticator: basicauth/store
                headers:
                  x-tenant: a
                  x-key: ${env:KEY}
                retry_on_failure:
                  enabled: false
              otlp_http:
                endpoint: https://store:4318
                auth:
                  authenticator: bearertokenauth/store
                retry_on_failure:
                  max_elapsed_time: 0s
              otlp_http/cloud:
                endpoint: https://cloud:4318
                auth:
                  authenticator: oauth2client/cloud
              debug:
                verbosity: detailed
              debug/copies: {}
              prometheus:
                endpoint: '0.0.0.0:8889'
                namespace: shop
                metric_expiration: 10m
                resource_to_telemetry_conversion:
                  enabled: true
                enable_open_metrics: true
              prometheus_remote_write:
                endpoint: http://mimir:9009/api/v1/push
                retry_on_failure:
                  max_interval: 1m
                  max_elapsed_time: 10m
                remote_write_queue:
                  queue_size: 50
                resource_to_telemetry_conversion:
                  enabled: true
              otlp_http/loki:
                endpoint: http://loki:3100/otlp
                headers:
                  X-Scope-OrgID: shop
            """#
        ),
        (
            "connectors",
            #"""
              span_metrics:
                histogram:
                  unit: s
                  explicit:
                    buckets:
                      - 100ms
                      - 1s
                dimensions:
                  - name: http.route
                exemplars:
                  enabled: true
                namespace: traces.span.metrics
                metrics_flush_interval: 15s
                metrics_expiration: 5m
              forward/copies: {}
            """#
        ),
        (
            "extensions",
            #"""
              health_check:
                endpoint: '0.0.0.0:13133'
              file_storage:
                directory: /var/lib/otelcol
              basicauth/store:
                client_auth:
                  username: collector
                  password_file: /run/secrets/password
              bearertokenauth/store:
                scheme: Token
                token: ${env:TOKEN}
              oauth2client/cloud:
                client_id: collector
                client_secret: ${env:SECRET}
                endpoint_params:
                  audience: cloud
                token_url: https://id/token
                scopes:
                  - write
            """#
        ),
        (
            "service",
            #"""
              extensions:
                - health_check
                - file_storage
                - basicauth/store
                - bearertokenauth/store
                - oauth2client/cloud
              pipelines:
                traces:
                  receivers:
                    - otlp
                  processors:
                    - memory_limiter
                    - probabilistic_sampler
                    - tail_sampling
                    - attributes/masking
                    - attributes
                    - resource
                    - redaction
                    - filter
                    - transform
                    - batch
                  exporters:
                    - otlp_grpc
                    - otlp_grpc/store
                    - otlp_http
                    - otlp_http/cloud
                    - debug
                    - span_metrics
                    - forward/copies
                traces/copies:
                  receivers:
                    - forward/copies
                  processors:
                    - memory_limiter
                  exporters:
                    - debug/copies
                metrics:
                  receivers:
                    - otlp
                    - prometheus
                    - host_metrics
                    - span_metrics
                  processors:
                    - memory_limiter
                    - attributes/masking
                    - attributes
                    - resource
                    - redaction
                    - filter
                    - transform
                    - batch
                  exporters:
                    - prometheus
                    - prometheus_remote_write
                logs:
                  receivers:
                    - otlp
                    - file_log/nginx
                  processors:
                    - memory_limiter
                    - attributes/masking
                    - attributes
                    - resource
                    - redaction
                    - filter
                    - transform
                    - batch
                    - transform/masking-bodies
                  exporters:
                    - otlp_http/loki
              telemetry:
                logs:
                  level: warn
                metrics:
                  readers:
                    - pull:
                        exporter:
                          prometheus:
                            host: '0.0.0.0'
                            port: 8888
                            without_scope_info: true
                            without_type_suffix: true
                            without_units: true
            """#
        ),
    ]
}
