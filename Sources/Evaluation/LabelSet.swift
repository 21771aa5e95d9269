import PromQL

/// A label with its value; two are the same where their bytes are.
package struct Label: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8) && left.value.utf8.elementsEqual(right.value.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        for byte in name.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
        for byte in value.utf8 { hasher.combine(byte) }
    }
}

/// The labels of a series, sorted by the bytes of their names, the metric's name among them as `__name__`.
package struct LabelSet: Sendable, Hashable {
    package private(set) var labels: [Label]

    /// Sorts labels; of two with one name the last counts, and one without a value is no label.
    package init(_ labels: [Label] = []) {
        self.labels = []
        for label in labels { self[label.name] = label.value }
    }

    /// The value of a label; empty where there is none, as in Prometheus.
    package subscript(name: String) -> String {
        get {
            let place = place(of: name)
            return isLabel(at: place, name) ? labels[place].value : ""
        }
        set {
            let place = place(of: name)
            switch (isLabel(at: place, name), newValue.isEmpty) {
            case (true, true): labels.remove(at: place)
            case (true, false): labels[place].value = newValue
            case (false, true): break
            case (false, false): labels.insert(Label(name: name, value: newValue), at: place)
            }
        }
    }

    /// The metric's name, empty where there is none.
    package var name: String { self[MetricName.label] }

    /// The labels without the metric's name.
    package var withoutName: LabelSet {
        var others = self
        others[MetricName.label] = ""
        return others
    }

    private func isLabel(at place: Int, _ name: String) -> Bool {
        place < labels.count && labels[place].name.utf8.elementsEqual(name.utf8)
    }

    /// Where a label stands or would stand.
    private func place(of name: String) -> Int {
        var (low, high) = (0, labels.count)
        while low < high {
            let middle = (low + high) / 2
            if labels[middle].name.utf8.lexicographicallyPrecedes(name.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

extension LabelSet: Comparable {
    /// The order that Prometheus sorts series in: label by label, names before values.
    package static func < (left: Self, right: Self) -> Bool {
        for (one, other) in zip(left.labels, right.labels) where one != other {
            let (name, otherName) = (one.name.utf8, other.name.utf8)
            if !name.elementsEqual(otherName) { return name.lexicographicallyPrecedes(otherName) }
            return one.value.utf8.lexicographicallyPrecedes(other.value.utf8)
        }
        return left.labels.count < right.labels.count
    }
}
