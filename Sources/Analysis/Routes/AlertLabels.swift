import GoText
package import StackDSL

/// What is known of the labels that an alert reaches Alertmanager with.
package struct AlertLabels: Sendable {
    /// Labels with one known value.
    package private(set) var known: [String: String]
    /// Labels that may be there, with values nobody knows, whatever the query returns.
    private var unknown: Set<String> = []
    /// What the query returns.
    private var flow: LabelFlow
    /// Whether something on the way to Alertmanager may take labels away.
    private var isThinned = false

    /// An alert of Prometheus: its name, its own labels, its query's result and the server's external labels.
    package init(of alert: ResolvedAlert, in stack: Stack) {
        self.init(
            name: alert.alert.name, labels: alert.labels, external: stack.prometheus.externalLabels,
            flow: alert.query.meaning?.labels ?? .unknown)
        for step in stack.prometheus.alertRelabeling { relabel(step) }
        for server in stack.prometheus.alertmanagers {
            for step in server.settings.alertRelabeling { relabel(step) }
        }
    }

    /// An alert of Loki: what its query returns is not known.
    package init(of alert: ResolvedLogAlert) {
        self.init(name: alert.alert.name, labels: alert.labels, external: [:], flow: .unknown)
    }

    private init(name: Name, labels: [RenderedLabel], external: Labels, flow: LabelFlow) {
        known = [:]
        self.flow = flow
        for pair in external.pairs where !flow.canHave(pair.label.name) {
            // Prometheus expands environment variables here, and only here.
            set(pair.label.name, pair.value.rendered.utf8.contains(UInt8(ascii: "$")) ? nil : pair.value.rendered)
        }
        for label in labels { set(label.name, label.isTemplate ? nil : label.value) }
        set("alertname", name.text)
    }

    private mutating func set(_ label: String, _ value: String?) {
        known[label] = value
        if value == nil { unknown.insert(label) } else { unknown.remove(label) }
    }

    /// What is rewritten on the way to Alertmanager is not followed, only forgotten.
    private mutating func relabel(_ step: Relabeling) {
        if let target = step.target { set(target.name, nil) }
        isThinned = isThinned || step.action == .labeldrop || step.action == .labelkeep
        switch step.action {
        case .labelmap, .labelkeep:
            unknown.formUnion(known.keys)
            known = [:]
            flow = .unknown
        case .labeldrop:
            guard let pattern = step.pattern, let dropped = RegularExpression.parse(pattern.text).0 else { return }
            for label in known.keys.filter(dropped.matchesWhole) { set(label, nil) }
        default: break
        }
    }

    /// The one value of a label, empty where it cannot be there; nil where it is not known.
    package func value(of label: String) -> String? {
        known[label] ?? (canHave(label) ? nil : "")
    }

    /// Says whether a label may be there.
    package func canHave(_ label: String) -> Bool {
        if let value = known[label] { return !value.isEmpty }
        return unknown.contains(label) || flow.canHave(label)
    }

    /// Says whether a label is there for certain.
    package func surelyHas(_ label: String) -> Bool {
        if let value = known[label] { return !value.isEmpty }
        return !unknown.contains(label) && !isThinned && flow.surelyHas(label)
    }

    /// Says whether a matcher holds; nil where it depends on a value that is not known.
    package func satisfies(_ matcher: LabelMatcher) -> Bool? {
        // A label that is not there counts as empty.
        value(of: matcher.label.name).flatMap(matcher.holds)
    }

    /// Says whether all matchers hold.
    package func satisfies(_ matchers: [LabelMatcher]) -> Bool? {
        var isKnown = true
        for matcher in matchers {
            switch satisfies(matcher) {
            case false?: return false
            case nil: isKnown = false
            default: break
            }
        }
        return isKnown ? true : nil
    }
}

extension RenderedLabel {
    /// Whether what it says is only known once it is rendered.
    fileprivate var isTemplate: Bool { value.utf8.contains(UInt8(ascii: "{")) && value.contains("{{") }
}
