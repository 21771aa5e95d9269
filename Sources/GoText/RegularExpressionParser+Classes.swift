import Diagnostics

extension RegularExpressionParser {
    /// `[a-z\d[:alpha:]]`, from its `[` to its `]`.
    mutating func parseClass() {
        let start = position
        var set = ScalarSet()
        position += 1
        if peek(0) == 0x5E {
            set.isNegated = true
            position += 1
        }
        let first = position
        while let byte = peek(0), byte != 0x5D || position == first {
            if byte == 0x5B, peek(1) == 0x3A, parseNamedClass(into: &set) { continue }
            if byte == 0x5C, let next = peek(1), Self.classEscapes.contains(next) {
                parseEscapedClass(into: &set)
                continue
            }
            parseClassRange(into: &set)
        }
        if position >= bytes.count {
            report(.missingBracket, from: start, to: start + 1)
        } else {
            position += 1
        }
        set.normalize()
        sets.append(set)
        append(.set(sets.count - 1), from: start)
    }

    /// `d`, `D`, `s`, `S`, `w`, `W`, `p`, `P`.
    private static let classEscapes: [UInt8] = [0x64, 0x44, 0x73, 0x53, 0x77, 0x57, 0x70, 0x50]

    private mutating func parseClassRange(into set: inout ScalarSet) {
        let start = position
        guard let low = parseClassScalar() else { return }
        var high = low
        if peek(0) == 0x2D, let next = peek(1), next != 0x5D {
            position += 1
            guard let last = parseClassScalar() else { return }
            high = last
        }
        if high < low {
            report(.classRange(text(from: start, to: position)), from: start)
        } else {
            set.insert(low...high, foldsCase: flags.foldsCase)
        }
    }

    private mutating func parseClassScalar() -> UInt32? {
        if peek(0) == 0x5C { return parseEscapedScalar() }
        guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: position) else {
            position += 1
            return nil
        }
        position += length
        return scalar.value
    }

    /// `[:alpha:]` and `[:^alpha:]`; false where the text is no such class, so that `[` is a character.
    private mutating func parseNamedClass(into set: inout ScalarSet) -> Bool {
        let start = position
        guard start < namedClassesEnd else { return false }
        var offset = position + 2
        while offset + 1 < bytes.count, !(bytes[offset] == 0x3A && bytes[offset + 1] == 0x5D) { offset += 1 }
        guard offset + 1 < bytes.count else {
            namedClassesEnd = start
            return false
        }
        var name = text(from: start + 2, to: offset)
        position = offset + 2
        let isNegated = name.hasPrefix("^")
        if isNegated { name.removeFirst() }
        guard let ranges = Self.namedClasses[name] else {
            report(.classRange(text(from: start, to: position)), from: start)
            return true
        }
        set.insert(asciiClass: ranges, isNegated: isNegated, foldsCase: flags.foldsCase)
        return true
    }

    private static let namedClasses: [String: [ClosedRange<UInt32>]] = [
        "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A],
        "alpha": [0x41...0x5A, 0x61...0x7A],
        "ascii": [0x00...0x7F],
        "blank": [0x09...0x09, 0x20...0x20],
        "cntrl": [0x00...0x1F, 0x7F...0x7F],
        "digit": [0x30...0x39],
        "graph": [0x21...0x7E],
        "lower": [0x61...0x7A],
        "print": [0x20...0x7E],
        "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E],
        "space": [0x09...0x0D, 0x20...0x20],
        "upper": [0x41...0x5A],
        "word": wordCharacters,
        "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
    ]
}
