import StackDSL

extension Integration.MicrosoftTeams {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("webhook_url_file", webhook), .text("title", title), .text("text", text), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}

extension Integration.MicrosoftTeamsConnector {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("webhook_url_file", webhook, since: ToolVersion(0, 27)), .text("title", title),
            .text("summary", summary, since: ToolVersion(0, 27)), .text("text", text), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
