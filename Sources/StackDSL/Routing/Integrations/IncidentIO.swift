import Diagnostics

extension Integration {
    /// An alert in incident.io. Since Alertmanager 0.29.
    ///
    /// - Parameters:
    ///   - url: of the alert source.
    ///   - token: of the alert source.
    ///   - maximumAlerts: the most alerts in one request; all by default.
    ///   - timeout: of one request; none by default.
    /// - Emits: `url:` or `url_file:`, `alert_source_token_file:`.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#incidentio_config
    public static func incidentIO(
        _ url: Endpoint, token: Secret, maximumAlerts: Int? = nil, timeout: Duration? = nil,
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .incidentIO(
                IncidentIO(
                    url: url, token: token, maximumAlerts: maximumAlerts, timeout: timeout, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct IncidentIO: Sendable, Hashable {
        package let url: Endpoint
        package let token: Secret
        package let maximumAlerts: Int?
        package let timeout: Duration?
        package let client: HTTPClient
    }
}
