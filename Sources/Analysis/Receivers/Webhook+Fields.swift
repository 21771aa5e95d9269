import StackDSL

extension Integration.Webhook {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .endpoint(url), .client(client), .number("max_alerts", maximumAlerts),
            .goDuration("timeout", timeout, since: ToolVersion(0, 28)),
            .value("payload", payload, since: ToolVersion(0, 32)),
        ]
        return fields.compactMap { $0 }
    }
}
