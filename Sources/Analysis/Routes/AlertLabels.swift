package import StackDSL

/// What is known of the labels that an alert reaches Alertmanager with.
package struct AlertLabels: Sendable {
    /// Labels with one known value.
    package let known: [String: String]
    /// Labels that may also be there, with values nobody knows.
    package let possible: LabelFlow

    /// An alert of Prometheus: its name, its own labels, its group's result and the server's external labels.
    package init(of alert: ResolvedAlert, in stack: Stack) {
        self.init(
            name: alert.alert.name, labels: alert.labels, external: stack.prometheus.externalLabels,
            possible: alert.query.meaning?.labels ?? .unknown)
    }

    /// An alert of Loki: what its query returns is not known.
    package init(of alert: ResolvedLogAlert) {
        self.init(name: alert.alert.name, labels: alert.labels, external: [:], possible: .unknown)
    }

    private init(name: Name, labels: [RenderedLabel], external: Labels, possible: LabelFlow) {
        var known: [String: String] = [:]
        var unknown: [String] = []
        for pair in external.pairs where !possible.canHave(pair.label.name) {
            // Prometheus expands environment variables here, and only here.
            if pair.value.rendered.contains("$") {
                unknown.append(pair.label.name)
            } else {
                known[pair.label.name] = pair.value.rendered
            }
        }
        for label in labels {
            if label.value.contains("{{") {
                known[label.name] = nil
                unknown.append(label.name)
            } else {
                known[label.name] = label.value
            }
        }
        known["alertname"] = name.text
        self.known = known
        self.possible = possible.adding(unknown)
    }

    /// Says whether a matcher holds; nil where it depends on a value that is not known.
    package func satisfies(_ matcher: LabelMatcher) -> Bool? {
        if let value = known[matcher.label.name] { return matcher.holds(for: value) }
        // A label that is not there counts as empty.
        if !possible.canHave(matcher.label.name) { return matcher.holds(for: "") }
        return nil
    }
}
