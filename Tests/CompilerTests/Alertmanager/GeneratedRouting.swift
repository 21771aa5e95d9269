import Analysis
import StackDSL
import TestSupport

/// Trees of routes, inhibitions and label sets by chance, made of few labels and values, so that they often meet.
struct GeneratedRouting {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    static let severities = ["critical", "warning", "info"]
    private static let names = ["Down", "Slow", "Full"]
    /// What is hard to quote, what is not ASCII, what a pattern reads otherwise, and an empty one, which counts as none.
    private static let values = ["db", "web", "db-1", "", "a b", "数据库", #"q"uote"#, #"back\slash"#, "a.b", "a|b", "é", "new\nline"]
    private static let patterns = [
        "db.*", "db|web", "", ".*", ".+", "d(b)?(-[0-9]+)?", "[^a]*", "(?i:DB)", "a.b", #"a\.b"#, #"a\|b"#, "数.*", "b", "(?:)", "^db$", "é|e",
    ]
    private static let labels: [Label] = ["team", "service", "zone"]

    // MARK: Trees

    private var receivers = 0

    private mutating func receiver() -> Receiver {
        receivers += 1
        return Receiver(Name(verbatim: "r\(receivers)"), [])
    }

    mutating func routing() -> Routing {
        receivers = 0
        let escalations = generator.isOnce(in: 4) ? [Escalation(of: matchers(), to: receiver(), after: .minutes(15))] : []
        return Routing(default: receiver(), routes: routes(below: 0), escalations: escalations)
    }

    private mutating func routes(below depth: Int) -> [Route] {
        if depth == 4 { return [] }
        return (0..<Int.random(in: depth == 0 ? 1...5 : 0...3, using: &generator)).map { _ in
            Route(
                to: generator.isOnce(in: 3) ? nil : receiver(), when: matchers(), continues: generator.isOnce(in: 3),
                routes: generator.isOnce(in: 2) ? routes(below: depth + 1) : [])
        }
    }

    // MARK: Matchers and labels

    mutating func matchers() -> [LabelMatcher] {
        (0..<generator.pick([0, 1, 1, 1, 2, 3])).map { _ in matcher() }
    }

    private mutating func matcher() -> LabelMatcher {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return .severity(Severity(Name(verbatim: generator.pick(Self.severities))))
        case 1: return .label("alertname", is: Name(verbatim: generator.pick(Self.names)))
        case 2: return .label(.severity, matches: Name(verbatim: generator.pick(["critical|warning", "warn.*", ".*i.*"])))
        default:
            let label = generator.pick(Self.labels)
            let value = Name(verbatim: generator.pick(Self.values))
            let pattern = Name(verbatim: generator.pick(Self.patterns))
            return generator.pick([
                .label(label, is: value), .label(label, isNot: value), .label(label, matches: pattern),
                .label(label, doesNotMatch: pattern),
            ])
        }
    }

    /// An alert of labels by chance, of which the query adds none.
    mutating func alert() -> Alert {
        var labels = Labels()
        for label in Self.labels where !generator.isOnce(in: 3) {
            labels.pairs.append(.init(label: label, value: AlertText(verbatim: generator.pick(Self.values))))
        }
        return Alert(
            Name(verbatim: generator.pick(Self.names)), when: "vector(1)",
            severity: Severity(Name(verbatim: generator.pick(Self.severities))), labels: labels, summary: "")
    }

    /// Labels of the server, which count where the alert has none of the name.
    mutating func externalLabels() -> Labels {
        var labels = Labels()
        for label in Self.labels where generator.isOnce(in: 4) {
            labels.pairs.append(.init(label: label, value: AlertText(verbatim: generator.pick(["db", "web", "é"]))))
        }
        return labels
    }

    /// An inhibition among alerts that agree in a further label, and perhaps in others.
    mutating func inhibition(among matcher: LabelMatcher, equal: [Label]) -> Inhibition {
        let further = (Self.labels + [.severity, "alertname", "nowhere"]).filter { _ in generator.isOnce(in: 5) }
        return Inhibition(
            [matcher] + matchers().prefix(1), hides: [matcher] + matchers().prefix(1), equal: equal + further)
    }
}

extension Alert {
    /// What Alertmanager is sent: neither an empty label, nor one of the server's where the alert has its own.
    func sentLabels(besides external: Labels) -> [String: String] {
        var sent = Dictionary(uniqueKeysWithValues: external.pairs.map { ($0.label.name, $0.value.rendered) })
        for pair in labels.pairs { sent[pair.label.name] = pair.value.rendered }
        sent["alertname"] = name.text
        sent["severity"] = severity.text
        return sent.filter { !$0.value.isEmpty }
    }
}
