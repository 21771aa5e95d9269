import Analysis
import Diagnostics
import StackDSL

/// Times of collectors and stores that contradict each other, or that they do not take.
extension InvalidTiming {
    static func ofTelemetry(_ stack: Stack) -> [Finding] {
        ofCollector(stack) + ofJaeger(stack.jaeger) + ofOpenObserve(stack.openObserve)
    }

    private static func ofCollector(_ stack: Stack) -> [Finding] {
        guard let collector = stack.telemetry else { return [] }
        let components = CollectorComponents(collector, version: stack.versions.openTelemetryCollector)
        var findings = collector.memory.map { positive("the interval of the memory limit", $0.interval, "collector", collector.site) } ?? []
        var scraping = stack
        scraping.services = components.scrapedServices
        findings += ofScrapes(scraping)
        for receiver in components.receivers {
            guard case .host(_, let interval, _) = receiver.value.kind else { continue }
            findings += positive("the interval", interval, "receiver \"\(receiver.id)\"", receiver.value.site)
        }
        for processor in components.processors {
            let subject = "processor \"\(processor.id)\""
            switch processor.value.kind {
            case .batch(_, let timeout, _): findings += positive("the timeout", timeout, subject, processor.value.site)
            case .tailSampling(_, let wait, _):
                findings += positive("the time until the decision", wait, subject, processor.value.site)
            case .attributes, .resource, .maskedBodies, .redaction, .filter, .transform, .probabilisticSampler: break
            }
        }
        for exporter in components.exporters { findings += ofExporter(exporter.value, exporter.id) }
        for connector in components.connectors {
            guard case .spanMetrics(let spans) = connector.value.kind else { continue }
            findings += ofSpans(spans, "connector \"\(connector.id)\"", connector.value.site)
        }
        return findings
    }

    private static func ofExporter(_ exporter: TelemetryExporter, _ id: String) -> [Finding] {
        let subject = "exporter \"\(id)\""
        if case .prometheus(_, _, _, let expiration, _) = exporter.kind {
            return positive("the expiration", expiration, subject, exporter.site)
        }
        guard let delivery = exporter.outgoing?.delivery else { return [] }
        var findings = delivery.timeout.map { positive("the timeout", $0, subject, exporter.site) } ?? []
        func add(_ message: String, _ help: String) {
            findings.append(Finding(message, subject: subject, at: Highlight(exporter.site), help: [help]))
        }
        if delivery.queue.size < 1 || delivery.queue.consumers < 1 {
            add("the queue has no place, or nobody who empties it", "give `size:` and `consumers:` at least 1")
        }
        let retry = delivery.retry
        if retry.limit == .never { return findings }
        findings += positive("the first wait", retry.initial, subject, exporter.site)
        if !(retry.multiplier >= 1 && retry.multiplier <= 100) {
            add("waits grow by \(NumberText.shortest(retry.multiplier))", "give `growingBy:` 1 to 100")
        }
        if retry.maximum < retry.initial {
            add(
                "the first wait of \(retry.initial.prometheusText) is longer than the longest of \(retry.maximum.prometheusText)",
                "give `upTo:` at least \(retry.initial.prometheusText)")
        }
        switch retry.limit {
        case .times(let count) where !(1...ExportRetry.mostTimes).contains(count):
            add(
                "a delivery cannot be repeated \(count) times", "give 1 to \(ExportRetry.mostTimes), or a time: `.until(.hours(1))`")
        case .elapsed(let elapsed) where elapsed < retry.maximum:
            add(
                "retries end after \(elapsed.prometheusText), before the longest wait of \(retry.maximum.prometheusText)",
                "give `upTo:` at most \(elapsed.prometheusText)")
        case .times, .elapsed, .forever, .never: break
        }
        return findings
    }

    private static func ofSpans(
        _ spans: TelemetryConnector.SpanMetrics, _ subject: String, _ site: DeclarationSite
    ) -> [Finding] {
        var findings = positive("the interval", spans.flushInterval, subject, site)
        findings += spans.expiration.map { positive("the expiration", $0, subject, site) } ?? []
        let isAscending = zip(spans.buckets, spans.buckets.dropFirst()).allSatisfy { $0 < $1 }
        if spans.buckets.isEmpty || !isAscending || spans.buckets.contains(where: { $0 < .milliseconds(1) }) {
            findings.append(
                Finding(
                    "the buckets do not ascend from at least 1ms", subject: subject, at: Highlight(site),
                    help: ["list them from the smallest to the largest, in whole milliseconds"]))
        }
        return findings
    }

    private static func ofJaeger(_ jaeger: JaegerServer?) -> [Finding] {
        guard let jaeger else { return [] }
        var findings: [Finding] = []
        switch jaeger.storage.kind {
        case .memory(let traces) where traces < 1:
            findings.append(
                Finding(
                    "Jaeger keeps \(traces) traces, which to it means without limit", subject: "jaeger",
                    at: Highlight(jaeger.site), help: ["give a number that fits into its memory: `.memory(traces: 100_000)`"]))
        case .badger(let retention, _): findings += positive("the retention", retention, "jaeger", jaeger.site)
        case .elasticsearch(_, _, _, let retention?, _, _):
            findings += positive("the retention", retention, "jaeger", jaeger.site)
        case .memory, .elasticsearch: break
        }
        if jaeger.clockSkew < .zero {
            findings += positive("the correction of clocks", jaeger.clockSkew, "jaeger", jaeger.site)
        }
        return findings
    }

    private static func ofOpenObserve(_ server: OpenObserveServer?) -> [Finding] {
        guard let server else { return [] }
        return server.streams.compactMap { stream in
            let isWhole = stream.retention == .days(stream.retentionDays)
            if isWhole, stream.retentionDays >= 3 { return nil }
            return Finding(
                "the stream `\(stream.name.text)` is kept for \(stream.retention.prometheusText), but OpenObserve keeps whole days, 3 at least",
                subject: "openobserve", at: Highlight(server.site), help: ["give 3 days or more: `retention: .days(7)`"])
        }
    }

    private static func positive(
        _ what: String, _ time: Duration, _ subject: String, _ site: DeclarationSite
    ) -> [Finding] {
        time >= .milliseconds(1) ? [] : [notPositive(what, time, subject, site)]
    }
}
