import StackDSL

extension MessageField {
    var fields: [ReceiverField?] {
        [.text("title", title), .text("value", value), .flag("short", isShort)]
    }
}

extension MessageButton {
    var slackFields: [ReceiverField?] {
        [
            .plain("type", "button"), .text("text", text), .text("url", url),
            .plain("style", style == .plain ? nil : style.rawValue),
        ]
    }

    /// Rocket.Chat's buttons have no style.
    var rocketChatFields: [ReceiverField?] {
        [.plain("type", "button"), .text("text", text), .text("url", url)]
    }
}

extension PagerDutyLink {
    var fields: [ReceiverField?] { [.text("href", url), .text("text", text)] }
}

extension PagerDutyImage {
    var fields: [ReceiverField?] {
        [.text("href", link), .text("src", source), .text("alt", alternative)]
    }
}

extension OpsgenieResponder {
    var fields: [ReceiverField?] {
        [
            .text(key.rawValue, value),
            .plain("type", kind, since: kind == "teams" ? ToolVersion(0, 24) : nil),
        ]
    }
}

extension NotificationFields {
    /// With one more in the first place, unless there is none.
    func adding(_ name: Name, _ text: NotificationText?) -> NotificationFields {
        guard let text else { return self }
        return NotificationFields([Pair(name: name, text: text)] + pairs)
    }
}
