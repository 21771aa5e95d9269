import StackDSL

extension Integration.Opsgenie {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("api_key_file", apiKey, since: ToolVersion(0, 24)), .url("api_url", url),
            .text("message", message), .text("description", description), .text("source", source),
            .texts("details", details), .list("responders", responders.map(\.fields)), .text("tags", tags),
            .text("note", note), .text("priority", priority),
            .flag("update_alerts", updatesAlerts ? true : nil, since: ToolVersion(0, 24)),
            .text("entity", entity, since: ToolVersion(0, 24)),
            .text("actions", actions, since: ToolVersion(0, 24)), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
