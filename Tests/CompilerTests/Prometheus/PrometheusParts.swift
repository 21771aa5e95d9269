import StackDSL
import Testing

/// The pieces of a stack that are about Prometheus and its probes, so that features can be put together.
struct PrometheusParts: Sendable {
    var scrapes: [Scrape] = [.http(port: 9090)]
    var probes: [Probe] = []
    var ruleQueryOffset: Duration?
    var scrapeFailureLog: Name?
    var limits = ScrapeLimits()
    var format = ScrapeFormat()
    var storage = PrometheusStorage()
    var alertmanagers: [AlertmanagerTarget] = ["alertmanager:9093"]
    var alertRelabeling: [Relabeling] = []
    var remoteWrites: [RemoteWrite] = []
    var remoteReads: [RemoteRead] = []
    var otlp: OTLPReceiver?
    var group = RuleGroup("rules", alerts: [Self.alert])
    var raw: Raw?

    static let alert = Alert("Down", when: "up == 0", for: .minutes(1), severity: .critical, summary: "down")

    func stack(for versions: Versions) -> Stack {
        Stack(
            "everything", versions: versions,
            prometheus: PrometheusServer(
                ruleQueryOffset: ruleQueryOffset, externalLabels: ["environment": "test"], limits: limits,
                format: format, queryLog: "queries.log", scrapeFailureLog: scrapeFailureLog, storage: storage,
                alertmanagers: alertmanagers, alertRelabeling: alertRelabeling, remoteWrites: remoteWrites,
                remoteReads: remoteReads, otlp: otlp, raw: raw),
            services: [Service("erp", scrapes: scrapes, probes: probes)], groups: [group],
            routing: Routing(default: Receiver("team", [.webhook("http://team:8080/alerts")])))
    }

    mutating func add(_ discovery: Discovery, _ job: Name) { scrapes.append(Scrape(discovery, job: job)) }

    mutating func add(_ client: HTTPClient, _ job: Name) {
        scrapes.append(Scrape(.fixed([TargetGroup(["erp:1"])]), job: job, scheme: .https, client: client))
    }

    mutating func add(_ name: Name, _ expectation: ProbeExpectation, of target: Name) {
        probes.append(Probe(name, of: target, expecting: expectation, timeout: .seconds(5)))
    }
}

/// Something that a stack can ask of Prometheus or the blackbox exporter.
struct PrometheusFeatureCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// The first release; nil where every supported one has it.
    let since: ToolVersion?
    /// Debian's releases whose build lacks it, whatever their version.
    let lackedBy: Set<String>
    /// Debian's releases that take it though their version does not: built with a newer library, or given nothing.
    let takenBy: Set<String>
    let isOfBlackbox: Bool
    let use: @Sendable (inout PrometheusParts) -> Void

    init(
        _ name: String, since: (Int, Int)? = nil, lackedBy: Set<String> = [], takenBy: Set<String> = [],
        ofBlackbox: Bool = false,
        _ use: @escaping @Sendable (inout PrometheusParts) -> Void
    ) {
        self.name = name
        self.since = since.map { ToolVersion($0.0, $0.1) }
        self.lackedBy = lackedBy
        self.takenBy = takenBy
        isOfBlackbox = ofBlackbox
        self.use = use
    }

    var testDescription: String { name }

    static let all = discoveries + clients + servers + remotes + probes

    /// Alone, or on top of others.
    func stack(for versions: Versions) -> Stack {
        var parts = PrometheusParts()
        use(&parts)
        return parts.stack(for: versions)
    }
}
