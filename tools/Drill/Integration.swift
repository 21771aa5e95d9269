import Serialization

/// A way of telling people: what Alertmanager's configuration calls `slack_configs`, and how it is pointed at the sink.
struct Integration {
    /// As the configuration names it, without `_configs`.
    let key: String
    /// As people name it.
    let name: String
    /// What holds its address; nil where the sink cannot take its place.
    let address: String?
    /// What it cannot do without, besides its address.
    let secrets: [String]
    /// Whether it says that an alert is over, unless it is told otherwise.
    let sendsResolved: Bool

    /// https://prometheus.io/docs/alerting/latest/configuration/#receiver-integration-settings
    static let all: [Integration] = [
        Integration(key: "webhook", name: "webhook", address: "url", secrets: [], sendsResolved: true),
        Integration(key: "email", name: "mail", address: "smarthost", secrets: [], sendsResolved: false),
        Integration(key: "slack", name: "Slack", address: "api_url", secrets: [], sendsResolved: false),
        Integration(key: "pagerduty", name: "PagerDuty", address: "url", secrets: ["routing_key"], sendsResolved: true),
        Integration(key: "opsgenie", name: "Opsgenie", address: "api_url", secrets: ["api_key"], sendsResolved: true),
        Integration(key: "victorops", name: "VictorOps", address: "api_url", secrets: ["api_key"], sendsResolved: true),
        Integration(key: "wechat", name: "WeChat", address: "api_url", secrets: ["api_secret", "corp_id"], sendsResolved: false),
        Integration(key: "telegram", name: "Telegram", address: "api_url", secrets: ["bot_token"], sendsResolved: true),
        Integration(key: "discord", name: "Discord", address: "webhook_url", secrets: [], sendsResolved: true),
        Integration(key: "msteams", name: "Teams", address: "webhook_url", secrets: [], sendsResolved: true),
        Integration(key: "msteamsv2", name: "Teams", address: "webhook_url", secrets: [], sendsResolved: true),
        Integration(key: "webex", name: "Webex", address: "api_url", secrets: [], sendsResolved: true),
        Integration(key: "mattermost", name: "Mattermost", address: "webhook_url", secrets: [], sendsResolved: true),
        Integration(key: "rocketchat", name: "Rocket.Chat", address: "api_url", secrets: ["token", "token_id"], sendsResolved: false),
        Integration(key: "incidentio", name: "incident.io", address: "url", secrets: ["alert_source_token"], sendsResolved: true),
        Integration(key: "jira", name: "Jira", address: "api_url", secrets: [], sendsResolved: true),
        // They sign their requests, or know no other address than the service's.
        Integration(key: "pushover", name: "Pushover", address: nil, secrets: [], sendsResolved: true),
        Integration(key: "sns", name: "SNS", address: nil, secrets: [], sendsResolved: true),
    ]
}
