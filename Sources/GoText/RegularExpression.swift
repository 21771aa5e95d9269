package import Diagnostics

/// A regular expression in RE2's syntax, read as Go's `regexp` package reads it.
///
/// The tree is one array of nodes in post-order. Matching takes time linear in the text, whatever the
/// pattern. It deliberately has no search: Prometheus, Alertmanager and relabelling match whole values.
package struct RegularExpression: Sendable, Hashable {
    /// One node of the tree.
    package struct Node: Sendable, Hashable {
        /// Tells what a node is.
        package enum Kind: Sendable, Hashable {
            case empty
            case scalar(UInt32, foldsCase: Bool)
            /// Index into ``RegularExpression/sets``.
            case set(Int)
            case any(matchesNewline: Bool)
            case textStart
            case textEnd
            case lineStart
            case lineEnd
            case wordBoundary(isNegated: Bool)
            /// Index into ``RegularExpression/groupNames``, starting at 1.
            case group(Int)
            /// `maximum` is nil where there is none; `isCounted` for `{2,3}`, not for `*`, `+`, `?`.
            case repetition(minimum: Int, maximum: Int?, isLazy: Bool, isCounted: Bool)
            case concatenation
            case alternation
        }

        /// What the node is.
        package let kind: Kind
        /// The index of the first node of the subtree that ends with this one.
        package let start: Int
        /// The bytes of the pattern it is written in.
        package let range: TextRange
    }

    /// The most steps a pattern may become when its counts are written out.
    package static let maximumSize = 100_000

    /// Children before parents; the last one is the whole pattern.
    package let nodes: [Node]
    /// The character classes that nodes refer to.
    package let sets: [ScalarSet]
    /// One for each group, the first for the whole pattern; nil for groups without a name.
    /// A name may occur twice, as in Go.
    package let groupNames: [String?]
    let program: RegularExpressionProgram

    /// The number of groups, not counting the whole pattern.
    package var groupCount: Int { groupNames.count - 1 }

    /// Reads a pattern; the errors are in the order of the text.
    ///
    /// - dotMatchesNewline: Prometheus 3 and Loki compile matchers as `^(?s:…)$`; Prometheus 2 does not.
    package static func parse(
        _ pattern: String, dotMatchesNewline: Bool = false
    ) -> (RegularExpression?, [RegularExpressionError]) {
        parse(Array(pattern.utf8), dotMatchesNewline: dotMatchesNewline)
    }

    /// Reads a pattern that may not be valid UTF-8.
    package static func parse(
        _ pattern: [UInt8], dotMatchesNewline: Bool = false
    ) -> (RegularExpression?, [RegularExpressionError]) {
        if let offset = UTF8Decoding.firstInvalidOffset(in: pattern) {
            return (nil, [RegularExpressionError(.invalidUTF8, TextRange(offset, offset + 1))])
        }
        var parser = RegularExpressionParser(pattern, dotMatchesNewline: dotMatchesNewline)
        parser.parse()
        if !parser.errors.isEmpty { return (nil, parser.errors.sorted { $0.range < $1.range }) }
        let groups = parser.groupNames.count
        if let error = RegularExpressionLimits.firstViolation(in: parser.nodes, groups: groups) {
            return (nil, [error])
        }
        let expression = RegularExpression(
            nodes: parser.nodes, sets: parser.sets, groupNames: parser.groupNames,
            program: RegularExpressionProgram(parser.nodes))
        return (expression, [])
    }

    /// The pattern that matches a text and nothing else.
    package static func quoteMeta(_ text: String) -> String {
        let special = Array(#"\.+*?()|[]{}^$"#.utf8)
        var quoted: [UInt8] = []
        for byte in text.utf8 {
            if special.contains(byte) { quoted.append(0x5C) }
            quoted.append(byte)
        }
        return String(decoding: quoted, as: UTF8.self)
    }
}

extension RegularExpression {
    /// The indices of the children of a node, last first.
    static func children(of index: Int, in nodes: [Node]) -> [Int] {
        var children: [Int] = []
        var next = index - 1
        while next >= nodes[index].start {
            children.append(next)
            next = nodes[next].start - 1
        }
        return children
    }
}
