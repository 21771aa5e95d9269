package import Diagnostics

/// Where Prometheus sends a copy of what it collects: a store for longer than its own disk.
///
/// - Emits: an entry of `remote_write:` in `prometheus/prometheus.yml`.
/// - Diagnoses: `duplicate-key` for two of one name, `unsupported-by-version`, `invalid-number`, `invalid-timing`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#remote_write
public struct RemoteWrite: Sendable, Hashable {
    package let url: Name
    package let name: Name?
    package let timeout: Duration?
    package let message: Message
    package let sendsExemplars: Bool
    package let sendsNativeHistograms: Bool
    package let spreadsOverAddresses: Bool
    package let client: HTTPClient
    package let signing: AWSSigning?
    package let queue: Queue
    package let metadata: Metadata
    package let relabeling: [Relabeling]
    package let raw: Raw?
    package let site: DeclarationSite

    /// - Parameters:
    ///   - url: the end point, without credentials: those belong to `client`.
    ///   - name: shown in Prometheus' own metrics; by default one that Prometheus makes up.
    ///   - timeout: of one request; default 30 s.
    ///   - message: the protocol; default the first version.
    ///   - sendsExemplars: turns on Prometheus' feature `exemplar-storage`.
    ///   - spreadsOverAddresses: connects to another address of the host each time. Emits `round_robin_dns`, since
    ///     Prometheus 3.1.
    ///   - client: who Prometheus is, and further headers, such as a tenant's.
    ///   - signing: signs requests for AWS, in place of the client's authentication.
    ///   - queue: how much is sent at once.
    ///   - metadata: whether kind, unit and help of metrics are sent too.
    ///   - relabeling: changes or drops series before they are sent.
    ///   - raw: further keys of this entry.
    public init(
        _ url: Name, name: Name? = nil, timeout: Duration? = nil, message: Message = .v1,
        sendsExemplars: Bool = false, sendsNativeHistograms: Bool = false, spreadsOverAddresses: Bool = false,
        client: HTTPClient = HTTPClient(), signing: AWSSigning? = nil, queue: Queue = Queue(),
        metadata: Metadata = .everyMinute, relabeling: [Relabeling] = [], raw: Raw? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.url = url
        self.name = name
        self.timeout = timeout
        self.message = message
        self.sendsExemplars = sendsExemplars
        self.sendsNativeHistograms = sendsNativeHistograms
        self.spreadsOverAddresses = spreadsOverAddresses
        self.client = client
        self.signing = signing
        self.queue = queue
        self.metadata = metadata
        self.relabeling = relabeling
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// The protocol of a remote write.
    public enum Message: String, Sendable, Hashable {
        /// What every receiver understands.
        case v1 = "prometheus.WriteRequest"
        /// Smaller, and with metadata. Since Prometheus 2.54; the receiver must understand it.
        case v2 = "io.prometheus.write.v2.Request"
    }

    /// Whether kind, unit and help of metrics are sent.
    public struct Metadata: Sendable, Hashable {
        package let interval: Duration?

        /// They are not.
        ///
        /// - Emits: `metadata_config:` with `send: false`.
        public static let none = Metadata(interval: nil)
        /// Every minute, as Prometheus does by itself.
        public static let everyMinute = Metadata(interval: .minutes(1))
        /// This often.
        ///
        /// - Emits: `send_interval`.
        public static func every(_ interval: Duration) -> Metadata { Metadata(interval: interval) }
    }

    /// How samples are gathered before they are sent, and how hard it is tried. Prometheus' own by default.
    ///
    /// - Emits: `queue_config:`.
    public struct Queue: Sendable, Hashable {
        package let capacity: Int?
        package let shards: ClosedRange<Int>?
        package let samplesPerRequest: Int?
        package let deadline: Duration?
        package let backoff: ClosedRange<Duration>?
        package let retriesWhenLimited: Bool
        package let sampleAge: Duration?

        /// - Parameters:
        ///   - capacity: samples that wait, of each shard; default 10,000. Three to ten times what a request holds.
        ///   - shards: the fewest and the most that send side by side; default 1 to 50.
        ///   - samplesPerRequest: the most samples of one request; default 2,000.
        ///   - deadline: how long a sample waits for others; default 5 s.
        ///   - backoff: the first and the longest pause before a request is repeated; default 30 ms to 5 s.
        ///   - retriesWhenLimited: repeats also what the receiver refuses for its rate (status 429).
        ///   - sampleAge: older samples are dropped. Since Prometheus 2.50; by default none are.
        public init(
            capacity: Int? = nil, shards: ClosedRange<Int>? = nil, samplesPerRequest: Int? = nil,
            deadline: Duration? = nil, backoff: ClosedRange<Duration>? = nil, retriesWhenLimited: Bool = false,
            sampleAge: Duration? = nil
        ) {
            self.capacity = capacity
            self.shards = shards
            self.samplesPerRequest = samplesPerRequest
            self.deadline = deadline
            self.backoff = backoff
            self.retriesWhenLimited = retriesWhenLimited
            self.sampleAge = sampleAge
        }
    }
}

/// A signature of version 4 on each request to a service of AWS. Keys come from the environment or the instance's role.
///
/// - Emits: `sigv4:`.
public struct AWSSigning: Sendable, Hashable {
    package let region: Name?
    package let profile: Name?
    package let roleARN: Name?

    /// - Parameters:
    ///   - region: by default that of AWS' configuration.
    ///   - profile: of AWS' shared configuration.
    ///   - roleARN: a role that is assumed.
    public init(region: Name? = nil, profile: Name? = nil, roleARN: Name? = nil) {
        self.region = region
        self.profile = profile
        self.roleARN = roleARN
    }
}
