private let configuration = "alertmanager/alertmanager.yml"

extension ChangeCase {
    static let routes: [ChangeCase] = [
        ChangeCase("a receiver's address", .replace(configuration, "oncall@shop.example", "night@shop.example")),
        ChangeCase("a receiver renamed", .replace(configuration, "orders-team", "team-orders")),
        ChangeCase("a receiver that tells by one way less", .replace(configuration, "    email_configs:\n      - to: oncall@shop.example\n", "")),
        ChangeCase("a route removed", .replace(configuration, "    - receiver: pager\n      matchers: ['severity=\"critical\"']\n      continue: true\n", "")),
        ChangeCase("a route to another", .replace(configuration, "    - receiver: orders-team\n      matchers", "    - receiver: pager\n      matchers")),
        ChangeCase("a route that no longer continues", .replace(configuration, "      continue: true\n", "")),
        ChangeCase("a route that takes others", .replace(configuration, "['severity=\"critical\"']", "['severity=~\"critical|warning\"']")),
        ChangeCase("nobody told", .replace(configuration, "    slack_configs:\n      - api_url_file: /run/secrets/slack\n        channel: '#alerts'\n", "")),
        ChangeCase("a mute time", .replace(configuration, "['severity=\"critical\"']\n", "['severity=\"critical\"']\n      mute_time_intervals: [night]\n")),
        ChangeCase("the times of a mute time", .replace(configuration, "start_time: '22:00'", "start_time: '20:00'")),
        ChangeCase("grouping and waiting", .replace(configuration, "group_by: [alertname]\n  group_wait: 30s", "group_by: [alertname, job]\n  group_wait: 5m")),
        ChangeCase("repeating less often", .replace(configuration, "repeat_interval: 4h", "repeat_interval: 1d")),
        ChangeCase(
            "an inhibition",
            .replace(
                configuration, "time_intervals:\n  - name: night",
                "  - source_matchers: [severity=\"critical\"]\n    target_matchers: [severity=\"warning\"]\n    equal: [job]\ntime_intervals:\n  - name: night")),
        ChangeCase("no Alertmanager", .replace("prometheus/prometheus.yml", "alerting:\n  alertmanagers:\n    - static_configs:\n        - targets: [alertmanager:9093]\n", "")),
        ChangeCase("an external label", .replace("prometheus/prometheus.yml", "environment: production", "environment: live")),
        ChangeCase("a message's template", .replace("alertmanager/templates/shop.tmpl", ".CommonLabels.alertname", ".CommonLabels.job")),
        ChangeCase("a route that takes fewer", .replace(configuration, "['severity=\"critical\"']", "['severity=\"critical\"', 'team!=\"orders\"']")),
        ChangeCase("a channel", .replace(configuration, "'#alerts'", "'#shop-alerts'")),
    ]
}
