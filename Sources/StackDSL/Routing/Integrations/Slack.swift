import Diagnostics

extension Integration {
    /// A message in a Slack channel through an incoming webhook, whose URL is a secret.
    ///
    /// - Parameters:
    ///   - channel: `#alerts` or `@someone`; webhooks of newer Slack applications keep to their own.
    ///   - webhook: emits `api_url_file:`, since Alertmanager 0.22.
    ///   - title: default Alertmanager's own.
    ///   - text: default none.
    ///   - layout: colour, fields, buttons.
    ///   - timeout: of one request; none by default. Since 0.30.
    /// - Emits: `api_url_file:`, `channel:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#slack_config
    public static func slack(
        channel: Name, webhook: Secret, title: NotificationText? = nil, text: NotificationText? = nil,
        layout: SlackLayout = SlackLayout(), timeout: Duration? = nil, client: HTTPClient = HTTPClient(),
        sendsResolved: Bool = true, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Integration {
        Integration(
            .slack(
                Slack(
                    channel: channel, access: .webhook(webhook), title: title, text: text, layout: layout,
                    timeout: timeout, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A message in any Slack channel by a bot, whose token is a secret.
    ///
    /// - Parameters:
    ///   - channel: `#alerts`, or a channel's id, which updates need.
    ///   - botToken: emitted as the client's credentials, which every version since Alertmanager 0.22 reads.
    ///   - updatesMessages: a group has one message, which follows it; since 0.32.
    /// - Emits: `api_url:`, `channel:`, `http_config:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#slack_config
    public static func slack(
        channel: Name, botToken: Secret, updatesMessages: Bool = false, title: NotificationText? = nil,
        text: NotificationText? = nil, layout: SlackLayout = SlackLayout(), timeout: Duration? = nil,
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .slack(
                Slack(
                    channel: channel, access: .bot(botToken, updatesMessages: updatesMessages), title: title,
                    text: text, layout: layout, timeout: timeout, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Slack: Sendable, Hashable {
        package enum Access: Sendable, Hashable {
            case webhook(Secret)
            case bot(Secret, updatesMessages: Bool)
        }

        package let channel: Name
        package let access: Access
        package let title: NotificationText?
        package let text: NotificationText?
        package let layout: SlackLayout
        package let timeout: Duration?
        package let client: HTTPClient
    }
}

/// How a message in Slack looks, beyond its title and text. Every text may be a template.
///
/// - Emits: the keys of the same names.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#slack_config
public struct SlackLayout: Sendable, Hashable {
    package let color: NotificationText?
    package let fields: [MessageField]
    package let actions: [MessageButton]
    package let titleLink: NotificationText?
    package let pretext: NotificationText?
    package let plainText: NotificationText?
    package let fallback: NotificationText?
    package let footer: NotificationText?
    package let username: NotificationText?
    package let iconEmoji: NotificationText?
    package let iconURL: NotificationText?
    package let imageURL: NotificationText?
    package let thumbnailURL: NotificationText?
    package let callbackID: NotificationText?
    package let markdownIn: [MarkdownPart]
    package let shortFields: Bool
    package let linksNames: Bool

    /// A part of the message in which Slack reads Markdown.
    public enum MarkdownPart: String, Sendable, Hashable {
        case pretext, text, fields, fallback
    }

    /// - Parameters:
    ///   - color: default red while it fires, then green.
    ///   - fields: names and values below the text.
    ///   - actions: buttons.
    ///   - titleLink: default Alertmanager's page.
    ///   - pretext: above the title.
    ///   - plainText: `message_text:`, what telephones show; since Alertmanager 0.31.
    ///   - fallback: where attachments are not shown; default Alertmanager's own.
    ///   - username: who speaks; only webhooks of old Slack applications heed it, and the icons.
    ///   - markdownIn: by default in pretext, text and fallback.
    ///   - shortFields: fields stand side by side.
    ///   - linksNames: names with `@` become links.
    public init(
        color: NotificationText? = nil, fields: [MessageField] = [], actions: [MessageButton] = [],
        titleLink: NotificationText? = nil, pretext: NotificationText? = nil,
        plainText: NotificationText? = nil, fallback: NotificationText? = nil,
        footer: NotificationText? = nil, username: NotificationText? = nil,
        iconEmoji: NotificationText? = nil, iconURL: NotificationText? = nil,
        imageURL: NotificationText? = nil, thumbnailURL: NotificationText? = nil,
        callbackID: NotificationText? = nil, markdownIn: [MarkdownPart] = [], shortFields: Bool = false,
        linksNames: Bool = false
    ) {
        self.color = color
        self.fields = fields
        self.actions = actions
        self.titleLink = titleLink
        self.pretext = pretext
        self.plainText = plainText
        self.fallback = fallback
        self.footer = footer
        self.username = username
        self.iconEmoji = iconEmoji
        self.iconURL = iconURL
        self.imageURL = imageURL
        self.thumbnailURL = thumbnailURL
        self.callbackID = callbackID
        self.markdownIn = markdownIn
        self.shortFields = shortFields
        self.linksNames = linksNames
    }
}
