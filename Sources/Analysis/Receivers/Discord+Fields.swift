import StackDSL

extension Integration.Discord {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("webhook_url_file", webhook, since: ToolVersion(0, 27)), .text("title", title),
            .text("message", message), .text("content", content, since: .v0_28),
            .text("username", username, since: .v0_28), .text("avatar_url", avatarURL, since: .v0_28),
            .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
