import Serialization

/// The configuration of a Prometheus of a drill: one exporter, one Alertmanager, and what the stack adds to its alerts.
struct PrometheusConfig {
    let original: LocatedNode
    let factor: Int64
    /// `127.0.0.1:…`.
    let exporter: String
    let path: String
    let alertmanager: String

    var node: Node {
        var global: Node.Map = ["scrape_interval": "1s", "scrape_timeout": "1s"]
        // The step of a subquery that says none.
        let interval = original["global"]?["evaluation_interval"]?.milliseconds ?? 60_000
        global.set("evaluation_interval", Compression(factor: factor).text(interval))
        global.set("external_labels", original["global"]?["external_labels"]?.node)
        var alerting = Node.Map()
        alerting.set("alert_relabel_configs", original["alerting"]?["alert_relabel_configs"]?.node)
        let managers: Node = [["static_configs": [["targets": [.string(alertmanager)]]]]]
        alerting.set("alertmanagers", managers)
        let scrape: Node = [
            "job_name": "drill", "honor_labels": true, "honor_timestamps": true, "metrics_path": .string(path),
            "static_configs": [["targets": [.string(exporter)]]],
            // A series has the labels of the test, and no others.
            "metric_relabel_configs": [
                ["source_labels": ["job"], "regex": "drill", "target_label": "job", "replacement": ""],
                ["source_labels": ["instance"], "regex": .string(exporter), "target_label": "instance", "replacement": ""],
            ],
        ]
        return [
            "global": .map(global), "rule_files": ["rules/*.yml"], "scrape_configs": [scrape], "alerting": .map(alerting),
        ]
    }
}
