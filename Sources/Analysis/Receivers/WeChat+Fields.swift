import StackDSL

extension Integration.WeChat {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("api_secret_file", apiSecret, since: ToolVersion(0, 31)), .url("api_url", url),
            .plain("corp_id", corporation.text), .text("agent_id", agent), .text("to_user", users),
            .text("to_party", parties), .text("to_tag", tags), .text("message", message),
            .plain("message_type", format == .text ? nil : format.rawValue, since: ToolVersion(0, 22)),
            .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
