import StackDSL

extension Integration.Mattermost {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("webhook_url_file", webhook), .text("channel", channel), .text("username", username),
            .text("text", text), .text("fallback", fallback, since: ToolVersion(0, 32)),
            .text("color", color, since: ToolVersion(0, 32)),
            .text("pretext", pretext, since: ToolVersion(0, 32)),
            .text("author_name", author, since: ToolVersion(0, 32)),
            .text("author_link", authorLink, since: ToolVersion(0, 32)),
            .text("author_icon", authorIcon, since: ToolVersion(0, 32)),
            .text("title", title, since: ToolVersion(0, 32)),
            .text("title_link", titleLink, since: ToolVersion(0, 32)),
            .list("fields", fields.map(\.fields), since: ToolVersion(0, 32)),
            .text("thumb_url", thumbnailURL, since: ToolVersion(0, 32)),
            .text("footer", footer, since: ToolVersion(0, 32)),
            .text("footer_icon", footerIcon, since: ToolVersion(0, 32)),
            .text("image_url", imageURL, since: ToolVersion(0, 32)), .text("icon_url", iconURL),
            .text("icon_emoji", iconEmoji), priority?.field, .client(client),
        ]
        return fields.compactMap { $0 }
    }
}

extension MattermostPriority {
    fileprivate var field: ReceiverField? {
        .fields(
            "priority",
            [
                .plain("priority", level), .flag("requested_ack", asksForAcknowledgement ? true : nil),
                .flag("persistent_notifications", isPersistent ? true : nil),
            ])
    }
}
