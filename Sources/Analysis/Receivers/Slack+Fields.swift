import StackDSL

extension Integration.Slack {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        access.fields
            + [ReceiverField.plain("channel", channel.text)].compactMap { $0 }
            + layout.fields(title: title, text: text, updatesMessages: access.updatesMessages)
            + [.client(client, bearer: access.token), .goDuration("timeout", timeout, since: ToolVersion(0, 30))]
            .compactMap { $0 }
    }
}

extension Integration.Slack.Access {
    /// A bot writes to an address of Slack's that is no secret; its token is the client's. Alertmanager's own key
    /// for the token excludes the one for the address, without which it refuses to update messages.
    fileprivate var fields: [ReceiverField] {
        let fields: [ReceiverField?] =
            switch self {
            case .webhook(let secret): [.secret("api_url_file", secret, since: ToolVersion(0, 22))]
            case .bot: [.plain("api_url", "https://slack.com/api/chat.postMessage")]
            }
        return fields.compactMap { $0 }
    }

    fileprivate var token: Secret? {
        if case .bot(let token, _) = self { token } else { nil }
    }

    fileprivate var updatesMessages: Bool {
        if case .bot(_, true) = self { true } else { false }
    }
}

extension SlackLayout {
    fileprivate func fields(
        title: NotificationText?, text: NotificationText?, updatesMessages: Bool
    ) -> [ReceiverField] {
        let fields: [ReceiverField?] = [
            .text("icon_emoji", iconEmoji), .text("icon_url", iconURL),
            .flag("link_names", linksNames ? true : nil), .text("username", username),
            .list("actions", actions.map(\.slackFields)), .text("callback_id", callbackID), .text("color", color),
            .text("fallback", fallback), .list("fields", self.fields.map(\.fields)), .text("footer", footer),
            .strings("mrkdwn_in", markdownIn.map(\.rawValue)), .text("pretext", pretext),
            .flag("short_fields", shortFields ? true : nil), .text("text", text), .text("title", title),
            .text("title_link", titleLink), .text("image_url", imageURL), .text("thumb_url", thumbnailURL),
            .text("message_text", plainText, since: ToolVersion(0, 31)),
            .flag("update_message", updatesMessages ? true : nil, since: ToolVersion(0, 32)),
        ]
        return fields.compactMap { $0 }
    }
}
