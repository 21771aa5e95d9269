/// What a YAML reader makes of a scalar without quotes.
enum PlainScalar {
    /// Whether any reader, of YAML 1.1 or 1.2, could take a plain text for something other than a string.
    ///
    /// Wider than the two specifications together: programs read numbers in more ways than either allows.
    static func isAmbiguous(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        // Most texts start as no number and as none of the words do.
        if isDigit(first) || "+-.:_,".utf8.contains(first) {
            let bytes = Array(text.utf8)
            if isNumberLike(bytes) || startsWithDate(bytes) { return true }
        }
        return text.utf8.count <= longestWord && words.contains(text.lowercased())
    }

    private static let words: Set<String> = [
        "~", "null", "nil", "none", "y", "n", "yes", "no", "on", "off", "true", "false", "=", "<<",
        ".inf", "+.inf", "-.inf", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", ".nan", "nan",
    ]

    private static let longestWord = words.lazy.map(\.utf8.count).max() ?? 0

    /// Numbers of any base, with underscores, an exponent, or in base 60 (`22:30`); also `1.2.3`, which
    /// YAML 1.1's own expression for floats admits.
    private static func isNumberLike(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        if rest.first == UInt8(ascii: "0"), let base = rest.dropFirst().first,
            [UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "b")].contains(base | 0x20)
        {
            return rest.dropFirst(2).allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: "_") }
        }
        let mantissa = rest.prefix {
            isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
                || $0 == UInt8(ascii: ",")
        }
        guard mantissa.contains(where: isDigit) else { return false }
        rest = rest.dropFirst(mantissa.count)
        guard let letter = rest.first else { return true }
        guard letter | 0x20 == UInt8(ascii: "e") else { return false }
        rest.removeFirst()
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        return rest.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    }

    private static func startsWithDate(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 8 && bytes.prefix(4).allSatisfy(isDigit) && bytes[4] == UInt8(ascii: "-")
            && isDigit(bytes[5])
    }

    /// The value Go's readers give a plain scalar, which is what Prometheus, Loki and Alertmanager use.
    ///
    /// `yes`, `no`, `on` and `off` stay strings: they are booleans only where a boolean is expected, and
    /// who expects one sees ``LocatedNode/plainText``.
    static func resolve(_ text: String) -> LocatedNode.Value {
        let length = text.utf8.count
        switch text {
        case _ where length > 5: break
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .number(.infinity)
        case "-.inf", "-.Inf", "-.INF": return .number(-.infinity)
        case ".nan", ".NaN", ".NAN": return .number(.nan)
        default: break
        }
        let bytes = Array(text.utf8)
        guard let first = bytes.first, isDigit(first) || [0x2B, 0x2D, 0x2E].contains(first) else {
            return .string(text)
        }
        if let integer = integer(bytes) { return .integer(integer) }
        if isFloat(bytes), let number = Double(text), number.isFinite { return .number(number) }
        return .string(text)
    }

    /// As Go's `ParseInt` with base 0: a leading `0` alone means octal; underscores do not count.
    private static func integer(_ bytes: [UInt8]) -> Int64? {
        var digits = bytes.filter { $0 != UInt8(ascii: "_") }[...]
        var sign = ""
        if let first = digits.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
            sign = first == UInt8(ascii: "-") ? "-" : ""
            digits.removeFirst()
        }
        var radix = 10
        if digits.first == UInt8(ascii: "0"), digits.count > 1 {
            digits.removeFirst()
            switch (digits.first ?? 0) | 0x20 {
            case UInt8(ascii: "x"): radix = 16
            case UInt8(ascii: "b"): radix = 2
            case UInt8(ascii: "o"): radix = 8
            default: radix = 0
            }
            if radix == 0 { radix = 8 } else { digits.removeFirst() }
        }
        guard digits.allSatisfy(isHexDigit) else { return nil }
        return Int64(sign + String(decoding: digits, as: UTF8.self), radix: radix)
    }

    /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
    private static func isFloat(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = rest.prefix(while: isDigit)
        rest = rest.dropFirst(whole.count)
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            let fraction = rest.prefix(while: isDigit)
            if whole.isEmpty && fraction.isEmpty { return false }
            rest = rest.dropFirst(fraction.count)
        } else if whole.isEmpty {
            return false
        }
        guard let letter = rest.first else { return true }
        guard letter | 0x20 == UInt8(ascii: "e") else { return false }
        rest.removeFirst()
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        return !rest.isEmpty && rest.allSatisfy(isDigit)
    }
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
}
