import StackDSL

extension Integration.RocketChat {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .url("api_url", url), .secret("token_file", token), .secret("token_id_file", tokenID),
            .text("channel", channel), .text("color", color), .text("emoji", emoji),
            .text("icon_url", iconURL), .text("title", title), .text("title_link", titleLink),
            .text("text", text), .list("fields", fields.map(\.fields)),
            .flag("short_fields", shortFields ? true : nil), .text("image_url", imageURL),
            .text("thumb_url", thumbnailURL), .flag("link_names", linksNames ? true : nil),
            .list("actions", actions.map(\.rocketChatFields)), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
