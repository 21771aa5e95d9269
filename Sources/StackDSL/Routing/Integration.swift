package import Diagnostics

/// One way in which a receiver is told.
///
/// - Emits: an entry of the receiver's `webhook_configs:`, `email_configs:`, `slack_configs:` or `pagerduty_configs:`.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#receiver-integration-settings
public struct Integration: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case webhook(Webhook)
        case email(Email)
        case slack(Slack)
        case pagerDuty(PagerDuty)
    }

    package let kind: Kind
    /// Whether the end of an alert is told as well.
    package let sendsResolved: Bool
    package let site: DeclarationSite

    private init(_ kind: Kind, _ sendsResolved: Bool, _ site: DeclarationSite) {
        self.kind = kind
        self.sendsResolved = sendsResolved
        self.site = site
    }

    /// A POST of Alertmanager's JSON.
    ///
    /// - Parameters:
    ///   - url: where to. A URL with a token in it is a secret: give it as `.file`.
    ///   - maximumAlerts: the most alerts in one request; all by default.
    /// - Emits: `url:`, or `url_file:` (since Alertmanager 0.26).
    public static func webhook(
        _ url: Endpoint, maximumAlerts: Int? = nil, client: HTTPClient = HTTPClient(),
        sendsResolved: Bool = true, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Integration {
        Integration(
            .webhook(Webhook(url: url, maximumAlerts: maximumAlerts, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A mail through the stack's ``MailServer``.
    ///
    /// - Parameters:
    ///   - to: addresses, at least one.
    ///   - subject: default Alertmanager's own.
    ///   - html: the body; default Alertmanager's own.
    public static func email(
        to addresses: [Name], subject: NotificationText? = nil, html: NotificationText? = nil,
        sendsResolved: Bool = true, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Integration {
        Integration(
            .email(Email(to: addresses, subject: subject, html: html)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A message in a Slack channel through an incoming webhook, whose URL is a secret.
    ///
    /// - Parameter channel: `#alerts` or `@someone`.
    /// - Emits: `api_url_file:`, `channel:`, and `title:` and `text:` where given.
    public static func slack(
        channel: Name, webhook: Secret, title: NotificationText? = nil, text: NotificationText? = nil,
        sendsResolved: Bool = true, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Integration {
        Integration(
            .slack(Slack(channel: channel, webhook: webhook, title: title, text: text)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// An incident in PagerDuty, through its Events API v2.
    ///
    /// - Emits: `routing_key_file:` (since Alertmanager 0.25), `severity:`, `description:`.
    public static func pagerDuty(
        routingKey: Secret, description: NotificationText? = nil, severity: NotificationText? = nil,
        sendsResolved: Bool = true, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Integration {
        Integration(
            .pagerDuty(PagerDuty(routingKey: routingKey, description: description, severity: severity)),
            sendsResolved, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}

extension Integration {
    package struct Webhook: Sendable, Hashable {
        package let url: Endpoint
        package let maximumAlerts: Int?
        package let client: HTTPClient
    }

    package struct Email: Sendable, Hashable {
        package let to: [Name]
        package let subject: NotificationText?
        package let html: NotificationText?
    }

    package struct Slack: Sendable, Hashable {
        package let channel: Name
        package let webhook: Secret
        package let title: NotificationText?
        package let text: NotificationText?
    }

    package struct PagerDuty: Sendable, Hashable {
        package let routingKey: Secret
        package let description: NotificationText?
        package let severity: NotificationText?
    }

    /// Where a request goes: a URL that anybody may read, or one that is a secret.
    public struct Endpoint: Sendable, Hashable, ExpressibleByStringLiteral {
        package enum Kind: Sendable, Hashable {
            case url(String)
            case secret(Secret)
        }

        package let kind: Kind

        /// A URL without credentials.
        public init(stringLiteral value: String) { kind = .url(value) }

        private init(_ kind: Kind) { self.kind = kind }

        /// A URL that is kept in a file.
        public static func secret(_ secret: Secret) -> Endpoint { Endpoint(.secret(secret)) }
    }
}

/// The server that mails go through.
///
/// - Emits: `smtp_*` under `global:` of `alertmanager/alertmanager.yml`.
public struct MailServer: Sendable, Hashable {
    package let address: Name
    package let from: Name
    package let user: Name?
    package let password: Secret?
    package let requiresTLS: Bool

    /// - Parameters:
    ///   - address: `host:port`; 587 speaks STARTTLS.
    ///   - from: the sender's address.
    ///   - user: needs a password.
    ///   - password: emits `smtp_auth_password_file:`, since Alertmanager 0.25.
    public init(
        _ address: Name, from: Name, user: Name? = nil, password: Secret? = nil, requiresTLS: Bool = true
    ) {
        self.address = address
        self.from = from
        self.user = user
        self.password = password
        self.requiresTLS = requiresTLS
    }
}
