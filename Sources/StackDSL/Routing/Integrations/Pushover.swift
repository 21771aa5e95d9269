import Diagnostics

extension Integration {
    /// A notification on telephones, through Pushover.
    ///
    /// - Parameters:
    ///   - user: the key of a user or a group.
    ///   - token: the application's.
    ///   - title: default Alertmanager's own.
    ///   - message: default Alertmanager's own.
    ///   - url: default Alertmanager's page.
    ///   - device: all of them by default. Since 0.26.
    ///   - priority: -2 to 2; 2 while it fires by default, which rings until somebody confirms.
    ///   - retry: between two rings of priority 2; default 1 min, at least 30 s.
    ///   - expire: how long it rings; default 1 h.
    ///   - lifetime: after which the notification vanishes, since 0.27.
    ///   - format: how the message is written.
    /// - Emits: `user_key_file:`, `token_file:` (since 0.26) and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#pushover_config
    public static func pushover(
        user: Secret, token: Secret, title: NotificationText? = nil, message: NotificationText? = nil,
        url: NotificationText? = nil, urlTitle: NotificationText? = nil, device: NotificationText? = nil,
        sound: NotificationText? = nil, priority: NotificationText? = nil, retry: Duration? = nil,
        expire: Duration? = nil, lifetime: Duration? = nil, format: PushoverFormat = .plain,
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .pushover(
                Pushover(
                    user: user, token: token, title: title, message: message, url: url, urlTitle: urlTitle,
                    device: device, sound: sound, priority: priority, retry: retry, expire: expire,
                    lifetime: lifetime, format: format, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Pushover: Sendable, Hashable {
        package let user: Secret
        package let token: Secret
        package let title: NotificationText?
        package let message: NotificationText?
        package let url: NotificationText?
        package let urlTitle: NotificationText?
        package let device: NotificationText?
        package let sound: NotificationText?
        package let priority: NotificationText?
        package let retry: Duration?
        package let expire: Duration?
        package let lifetime: Duration?
        package let format: PushoverFormat
        package let client: HTTPClient
    }
}

/// How a message of Pushover is written.
public enum PushoverFormat: Sendable, Hashable {
    /// As it is.
    case plain
    /// With a few tags.
    case html
    /// In letters of one width, since Alertmanager 0.29.
    case monospace
}
