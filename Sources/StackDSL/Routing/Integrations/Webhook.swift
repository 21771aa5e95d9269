import Diagnostics

extension Integration {
    /// A POST of Alertmanager's JSON, or of one's own.
    ///
    /// - Parameters:
    ///   - url: where to. A URL with a token in it is a secret: give it as `.secret`. Templates need Alertmanager
    ///     0.31.
    ///   - maximumAlerts: the most alerts in one request; all by default.
    ///   - timeout: of one request; none by default. Since 0.28.
    ///   - payload: what is sent instead of Alertmanager's JSON, since 0.32. Each text is rendered and then read as
    ///     YAML: one that says `name: value` arrives as an object, `12` as a number. A text that begins with a word
    ///     in brackets, `[{{ .Status }}] …`, stays a text.
    /// - Emits: `url:`, or `url_file:` (since 0.26).
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config
    public static func webhook(
        _ url: Endpoint, maximumAlerts: Int? = nil, timeout: Duration? = nil,
        payload: NotificationValue? = nil, client: HTTPClient = HTTPClient(), sendsResolved: Bool = true,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .webhook(
                Webhook(
                    url: url, maximumAlerts: maximumAlerts, timeout: timeout, payload: payload, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Webhook: Sendable, Hashable {
        package let url: Endpoint
        package let maximumAlerts: Int?
        package let timeout: Duration?
        package let payload: NotificationValue?
        package let client: HTTPClient
    }
}
