import StackDSL

extension Integration.Pushover {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("user_key_file", user, since: ToolVersion(0, 26)),
            .secret("token_file", token, since: ToolVersion(0, 26)), .text("title", title),
            .text("message", message), .text("url", url), .text("url_title", urlTitle),
            .text("device", device, since: ToolVersion(0, 26)), .text("sound", sound),
            .text("priority", priority), .goDuration("retry", retry), .goDuration("expire", expire),
            .goDuration("ttl", lifetime, since: ToolVersion(0, 27)),
            .flag("html", format == .html ? true : nil),
            .flag("monospace", format == .monospace ? true : nil, since: ToolVersion(0, 29)), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
