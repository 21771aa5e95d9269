import Analysis
import Diagnostics
import StackDSL

/// The values that routes decide by, beside those that alerts have.
struct RoutingWords {
    /// By label: what some route or inhibition asks for.
    private(set) var named: [String: Set<String>] = [:]
    /// By label: what alerts have, and how many of them.
    private var emitted: [String: [String: Int]] = [:]
    /// Labels that are asked for by a pattern of many values.
    private var patterns: [LabelMatcher] = []
    private let severities: [String]

    init(_ stack: ResolvedStack) {
        for alert in stack.routedAlerts {
            for (label, value) in alert.labels.known { emitted[label, default: [:]][value, default: 0] += 1 }
        }
        severities = stack.routedAlerts.map(\.severity.text)
        guard let routing = stack.stack.routing else { return }
        let sides = routing.inhibitions.flatMap { $0.source + $0.target }
        for matcher in routing.places.flatMap(\.route.matchers) + sides {
            if let values = matcher.namedValues {
                named[matcher.label.name, default: []].formUnion(values)
            } else if matcher.operation == .matching {
                patterns.append(matcher)
            } else if matcher.operation == .notEqual {
                named[matcher.label.name, default: []].insert(matcher.value)
            }
        }
    }

    /// Severities that ``Severity`` has names for: they are right though nobody uses them.
    static let known: Set<String> = Set(
        [Severity.critical, .warning, .high, .medium, .low, .info].map(\.text))

    /// The value that somebody meant who wrote an alert's label with a slip.
    func meant(by value: String, of label: String) -> String? {
        guard label != "alertname", !isNamed(value, label), !(label == "severity" && Self.known.contains(value)) else {
            return nil
        }
        return named[label, default: []].sorted().first { name in
            // Which of the two is the slip: what several alerts have is meant.
            Suggestion.isSlip(value, of: name)
                && (emitted[label]?[name] != nil || label == "severity" && Self.known.contains(name)
                    || emitted[label]?[value] == 1)
        }
    }

    /// The value of an alert that a route's matcher meant, where the slip is the route's.
    func meantByRoute(_ value: String, of label: String) -> String? {
        Suggestion.nearest(to: value, among: emitted[label, default: [:]].keys)
    }

    /// Whether an alert has the value but for a slip of its own, which is told there.
    func isMeant(_ value: String, of label: String) -> Bool {
        emitted[label, default: [:]].keys.contains { meant(by: $0, of: label) == value }
    }

    /// Whether an alert's severity is one that no route names, though routes decide by those of all others.
    func isForgotten(_ value: String, _ alert: RoutedAlert) -> Bool {
        guard !isNamed(value, "severity"), let stops = alert.delivery?.stops,
            stops.allSatisfy({ $0.isCertain && !$0.isChosen })
        else { return false }
        let names = named["severity", default: []]
        if Self.known.contains(value) {
            // One word of two levels, among four, or the other way round.
            let four: Set = ["high", "medium", "low"]
            return value == "warning" ? !four.isDisjoint(with: names)
                : four.contains(value) && names.contains("warning") && four.isDisjoint(with: names)
        }
        return names.count >= 2 && severities.allSatisfy { $0 == value || isNamed($0, "severity") }
    }

    private func isNamed(_ value: String, _ label: String) -> Bool {
        named[label]?.contains(value) == true
            || patterns.contains { $0.label.name == label && $0.holds(for: value) == true }
    }
}
