package import Diagnostics
package import StackDSL

/// Which labels a result has, which texts they can have, and why.
///
/// The metric's name is among them, as `__name__`: functions take it away like any other label.
package struct LabelFlow: Sendable, Hashable {
    /// Whether the series of a result have a label.
    package enum Presence: Sendable, Hashable {
        case never
        case possibly
        case surely
    }

    /// Whether series differ in nothing but a label, so that more than one of them match where it is left out.
    package enum Multiplicity: Sendable, Hashable, Comparable {
        case unknown
        /// It is one of the metric's own labels: another of them may say the same.
        case own
        /// There are several whatever the other labels are: buckets of a histogram, targets of a job.
        case certain
    }

    /// Where a label was given or taken away.
    package enum Cause: Sendable, Hashable {
        /// A node of the same query.
        case node(Int)
        /// A rule that recorded the series.
        indirect case recording(Recording)
        /// The scrape whose steps rewrite samples before they are stored.
        indirect case relabeling(DeclarationSite)
    }

    /// What is known of one label.
    package struct Label: Sendable, Hashable {
        /// Every text it can have where it is there; nil where it can have any.
        package var values: [String]?
        package var cause: Cause?
        package var presence: Presence
        package var multiplicity: Multiplicity

        package init(
            presence: Presence, values: [String]? = nil, multiplicity: Multiplicity = .unknown, cause: Cause? = nil
        ) {
            self.values = values
            self.cause = cause
            self.presence = presence
            self.multiplicity = multiplicity
        }

        /// Whether nobody declared it, and somebody groups by it: it is there, or the grouping is in vain.
        package var isNamed: Bool { presence == .possibly && cause != nil }
    }

    /// Whether there can be labels that nobody declared.
    package private(set) var isOpen: Bool
    private var known: LabelTable
    /// What took all labels away that are not known.
    private var closedBy: Cause?

    init(isOpen: Bool, known: LabelTable = LabelTable(), closedBy: Cause? = nil) {
        self.isOpen = isOpen
        self.known = known
        self.closedBy = closedBy
    }

    /// Labels that are there, and such as may be.
    init(isOpen: Bool, surely: some Sequence<String>, possibly: some Sequence<String> = []) {
        self.init(isOpen: isOpen)
        for name in possibly { known[name] = Label(presence: .possibly) }
        for name in surely { known[name] = Label(presence: .surely) }
    }

    /// Any label.
    package static let unknown = LabelFlow(isOpen: true)
    /// No label at all.
    static let none = LabelFlow(isOpen: false)

    /// What is known of a label.
    package internal(set) subscript(_ label: String) -> Label {
        get { known[label] ?? Label(presence: isOpen ? .possibly : .never, cause: isOpen ? nil : closedBy) }
        set { known[label] = newValue }
    }

    /// Says whether the result can have a label.
    package func canHave(_ label: String) -> Bool { self[label].presence != .never }

    /// Says whether every series of the result has a label.
    package func surelyHas(_ label: String) -> Bool { self[label].presence == .surely }

    /// The labels that it is known to have or may have; the name of the metric is not among them.
    package var names: Set<String> {
        Set(known.entries.lazy.filter { $0.name != "__name__" && $0.label.presence != .never }.map(\.name))
    }

    /// The labels that something is known of, the name of the metric included.
    package var knownNames: [String] { known.names }

    /// Says whether it is known that there is no such series: a label would need a text that it cannot have.
    package var isImpossible: Bool {
        known.entries.contains { $0.label.presence == .surely && $0.label.values?.isEmpty == true }
    }
}

extension LabelFlow {
    /// What `by (…)` or `on (…)` leaves.
    func keeping(_ labels: some Sequence<String>, at node: Int) -> LabelFlow {
        let kept = Array(labels)
        var result = LabelFlow(isOpen: false, closedBy: isOpen ? .node(node) : closedBy)
        result.known = known.mapLabels(room: kept.count) { entry in
            let isTaken = entry.label.presence != .never && !kept.contains(entry.name)
            return isTaken ? Label(presence: .never, cause: .node(node)) : entry.label
        }
        for name in kept where known[name] == nil {
            result.known[name] = self[name]
            if isOpen { result.known[name]?.cause = .node(node) }
        }
        return result
    }

    /// What `without (…)` or `ignoring (…)` leaves.
    func dropping(_ labels: some Sequence<String>, at node: Int) -> LabelFlow {
        var result = self
        for name in labels where canHave(name) { result.known[name] = Label(presence: .never, cause: .node(node)) }
        return result
    }

    /// With a label that every series has, as by `label_replace` or a recording rule; the empty text takes it away.
    func setting(_ name: String, to value: String? = nil, cause: Cause? = nil) -> LabelFlow {
        var result = self
        result.set(name, to: value, cause: cause)
        return result
    }

    mutating func set(_ name: String, to value: String? = nil, cause: Cause? = nil) {
        let presence = value?.isEmpty == true ? Presence.never : .surely
        known[name] = Label(presence: presence, values: value.map { [$0] }, cause: cause)
    }

    mutating func makeRoom(for count: Int) { known.reserve(count) }

    /// With labels that may be there, of any text.
    func adding(_ labels: some Sequence<String>) -> LabelFlow {
        var result = self
        for name in labels where !surelyHas(name) { result.known[name] = Label(presence: .possibly) }
        return result
    }

    /// What the union of two results can have.
    func union(_ other: LabelFlow) -> LabelFlow {
        var result = LabelFlow(isOpen: isOpen || other.isOpen, closedBy: closedBy ?? other.closedBy)
        for name in Set(known.names).union(other.known.names) {
            let label = self[name].union(other[name])
            // Of what can be there in any case, nothing is known.
            if label != result[name] { result.known[name] = label }
        }
        return result
    }

    /// After a filter: it is no longer known whether there is more than one of anything.
    func thinned() -> LabelFlow {
        if known.entries.allSatisfy({ $0.label.multiplicity == .unknown }) { return self }
        var result = self
        result.known.update { $0.multiplicity = .unknown }
        return result
    }

    /// What was recorded, as other queries read it: what happened inside the rule's query is one cause.
    func recorded(by recording: Recording) -> LabelFlow {
        var result = self
        result.closedBy = .recording(recording)
        result.known.update { label in
            if label.presence != .possibly || label.isNamed { label.cause = .recording(recording) }
            label.multiplicity = .unknown
        }
        return result
    }

    /// With a label of another result, however it is there.
    func copying(_ name: String, from other: LabelFlow, at node: Int) -> LabelFlow {
        var result = self
        result.known[name] = other[name]
        if !other.canHave(name) { result.known[name]?.cause = .node(node) }
        return result
    }

    /// What is left of a result whose series have partners in another with the same texts in some labels.
    func matched(with other: LabelFlow, _ key: MatchKey, at node: Int) -> LabelFlow {
        var result = self
        for name in key.labels(self, other) {
            let (own, partner) = (self[name], other[name])
            if partner.presence == .never {
                if own.presence != .never { result.known[name] = Label(presence: .never, cause: .node(node)) }
            } else if own.presence != .never {
                result.known[name] = own.intersection(partner)
            }
        }
        if case .all = key, isOpen, !other.isOpen {
            result.isOpen = false
            result.closedBy = .node(node)
        }
        if case .allBut(let ignored) = key, isOpen, !other.isOpen {
            for name in ignored where known[name] == nil { result.known[name] = self[name] }
            result.isOpen = false
            result.closedBy = .node(node)
        }
        return result
    }
}

extension LabelFlow.Label {
    fileprivate func union(_ other: Self) -> Self {
        if presence == .never, other.presence == .never { return cause == nil ? other : self }
        var result = presence == .never ? other : self
        result.presence = presence == .surely && other.presence == .surely ? .surely : .possibly
        if presence != .never, other.presence != .never {
            result.values = values.flatMap { own in
                other.values.map { own + $0.filter { !own.contains($0) } }
            }
        }
        result.cause = nil
        result.multiplicity = min(multiplicity, other.multiplicity)
        return result
    }

    fileprivate func intersection(_ other: Self) -> Self {
        var result = self
        if other.presence == .surely { result.presence = .surely }
        if let wanted = other.values { result.values = values.map { $0.filter(wanted.contains) } ?? wanted }
        // What is on one side without the label has no partner with another text.
        if result.presence == .possibly, result.values?.isEmpty == true { result.presence = .never }
        return result
    }
}
