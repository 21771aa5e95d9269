package import StackDSL

/// An integration as an entry of its receiver's list: what is emitted, and what checks look at.
package struct IntegrationEntry: Sendable {
    /// `slack_configs`
    package let list: String
    /// As people call it: `Slack`.
    package let words: String
    /// Alertmanager's first release with the kind; nil where every one has it.
    package let since: ToolVersion?
    /// Whether the end of an alert is told where the entry does not say.
    package let tellsEndsByDefault: Bool
    /// In the order of Alertmanager's documentation.
    package let fields: [ReceiverField]

    fileprivate init(
        _ list: String, _ words: String, since: ToolVersion? = nil, tellsEndsByDefault: Bool = true,
        _ fields: [ReceiverField]
    ) {
        self.list = list
        self.words = words
        self.since = since
        self.tellsEndsByDefault = tellsEndsByDefault
        self.fields = fields
    }

    /// The fields with all that lie in them.
    package var allFields: [ReceiverField] { fields.flatMap(\.withinItself) }
}

extension Integration {
    package var entry: IntegrationEntry {
        switch kind {
        case .discord(let it): IntegrationEntry("discord_configs", "Discord", since: .v0_25, it.entry)
        case .email(let it): IntegrationEntry("email_configs", "e-mail", tellsEndsByDefault: false, it.entry)
        case .incidentIO(let it):
            IntegrationEntry("incidentio_configs", "incident.io", since: ToolVersion(0, 29), it.entry)
        case .jira(let it): IntegrationEntry("jira_configs", "Jira", since: .v0_28, it.entry)
        case .mattermost(let it):
            IntegrationEntry("mattermost_configs", "Mattermost", since: ToolVersion(0, 30), it.entry)
        case .microsoftTeams(let it):
            IntegrationEntry("msteamsv2_configs", "Microsoft Teams", since: .v0_28, it.entry)
        case .microsoftTeamsConnector(let it):
            IntegrationEntry("msteams_configs", "Microsoft Teams", since: ToolVersion(0, 26), it.entry)
        case .opsgenie(let it): IntegrationEntry("opsgenie_configs", "Opsgenie", it.entry)
        case .pagerDuty(let it): IntegrationEntry("pagerduty_configs", "PagerDuty", it.entry)
        case .pushover(let it): IntegrationEntry("pushover_configs", "Pushover", it.entry)
        case .rocketChat(let it):
            IntegrationEntry(
                "rocketchat_configs", "Rocket.Chat", since: .v0_28, tellsEndsByDefault: false, it.entry)
        case .slack(let it): IntegrationEntry("slack_configs", "Slack", tellsEndsByDefault: false, it.entry)
        case .sns(let it): IntegrationEntry("sns_configs", "SNS", since: ToolVersion(0, 23), it.entry)
        case .telegram(let it):
            IntegrationEntry("telegram_configs", "Telegram", since: ToolVersion(0, 24), it.entry)
        case .victorOps(let it): IntegrationEntry("victorops_configs", "VictorOps", it.entry)
        case .webex(let it): IntegrationEntry("webex_configs", "Webex", since: .v0_25, it.entry)
        case .webhook(let it): IntegrationEntry("webhook_configs", "webhook", it.entry)
        case .weChat(let it):
            IntegrationEntry("wechat_configs", "WeChat", tellsEndsByDefault: false, it.entry)
        case .read(let it):
            IntegrationEntry(
                it.list, String(it.list.prefix { $0 != "_" }), tellsEndsByDefault: it.tellsEndsByDefault,
                [ReceiverField.texts("", it.texts)].compactMap { $0 })
        }
    }

    /// The order in which Alertmanager's documentation lists the kinds.
    package static let listsInOrder = [
        "discord_configs", "email_configs", "incidentio_configs", "jira_configs", "mattermost_configs",
        "msteams_configs", "msteamsv2_configs", "opsgenie_configs", "pagerduty_configs", "pushover_configs",
        "rocketchat_configs", "slack_configs", "sns_configs", "telegram_configs", "victorops_configs",
        "webex_configs", "webhook_configs", "wechat_configs",
    ]
}
