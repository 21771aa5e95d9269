package import Analysis
import Diagnostics
import StackDSL

/// Finds numbers that their program refuses, or that make it do nothing.
package struct InvalidNumber: Check {
    package static let about = CheckDescription(
        .invalidNumber,
        summary: "a number is out of the range that its program takes",
        rationale: """
            Prometheus and the blackbox exporter refuse a file with such a number. A status that no server sends makes a \
            probe fail for ever.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/configuration/"],
        bad: [
            .stack(
                #"Relabeling.hash("__tmp_shard", of: ["__address__"], modulus: 0)"#,
                relabeled(.hash("__tmp_shard", of: ["__address__"], modulus: 0))),
            .stack("ScrapeLimits(samples: -1)", server(PrometheusServer(limits: ScrapeLimits(samples: -1)))),
            .stack(
                "PrometheusStorage(size: .seconds(5))", note: "no size",
                server(PrometheusServer(storage: PrometheusStorage(size: .seconds(5))))),
            .stack(#"Probe("ready", of: …, expecting: .http(statusCodes: [20]))"#, probe(.http(statusCodes: [20]))),
            .stack(#"Probe("host", of: …, expecting: .ping(hops: 300))"#, probe(.ping(hops: 300))),
        ],
        good: [
            .stack(
                #"Relabeling.hash("__tmp_shard", of: ["__address__"], modulus: 4)"#,
                relabeled(.hash("__tmp_shard", of: ["__address__"], modulus: 4))),
            .stack(
                "PrometheusStorage(retention: .days(30), size: .gibibytes(100))",
                server(PrometheusServer(storage: PrometheusStorage(retention: .days(30), size: .gibibytes(100))))),
            .stack(
                #"Probe("ready", of: …, expecting: .http(statusCodes: [200, 204]))"#,
                probe(.http(statusCodes: [200, 204]))),
        ])

    private static func relabeled(_ step: Relabeling) -> Stack {
        ExampleStack.with(services: [
            Service("api", scrapes: [Scrape(.fixed([TargetGroup(["api:9090"])]), relabeling: [step])])
        ])
    }

    private static func server(_ server: PrometheusServer) -> Stack {
        Stack("example", prometheus: server, services: [ExampleStack.api], routing: ExampleStack.routing)
    }

    private static func probe(_ expectation: ProbeExpectation) -> Stack {
        ExampleStack.with(services: [
            Service("api", probes: [Probe("example", of: "http://api:8080/", expecting: expectation)])
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let server = stack.stack.prometheus
        var ofServer = Numbers("prometheus", stack.stack.site)
        ofServer.judge(server.limits)
        ofServer.judge(server.storage)
        ofServer.judge(server.alertRelabeling)
        let ofTargets = server.alertmanagers.map { target in
            var numbers = Numbers("alertmanager", target.site ?? stack.stack.site)
            numbers.judge(target.settings.relabeling + target.settings.alertRelabeling)
            return numbers
        }
        let ofWrites = server.remoteWrites.map { write in
            var numbers = Numbers("remote write", write.site)
            numbers.judge(write.relabeling)
            numbers.judge(write.queue)
            return numbers
        }
        let ofServices = stack.stack.services.flatMap { service in
            service.scrapes.map { scrape in
                var numbers = Numbers("service \"\(service.name.text)\"", scrape.site)
                numbers.judge(scrape.relabeling + scrape.metricRelabeling)
                numbers.judge(scrape.limits)
                numbers.judge(scrape.nativeBucketLimit, "a limit of native buckets", 0...Int.max)
                return numbers
            }
                + service.probes.map { probe in
                    var numbers = Numbers("probe \"\(probe.name.text)\"", probe.site)
                    numbers.judge(probe.expectation)
                    return numbers
                }
        }
        let ofTracing = stack.stack.routing?.server.tracing.map { tracing in
            var numbers = Numbers("Alertmanager", tracing.site)
            numbers.judge(share: tracing.share, "the share of work that is traced")
            return numbers
        }
        return ([ofServer] + ofTargets + ofWrites + ofServices + [ofTracing].compactMap { $0 }).flatMap(\.findings)
    }
}

/// Judges the numbers of one declaration.
private struct Numbers {
    private let subject: String
    private let site: DeclarationSite
    private(set) var findings: [Finding] = []

    init(_ subject: String, _ site: DeclarationSite) {
        self.subject = subject
        self.site = site
    }

    mutating func judge(_ number: Int?, _ what: String, _ range: ClosedRange<Int>) {
        guard let number, !range.contains(number) else { return }
        let help =
            range.upperBound == .max
            ? "give at least \(range.lowerBound)" : "give \(range.lowerBound) to \(range.upperBound)"
        findings.append(
            Finding("\(what) cannot be \(number)", subject: subject, at: Highlight(site), help: [help]))
    }

    mutating func judge(share: Quantity, _ what: String) {
        let isShare = share.unit?.dimension == MetricUnit.percent.dimension
        if isShare, (0...100).contains(share.value(in: .percent)) { return }
        findings.append(
            Finding(
                "\(what) cannot be \(share.text)", subject: subject, at: Highlight(site),
                help: ["give 0 % to 100 %: `.percent(10)`"]))
    }

    mutating func judge(_ size: Quantity?, _ what: String) {
        guard let size else { return }
        let isSize = size.unit == nil || size.unit?.dimension == MetricUnit.bytes.dimension
        let bytes = isSize ? Int64(exactly: size.value(in: .bytes).rounded()) ?? 0 : 0
        if bytes >= 1 { return }
        findings.append(
            Finding(
                "\(what) cannot be \(size.text)", subject: subject, at: Highlight(site),
                help: ["give a size: `.mebibytes(100)`"]))
    }

    mutating func judge(_ steps: [Relabeling]) {
        for step in steps { judge(step.modulus, "the modulus of a hash", 1...Int.max) }
    }

    mutating func judge(_ limits: ScrapeLimits) {
        judge(limits.bodySize, "the limit of a body")
        for (limit, what) in [
            (limits.samples, "samples"), (limits.targets, "targets"), (limits.labels, "labels"),
            (limits.labelNameLength, "a label's name"), (limits.labelValueLength, "a label's value"),
            (limits.droppedTargets, "dropped targets"),
        ] {
            judge(limit, "the limit of \(what)", 0...Int.max)
        }
    }

    mutating func judge(_ storage: PrometheusStorage) {
        judge(storage.size, "the size of the storage")
        judge(storage.exemplars, "the number of exemplars", 0...Int.max)
        guard let share = storage.diskShare else { return }
        let isRatio = share.unit == nil || share.unit?.dimension.isRatio == true
        let percent = share.value(in: .percent)
        if !isRatio || !(percent > 0 && percent <= 100) {
            findings.append(
                Finding(
                    "the share of the disk cannot be \(share.text)", subject: subject, at: Highlight(site),
                    help: ["give a part of the disk: `.percent(80)`"]))
        }
    }

    mutating func judge(_ queue: RemoteWrite.Queue) {
        judge(queue.capacity, "the capacity of a queue", 1...Int.max)
        judge(queue.shards?.lowerBound, "the number of shards", 1...Int.max)
        judge(queue.samplesPerRequest, "the number of samples in a request", 1...Int.max)
    }

    mutating func judge(_ expectation: ProbeExpectation) {
        switch expectation.kind {
        case .http(let http):
            for code in http.statusCodes { judge(code, "a status", 100...599) }
            judge(http.bodySize, "the limit of a body")
        case .icmp(let icmp):
            judge(icmp.hops, "the number of hops", 0...255)
            judge(icmp.payload, "the payload of a packet", 0...65_507)
        case .tcp, .dns, .grpc: break
        }
    }
}
