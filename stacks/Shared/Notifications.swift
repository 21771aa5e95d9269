import StackDSL

/// The mail server of an organisation: `smtp.` before its domain, with STARTTLS, and `alertmanager` as its user.
public func mailServer(of domain: String) -> MailServer {
    MailServer(
        Name(verbatim: "smtp.\(domain):587"), from: Name(verbatim: "alertmanager@\(domain)"), user: "alertmanager",
        password: SecretFile.secret("smtp_password"))
}

/// What is told by whom and when, the same in every stack.
public enum Usual {
    /// One notification for an alert however many instances it has; a reminder every four hours.
    public static let timing = Route.Timing(
        groupBy: ["alertname"], wait: .seconds(30), interval: .minutes(5), repeating: .hours(4))

    /// Beneath a message's title: what each alert says, and what to look at.
    public static let messageText: NotificationText = """
        {{ range .Alerts }}*{{ .Annotations.summary }}*
        {{ .Annotations.description }}
        {{ end }}
        """

    /// Told of the alert that always fires, every few minutes. It is a service outside of the stack that tells a person
    /// when it hears nothing any more; its URL holds a token.
    public static let deadMansSwitch = Receiver(
        "dead-mans-switch",
        [.webhook(.secret(SecretFile.secret("dead_mans_switch_url")), sendsResolved: false)])

    /// The way of the watchdog: for every stack's first route.
    public static let watchdogRoute = Route(
        to: deadMansSwitch, when: [.alert(OwnMonitoring.watchdog)],
        timing: .init(wait: .zero, interval: .minutes(1), repeating: .minutes(5)))
}
