package import Diagnostics

/// A node that was read, with its place in the file.
///
/// Readers stop at depth ``maximumDepth``, so that a walk over this tree may recurse.
package struct LocatedNode: Sendable, Hashable {
    /// The depth of nesting beyond which a reader stops.
    package static let maximumDepth = 256

    /// What was read; a map's entries stand in the order of the file.
    package enum Value: Sendable, Hashable {
        case null
        case bool(Bool)
        case integer(Int64)
        case number(Double)
        case string(String)
        case list([LocatedNode])
        case map([Entry])
    }

    /// One key of a map with its value.
    package struct Entry: Sendable, Hashable {
        /// The key as text, whatever it would mean as a value.
        package var key: String
        /// Where the key stands, with its quotes.
        package var keyPlace: Place
        /// What the key has.
        package var value: LocatedNode
    }

    /// What was read.
    package var value: Value
    /// Where it stands, from its first byte to its last.
    package var place: Place
    /// What stands in the file, where the value is an unquoted scalar: `0x1F`, `yes`, `1_000`, `5m`.
    package var plainText: String?

    /// Makes a node; readers do.
    package init(_ value: Value, at place: Place, plainText: String? = nil) {
        self.value = value
        self.place = place
        self.plainText = plainText
    }

    /// The value of a key, where this is a map that has it.
    package subscript(key: String) -> LocatedNode? {
        guard case .map(let entries) = value else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The same tree without places.
    package var node: Node {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .string(let value): .string(value)
        case .list(let items): .list(items.map(\.node))
        case .map(let entries): .map(Node.Map(entries.map { Node.Map.Entry($0.key, $0.value.node) }))
        }
    }
}

/// A place in a file that was read.
package struct Place: Sendable, Hashable {
    /// The bytes of the place.
    package var range: TextRange
    /// One-based line of the first byte.
    package var line: Int
    /// One-based column of the first byte, in bytes.
    package var column: Int

    /// Makes a place; readers do, of files and of what stands inside of their texts.
    package init(range: TextRange, line: Int, column: Int) {
        self.range = range
        self.line = line
        self.column = column
    }
}

/// What a reader found wrong with a text.
package struct ReadError: Sendable, Hashable {
    /// What sort of mistake it is, for callers that treat some as harmless.
    package enum Kind: Sendable, Hashable {
        case syntax
        case duplicateKey
        /// Too deep, too large, or too much by aliases.
        case limit
        /// A second document, a binary encoding: read by others, not by us.
        case unsupported
    }

    /// The sort of mistake.
    package var kind: Kind
    /// Lower-case start, no full stop.
    package var message: String
    /// Where it was noticed.
    package var place: Place
}
