private let shop = "prometheus/rules/shop.yml"
private let host = "prometheus/rules/host.yml"
private let logs = "loki/rules/fake/shop.yml"

extension ChangeCase {
    static let alerts: [ChangeCase] = [
        ChangeCase(
            "a threshold that text and panel follow", .replace(shop, "> 0.05", "> 0.1"),
            .replace(shop, "More than 5% of", "More than 10% of"),
            .replace("grafana/dashboards/shop.json", "\"value\": 0.05", "\"value\": 0.1")),
        ChangeCase("a threshold of bytes", .replace(host, "< 1073741824", "< 2147483648")),
        ChangeCase("a threshold of seconds", .replace(shop, "[5m]))) > 2", "[5m]))) > 1.5")),
        ChangeCase("a threshold of a log alert", .replace(logs, "> 1", "> 5")),
        ChangeCase("a threshold that nothing reaches", .replace(host, "up == 0", "up < 0")),
        ChangeCase("a comparison turned", .replace(host, "< 1073741824", "> 1073741824")),
        ChangeCase("a comparison that takes the level in", .replace(shop, "> 1000", ">= 1000")),
        ChangeCase("a hold", .replace(shop, "for: 3m", "for: 10m")),
        ChangeCase("the same of several alerts", .replace(shop, "for: 3m", "for: 20m"), .replace(shop, "for: 5m\n        labels", "for: 20m\n        labels"), .replace(shop, "for: 10m", "for: 20m"), .replace(host, "for: 5m", "for: 20m"), .replace(host, "warning", "low"), .replace(shop, "severity: warning", "severity: low")),
        ChangeCase("no hold any more", .replace(host, "        for: 1m\n", "")),
        ChangeCase("firing on", .replace(shop, "        keep_firing_for: 5m\n", "")),
        ChangeCase("a severity", .replace(host, "severity: critical", "severity: warning")),
        ChangeCase("a further label", .replace(host, "severity: warning\n", "severity: warning\n          team: orders\n")),
        ChangeCase("a text", .replace(shop, "messages wait", "messages wait in {{ $labels.queue }}")),
        ChangeCase("a matcher dropped", .replace(shop, "queue_messages{job=\"queue\"}", "queue_messages")),
        ChangeCase("a matcher changed", .replace(shop, "status=~\"5..\"", "status=~\"5..|429\"")),
        ChangeCase("a window", .replace(shop, "http_request_duration_seconds_bucket{job=\"api\"}[5m]", "http_request_duration_seconds_bucket{job=\"api\"}[10m]")),
        ChangeCase("a quantile", .replace(shop, "histogram_quantile(0.95", "histogram_quantile(0.99")),
        ChangeCase("a further condition", .replace(host, "up == 0", "up == 0 unless on (instance) maintenance == 1")),
        ChangeCase("another query", .replace(host, "node_memory_MemAvailable_bytes{job=\"node\"} < 1073741824", "rate(node_vmstat_oom_kill[5m]) > 0")),
        ChangeCase("a query written differently", .replace(shop, "queue_messages{job=\"queue\"} > 1000", "(queue_messages{ job = 'queue' }) > 1e3")),
        ChangeCase(
            "an alert gone that others were hidden by",
            .replace(host, "      - alert: TargetDown\n        expr: up == 0\n        for: 1m\n        labels:\n          severity: critical\n        annotations:\n          summary: '{{ $labels.instance }} does not answer'\n", "")),
        ChangeCase("a file of rules gone", .remove(host), .replace("prometheus/prometheus.yml", "  - rules/host.yml\n", "")),
        ChangeCase(
            "an alert new",
            .append(
                host,
                """
                      - alert: DiskFull
                        expr: node_filesystem_avail_bytes / node_filesystem_size_bytes < 0.1
                        for: 15m
                        labels:
                          severity: critical

                """)),
        ChangeCase("an alert renamed", .replace(shop, "alert: QueueFull", "alert: OrdersWaiting")),
        ChangeCase("an alert moved", .replace(shop, "  - name: queue\n    rules:\n", ""), .replace(shop, "  - name: shop", "  - name: everything")),
        ChangeCase("a record gone", .replace(shop, "record: job:errors:ratio_rate5m", "record: job:errors:share")),
        ChangeCase(
            "a record renamed", .replace(shop, "job:errors:ratio_rate5m", "job:errors:ratio5m"),
            .replace("grafana/dashboards/shop.json", "job:errors:ratio_rate5m", "job:errors:ratio5m")),
        ChangeCase(
            "a record removed",
            .replace(
                shop,
                """
                      - record: job:errors:ratio_rate5m
                        expr: |-
                          sum by (job) (rate(http_requests_total{status=~"5.."}[5m]))
                            / sum by (job) (rate(http_requests_total[5m]))

                """, "")),
        ChangeCase(
            "a record new",
            .replace(shop, "      - alert: SlowRequests", "      - record: job:requests:rate5m\n        expr: sum by (job) (rate(http_requests_total[5m]))\n      - alert: SlowRequests")),
        ChangeCase("a record asking otherwise", .replace(shop, "sum by (job) (rate(http_requests_total[5m]))", "sum by (job) (increase(http_requests_total[5m]))")),
        ChangeCase("a group evaluated less often", .replace(shop, "  - name: queue\n", "  - name: queue\n    interval: 5m\n")),
        ChangeCase("a file no longer loaded", .replace("prometheus/prometheus.yml", "  - rules/host.yml\n", "")),
    ]
}
