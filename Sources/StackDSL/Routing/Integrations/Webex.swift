import Diagnostics

extension Integration {
    /// A message in a Webex room, by a bot. Since Alertmanager 0.25.
    ///
    /// - Parameters:
    ///   - room: the room's id.
    ///   - token: the bot's.
    ///   - message: default Alertmanager's own.
    ///   - url: where to; by default `https://webexapis.com/v1/messages`.
    /// - Emits: `room_id:`, and the token under `http_config:`.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#webex_config
    public static func webex(
        room: Name, token: Secret, message: NotificationText? = nil, url: Name? = nil,
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .webex(
                Webex(
                    room: room, token: token, message: message, url: url, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Webex: Sendable, Hashable {
        package let room: Name
        package let token: Secret
        package let message: NotificationText?
        package let url: Name?
        package let client: HTTPClient
    }
}
