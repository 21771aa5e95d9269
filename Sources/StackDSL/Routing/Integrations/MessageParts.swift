/// A name and a value below the text of a message in Slack, Rocket.Chat or Mattermost.
public struct MessageField: Sendable, Hashable {
    package let title: NotificationText
    package let value: NotificationText
    package let isShort: Bool?

    /// - Parameter isShort: it stands beside the next one; by default as the message says.
    public init(_ title: NotificationText, _ value: NotificationText, isShort: Bool? = nil) {
        self.title = title
        self.value = value
        self.isShort = isShort
    }
}

/// A button of a message in Slack or Rocket.Chat that opens a page.
public struct MessageButton: Sendable, Hashable {
    package let text: NotificationText
    package let url: NotificationText
    package let style: Style

    /// How a button looks in Slack.
    public enum Style: String, Sendable, Hashable {
        case plain = ""
        case primary, danger
    }

    /// A button that opens a page: `MessageButton("Runbook", opens: "{{ .CommonAnnotations.runbook_url }}")`.
    public init(_ text: NotificationText, opens url: NotificationText, style: Style = .plain) {
        self.text = text
        self.url = url
        self.style = style
    }
}

/// A link of an incident in PagerDuty.
public struct PagerDutyLink: Sendable, Hashable {
    package let url: NotificationText
    package let text: NotificationText?

    /// A link; its text is the URL by default.
    public init(_ url: NotificationText, text: NotificationText? = nil) {
        self.url = url
        self.text = text
    }
}

/// A picture of an incident in PagerDuty.
public struct PagerDutyImage: Sendable, Hashable {
    package let source: NotificationText
    package let alternative: NotificationText?
    package let link: NotificationText?

    /// - Parameters:
    ///   - source: the picture's URL, with `https://`.
    ///   - alternative: what is read out in its place.
    ///   - link: what it opens.
    public init(
        _ source: NotificationText, alternative: NotificationText? = nil, link: NotificationText? = nil
    ) {
        self.source = source
        self.alternative = alternative
        self.link = link
    }
}

/// Who is told of an alert in Opsgenie.
public struct OpsgenieResponder: Sendable, Hashable {
    package enum Key: String, Sendable, Hashable {
        case id, name, username
    }

    package let kind: String
    package let key: Key
    package let value: NotificationText

    /// A team, by its name.
    public static func team(_ name: NotificationText) -> OpsgenieResponder {
        OpsgenieResponder(kind: "team", key: .name, value: name)
    }

    /// Several teams, by their names with commas between; since Alertmanager 0.24.
    public static func teams(_ names: NotificationText) -> OpsgenieResponder {
        OpsgenieResponder(kind: "teams", key: .name, value: names)
    }

    /// A person, by the mail address.
    public static func user(_ username: NotificationText) -> OpsgenieResponder {
        OpsgenieResponder(kind: "user", key: .username, value: username)
    }

    /// An escalation of Opsgenie's own, by its name.
    public static func escalation(_ name: NotificationText) -> OpsgenieResponder {
        OpsgenieResponder(kind: "escalation", key: .name, value: name)
    }

    /// A schedule of Opsgenie's own, by its name.
    public static func schedule(_ name: NotificationText) -> OpsgenieResponder {
        OpsgenieResponder(kind: "schedule", key: .name, value: name)
    }
}
