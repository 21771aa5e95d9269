/// Says whether Go reads a text as a number: of any base, a floating-point or an imaginary one.
enum TemplateNumber {
    static func isValid(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
        let isImaginary = rest.last == 0x69
        if isImaginary { rest = rest.dropLast() }
        guard let first = rest.first else { return false }
        if first == 0x30, rest.count > 1, let base = base(of: rest[rest.startIndex + 1] | 0x20) {
            if base == 16, isHexadecimalFloat(rest.dropFirst(2)) { return isFinite(rest) }
            return !isImaginary && isInteger(rest.dropFirst(2), base: base, startsBehindPrefix: true)
        }
        guard let isFloat = isDecimalFloat(rest) else { return false }
        if isFloat {
            return isFinite(rest)
        }
        return isImaginary || first != 0x30 || rest.allSatisfy { $0 == 0x5F || $0 < 0x38 }
    }

    private static func isFinite(_ text: ArraySlice<UInt8>) -> Bool {
        Double(String(decoding: text.filter { $0 != 0x5F }, as: UTF8.self)).map(\.isFinite) ?? false
    }

    private static func base(of letter: UInt8) -> UInt8? {
        switch letter {
        case 0x78: 16
        case 0x6F: 8
        case 0x62: 2
        default: nil
        }
    }

    /// Digits with single `_` between them.
    private static func isInteger(
        _ digits: ArraySlice<UInt8>, base: UInt8, startsBehindPrefix: Bool
    ) -> Bool {
        var wasDigit = startsBehindPrefix
        for byte in digits {
            if byte == 0x5F {
                guard wasDigit else { return false }
                wasDigit = false
            } else {
                guard let value = digitValue(byte), value < base else { return false }
                wasDigit = true
            }
        }
        return !digits.isEmpty && wasDigit
    }

    private static func digitValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// False for `1`, true for `1.5`, `.5` and `1e3`; nil for everything else.
    private static func isDecimalFloat(_ text: ArraySlice<UInt8>) -> Bool? {
        let exponent = text.firstIndex { $0 | 0x20 == 0x65 }
        let mantissa = text[..<(exponent ?? text.endIndex)]
        if let exponent {
            var digits = text[(exponent + 1)...]
            if digits.first == 0x2B || digits.first == 0x2D { digits = digits.dropFirst() }
            guard isInteger(digits, base: 10, startsBehindPrefix: false) else { return nil }
        }
        guard let point = mantissa.firstIndex(of: 0x2E) else {
            return isInteger(mantissa, base: 10, startsBehindPrefix: false) ? exponent != nil : nil
        }
        let (whole, fraction) = (mantissa[..<point], mantissa[(point + 1)...])
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        guard whole.isEmpty || isInteger(whole, base: 10, startsBehindPrefix: false) else { return nil }
        guard fraction.isEmpty || isInteger(fraction, base: 10, startsBehindPrefix: false) else { return nil }
        return true
    }

    /// `1.8p3` behind its `0x`.
    private static func isHexadecimalFloat(_ text: ArraySlice<UInt8>) -> Bool {
        guard let exponent = text.firstIndex(where: { $0 | 0x20 == 0x70 }) else { return false }
        var digits = text[(exponent + 1)...]
        if digits.first == 0x2B || digits.first == 0x2D { digits = digits.dropFirst() }
        guard isInteger(digits, base: 10, startsBehindPrefix: false) else { return false }
        let mantissa = text[..<exponent].filter { $0 != 0x2E }
        return text[..<exponent].count - mantissa.count <= 1
            && isInteger(mantissa[...], base: 16, startsBehindPrefix: true)
    }
}
