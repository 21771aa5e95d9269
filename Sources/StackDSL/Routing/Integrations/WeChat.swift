import Diagnostics

extension Integration {
    /// A message in WeCom (WeChat Work), by an application.
    ///
    /// - Parameters:
    ///   - apiSecret: the application's; emits `api_secret_file:`, since 0.31.
    ///   - corporation: the organisation's id, `corp_id:`.
    ///   - agent: the application's number, `agent_id:`.
    ///   - users: separated by `|`; `@all` for all.
    ///   - parties: departments, separated by `|`.
    ///   - tags: separated by `|`.
    ///   - message: default Alertmanager's own.
    ///   - format: how the message is written.
    ///   - url: where to; by default `https://qyapi.weixin.qq.com/cgi-bin/`.
    /// - Emits: `api_secret_file:`, `corp_id:`, `agent_id:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#wechat_config
    public static func weChat(
        apiSecret: Secret, corporation: Name, agent: NotificationText, users: NotificationText? = nil,
        parties: NotificationText? = nil, tags: NotificationText? = nil, message: NotificationText? = nil,
        format: WeChatFormat = .text, url: Name? = nil, client: HTTPClient = HTTPClient(),
        sendsResolved: Bool = true, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Integration {
        Integration(
            .weChat(
                WeChat(
                    apiSecret: apiSecret, corporation: corporation, agent: agent, users: users,
                    parties: parties, tags: tags, message: message, format: format, url: url, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct WeChat: Sendable, Hashable {
        package let apiSecret: Secret
        package let corporation: Name
        package let agent: NotificationText
        package let users: NotificationText?
        package let parties: NotificationText?
        package let tags: NotificationText?
        package let message: NotificationText?
        package let format: WeChatFormat
        package let url: Name?
        package let client: HTTPClient
    }
}

/// How a message of WeCom is written.
public enum WeChatFormat: String, Sendable, Hashable {
    /// As it is.
    case text
    /// WeCom's Markdown.
    case markdown
}
