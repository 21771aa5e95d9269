/// Which labels a result can have.
package struct LabelFlow: Sendable, Hashable {
    /// Whether there can be labels that nobody declared.
    package private(set) var isOpen: Bool
    /// All labels it can have, where it is not open; otherwise those that are known.
    package private(set) var names: Set<String>
    /// Labels it cannot have although it is open.
    private var removed: Set<String> = []
    /// The node that took labels away last.
    package private(set) var narrowedBy: Int?

    init(isOpen: Bool, names: Set<String>) {
        self.isOpen = isOpen
        self.names = names
    }

    /// Any label.
    static let unknown = LabelFlow(isOpen: true, names: [])
    /// No label at all.
    static let none = LabelFlow(isOpen: false, names: [])

    /// Says whether the result can have a label.
    package func canHave(_ label: String) -> Bool {
        isOpen ? !removed.contains(label) : names.contains(label)
    }

    /// What `by (…)` or `on (…)` leaves.
    func keeping(_ labels: some Sequence<String>, at node: Int) -> LabelFlow {
        var result = LabelFlow(isOpen: false, names: Set(labels.filter(canHave)))
        result.narrowedBy = node
        return result
    }

    /// What `without (…)` or `ignoring (…)` leaves.
    func dropping(_ labels: some Sequence<String>, at node: Int) -> LabelFlow {
        var result = self
        for label in labels {
            result.names.remove(label)
            result.removed.insert(label)
        }
        result.narrowedBy = node
        return result
    }

    /// With labels that are surely added, as by `label_replace` or `group_left`.
    func adding(_ labels: some Sequence<String>) -> LabelFlow {
        var result = self
        for label in labels {
            result.names.insert(label)
            result.removed.remove(label)
        }
        return result
    }

    /// What the union of two results can have.
    func union(_ other: LabelFlow) -> LabelFlow {
        var result = LabelFlow(isOpen: isOpen || other.isOpen, names: names.union(other.names))
        if result.isOpen {
            result.removed = removed.union(other.removed).filter { !canHave($0) && !other.canHave($0) }
        }
        result.narrowedBy = narrowedBy ?? other.narrowedBy
        return result
    }
}
