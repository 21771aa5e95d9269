import StackDSL

extension Integration.IncidentIO {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .endpoint(url), .secret("alert_source_token_file", token), .number("max_alerts", maximumAlerts),
            .goDuration("timeout", timeout), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
