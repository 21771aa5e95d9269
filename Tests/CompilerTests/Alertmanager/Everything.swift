import StackDSL

/// Integrations of every kind, one plain and one with all that it can say.
enum Everything {
    static let secret = Secret.file("/run/secrets/s")

    static let integrations: [(name: String, integration: Integration)] = [
        ("webhook", .webhook("http://hook/")),
        ("webhook, secret", .webhook(.secret(secret))),
        ("webhook, template", .webhook("http://hook/{{ .GroupLabels.team }}")),
        ("webhook, timeout", .webhook("http://hook/", maximumAlerts: 5, timeout: .seconds(90), sendsResolved: false)),
        (
            "webhook, payload",
            .webhook(
                "http://hook/",
                payload: [
                    "msgtype": "text", "at": ["isAtAll": true, "ids": [1, "{{ .Receiver }}"]],
                    "text": ["content": .text("[{{ .Status }}] \(30)")],
                ])
        ),
        ("mail", .email(to: ["a@example.org"])),
        (
            "mail, all",
            .email(
                to: ["a@example.org", "b@example.org"], subject: "S", html: "", text: "{{ .Status }}",
                headers: ["Reply-To": "c@example.org"],
                server: MailServer(
                    "smtp.example.org:465", from: "a@example.org", user: "u", password: secret, identity: "i",
                    hello: "h", requiresTLS: false, tls: .init(skipsVerification: true)))
        ),
        ("mail, thread", .email(to: ["a@example.org"], isThreaded: true)),
        (
            "mail, implicit",
            .email(to: ["a@example.org"], server: MailServer("s:1", from: "a@b", cramSecret: secret, usesImplicitTLS: true))
        ),
        ("slack", .slack(channel: "#a", webhook: secret)),
        (
            "slack, all",
            .slack(
                channel: "#a", webhook: secret, title: "T", text: "X",
                layout: SlackLayout(
                    color: "good", fields: [.init("F", "V", isShort: true), .init("G", "W")],
                    actions: [.init("Runbook", opens: "{{ .CommonAnnotations.runbook_url }}", style: .danger)],
                    titleLink: "http://x", pretext: "P", fallback: "F", footer: "F", username: "u", iconEmoji: ":a:",
                    iconURL: "http://i", imageURL: "http://i", thumbnailURL: "http://i", callbackID: "c",
                    markdownIn: [.text, .pretext], shortFields: true, linksNames: true),
                client: HTTPClient(proxy: "http://proxy:3128"))
        ),
        ("slack, later", .slack(channel: "#a", webhook: secret, timeout: .seconds(5))),
        ("slack, plain text", .slack(channel: "#a", webhook: secret, layout: SlackLayout(plainText: "x"))),
        ("slack, bot", .slack(channel: "#a", botToken: secret)),
        ("slack, updates", .slack(channel: "#a", botToken: secret, updatesMessages: true)),
        ("pagerduty", .pagerDuty(routingKey: secret)),
        (
            "pagerduty, all",
            .pagerDuty(
                routingKey: secret, description: "D", severity: "critical", details: ["a": "{{ .Status }}"],
                links: [.init("http://x", text: "X")], images: [.init("https://i", alternative: "A", link: "http://x")],
                source: "s", alertClass: "c", component: "c", group: "g", clientName: "n", clientURL: "http://c",
                url: "https://events.example.org/v2/enqueue")
        ),
        ("pagerduty, timeout", .pagerDuty(routingKey: secret, timeout: .seconds(5))),
        ("opsgenie", .opsgenie(apiKey: secret)),
        (
            "opsgenie, all",
            .opsgenie(
                apiKey: secret, message: "M", description: "D", source: "S", details: ["a": "b"],
                responders: [.team("t"), .teams("t,u"), .user("a@b"), .escalation("e"), .schedule("s")], tags: "a,b",
                note: "N", priority: "P1", entity: "E", actions: "a", updatesAlerts: true, url: "https://o.example.org/")
        ),
        ("victorops", .victorOps(apiKey: secret, routingKey: "team")),
        (
            "victorops, all",
            .victorOps(
                apiKey: secret, routingKey: "team", messageType: "INFO", stateMessage: "S", entityDisplayName: "E",
                monitoringTool: "M", customFields: ["a": "b"], url: "https://v.example.org/")
        ),
        ("pushover", .pushover(user: secret, token: secret)),
        (
            "pushover, all",
            .pushover(
                user: secret, token: secret, title: "T", message: "M", url: "http://u", urlTitle: "U", device: "d",
                sound: "s", priority: "1", retry: .minutes(2), expire: .hours(30), format: .html)
        ),
        ("pushover, lifetime", .pushover(user: secret, token: secret, lifetime: .hours(1))),
        ("pushover, monospace", .pushover(user: secret, token: secret, format: .monospace)),
        ("telegram", .telegram(botToken: secret, chat: -100)),
        (
            "telegram, all",
            .telegram(
                botToken: secret, chat: 7, message: "M", format: .markdownV2, isSilent: true, url: "https://t.example.org")
        ),
        ("telegram, plain", .telegram(botToken: secret, chat: 7, format: .plain)),
        ("telegram, thread", .telegram(botToken: secret, chat: 7, thread: 3)),
        ("telegram, secret chat", .telegram(botToken: secret, chat: .secret(secret))),
        (
            "wechat",
            .weChat(
                apiSecret: secret, corporation: "c", agent: "1", users: "@all", parties: "p", tags: "t", message: "M",
                format: .markdown, url: "https://w.example.org/")
        ),
        ("webex", .webex(room: "r", token: secret, message: "M", url: "https://w.example.org")),
        ("discord", .discord(webhook: secret, title: "T", message: "M")),
        ("discord, all", .discord(webhook: secret, content: "C", username: "u", avatarURL: "http://a")),
        ("teams", .microsoftTeams(webhook: secret, title: "T", text: "X")),
        ("teams connector", .microsoftTeamsConnector(webhook: secret, title: "T", summary: "S", text: "X")),
        ("sns", .sns(.topic("arn:aws:sns:eu-central-1:1:t"), sigV4: SigV4(region: "eu-central-1"))),
        (
            "sns, all",
            .sns(
                .phone("+49"), sigV4: SigV4(region: "eu-central-1", profile: "p", role: "arn:aws:iam::1:role/r"),
                subject: "S", message: "M", attributes: ["a": "b"], url: "https://sns.example.org")
        ),
        ("jira", .jira(url: "https://j.example.org/rest/api/3/", project: "P", issueType: "Bug", client: user)),
        (
            "jira, all",
            .jira(
                url: "https://j.example.org/rest/api/2/", project: "P", issueType: "Bug", client: user, summary: "S",
                description: "D", labels: ["a", "{{ .Status }}"], priority: "High", reopenTransition: "Open",
                resolveTransition: "Close", wontFixResolution: "Won't Fix", reopensWithin: .days(2),
                extraFields: ["customfield_1": "x", "customfield_2": ["value": "y"]])
        ),
        (
            "jira, edition",
            .jira(
                url: "https://j.example.org/rest/api/2/", project: "P", issueType: "Bug", client: user,
                edition: .dataCenter)
        ),
        ("rocketchat", .rocketChat(channel: "#a", token: secret, tokenID: secret)),
        (
            "rocketchat, all",
            .rocketChat(
                channel: "#a", token: secret, tokenID: secret, url: "https://r.example.org/", title: "T",
                titleLink: "http://l", text: "X", color: "red", emoji: ":a:", iconURL: "http://i", imageURL: "http://i",
                thumbnailURL: "http://i", fields: [.init("F", "V", isShort: true)], shortFields: true,
                linksNames: true, actions: [.init("R", opens: "http://r")])
        ),
        ("mattermost", .mattermost(webhook: secret)),
        (
            "mattermost, all",
            .mattermost(
                webhook: secret, channel: "a", username: "u", text: "X", iconURL: "http://i", iconEmoji: "a",
                priority: .urgent(asksForAcknowledgement: true, isPersistent: true))
        ),
        (
            "mattermost, later",
            .mattermost(
                webhook: secret, title: "T", titleLink: "http://l", pretext: "P", color: "#f00", fallback: "F",
                author: "A", authorLink: "http://a", authorIcon: "http://i", fields: [.init("F", "V")], footer: "F",
                footerIcon: "http://i", imageURL: "http://i", thumbnailURL: "http://i")
        ),
        ("incident.io", .incidentIO("https://i.example.org/", token: secret, maximumAlerts: 3, timeout: .minutes(1))),
        ("incident.io, secret", .incidentIO(.secret(secret), token: secret)),
    ]

    private static let user = HTTPClient(authentication: .basic(user: "u", password: secret))
    static let mail = MailServer("smtp.example.org:587", from: "a@example.org")

    static func stack(_ integration: Integration, for version: ToolVersion) -> Stack {
        Stack(
            "everything", versions: Versions(alertmanager: version),
            routing: Routing(default: Receiver("everybody", [integration]), mail: mail))
    }
}
