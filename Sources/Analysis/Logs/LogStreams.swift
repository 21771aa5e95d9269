import GoText
package import LogQL
import PromQL
package import StackDSL

/// The streams that the sources of a stack make in Loki.
package struct LogStreams: Sendable {
    package let streams: [LogStream]
    /// Whether there are no others.
    package let isClosed: Bool

    package init(of stack: Stack) {
        let sent = stack.loki?.collector.labels.pairs ?? []
        streams = stack.services.flatMap { service in
            service.logs.map { LogStream(source: $0, service: service, sent: sent) }
        }
        // A collector of telemetry, and whoever sends Loki's own log, make the labels of their lines themselves.
        isClosed =
            stack.world == .closed && stack.loki != nil && stack.loki?.collector.raw == nil && !streams.isEmpty
            && stack.telemetry == nil && stack.loki?.ownLog.pairs.isEmpty == true
    }

    /// Those that a selector can mean.
    package func meant(by selector: StreamSelector) -> [LogStream] {
        streams.filter { $0.satisfies(selector) != false }
    }
}

/// The streams of one source.
package struct LogStream: Sendable {
    package let source: LogSource
    package let service: Service
    /// The labels of its lines; with the value where all lines have the same.
    package let labels: [String: String?]

    init(source: LogSource, service: Service, sent: [Labels.Pair]) {
        self.source = source
        self.service = service
        var labels: [String: String?] = [:]
        for name in source.ownLabels { labels[name] = .some(nil) }
        for field in source.format.labels { labels[field.name.name] = .some(nil) }
        for pair in sent + source.labels.pairs {
            let text = pair.value.rendered
            labels[pair.label.name] = .some(text.contains("$") || text.contains("{{") ? nil : text)
        }
        labels["service"] = service.name.text
        for label in source.handling.packed { labels[label.name] = nil }
        self.labels = labels
    }

    /// Says whether a selector means all of its lines, or none; nil where that depends on their labels.
    package func satisfies(_ selector: StreamSelector) -> Bool? {
        var isCertain = true
        for matcher in selector.matchers {
            guard let answer = satisfies(matcher) else {
                isCertain = false
                continue
            }
            if !answer { return false }
        }
        return isCertain ? true : nil
    }

    /// The same for one condition.
    package func satisfies(_ matcher: LogMatcher) -> Bool? {
        if matcher.value.isVariable || matcher.label.isVariable { return nil }
        guard let value = labels[matcher.label.name] else { return matcher.selects("") }
        return value.map(matcher.selects)
    }
}

extension LogMatcher {
    /// Says whether a label of this value is selected. A pattern that cannot be read selects everything: it is another
    /// mistake.
    package func selects(_ text: String) -> Bool {
        switch op {
        case .equal: text == value.value
        case .notEqual: text != value.value
        case .matches: RegularExpression.parse(value.value).0?.matchesWhole(text) ?? true
        case .matchesNot: !(RegularExpression.parse(value.value).0?.matchesWhole(text) ?? false)
        }
    }
}
