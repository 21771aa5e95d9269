import StackDSL

extension Integration.Telegram {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("bot_token_file", botToken, since: ToolVersion(0, 26)), .url("api_url", url), chat.field,
            .number("message_thread_id", thread, since: .v0_28), .text("message", message),
            .flag("disable_notifications", isSilent ? true : nil),
            .plain("parse_mode", format == .html ? nil : format.rawValue), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}

extension TelegramChat {
    fileprivate var field: ReceiverField? {
        switch kind {
        case .number(let number): .number("chat_id", number)
        case .secret(let secret): .secret("chat_id_file", secret, since: ToolVersion(0, 31))
        }
    }
}
