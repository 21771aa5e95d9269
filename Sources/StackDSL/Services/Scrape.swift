package import Diagnostics

/// How a service's metrics are collected: one scrape job of Prometheus.
///
/// - Emits: an entry of `scrape_configs:` in `prometheus/prometheus.yml`.
/// - Diagnoses: `invalid-target`, `invalid-timing`, `range-too-short`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config
public struct Scrape: Sendable, Hashable, Allowing {
    package let job: Name?
    package let discovery: Discovery
    package let path: Name
    package let scheme: Scheme
    package let interval: Duration?
    package let timeout: Duration?
    package let parameters: [Parameter]
    package let client: HTTPClient
    package let honorsLabels: Bool
    package let honorsTimestamps: Bool
    package let tracksStaleness: Bool
    package let compresses: Bool
    package let limits: ScrapeLimits
    package let format: ScrapeFormat
    package let fallback: ScrapeFormat.ScrapeProtocol?
    package let nativeBucketLimit: Int?
    package let relabeling: [Relabeling]
    package let metricRelabeling: [Relabeling]
    package let raw: Raw?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// Whether the target speaks TLS.
    public enum Scheme: String, Sendable, Hashable {
        case http, https
    }

    /// A parameter of the request's URL, with all its values.
    public struct Parameter: Sendable, Hashable {
        package let name: Name
        package let values: [Name]

        /// A parameter that is sent once for each value.
        public init(_ name: Name, _ values: [Name]) {
            self.name = name
            self.values = values
        }
    }

    /// - Parameters:
    ///   - discovery: where the targets are.
    ///   - job: the job's name; by default the service's, hence needed from a service's second scrape on.
    ///     Diagnoses `duplicate-key`.
    ///   - path: default `/metrics`.
    ///   - interval: default the stack's. Ranges in queries about this job are held against it.
    ///   - timeout: default the stack's; never longer than the interval.
    ///   - honorsLabels: keeps labels that the target sends itself; right for a Pushgateway or a federation.
    ///   - honorsTimestamps: takes the times that the target sends; the default.
    ///   - tracksStaleness: ends series that have times of their own when they go. Since Prometheus 2.48.
    ///   - compresses: asks for compressed answers; the default. To turn it off needs Prometheus 2.49.
    ///   - limits: what one target may send; by default the server's limits.
    ///   - format: how the answer is negotiated and read; by default as the server does.
    ///   - fallback: taken where an answer does not say what it is; Prometheus 3 refuses it otherwise. Since
    ///     Prometheus 3.0.
    ///   - nativeBucketLimit: a native histogram with more buckets is made coarser. Since Prometheus 2.45.
    ///   - relabeling: changes targets before they are scraped.
    ///   - metricRelabeling: changes series before they are stored.
    ///   - raw: further keys of the job, such as a service discovery that the DSL lacks.
    public init(
        _ discovery: Discovery, job: Name? = nil, path: Name = "/metrics", scheme: Scheme = .http,
        interval: Duration? = nil, timeout: Duration? = nil, parameters: [Parameter] = [],
        client: HTTPClient = HTTPClient(), honorsLabels: Bool = false, honorsTimestamps: Bool = true,
        tracksStaleness: Bool = false, compresses: Bool = true, limits: ScrapeLimits = ScrapeLimits(),
        format: ScrapeFormat = ScrapeFormat(), fallback: ScrapeFormat.ScrapeProtocol? = nil,
        nativeBucketLimit: Int? = nil, relabeling: [Relabeling] = [], metricRelabeling: [Relabeling] = [],
        raw: Raw? = nil, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.discovery = discovery
        self.job = job
        self.path = path
        self.scheme = scheme
        self.interval = interval
        self.timeout = timeout
        self.parameters = parameters
        self.client = client
        self.honorsLabels = honorsLabels
        self.honorsTimestamps = honorsTimestamps
        self.tracksStaleness = tracksStaleness
        self.compresses = compresses
        self.limits = limits
        self.format = format
        self.fallback = fallback
        self.nativeBucketLimit = nativeBucketLimit
        self.relabeling = relabeling
        self.metricRelabeling = metricRelabeling
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// One target: the service's own name as host, or another.
    ///
    /// - Emits: `targets: [erp-server:9090]`.
    public static func http(
        host: Name? = nil, port: Int, job: Name? = nil, path: Name = "/metrics", scheme: Scheme = .http,
        interval: Duration? = nil, timeout: Duration? = nil, client: HTTPClient = HTTPClient(),
        limits: ScrapeLimits = ScrapeLimits(), format: ScrapeFormat = ScrapeFormat(),
        relabeling: [Relabeling] = [], metricRelabeling: [Relabeling] = [], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Scrape {
        Scrape(
            .host(host, port: port), job: job, path: path, scheme: scheme, interval: interval, timeout: timeout,
            client: client, limits: limits, format: format, relabeling: relabeling,
            metricRelabeling: metricRelabeling, fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
