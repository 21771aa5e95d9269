private let prometheus = "prometheus/prometheus.yml"
private let dashboard = "grafana/dashboards/shop.json"

extension ChangeCase {
    static let others: [ChangeCase] = [
        ChangeCase("scraped less often", .replace(prometheus, "scrape_interval: 15s", "scrape_interval: 2m")),
        ChangeCase("one job scraped less often", .replace(prometheus, "  - job_name: api\n", "  - job_name: api\n    scrape_interval: 3m\n")),
        ChangeCase("a job gone", .replace(prometheus, "  - job_name: queue\n    static_configs:\n      - targets: [queue:9419]\n", "")),
        ChangeCase("a job new", .replace(prometheus, "alerting:\n", "  - job_name: mail\n    static_configs:\n      - targets: [mail:9100]\nalerting:\n")),
        ChangeCase("a job renamed", .replace(prometheus, "job_name: queue", "job_name: rabbitmq")),
        ChangeCase("other targets", .replace(prometheus, "          - api-2:9090\n", "          - api-3:9090\n"), .append("prometheus/targets/node.yml", "    - host-3:9100\n")),
        ChangeCase("other series dropped", .replace(prometheus, "regex: go_.*", "regex: (go|process)_.*")),
        ChangeCase("another scheme", .replace(prometheus, "  - job_name: node\n", "  - job_name: node\n    scheme: https\n")),
        ChangeCase("retention", .replace("loki/loki.yml", "30d", "14d"), .replace("compose.yaml", "retention.time=30d", "retention.time=90d")),
        ChangeCase("a limit of Loki", .replace("loki/loki.yml", "ingestion_rate_mb: 4", "ingestion_rate_mb: 8")),
        ChangeCase("images and ports", .replace("compose.yaml", "v3.13.0", "v3.14.0"), .replace("compose.yaml", "127.0.0.1:3000:3000", "3000:3000")),
        ChangeCase("a container more", .replace("compose.yaml", "volumes:\n", "  node:\n    image: prom/node-exporter:v1.12.0\nvolumes:\n")),
        ChangeCase("a secret that somebody wrote down", .replace("compose.yaml", "      - GF_AUTH", "      - GF_SECURITY_ADMIN_PASSWORD=hunter2\n      - GF_AUTH")),
        ChangeCase("what a panel asks", .replace(dashboard, "histogram_quantile(0.95, sum by (le) (", "histogram_quantile(0.95, sum by (le, path) (")),
        ChangeCase("a panel gone", .replace(dashboard, "\"id\": 4, \"type\": \"logs\", \"title\": \"Errors\"", "\"id\": 9, \"type\": \"text\", \"title\": \"How to read this\""), .replace(dashboard, "\"targets\": [{ \"refId\": \"A\", \"expr\": \"{service=\\\"api\\\"} |= \\\"ERROR\\\"\" }]", "\"options\": {}")),
        ChangeCase("a panel renamed and moved", .replace(dashboard, "\"title\": \"Latency\", \"gridPos\": { \"h\": 8", "\"title\": \"P95\", \"gridPos\": { \"h\": 6")),
        ChangeCase("how a panel looks", .replace(dashboard, "\"legendFormat\": \"P95\"", "\"legendFormat\": \"95 %\""), .replace(dashboard, "\"unit\": \"percentunit\"", "\"unit\": \"percent\"")),
        ChangeCase("a dashboard's address", .replace(dashboard, "\"uid\": \"shop\"", "\"uid\": \"shop-overview\"")),
        ChangeCase("a dashboard renamed and its variable", .replace(dashboard, "\"title\": \"Shop\"", "\"title\": \"Shop overview\""), .replace(dashboard, "label_values(up, job)", "label_values(up{job!=\\\"node\\\"}, job)")),
        ChangeCase("a dashboard gone", .remove(dashboard)),
        ChangeCase("a data source", .replace("grafana/provisioning/datasources/datasources.yml", "http://prometheus:9090", "http://thanos:9090")),
        ChangeCase("lines of a collector", .replace("alloy/config.alloy", "http://loki:3100", "http://gateway:3100")),
        ChangeCase("a page", .replace("OPERATIONS.md", "| HighErrorRate | critical |\n", "| HighErrorRate | critical |\n| SlowRequests | warning |\n")),
        ChangeCase("comments and order", .replace(prometheus, "# Made for tests.", "# Made for people."), .replace(prometheus, "  scrape_interval: 15s\n  evaluation_interval: 15s\n", "  evaluation_interval: 15s\n  scrape_interval: 15s\n")),
        ChangeCase("a file with a mistake", .append("compose.yaml", "services: {\n")),
        ChangeCase("files more and less", .append("blackbox/blackbox.yml", "modules:\n  http:\n    prober: http\n"), .remove("alertmanager/templates/shop.tmpl")),
        ChangeCase(
            "much at once", .replace("prometheus/rules/shop.yml", "> 0.05", "> 0.02"), .replace("prometheus/rules/shop.yml", "messages wait", "orders wait"),
            .replace("prometheus/rules/host.yml", "severity: critical", "severity: warning"), .replace(dashboard, "\"30s\"", "\"1m\""),
            .replace("compose.yaml", "13.0.1", "13.1.0"), .replace("loki/loki.yml", "30d", "60d"), .replace("OPERATIONS.md", "critical", "kritisch")),
    ]
}

extension ChangeCase {
    static let stacks: [ChangeCase] = [
        ChangeCase(
            "the same in two environments", in: ["shop/production", "shop/staging", "bank"],
            .replace("shop/production/prometheus/rules/shop.yml", "for: 3m", "for: 5m"),
            .replace("shop/staging/prometheus/rules/shop.yml", "for: 3m", "for: 5m"),
            .replace("shop/production/loki/loki.yml", "30d", "90d"), .replace("bank/loki/loki.yml", "30d", "90d")),
        ChangeCase("a stack gone", in: ["shop", "bank"], .removeFolder("bank")),
        ChangeCase(
            "a stack new", in: ["shop"], .append("bank/.files", "prometheus/rules/bank.yml\n"),
            .append("bank/prometheus/rules/bank.yml", "groups:\n  - name: bank\n    rules:\n      - alert: TransfersFailing\n        expr: transfers_failed > 0\n")),
        ChangeCase(
            "a file moved", .move("alertmanager/alertmanager.yml", "alertmanager/config.yml"),
            .replace("alertmanager/config.yml", "repeat_interval: 4h", "repeat_interval: 12h")),
    ]
}
