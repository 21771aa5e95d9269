package import Diagnostics

/// Where Grafana reads from.
///
/// ```swift
/// static let loki = DataSource.loki("Loki", uid: "loki", url: "http://loki:3100",
///     derivedFields: [.init("trace", matching: #"trace_id=(\w+)"#, toTracesIn: "jaeger")])
/// ```
/// - Emits: an entry of `grafana/provisioning/datasources/datasources.yml`. A `$` in a name or URL is emitted
///   as `$$`, since Grafana expands environment variables there; only a ``Secret`` is expanded.
/// - Diagnoses: `duplicate-key` for a uid or name used twice, `secret-as-text`.
/// - Source: https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources
public struct DataSource: Sendable, Hashable, Allowing {
    /// The program behind it.
    public enum Kind: String, Sendable, Hashable {
        case prometheus, loki, alertmanager, jaeger, tempo
    }

    package let kind: Kind
    package let name: Name
    package let uid: Name
    package let url: Name
    package let isDefault: Bool
    package var settings = Settings()
    package var login: Login?
    package var headers: [Header] = []
    package var raw: Raw?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - uid: by which dashboards name it.
    ///   - url: as Grafana reaches it.
    public init(
        _ kind: Kind, _ name: Name, uid: Name, url: Name, isDefault: Bool = false, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            kind, name, uid: uid, url: url, isDefault: isDefault,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package init(_ kind: Kind, _ name: Name, uid: Name, url: Name, isDefault: Bool = false, site: DeclarationSite) {
        self.kind = kind
        self.name = name
        self.uid = uid
        self.url = url
        self.isDefault = isDefault
        self.site = site
    }

    /// What the kinds have of their own; nil and empty is Grafana's default.
    package struct Settings: Sendable, Hashable {
        package var scrapeInterval: Duration?
        package var queryTimeout: Duration?
        package var httpMethod: HTTPMethod?
        package var managesAlerts: Bool?
        package var alertmanager: Name?
        package var exemplars: [ExemplarLink] = []
        package var maximumLines: Int?
        package var derivedFields: [DerivedField] = []
        package var implementation: Implementation?
        package var handlesGrafanaAlerts: Bool?
        package var logs: TraceLogs?
        package var metrics: TraceMetrics?
        package var showsNodeGraph: Bool?
    }

    package struct Login: Sendable, Hashable {
        package let user: Name
        package let password: Secret
    }

    /// A header that Grafana sends with each request.
    package struct Header: Sendable, Hashable {
        package enum Value: Sendable, Hashable {
            case plain(String)
            case secret(Secret, prefix: String)
        }

        package let name: String
        package let value: Value
    }

    /// How queries are sent.
    public enum HTTPMethod: String, Sendable, Hashable {
        /// Long queries fit.
        case post = "POST"
        /// Answers can be cached on the way.
        case get = "GET"
    }

    /// Whose Alertmanager it is.
    public enum Implementation: String, Sendable, Hashable {
        case prometheus, mimir, cortex
    }
}

extension DataSource {
    /// The same with further keys of its kind, which the DSL has no words for.
    ///
    /// - Emits: keys of `jsonData`. Grafana expands `$NAME` in their values: write a dollar sign as `$$`.
    /// - Diagnoses: `invalid-raw`.
    public func adding(_ raw: Raw) -> DataSource {
        var copy = self
        copy.raw = raw
        return copy
    }
}

/// Access.
extension DataSource {
    /// Logs in with a name and a password, by HTTP's Basic authentication.
    ///
    /// - Emits: `basicAuth`, `basicAuthUser`, `secureJsonData.basicAuthPassword`.
    public func login(_ user: Name, password: Secret) -> DataSource {
        var copy = self
        copy.login = Login(user: user, password: password)
        return copy
    }

    /// Sends a token with each request: `Authorization: Bearer …`.
    ///
    /// - Emits: `jsonData.httpHeaderName1`, `secureJsonData.httpHeaderValue1`.
    public func bearerToken(_ token: Secret) -> DataSource {
        var copy = self
        copy.headers.append(Header(name: "Authorization", value: .secret(token, prefix: "Bearer ")))
        return copy
    }

    /// Sends credentials of another scheme with each request: `Authorization: <scheme> …`.
    ///
    /// - Emits: `jsonData.httpHeaderName1`, `secureJsonData.httpHeaderValue1`.
    public func authorization(scheme: Name, _ credentials: Secret) -> DataSource {
        var copy = self
        copy.headers.append(Header(name: "Authorization", value: .secret(credentials, prefix: scheme.text + " ")))
        return copy
    }

    /// Sends a header with each request, e.g. Loki's tenant: `.header("X-Scope-OrgID", "hms")`.
    public func header(_ name: Name, _ value: Name) -> DataSource {
        var copy = self
        copy.headers.append(Header(name: name.text, value: .plain(value.text)))
        return copy
    }
}
