import Diagnostics
import GoText

extension Lexer {
    // MARK: - Strings

    /// A string in any of the three quotes, escapes checked.
    mutating func string() -> Token {
        let quote = bytes[position]
        let isRaw = quote == UInt8(ascii: "`")
        position += 1
        while true {
            var next = position
            while next < barrier, bytes[next] != quote, bytes[next] < 0x80, bytes[next] != UInt8(ascii: "\\"),
                bytes[next] != UInt8(ascii: "\n")
            {
                next += 1
            }
            position = next
            guard next < barrier else { break }
            let byte = bytes[next]
            if byte == quote {
                return take(1, as: .string)
            }
            if byte >= 0x80 {
                guard let length = sequenceLength(at: position) else {
                    return fail(
                        "the string is not UTF-8, or holds the replacement character U+FFFD",
                        help: "write the character that was meant here")
                }
                position += length
            } else if isRaw {
                position += 1
            } else if byte == UInt8(ascii: "\n") {
                return fail(
                    "the string is not closed before the end of the line",
                    help: "close it with `\(Character(Unicode.Scalar(quote)))`, or use backticks")
            } else if byte == UInt8(ascii: "\\") {
                if let failed = escape(quote: quote) { return failed }
            } else {
                position += 1
            }
        }
        if isAtSplice { return spliceInString() }
        return fail("the string is never closed", help: "close it with `\(Character(Unicode.Scalar(quote)))`")
    }

    private mutating func spliceInString() -> Token {
        fail(
            "an interpolated value cannot stand inside quotes", kind: .misplacedSplice,
            help: "interpolate the whole string, without quotes around it, as in `job=\\(value)`",
            at: TextRange(position, position + 1))
    }

    /// Steps over an escape; gives the error where it is none.
    private mutating func escape(quote: UInt8) -> Token? {
        position += 1
        if isAtSplice { return spliceInString() }
        if isAtEnd { return fail("the string ends within an escape", help: "close it with its quote") }
        let byte = bytes[position]
        if byte == quote || QuotedString.simpleEscape(byte) != nil {
            position += 1
            return nil
        }
        guard let form = QuotedString.NumericEscape(byte) else {
            let text = String(decoding: bytes[position..<min(position + 4, barrier)], as: UTF8.self)
            let character = text.unicodeScalars.first.map { String(Character($0)) } ?? ""
            return fail(
                "`\\\(character)` is no escape",
                help: "put the string into backticks, where a backslash is a backslash, or double it: "
                    + "`\\\\\(character)`",
                shown: TextRange(position - 1, position + character.utf8.count))
        }
        if form.base != 8 { position += 1 }
        var value: UInt32 = 0
        for _ in 0..<form.digits {
            if isAtSplice { return spliceInString() }
            if isAtEnd { return fail("the string ends within an escape", help: "close it with its quote") }
            guard let digit = QuotedString.digitValue(bytes[position]), digit < form.base else {
                return fail(
                    "the escape needs \(form.digits) digits of base \(form.base)",
                    help: "for a backslash itself write `\\\\`, or put the string into backticks")
            }
            value = value &* form.base &+ digit
            position += 1
        }
        if form.isByte ? value > 255 : Unicode.Scalar(value) == nil {
            return fail("the escape is no character", help: "write the character itself")
        }
        return nil
    }

    /// The length of the UTF-8 sequence at an offset; nil where it is broken, or is U+FFFD, which Go's
    /// decoder cannot tell from a broken one.
    private func sequenceLength(at offset: Int) -> Int? {
        let first = bytes[offset]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, offset + length <= barrier else { return nil }
        let second = bytes[offset + 1]
        let (lowest, highest): (UInt8, UInt8) =
            switch first {
            case 0xE0: (0xA0, 0xBF)
            case 0xED: (0x80, 0x9F)
            case 0xF0: (0x90, 0xBF)
            case 0xF4: (0x80, 0x8F)
            default: (0x80, 0xBF)
            }
        guard second >= lowest, second <= highest else { return nil }
        for following in offset + 2..<max(offset + 2, offset + length) where bytes[following] & 0xC0 != 0x80 {
            return nil
        }
        if first == 0xEF, second == 0xBF, bytes[offset + 2] == 0xBD { return nil }
        return length
    }

    // MARK: - Numbers

    /// A number or a duration; whether it denotes anything is for the parser to say.
    mutating func numberOrDuration() -> Token {
        if scanNumber() { return token(.number) }
        if scanDuration() { return token(.duration) }
        let end = wordEnd(from: start)
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return fail(
            "`\(text)` is neither a number nor a duration", help: Self.cure(ofDuration: text, isLength: isInBrackets),
            shown: TextRange(start, end))
    }

    /// What to write instead of a duration that is none.
    static func cure(ofDuration text: String, isLength: Bool = false) -> String {
        (isLength ? nil : cure(ofMultiple: text)) ?? PrometheusDuration.meant(by: text).map { "write `\($0)`" }
            ?? "durations look like `5m` or `1h30m`, of the units `y`, `w`, `d`, `h`, `m`, `s`, `ms`"
    }

    /// What to write instead of `1k` or `10MiB`.
    private static func cure(ofMultiple text: String) -> String? {
        let number = text.prefix { $0.isNumber || $0 == "." }
        var unit = text.dropFirst(number.count)
        guard Double(number) != nil, !unit.isEmpty else { return nil }
        if unit == "M" { return "write `\(number)e6` for millions, `\(number)m` for minutes" }
        if unit.last == "B" { unit.removeLast() }
        let prefixes = Array("KMGTP")
        guard let power = unit.first.flatMap({ prefixes.firstIndex(of: $0 == "k" ? "K" : $0) }) else { return nil }
        switch unit.dropFirst() {
        case "": return "write `\(number)e\(power * 3 + 3)`"
        case "i": return "write `\(number) * 1024^\(power + 1)`"
        default: return nil
        }
    }

    /// The cure of a range with spaces in it, as in `[5 m]`, at a letter.
    func cureOfSpacedDuration() -> String? {
        var end = start
        while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        var first = end
        while first > 0, Self.isDigit(bytes[first - 1]) { first -= 1 }
        guard end < start, first < end else { return nil }
        let text = String(decoding: bytes[first..<end] + bytes[start..<wordEnd(from: start)], as: UTF8.self)
        return PrometheusDuration.meant(by: text).map { "write `\($0)`, without a space" }
    }

    /// The offset behind the letters, digits and points from an offset on; never the offset itself.
    private func wordEnd(from offset: Int) -> Int {
        var end = offset
        while end < barrier, Self.isWord(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
        return max(end, min(offset + 1, bytes.count))
    }

    /// Steps over a number; false where what was stepped over is none.
    private mutating func scanNumber() -> Bool {
        var isHexadecimal = false
        if byte == UInt8(ascii: "0") {
            position += 1
            if byte | 0x20 == UInt8(ascii: "x") {
                position += 1
                if byte == UInt8(ascii: "_") { position += 1 }
                isHexadecimal = true
            }
        }
        if byte == UInt8(ascii: ".") { position += 1 }
        skipDigits(isHexadecimal, atMost: 1)
        var hasPoint = false
        var hasExponent = false
        while true {
            let current = byte
            switch current {
            case UInt8(ascii: "."):
                position += 1
                if hasPoint { return false }
                hasPoint = true
                if byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || isHexadecimal { return false }
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                position += 1
                if hasExponent { return false }
                hasExponent = true
                if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
                if isMisplacedBehindExponent { return false }
            case UInt8(ascii: "_"):
                position += 1
                if isMisplacedBehindExponent { return false }
            default:
                let before = position
                skipDigits(isHexadecimal, atMost: Int.max)
                if position == before { return !Self.isWord(current) }
            }
        }
    }

    /// Whether neither `_` nor an exponent may stand before what follows.
    private var isMisplacedBehindExponent: Bool {
        position >= barrier || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            || byte | 0x20 == UInt8(ascii: "e")
    }

    private mutating func skipDigits(_ isHexadecimal: Bool, atMost limit: Int) {
        var count = 0
        while count < limit, position < barrier {
            let byte = bytes[position]
            guard Self.isDigit(byte) || isHexadecimal && QuotedString.digitValue(byte) != nil else { return }
            position += 1
            count += 1
        }
    }

    /// Steps over the unit behind a number, and further numbers with units.
    private mutating func scanDuration() -> Bool {
        guard acceptUnit(orYears: true) else { return false }
        while Self.isDigit(byte) {
            skipDigits(false, atMost: Int.max)
            guard acceptUnit(orYears: false) else { return false }
        }
        return !Self.isWord(byte)
    }

    /// Steps over one unit. `s` may follow any letter here (`ms`); what is no unit is found later.
    private mutating func acceptUnit(orYears: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "d"), UInt8(ascii: "w"):
            break
        case UInt8(ascii: "y"): if !orYears { return false }
        default: return false
        }
        position += 1
        if byte == UInt8(ascii: "s") { position += 1 }
        return true
    }
}
