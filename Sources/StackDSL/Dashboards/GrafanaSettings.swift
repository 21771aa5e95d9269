/// What a Grafana is told when it starts: who may come in, and what it looks like.
///
/// ```swift
/// GrafanaServer(settings: GrafanaSettings(
///     adminPassword: .environment("GRAFANA_ADMIN_PASSWORD"), rootURL: "https://shop.example/grafana/", theme: .dark))
/// ```
/// - Emits: environment variables `GF_…` of Grafana's service in `compose.yaml`. Of a secret in a file, `GF_…__FILE` with
///   the file's path.
/// - Source: https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/
public struct GrafanaSettings: Sendable, Hashable {
    package let adminUser: Name?
    package let adminPassword: Secret?
    package let rootURL: Name?
    package let theme: Theme?
    package let language: Name?
    package let home: Name?
    package let access: [Access]
    package let mail: MailServer?
    package let features: [Name]
    package let reportsUsage: Bool
    package let raw: Raw?

    /// How it looks to those who did not choose.
    public enum Theme: String, Sendable, Hashable {
        case dark, light, system
    }

    /// - Parameters:
    ///   - adminUser: `admin` by default.
    ///   - adminPassword: of the first start; later it is changed in Grafana. Without one it is `admin`.
    ///   - rootURL: where browsers find it: it stands in links and in messages. A path other than `/` is served below
    ///     that path.
    ///   - theme: dark by default.
    ///   - language: e.g. `de-DE`; English by default.
    ///   - home: the dashboard that is shown first.
    ///   - access: ways in besides name and password; nobody comes in without one by default.
    ///   - mail: for invitations and Grafana's own alerts.
    ///   - features: feature toggles that are switched on.
    ///   - reportsUsage: whether it tells its makers how it is used, and asks them for updates; default false.
    ///   - raw: further settings, a mapping for each section of Grafana's file of settings: `log: {level: warn}` becomes
    ///     `GF_LOG_LEVEL`. Compose expands `$NAME` in their values: write a dollar sign as `$$`. Diagnoses `invalid-raw`.
    public init(
        adminUser: Name? = nil, adminPassword: Secret? = nil, rootURL: Name? = nil, theme: Theme? = nil,
        language: Name? = nil, home: Dashboard? = nil, access: [Access] = [], mail: MailServer? = nil,
        features: [Name] = [], reportsUsage: Bool = false, raw: Raw? = nil
    ) {
        self.adminUser = adminUser
        self.adminPassword = adminPassword
        self.rootURL = rootURL
        self.theme = theme
        self.language = language
        self.home = home?.uid
        self.access = access
        self.mail = mail
        self.features = features
        self.reportsUsage = reportsUsage
        self.raw = raw
    }

    /// A way into Grafana.
    public struct Access: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case anonymous(Role)
            case proxy(header: Name, trusted: [Name])
            case oauth(OAuth)
        }

        package struct OAuth: Sendable, Hashable {
            let name: DisplayText
            let clientID: Name
            let clientSecret: Secret
            let authorization: Name
            let token: Name
            let user: Name
            let scopes: [Name]
            let role: Name?
        }

        package let kind: Kind

        /// What somebody may do.
        public enum Role: String, Sendable, Hashable {
            case viewer = "Viewer"
            case editor = "Editor"
            case admin = "Admin"
        }

        /// Everybody who reaches it, without a name.
        public static func anonymous(as role: Role = .viewer) -> Access { Access(kind: .anonymous(role)) }

        /// Whom a proxy in front of it lets through and names in a header.
        ///
        /// - Parameters:
        ///   - header: default `X-WEBAUTH-USER`.
        ///   - trusted: the proxy's addresses, e.g. `172.18.0.0/16`: whoever else sends the header is refused. At least
        ///     one, since without any Grafana believes everybody.
        public static func proxy(header: Name = "X-WEBAUTH-USER", trusting trusted: [Name]) -> Access {
            Access(kind: .proxy(header: header, trusted: trusted))
        }

        /// Accounts of an OAuth 2 provider, such as Keycloak.
        ///
        /// - Parameters:
        ///   - name: on the button.
        ///   - authorization: the provider's page for people.
        ///   - token: the provider's end point for tokens.
        ///   - user: the provider's end point for what is known of somebody.
        ///   - scopes: default `openid`, `profile` and `email`.
        ///   - role: a JMESPath expression that gives `Viewer`, `Editor` or `Admin`; by default everybody is a viewer.
        /// - Source: https://grafana.com/docs/grafana/latest/setup-grafana/configure-access/configure-authentication/generic-oauth/
        public static func oauth(
            _ name: DisplayText, clientID: Name, clientSecret: Secret, authorization: Name, token: Name, user: Name,
            scopes: [Name] = ["openid", "profile", "email"], role: Name? = nil
        ) -> Access {
            Access(
                kind: .oauth(
                    OAuth(
                        name: name, clientID: clientID, clientSecret: clientSecret, authorization: authorization,
                        token: token, user: user, scopes: scopes, role: role)))
        }
    }
}
