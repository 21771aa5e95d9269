import StackDSL

/// What Prometheus takes and keeps.
extension PrometheusFeatureCase {
    private static func scrape(
        _ job: Name, tracksStaleness: Bool = false, compresses: Bool = true, limits: ScrapeLimits = ScrapeLimits(),
        format: ScrapeFormat = ScrapeFormat(), fallback: ScrapeFormat.ScrapeProtocol? = nil, buckets: Int? = nil
    ) -> Scrape {
        Scrape(
            .fixed([TargetGroup([Name(verbatim: "\(job.text):1")])]), job: job, tracksStaleness: tracksStaleness, compresses: compresses,
            limits: limits, format: format, fallback: fallback, nativeBucketLimit: buckets)
    }

    static let servers: [PrometheusFeatureCase] = [
        .init("relabelling") {
            $0.scrapes.append(
                Scrape(
                    .fixed([TargetGroup(["erp:1"])]), job: "relabelled", path: "/federate",
                    parameters: [.init("match[]", [#"{job="erp"}"#])], honorsLabels: true, honorsTimestamps: false,
                    relabeling: [
                        .replace("a", from: ["b", "c"], separator: "", matching: "x-(.+)", with: "${1}"),
                        .replace("gone", with: ""), .keep(where: ["a"], matches: "(a: b)?", separator: "@"),
                        .hash("__tmp", of: ["__address__"], modulus: 4, separator: "-"),
                        .copyLabels(matching: "__param_(.+)"), .dropLabels(matching: "tmp_.*"),
                        .keepLabels(matching: ".*"), .lowercase("a", from: ["a"]), .uppercase("a", from: ["a"]),
                        .keepEqual("a", to: ["a"]), .dropEqual("a", to: ["__tmp"]),
                    ], metricRelabeling: [.drop(where: ["__name__"], matches: "go_.*")]))
        },
        .init("limits of a job") {
            $0.scrapes.append(
                scrape(
                    "limited",
                    limits: ScrapeLimits(
                        bodySize: .mebibytes(10), samples: 5_000, targets: 10, labels: 30, labelNameLength: 100,
                        labelValueLength: 500)))
        },
        .init("limits of the server", since: (2, 45)) {
            $0.limits = ScrapeLimits(
                bodySize: .kibibytes(1_500), samples: 50_000, targets: 100, labels: 60, labelNameLength: 200,
                labelValueLength: 1_000, droppedTargets: $0.limits.droppedTargets)
        },
        .init("native buckets", since: (2, 45)) { $0.scrapes.append(scrape("buckets", buckets: 160)) },
        .init("dropped targets", since: (2, 47)) {
            $0.scrapes.append(scrape("dropped", limits: ScrapeLimits(droppedTargets: 100)))
        },
        .init("staleness", since: (2, 48)) { $0.scrapes.append(scrape("stale", tracksStaleness: true)) },
        .init("compression", since: (2, 49)) { $0.scrapes.append(scrape("plain", compresses: false)) },
        .init("protocols", since: (2, 49)) {
            $0.scrapes.append(scrape("protocols", format: ScrapeFormat(protocols: [.openMetrics1_0_0, .text0_0_4])))
        },
        .init("newest protocol", since: (3, 0)) {
            $0.scrapes.append(scrape("newest", format: ScrapeFormat(protocols: [.protobuf, .text1_0_0])))
        },
        .init("fallback", since: (3, 0)) { $0.scrapes.append(scrape("fallback", fallback: .text0_0_4)) },
        .init("classic histograms of a job", since: (3, 0)) {
            $0.scrapes.append(
                scrape("classic", format: ScrapeFormat(keepsClassicHistograms: true, convertsClassicHistograms: true)))
        },
        // Older versions are given no such key.
        .init("native histograms of a job", since: (3, 8), takenBy: ["bookworm", "trixie", "sid"]) {
            $0.scrapes.append(scrape("native", format: ScrapeFormat(nativeHistograms: true)))
        },
        .init("names", since: (2, 55)) { $0.scrapes.append(scrape("names", format: ScrapeFormat(names: .legacy))) },
        .init("escaping", since: (3, 4)) {
            $0.scrapes.append(scrape("escaped", format: ScrapeFormat(escaping: .underscores)))
        },
        .init("classic histograms of the server", since: (3, 5)) {
            $0.format = ScrapeFormat(keepsClassicHistograms: true, convertsClassicHistograms: true)
        },
        .init("scrapes that are counted", since: (3, 10)) {
            $0.scrapes.append(scrape("counted", format: ScrapeFormat(countsScrapes: true)))
        },
        .init("late samples and exemplars") {
            $0.storage = PrometheusStorage(
                retention: .days(30), size: .gibibytes(100), diskShare: $0.storage.diskShare,
                outOfOrderWindow: .minutes(10), exemplars: 100_000)
        },
        .init("share of the disk", since: (3, 11), takenBy: ["bookworm", "trixie", "sid"]) {
            $0.storage = PrometheusStorage(
                retention: $0.storage.retention, size: $0.storage.size, diskShare: .percent(80),
                outOfOrderWindow: $0.storage.outOfOrderWindow, exemplars: $0.storage.exemplars)
        },
        .init("offset of all rules", since: (2, 53)) { $0.ruleQueryOffset = .seconds(30) },
        .init("offset of a group", since: (2, 53)) {
            $0.group = RuleGroup(
                "rules", every: .seconds(30), queryOffset: .minutes(1), limit: 10, labels: ["team": "erp"],
                recordings: [Recording("job:up:sum", as: "sum by (job) (up)")], alerts: [PrometheusParts.alert])
        },
        .init("failed scrapes", since: (2, 55)) { $0.scrapeFailureLog = "failures.log" },
        .init("OTLP", since: (2, 55)) { $0.otlp = OTLPReceiver(promoted: ["service.name"]) },
        .init("OTLP, all of it", since: (3, 6)) {
            $0.otlp = OTLPReceiver(
                promoted: ["service.name", "deployment.environment"], keepsIdentifyingAttributes: true,
                convertsHistograms: true, promotesScope: true, translation: .underscores)
        },
        .init("a raw field", since: (2, 53)) { $0.raw = Raw("runtime: {gogc: 50}") },
    ]
}
