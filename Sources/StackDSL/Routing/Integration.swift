package import Diagnostics

/// One way in which a receiver is told: `.email(…)`, `.slack(…)`, `.webhook(…)` and the others.
///
/// - Emits: an entry of the receiver's `email_configs:`, `slack_configs:`, `webhook_configs:`, …
/// - Diagnoses: `template-syntax` for texts, `secret-as-text`, `invalid-target` for URLs,
///   `unsupported-by-version` for what the Alertmanager that is aimed at lacks.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#receiver-integration-settings
public struct Integration: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case discord(Discord)
        case email(Email)
        case incidentIO(IncidentIO)
        case jira(Jira)
        case mattermost(Mattermost)
        case microsoftTeams(MicrosoftTeams)
        case microsoftTeamsConnector(MicrosoftTeamsConnector)
        case opsgenie(Opsgenie)
        case pagerDuty(PagerDuty)
        case pushover(Pushover)
        case rocketChat(RocketChat)
        case slack(Slack)
        case sns(SNS)
        case telegram(Telegram)
        case victorOps(VictorOps)
        case webex(Webex)
        case webhook(Webhook)
        case weChat(WeChat)
        case read(ReadIntegration)
    }

    /// An integration that was read from a file: as far as it is looked at, whichever its kind.
    package struct ReadIntegration: Sendable, Hashable {
        /// `slack_configs`
        package let list: String
        /// What Alertmanager renders.
        package let texts: NotificationFields

        /// Whether the end of an alert is told where the file does not say.
        package var tellsEndsByDefault: Bool { ReadIntegration.tellsEndsByDefault(list) }

        package static func tellsEndsByDefault(_ list: String) -> Bool {
            !["email_configs", "rocketchat_configs", "slack_configs", "wechat_configs"].contains(list)
        }
    }

    /// An integration that was read from a file.
    package static func read(
        _ list: String, texts: NotificationFields, sendsResolved: Bool, site: DeclarationSite
    ) -> Integration {
        Integration(.read(ReadIntegration(list: list, texts: texts)), sendsResolved, site)
    }

    package let kind: Kind
    /// Whether the end of an alert is told as well.
    package let sendsResolved: Bool
    package let site: DeclarationSite
    package private(set) var raw: Raw?

    init(_ kind: Kind, _ sendsResolved: Bool, _ site: DeclarationSite) {
        self.kind = kind
        self.sendsResolved = sendsResolved
        self.site = site
    }

    /// The same with further keys, which the DSL has no words for.
    ///
    /// ```swift
    /// .sns(.topic("arn:aws:sns:eu-central-1:1:pages"), sigV4: SigV4()).adding(Raw("use_aws_http_client: true"))
    /// ```
    /// - Emits: keys of the integration's entry in its receiver.
    /// - Diagnoses: `invalid-raw`, `unsupported-by-version`; `unsupported-by-grafana` in a contact point of Grafana's.
    public func adding(_ raw: Raw) -> Integration {
        var copy = self
        copy.raw = raw
        return copy
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

        /// A URL that was computed, without credentials.
        public static func url(_ url: Name) -> Endpoint { Endpoint(.url(url.text)) }

        /// A URL that is kept in a file.
        public static func secret(_ secret: Secret) -> Endpoint { Endpoint(.secret(secret)) }
    }
}
