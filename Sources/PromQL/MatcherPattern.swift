/// What the parser must know of a matcher's regular expression.
struct MatcherPattern {
    /// Why the pattern cannot be compiled, for a person; nil where it can.
    let problem: String?
    /// Whether it matches the empty text, and so also series without the label.
    let matchesEmpty: Bool

    /// Looks only at what decides emptiness: groups, alternatives and repetition.
    init(_ pattern: String) {
        var scan = EmptinessScan(Array(pattern.utf8))
        matchesEmpty = scan.run()
        problem = scan.isBalanced ? nil : "a parenthesis or bracket has no partner"
    }
}

/// Decides whether a pattern matches the empty text: one alternative must, all of whose parts do.
private struct EmptinessScan {
    /// The alternatives of a group: whether a finished one is empty, and whether the current one still is.
    struct Group {
        var hasEmpty = false
        var isEmpty = true
    }

    let bytes: [UInt8]
    var position = 0
    var groups = [Group()]
    var isBalanced = true

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func run() -> Bool {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "("):
                skipGroupFlags()
                groups.append(Group())
            case UInt8(ascii: ")"):
                let group = groups.removeLast()
                if groups.isEmpty {
                    isBalanced = false
                    groups.append(Group())
                }
                part(isEmpty: group.hasEmpty || group.isEmpty)
            case UInt8(ascii: "|"):
                let group = groups.removeLast()
                groups.append(Group(hasEmpty: group.hasEmpty || group.isEmpty))
            case UInt8(ascii: "^"), UInt8(ascii: "$"): part(isEmpty: true)
            case UInt8(ascii: "["):
                skipClass()
                part(isEmpty: false)
            case UInt8(ascii: "\\"): escape()
            default: part(isEmpty: false)
            }
        }
        if groups.count > 1 { isBalanced = false }
        let last = groups.removeLast()
        return last.hasEmpty || last.isEmpty
    }

    private func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

    /// Ends a part of a concatenation, with the repetition behind it.
    private mutating func part(isEmpty: Bool) {
        var isEmpty = isEmpty
        switch byte(position) {
        case UInt8(ascii: "*"), UInt8(ascii: "?"):
            isEmpty = true
            position += 1
        case UInt8(ascii: "+"): position += 1
        case UInt8(ascii: "{"):
            if byte(position + 1) == UInt8(ascii: "0"), !Lexer.isDigit(byte(position + 2)) { isEmpty = true }
            if Lexer.isDigit(byte(position + 1)), let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) {
                position = end + 1
            }
        default: break
        }
        if byte(position) == UInt8(ascii: "?") { position += 1 }
        if !isEmpty { groups[groups.count - 1].isEmpty = false }
    }

    private mutating func escape() {
        let letter = byte(position)
        position += 1
        switch letter {
        case UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "B"): part(isEmpty: true)
        case UInt8(ascii: "b"): part(isEmpty: false)
        case UInt8(ascii: "Q"):
            let start = position
            while position < bytes.count, !(byte(position) == UInt8(ascii: "\\") && byte(position + 1) == UInt8(ascii: "E")) {
                position += 1
            }
            let isNothing = position == start
            position = min(position + 2, bytes.count)
            part(isEmpty: isNothing)
        default: part(isEmpty: false)
        }
    }

    /// Steps over `?:`, `?i:` and `?P<name>`; `(?i)` is left to close at once.
    private mutating func skipGroupFlags() {
        guard byte(position) == UInt8(ascii: "?") else { return }
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: ")") {
            position += 1
            if byte(position - 1) == UInt8(ascii: ":") || byte(position - 1) == UInt8(ascii: ">") { return }
        }
    }

    private mutating func skipClass() {
        if byte(position) == UInt8(ascii: "^") { position += 1 }
        if byte(position) == UInt8(ascii: "]") { position += 1 }
        while position < bytes.count, bytes[position] != UInt8(ascii: "]") {
            if bytes[position] == UInt8(ascii: "\\") { position += 1 }
            if bytes[position...].starts(with: [UInt8(ascii: "["), UInt8(ascii: ":")]),
                let end = bytes[position...].firstIndex(of: UInt8(ascii: "]"))
            {
                position = end
            }
            position += 1
        }
        if position >= bytes.count { isBalanced = false }
        position = min(position + 1, bytes.count)
    }
}
