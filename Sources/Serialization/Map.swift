extension Node {
    /// Keys with values, in the order in which they were set.
    package struct Map: Sendable, Hashable {
        /// One key with its value.
        package struct Entry: Sendable, Hashable {
            /// Unique within the map.
            package var key: String
            /// What the key has.
            package var value: Node
            /// Lines written as `# …` above the entry in YAML; JSON has no comments and drops them.
            package var comment: String?

            /// Makes an entry, with the lines to be written above it.
            package init(_ key: String, _ value: Node, comment: String? = nil) {
                self.key = key
                self.value = value
                self.comment = comment
            }
        }

        /// The entries in the order in which they are written.
        package private(set) var entries: [Entry]

        /// Makes a map of entries; of two with one key the later value stands at the earlier place.
        package init(_ entries: [Entry] = []) {
            self.entries = []
            self.entries.reserveCapacity(entries.count)
            var places: [String: Int] = [:]
            for entry in entries {
                if let place = places[entry.key] {
                    self.entries[place] = entry
                } else {
                    places[entry.key] = self.entries.count
                    self.entries.append(entry)
                }
            }
        }

        /// Whether no key is set.
        package var isEmpty: Bool { entries.isEmpty }

        /// The value of a key, if it is set.
        package subscript(key: String) -> Node? {
            entries.first { $0.key == key }?.value
        }

        /// Sets a key behind those already set, or replaces its value where it stands; nil changes nothing.
        package mutating func set(_ key: String, _ value: Node?, comment: String? = nil) {
            guard let value else { return }
            if let index = entries.firstIndex(where: { $0.key == key }) {
                entries[index] = Entry(key, value, comment: comment)
            } else {
                entries.append(Entry(key, value, comment: comment))
            }
        }
    }
}

extension Node.Map: ExpressibleByDictionaryLiteral {
    /// Makes a map of a literal, in its order.
    package init(dictionaryLiteral elements: (String, Node)...) {
        self.init(elements.map { Entry($0, $1) })
    }
}

/// Setters for what emitters hold, so that an optional field is one line: nil is left out.
extension Node.Map {
    /// Sets a string, unless it is nil.
    package mutating func set(_ key: String, _ value: String?, comment: String? = nil) {
        set(key, value.map(Node.string), comment: comment)
    }

    /// Sets a boolean, unless it is nil.
    package mutating func set(_ key: String, _ value: Bool?, comment: String? = nil) {
        set(key, value.map(Node.bool), comment: comment)
    }

    /// Sets an integer, unless it is nil.
    package mutating func set(_ key: String, _ value: Int?, comment: String? = nil) {
        set(key, value.map { Node.integer(Int64($0)) }, comment: comment)
    }

    /// Sets a number, unless it is nil.
    package mutating func set(_ key: String, _ value: Double?, comment: String? = nil) {
        set(key, value.map(Node.number), comment: comment)
    }

    /// Sets a map, unless it is nil.
    package mutating func set(_ key: String, _ value: Node.Map?, comment: String? = nil) {
        set(key, value.map(Node.map), comment: comment)
    }

    /// Sets a list, unless it is nil.
    package mutating func set(_ key: String, _ value: [Node]?, comment: String? = nil) {
        set(key, value.map(Node.list), comment: comment)
    }

    /// Sets a list of maps, unless it is nil.
    package mutating func set(_ key: String, _ value: [Node.Map]?, comment: String? = nil) {
        set(key, value.map { Node($0) }, comment: comment)
    }

    /// Sets a list of strings, unless it is nil.
    package mutating func set(_ key: String, _ value: [String]?, comment: String? = nil) {
        set(key, value.map { Node($0) }, comment: comment)
    }

    /// Sets a list, unless there is nothing in it.
    package mutating func setUnlessEmpty(_ key: String, _ value: [Node], comment: String? = nil) {
        if !value.isEmpty { set(key, value, comment: comment) }
    }

    /// Sets a list of maps, unless there is nothing in it.
    package mutating func setUnlessEmpty(_ key: String, _ value: [Node.Map], comment: String? = nil) {
        if !value.isEmpty { set(key, value, comment: comment) }
    }

    /// Sets a list of strings, unless there is nothing in it.
    package mutating func setUnlessEmpty(_ key: String, _ value: [String], comment: String? = nil) {
        if !value.isEmpty { set(key, value, comment: comment) }
    }

    /// Sets a map, unless there is nothing in it.
    package mutating func setUnlessEmpty(_ key: String, _ value: Node.Map, comment: String? = nil) {
        if !value.isEmpty { set(key, value, comment: comment) }
    }
}
