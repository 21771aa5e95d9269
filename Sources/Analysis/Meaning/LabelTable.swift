/// What is known of labels, by their names: a few each, so that looking through them is quicker than a hash.
struct LabelTable: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        let name: String
        var label: LabelFlow.Label
    }

    /// By name, so that two tables that say the same are equal.
    private(set) var entries: [Entry] = []

    init() {}

    init(_ labels: some Sequence<(name: String, label: LabelFlow.Label)>) {
        for (name, label) in labels { self[name] = label }
    }

    subscript(_ name: String) -> LabelFlow.Label? {
        get { entries.first { $0.name == name }?.label }
        set {
            guard let place = entries.firstIndex(where: { $0.name >= name }) else {
                if let newValue { entries.append(Entry(name: name, label: newValue)) }
                return
            }
            let isThere = entries[place].name == name
            switch newValue {
            case let label? where isThere: entries[place].label = label
            case let label?: entries.insert(Entry(name: name, label: label), at: place)
            case nil where isThere: entries.remove(at: place)
            case nil: break
            }
        }
    }

    /// Changes every label.
    mutating func update(_ change: (inout LabelFlow.Label) -> Void) {
        for index in entries.indices { change(&entries[index].label) }
    }

    /// The table with other labels under the same names.
    ///
    /// - Parameter room: how many more labels will be put into it at most.
    func mapLabels(room: Int, _ transform: (Entry) -> LabelFlow.Label) -> LabelTable {
        var result = LabelTable()
        result.entries.reserveCapacity(entries.count + room)
        for entry in entries { result.entries.append(Entry(name: entry.name, label: transform(entry))) }
        return result
    }

    /// Makes room for so many more labels.
    mutating func reserve(_ count: Int) { entries.reserveCapacity(entries.count + count) }

    /// In the order of the alphabet.
    var names: [String] { entries.map(\.name) }
}
