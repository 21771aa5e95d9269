package import Analysis
import Diagnostics
import StackDSL

/// Finds pipelines of a collector through which nothing can flow, or not what is meant.
package struct InvalidPipeline: Check {
    package static let about = CheckDescription(
        .invalidPipeline,
        summary: "a pipeline of the collector cannot work as it is declared",
        rationale: """
            The collector refuses to start with a pipeline that has no receiver or no exporter, with a component that does \
            not know the pipeline's signal, and with a connector that only one side uses. A stream that no retention is \
            declared for is kept as long as the server pleases.
            """,
        references: [
            "https://opentelemetry.io/docs/collector/configuration/#pipelines",
            "https://opentelemetry.io/docs/collector/configuration/#connectors",
        ],
        bad: [
            .stack(".traces(from: [.otlp()], to: [])", stack([.traces(from: [.otlp()], to: [])])),
            .stack(
                ".traces(from: [.otlp()], to: [.prometheus()])", note: "Prometheus keeps no spans",
                stack([.traces(from: [.otlp()], to: [.prometheus()])])),
            .stack(
                ".traces(from: [.otlp()], to: [.connector(spans)])", note: "no pipeline receives from it",
                stack([.traces(from: [.otlp()], to: [.connector(.spanMetrics())])])),
            .stack(
                ".logs(from: [.otlp()], to: [store.exporter(to: events)])", note: "the store does not declare the stream",
                stack([.logs(from: [.otlp()], to: [store([]).exporter(to: events)])], store([]))),
            .stack(
                "MemoryLimit.share(.percent(120))",
                stack([.logs(from: [.otlp()], to: [.debug()])], memory: .share(.percent(120)))),
        ],
        good: [
            .stack(
                ".traces(from: [.otlp()], to: [.otlp(\"jaeger:4317\")])",
                stack([.traces(from: [.otlp()], to: [.otlp("jaeger:4317")])])),
            .stack(
                ".traces(…, to: [.connector(spans)]), .metrics(from: [.connector(spans)], …)",
                stack([
                    .traces(from: [.otlp()], to: [.connector(.spanMetrics())]),
                    .metrics(from: [.connector(.spanMetrics())], to: [.prometheus()]),
                ])),
            .stack(
                ".logs(from: [.otlp()], to: [store.exporter(to: events)])",
                stack([.logs(from: [.otlp()], to: [store([events]).exporter(to: events)])], store([events]))),
        ])

    private static let events = OpenObserveStream.logs("events", retention: .days(30))

    private static func store(_ streams: [OpenObserveStream]) -> OpenObserveServer {
        OpenObserveServer(
            "http://openobserve:5080", organization: "shop", authentication: .bearer(.environment("TOKEN")),
            streams: streams)
    }

    private static func stack(
        _ pipelines: [TelemetryPipeline], _ store: OpenObserveServer? = nil, memory: MemoryLimit? = nil
    ) -> Stack {
        Stack("example", telemetry: TelemetryCollector(pipelines, memory: memory), openObserve: store)
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        var findings = [stack.stack.telemetry?.memory, stack.stack.jaeger?.memory].compactMap { $0 }.flatMap { memory in
            ofMemory(memory, stack.stack.telemetry?.memory == memory ? stack.stack.telemetry?.site : stack.stack.jaeger?.site)
        }
        guard let collector = stack.stack.telemetry else { return findings }
        if collector.pipelines.isEmpty {
            findings.append(
                Finding(
                    "the collector has no pipeline", subject: "collector", at: Highlight(collector.site),
                    help: ["add one: `.traces(from: […], to: […])`"]))
        }
        let components = CollectorComponents(collector, version: stack.stack.versions.openTelemetryCollector)
        for pipeline in collector.pipelines {
            findings += ofParts(pipeline, components)
            findings += ofStreams(pipeline, stack.stack)
        }
        findings += ConnectorUse.findings(collector, components)
        findings += components.processors.flatMap { ofProcessor($0.value, $0.id) }
        findings += components.receivers.flatMap { ofReceiver($0.value, $0.id) }
        return findings
    }

    private static func ofParts(_ pipeline: TelemetryPipeline, _ components: CollectorComponents) -> [Finding] {
        var findings: [Finding] = []
        let signal = pipeline.signal
        func add(_ message: String, _ help: String, at site: DeclarationSite = pipeline.site, level: Diagnostic.Level? = nil) {
            findings.append(Finding(message, subject: pipeline.subject, at: Highlight(site), help: [help], level: level))
        }
        if pipeline.receivers.isEmpty { add("a pipeline without a receiver gets nothing", "name one: `from: [.otlp()]`") }
        if pipeline.exporters.isEmpty { add("a pipeline without an exporter sends nothing", "name one: `to: [.debug()]`") }
        for receiver in pipeline.receivers where !receiver.signals.contains(signal) {
            add("`\(components.id(of: receiver))` brings no \(signal.rawValue)", cure(receiver.signals), at: receiver.site)
        }
        // One that knows no signal at all has nothing to do, which is said of it itself.
        for processor in pipeline.processors where !processor.signals.isEmpty && !processor.signals.contains(signal) {
            add("`\(components.id(of: processor))` does nothing to \(signal.rawValue)", cure(processor.signals), at: processor.site)
        }
        for exporter in pipeline.exporters where exporter.wantsWhatItCannotKeep {
            add(
                "a remote write keeps its queue in memory only", "leave out `isPersistent:`, or write by `.otlpHTTP`",
                at: exporter.site)
        }
        for exporter in pipeline.exporters where !exporter.signals.contains(signal) {
            add("`\(components.id(of: exporter))` sends no \(signal.rawValue)", cure(exporter.signals), at: exporter.site)
        }
        let ids = [
            pipeline.receivers.map(components.id(of:)), pipeline.processors.map(components.id(of:)),
            pipeline.exporters.map(components.id(of:)),
        ]
        for id in ids.flatMap(repeated) {
            add("`\(id)` is in one pipeline twice", "name it once")
        }
        if let batch = pipeline.processors.firstIndex(where: \.isBatch),
            let late = pipeline.processors[batch...].first(where: \.drops)
        {
            add(
                "`\(components.id(of: late))` comes behind the batches, which then are no longer full",
                "put the batches last", at: late.site, level: .warning)
        }
        return findings
    }

    private static func cure(_ signals: [TelemetrySignal]) -> String {
        "it is for " + signals.map(\.rawValue).joined(separator: " and ")
    }

    private static func repeated(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        var twice: [String] = []
        for id in ids where !seen.insert(id).inserted && !twice.contains(id) { twice.append(id) }
        return twice
    }

    private static func ofStreams(_ pipeline: TelemetryPipeline, _ stack: Stack) -> [Finding] {
        pipeline.exporters.compactMap { exporter in
            guard let stream = exporter.outgoing?.stream, stack.openObserve?.streams.contains(stream) != true else { return nil }
            return Finding(
                "the stream `\(stream.name.text)` is none of the stack's OpenObserve", subject: pipeline.subject,
                at: Highlight(exporter.site),
                help: [
                    stack.openObserve == nil
                        ? "give the stack its store: `openObserve:`" : "add it to `streams:`, so that its retention is set"
                ])
        }
    }
}

extension TelemetryPipeline {
    /// As messages name it.
    var subject: String { name.map { "pipeline \"\(signal.rawValue)/\($0.text)\"" } ?? "pipeline \"\(signal.rawValue)\"" }
}

extension TelemetryProcessor {
    fileprivate var isBatch: Bool { if case .batch = kind { true } else { false } }
}

extension TelemetryExporter {
    /// A persistent queue, which a remote write does not have.
    fileprivate var wantsWhatItCannotKeep: Bool {
        if case .remoteWrite(let outgoing, _) = kind { outgoing.delivery.queue.isPersistent } else { false }
    }
}
