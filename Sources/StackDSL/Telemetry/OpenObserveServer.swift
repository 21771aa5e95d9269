package import Diagnostics

/// An OpenObserve that keeps logs, metrics and traces: declared once, for everything that writes to it or reads from it.
///
/// ```swift
/// static let events = OpenObserveStream.logs("business-events", retention: .days(365))
/// static let store = OpenObserveServer(
///     "http://openobserve:5080", organization: "caddy-shopping",
///     authentication: .bearer(.environment("OPENOBSERVE_TOKEN")), streams: [events])
///
/// TelemetryCollector([.logs(from: [.otlp()], to: [store.exporter(to: events)])])
/// PrometheusServer(remoteWrites: [store.remoteWrite(secret: .file("/etc/prometheus/secrets/openobserve_token"))])
/// GrafanaServer(dataSources: [store.dataSource()])
/// ```
/// - Emits: `openobserve/streams.json`: how long each stream is kept, as the requests that set it.
/// - Diagnoses: `invalid-timing` for a retention that OpenObserve does not take, `invalid-pipeline` for a stream that is
///   not declared.
/// - Source: https://openobserve.ai/docs/
public struct OpenObserveServer: Sendable, Hashable {
    package let url: Name
    package let organization: Name
    package let authentication: HTTPClient.Authentication
    package let streams: [OpenObserveStream]
    package let mode: Mode
    package let site: DeclarationSite

    /// - Parameters:
    ///   - url: as the collector, Prometheus and Grafana reach it, without a path.
    ///   - organization: the part of every path behind `/api/`.
    ///   - authentication: OpenObserve documents Basic: `.basic` with a mail address and a password, or
    ///     `.authorization(scheme: "Basic", …)` with both encoded. The collector and Grafana read the secret from their
    ///     environment or a file.
    ///   - streams: unique by kind and name.
    ///   - mode: one process on a local disk by default.
    public init(
        _ url: Name, organization: Name, authentication: HTTPClient.Authentication, streams: [OpenObserveStream],
        mode: Mode = .singleNode(), fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.url = url
        self.organization = organization
        self.authentication = authentication
        self.streams = streams
        self.mode = mode
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// How OpenObserve runs, where the stack runs it.
    ///
    /// - Source: https://openobserve.ai/docs/administration/configuration/environment-variables/
    public struct Mode: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case singleNode(directory: Name)
            case highAvailability(ObjectStore, database: Secret, coordinator: Name)
        }

        package let kind: Kind

        /// One process that keeps everything in a folder.
        public static func singleNode(directory: Name = "/data") -> Mode {
            Mode(kind: .singleNode(directory: directory))
        }

        /// Several processes that share an object store, a PostgreSQL and a NATS.
        ///
        /// - Parameters:
        ///   - store: holds the data.
        ///   - database: the connection string of a PostgreSQL, with its password.
        ///   - coordinator: NATS, as `host:port`.
        public static func highAvailability(
            _ store: ObjectStore, database: Secret, coordinator: Name = "nats:4222"
        ) -> Mode {
            Mode(kind: .highAvailability(store, database: database, coordinator: coordinator))
        }
    }

    /// A bucket of S3, or of what speaks its protocol.
    public struct ObjectStore: Sendable, Hashable {
        package let bucket: Name
        package let url: Name?
        package let region: Name?
        package let accessKey: Secret?
        package let secretKey: Secret?

        /// - Parameters:
        ///   - url: where another store than Amazon's is.
        ///   - accessKey: with `secretKey`; without both, the instance's role counts.
        public init(
            bucket: Name, url: Name? = nil, region: Name? = nil, accessKey: Secret? = nil, secretKey: Secret? = nil
        ) {
            self.bucket = bucket
            self.url = url
            self.region = region
            self.accessKey = accessKey
            self.secretKey = secretKey
        }
    }
}

/// A stream of OpenObserve: what is kept under one name, for one length of time.
///
/// - Shape: names of letters, digits, `-` and `_`; retention in whole days.
/// - Source: https://openobserve.ai/docs/user-guide/data-processing/streams/
public struct OpenObserveStream: Sendable, Hashable {
    package let signal: TelemetrySignal
    package let name: Name
    package let retention: Duration

    /// Log records.
    ///
    /// - Parameter retention: at least 3 days.
    public static func logs(_ name: Name, retention: Duration) -> OpenObserveStream {
        OpenObserveStream(signal: .logs, name: name, retention: retention)
    }

    /// Spans.
    public static func traces(_ name: Name, retention: Duration) -> OpenObserveStream {
        OpenObserveStream(signal: .traces, name: name, retention: retention)
    }

    /// Metric points. OpenObserve makes a stream of each metric, whatever this name: their retention is the server's
    /// own, `ZO_COMPACT_DATA_RETENTION_DAYS`, which is set to this one. At most one.
    public static func metrics(_ name: Name = "metrics", retention: Duration) -> OpenObserveStream {
        OpenObserveStream(signal: .metrics, name: name, retention: retention)
    }
}
