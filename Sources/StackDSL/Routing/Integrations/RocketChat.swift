import Diagnostics

extension Integration {
    /// A message in a Rocket.Chat channel. Since Alertmanager 0.28.
    ///
    /// - Parameters:
    ///   - channel: `#alerts` or `@someone`.
    ///   - token: of the user who speaks.
    ///   - tokenID: the user's id.
    ///   - url: where to; by default `https://open.rocket.chat/`.
    ///   - title: default Alertmanager's own.
    ///   - titleLink: default Alertmanager's page.
    ///   - text: default Alertmanager's own.
    ///   - color: default red while it fires, then green.
    ///   - fields: names and values below the text.
    ///   - shortFields: fields stand side by side.
    ///   - linksNames: names with `@` become links.
    ///   - actions: buttons.
    /// - Emits: `token_file:`, `token_id_file:`, `channel:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#rocketchat_config
    public static func rocketChat(
        channel: NotificationText, token: Secret, tokenID: Secret, url: Name? = nil,
        title: NotificationText? = nil, titleLink: NotificationText? = nil, text: NotificationText? = nil,
        color: NotificationText? = nil, emoji: NotificationText? = nil, iconURL: NotificationText? = nil,
        imageURL: NotificationText? = nil, thumbnailURL: NotificationText? = nil, fields: [MessageField] = [],
        shortFields: Bool = false, linksNames: Bool = false, actions: [MessageButton] = [],
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .rocketChat(
                RocketChat(
                    channel: channel, token: token, tokenID: tokenID, url: url, title: title,
                    titleLink: titleLink, text: text, color: color, emoji: emoji, iconURL: iconURL,
                    imageURL: imageURL, thumbnailURL: thumbnailURL, fields: fields, shortFields: shortFields,
                    linksNames: linksNames, actions: actions, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct RocketChat: Sendable, Hashable {
        package let channel: NotificationText
        package let token: Secret
        package let tokenID: Secret
        package let url: Name?
        package let title: NotificationText?
        package let titleLink: NotificationText?
        package let text: NotificationText?
        package let color: NotificationText?
        package let emoji: NotificationText?
        package let iconURL: NotificationText?
        package let imageURL: NotificationText?
        package let thumbnailURL: NotificationText?
        package let fields: [MessageField]
        package let shortFields: Bool
        package let linksNames: Bool
        package let actions: [MessageButton]
        package let client: HTTPClient
    }
}
