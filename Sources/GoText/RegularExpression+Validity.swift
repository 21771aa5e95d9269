extension RegularExpression {
    /// Says whether a pattern is of the simple kind that most are, and valid; false where only ``parse`` can tell.
    ///
    /// Literals, `.`, groups, alternatives and repetitions: no classes, counts, flags or names, and not long enough
    /// to break a limit.
    package static func isEvidentlyValid(_ pattern: String) -> Bool {
        /// What stands before the next character.
        enum Behind { case nothing, item, repetition, lazyRepetition, backslash }
        var behind = Behind.nothing
        var length = 0
        var depth = 0
        for byte in pattern.utf8 {
            length += 1
            if length > 400 || byte >= 0x80 { return false }
            if behind == .backslash {
                guard isSimpleEscape(byte) else { return false }
                behind = .item
                continue
            }
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "+"):
                guard behind == .item else { return false }
                behind = .repetition
            case UInt8(ascii: "?"):
                guard behind == .item || behind == .repetition else { return false }
                behind = behind == .item ? .repetition : .lazyRepetition
            case UInt8(ascii: "("):
                depth += 1
                behind = .nothing
            case UInt8(ascii: ")"):
                guard depth > 0 else { return false }
                depth -= 1
                behind = .item
            case UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "$"): behind = .nothing
            case UInt8(ascii: "\\"): behind = .backslash
            case UInt8(ascii: "["), UInt8(ascii: "{"): return false
            default: behind = .item
            }
        }
        return depth == 0 && behind != .backslash
    }

    private static func isSimpleEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "*"),
            UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "s"), UInt8(ascii: "S"), UInt8(ascii: "w"), UInt8(ascii: "W"):
            true
        default: false
        }
    }
}
