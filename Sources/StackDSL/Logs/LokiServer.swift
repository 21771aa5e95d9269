package import Diagnostics

/// The Loki of a stack: where logs are kept, for how long, and who collects them.
///
/// Its files are mounted at `/etc/loki`; what must survive a restart is below `/loki`.
///
/// - Emits: `loki/loki.yml` for Loki 3, and the rules of ``LogAlert`` and ``LogRecording`` in `loki/rules/`.
/// - Diagnoses: `invalid-timing`, `invalid-target`, `unexpandable-secret`, `unsupported-by-version`,
///   `invalid-raw`.
/// - Source: https://grafana.com/docs/loki/latest/configure/
public struct LokiServer: Sendable, Hashable {
    package let deployment: LokiDeployment
    package let schemas: [LokiSchema]
    package let retention: Duration
    package let streamRetentions: [StreamRetention]
    package let limits: LokiLimits
    package let cache: LokiCache?
    package let evaluationInterval: Duration
    package let alertmanager: Name
    package let alertmanagerLogin: Login?
    package let recordingStore: Name
    package let recordingClient: HTTPClient
    package let port: Int
    package let tenant: Name?
    package let ownLog: Labels
    package let collector: LogCollector
    package let raw: Raw?
    package let site: DeclarationSite

    /// Who Loki is to Alertmanager.
    public struct Login: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case basic(user: Name, password: Secret)
            case bearer(Secret)
        }

        package let kind: Kind

        /// A user and a password, which stands in an environment variable of Loki.
        ///
        /// - Diagnoses: `unexpandable-secret` for a file: Loki has no key that names one.
        public static func basic(user: Name, password: Secret) -> Login {
            Login(kind: .basic(user: user, password: password))
        }

        /// A token in the `Authorization` header.
        public static func bearer(_ token: Secret) -> Login { Login(kind: .bearer(token)) }
    }

    /// - Parameters:
    ///   - deployment: one process with its own disk by default.
    ///   - schemas: how logs are stored since when, the oldest first. The first day of all lies before all logs.
    ///   - retention: logs older than this are deleted; whole days, at least one. Default 30 days.
    ///   - streamRetentions: other lengths for some streams. The first that matches counts.
    ///   - limits: what a sender or a query may ask for; Loki's own by default.
    ///   - cache: by default Loki's own, 100 MiB of results.
    ///   - evaluationInterval: how often rules are evaluated; default 1 min.
    ///   - alertmanager: where log alerts are sent, as a URL.
    ///   - alertmanagerLogin: who Loki is to Alertmanager; nobody in particular by default.
    ///   - recordingStore: where recorded series are written; by default the stack's Prometheus, which must
    ///     be started to receive them (`--web.enable-remote-write-receiver`).
    ///   - recordingClient: who Loki is to that store.
    ///   - port: where Loki listens; default 3100.
    ///   - tenant: the name logs are kept under. With one, every request must bring it; without one, Loki
    ///     asks nobody and calls its only tenant `fake`.
    ///   - ownLog: labels of the streams that Loki's own log is kept in, if it is kept: each query that Loki answers
    ///     stands in there. By default those of the sources that surely read it. Diagnoses `self-matching-log-rule`.
    ///   - collector: how logs get there.
    ///   - raw: further keys of the file, from its outermost ones on; a `$` in them stands for itself.
    public init(
        deployment: LokiDeployment = .singleBinary, schemas: [LokiSchema] = [LokiSchema(since: "2024-01-01")],
        retention: Duration = .days(30), streamRetentions: [StreamRetention] = [],
        limits: LokiLimits = LokiLimits(), cache: LokiCache? = nil, evaluationInterval: Duration = .minutes(1),
        alertmanager: Name = "http://alertmanager:9093", alertmanagerLogin: Login? = nil,
        recordingStore: Name = "http://prometheus:9090/api/v1/write",
        recordingClient: HTTPClient = HTTPClient(), port: Int = 3100, tenant: Name? = nil, ownLog: Labels = [:],
        collector: LogCollector = LogCollector(), raw: Raw? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.deployment = deployment
        self.schemas = schemas
        self.retention = retention
        self.streamRetentions = streamRetentions
        self.limits = limits
        self.cache = cache
        self.evaluationInterval = evaluationInterval
        self.alertmanager = alertmanager
        self.alertmanagerLogin = alertmanagerLogin
        self.recordingStore = recordingStore
        self.recordingClient = recordingClient
        self.port = port
        self.tenant = tenant
        self.ownLog = ownLog
        self.collector = collector
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
