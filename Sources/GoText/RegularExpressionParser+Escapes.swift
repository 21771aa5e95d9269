import Diagnostics

extension RegularExpressionParser {
    /// What stands behind a `\` outside of a character class.
    mutating func parseEscape() {
        let start = position
        switch peek(1) {
        case 0x41 /* A */: appendAssertion(.textStart)
        case 0x7A /* z */: appendAssertion(.textEnd)
        case 0x62 /* b */: appendAssertion(.wordBoundary(isNegated: false))
        case 0x42 /* B */: appendAssertion(.wordBoundary(isNegated: true))
        case 0x51 /* Q */: parseQuotation()
        case 0x64, 0x44, 0x73, 0x53, 0x77, 0x57, 0x70, 0x50:
            var set = ScalarSet()
            parseEscapedClass(into: &set)
            set.normalize()
            sets.append(set)
            append(.set(sets.count - 1), from: start)
        case nil:
            position += 1
            report(.trailingBackslash, from: start)
        default:
            if let scalar = parseEscapedScalar() {
                append(.scalar(scalar, foldsCase: flags.foldsCase), from: start)
            }
        }
    }

    private mutating func appendAssertion(_ kind: RegularExpression.Node.Kind) {
        position += 2
        append(kind, from: position - 2)
    }

    /// `\Q…\E`: characters without meaning; the `\E` may be missing.
    private mutating func parseQuotation() {
        position += 2
        while position < bytes.count {
            if bytes[position] == 0x5C, peek(1) == 0x45 {
                position += 2
                return
            }
            guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: position) else { return }
            position += length
            append(.scalar(scalar.value, foldsCase: flags.foldsCase), from: position - length)
        }
    }

    /// `\d`, `\W`, `\pL`, `\P{Greek}` and so on; anything else is left unread.
    mutating func parseEscapedClass(into set: inout ScalarSet) {
        switch peek(1) {
        case 0x64: insert(Self.digits, isNegated: false, into: &set)
        case 0x44: insert(Self.digits, isNegated: true, into: &set)
        case 0x73: insert(Self.spaces, isNegated: false, into: &set)
        case 0x53: insert(Self.spaces, isNegated: true, into: &set)
        case 0x77: insert(Self.wordCharacters, isNegated: false, into: &set)
        case 0x57: insert(Self.wordCharacters, isNegated: true, into: &set)
        default: parseUnicodeClass(into: &set)
        }
    }

    private mutating func insert(
        _ members: [ClosedRange<UInt32>], isNegated: Bool, into set: inout ScalarSet
    ) {
        position += 2
        set.insert(asciiClass: members, isNegated: isNegated, foldsCase: flags.foldsCase)
    }

    static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
    /// Without the vertical tab, which Perl added later.
    static let spaces: [ClosedRange<UInt32>] = [0x09...0x0A, 0x0C...0x0D, 0x20...0x20]
    static let wordCharacters: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]

    private mutating func parseUnicodeClass(into set: inout ScalarSet) {
        let start = position
        var isNegated = peek(1) == 0x50
        position += 2
        guard let first = peek(0) else {
            report(.classRange(text(from: start, to: position)), from: start)
            return
        }
        var nameStart = position
        if first == 0x7B {
            nameStart += 1
            while position < bytes.count, bytes[position] != 0x7D { position += 1 }
            if position == bytes.count {
                report(.classRange(text(from: start, to: position)), from: start)
                return
            }
        } else {
            position += UTF8Decoding.scalar(in: bytes, at: position)?.length ?? 1
        }
        var name = text(from: nameStart, to: position)
        if first == 0x7B { position += 1 }
        if name.hasPrefix("^") {
            isNegated.toggle()
            name.removeFirst()
        }
        if name == "Any" {
            isNegated ? set.insert(complementOf: [0...0x10FFFF]) : set.insert(0...0x10FFFF)
        } else if let mask = ScalarSet.categoryMask(named: name) {
            set.insert(
                categories: isNegated ? ~mask & ScalarSet.allCategories : mask, foldsCase: flags.foldsCase)
        } else if let ranges = UnicodeScripts.ranges(named: name) {
            if isNegated {
                set.insert(complementOf: ranges)
            } else {
                for range in ranges { set.insert(range, foldsCase: flags.foldsCase) }
            }
        } else {
            let nearest = Suggestion.nearest(to: name, among: UnicodeScripts.names + ScalarSet.categoryNames)
            report(.unknownClass(name, nearest: nearest), from: start)
        }
    }

    /// A `\` and what it makes a single character of; nil (and an error) where it makes none.
    mutating func parseEscapedScalar() -> UInt32? {
        let start = position
        position += 1
        guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: position) else {
            report(.trailingBackslash, from: start)
            return nil
        }
        position += length
        let value = scalar.value
        switch value {
        case 0x31...0x37 where !(peek(0).map { (0x30...0x37).contains($0) } ?? false): break
        case 0x30...0x37: return parseOctal(first: value - 0x30)
        case 0x78 /* x */:
            if let code = parseHexadecimal() { return code }
        case 0x61 /* a */: return 0x07
        case 0x66 /* f */: return 0x0C
        case 0x6E /* n */: return 0x0A
        case 0x72 /* r */: return 0x0D
        case 0x74 /* t */: return 0x09
        case 0x76 /* v */: return 0x0B
        case 0x00...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F: return value
        default: break
        }
        report(.escape(wholeScalars(from: start, to: position)), from: start)
        return nil
    }

    private mutating func parseOctal(first: UInt32) -> UInt32 {
        var value = first
        for _ in 0..<2 {
            guard let digit = peek(0), (0x30...0x37).contains(digit) else { break }
            value = value * 8 + UInt32(digit - 0x30)
            position += 1
        }
        return value
    }

    /// `41` or `{10FFFF}`.
    private mutating func parseHexadecimal() -> UInt32? {
        guard peek(0) == 0x7B else {
            guard let high = hexadecimalDigit(peek(0)) else { return nil }
            guard let low = hexadecimalDigit(peek(1)) else { return nil }
            position += 2
            return high * 16 + low
        }
        var offset = position + 1
        var value: UInt32 = 0
        while offset < bytes.count, let digit = hexadecimalDigit(bytes[offset]) {
            value = value * 16 + digit
            if value > 0x10FFFF { return nil }
            offset += 1
        }
        guard offset > position + 1, offset < bytes.count, bytes[offset] == 0x7D else { return nil }
        position = offset + 1
        return value
    }

    private func hexadecimalDigit(_ byte: UInt8?) -> UInt32? {
        guard let byte else { return nil }
        return switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }
}
