package import Diagnostics

/// The Jaeger of a stack: keeps traces and shows them. Jaeger 2 is an OpenTelemetry Collector with a store.
///
/// It takes in OTLP at 4317 (gRPC) and 4318 (HTTP), shows traces at 16686, its own metrics at 8888 and its health at
/// `:13133/status`.
///
/// ```swift
/// JaegerServer(storage: .badger(retention: .days(7)), metrics: "http://prometheus:9090")
/// ```
/// - Emits: `jaeger/config.yaml`; with links or a menu also `jaeger/ui.json`. Both are mounted at `/etc/jaeger`.
/// - Source: https://www.jaegertracing.io/docs/latest/deployment/configuration/
public struct JaegerServer: Sendable, Hashable {
    package let storage: JaegerStorage
    package let metrics: Name?
    package let basePath: Name?
    package let links: [JaegerLink]
    package let clockSkew: Duration
    package let origins: [Name]
    package let memory: MemoryLimit?
    package let raw: Raw?
    package let site: DeclarationSite

    /// - Parameters:
    ///   - storage: where traces are kept; in memory, the newest 100,000, by default.
    ///   - metrics: a Prometheus that holds the metrics of a span connector, as a URL: shown under "Monitor". They are
    ///     expected as `TelemetryConnector.spanMetrics` makes them.
    ///   - basePath: where a proxy puts the user interface, e.g. `/jaeger`.
    ///   - links: ways from a trace or a span to other pages.
    ///   - clockSkew: so much a span's time may be corrected; by default not at all.
    ///   - origins: web pages that may send spans over HTTP.
    ///   - memory: when data are refused before the process runs out of memory; 80 % by default.
    ///   - raw: further keys of the file, from its outermost ones on. A list is replaced, not joined.
    public init(
        storage: JaegerStorage = .memory(traces: 100_000), metrics: Name? = nil, basePath: Name? = nil,
        links: [JaegerLink] = [], clockSkew: Duration = .zero, origins: [Name] = [],
        memory: MemoryLimit? = .share(.percent(80)), raw: Raw? = nil, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.storage = storage
        self.metrics = metrics
        self.basePath = basePath
        self.links = links
        self.clockSkew = clockSkew
        self.origins = origins
        self.memory = memory
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

/// Where Jaeger keeps traces.
///
/// - Emits: `extensions.jaeger_storage.backends.traces`.
public struct JaegerStorage: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case memory(Int)
        case badger(retention: Duration, directory: Name)
        case elasticsearch(
            [Name], authentication: HTTPClient.Authentication?, prefix: Name?, retention: Duration?, shards: Int,
            replicas: Int)
    }

    package let kind: Kind

    /// In memory, until the process ends.
    ///
    /// - Parameter traces: the newest so many; at least one.
    public static func memory(traces: Int) -> JaegerStorage { JaegerStorage(kind: .memory(traces)) }

    /// On the local disk, in one process.
    ///
    /// - Parameters:
    ///   - retention: older spans are deleted; Jaeger's own default is 3 days.
    ///   - directory: a volume that the user 10001 may write to.
    /// - Source: https://www.jaegertracing.io/docs/latest/storage/badger/
    public static func badger(retention: Duration, directory: Name = "/badger") -> JaegerStorage {
        JaegerStorage(kind: .badger(retention: retention, directory: directory))
    }

    /// In Elasticsearch, in an index a day. Jaeger deletes none: a life-cycle policy or Jaeger's index cleaner does.
    ///
    /// - Parameters:
    ///   - servers: URLs; at least one.
    ///   - prefix: of the indices.
    ///   - retention: how far back Jaeger looks for a service's traces.
    ///   - shards: of an index; default 5.
    ///   - replicas: of an index; default 1.
    /// - Source: https://www.jaegertracing.io/docs/latest/storage/elasticsearch/
    public static func elasticsearch(
        _ servers: [Name], authentication: HTTPClient.Authentication? = nil, prefix: Name? = nil,
        retention: Duration? = nil, shards: Int = 5, replicas: Int = 1
    ) -> JaegerStorage {
        JaegerStorage(
            kind: .elasticsearch(
                servers, authentication: authentication, prefix: prefix, retention: retention, shards: shards,
                replicas: replicas))
    }
}

/// A way from a trace to another page: to its logs in Grafana, say.
///
/// ```swift
/// .trace("Logs", url: "http://localhost:3001/explore?…#{traceID}…")
/// ```
/// - Emits: an entry of `linkPatterns` in `jaeger/ui.json`.
/// - Source: https://www.jaegertracing.io/docs/latest/deployment/frontend-ui/#link-patterns
public struct JaegerLink: Sendable, Hashable {
    package enum Subject: Sendable, Hashable {
        case trace
        case tag(Name)
        case process(Name)
    }

    package let subject: Subject
    package let text: DisplayText
    package let url: Name

    /// Beside every trace. `#{traceID}`, `#{startTime}` and `#{endTime}` stand for the trace's own.
    public static func trace(_ text: DisplayText, url: Name) -> JaegerLink {
        JaegerLink(subject: .trace, text: text, url: url)
    }

    /// At an attribute of a span; `#{name}` stands for its value.
    public static func attribute(_ name: Name, _ text: DisplayText, url: Name) -> JaegerLink {
        JaegerLink(subject: .tag(name), text: text, url: url)
    }

    /// At an attribute of the resource; `#{name}` stands for its value.
    public static func resource(_ name: Name, _ text: DisplayText, url: Name) -> JaegerLink {
        JaegerLink(subject: .process(name), text: text, url: url)
    }
}
