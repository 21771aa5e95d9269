import StackDSL

extension Integration.VictorOps {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("api_key_file", apiKey, since: ToolVersion(0, 22)), .url("api_url", url),
            .text("routing_key", routingKey), .text("message_type", messageType),
            .text("entity_display_name", entityDisplayName), .text("state_message", stateMessage),
            .text("monitoring_tool", monitoringTool), .texts("custom_fields", customFields), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
