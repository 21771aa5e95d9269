/// A number as Go programs read and write it.
package enum GoNumber {
    /// Why a text is no number.
    package enum Problem: Error, Sendable, Hashable {
        case malformed
        /// Larger than any double.
        case outOfRange
    }

    /// Reads a number as Prometheus does: an integer of any base Go knows (`0x1f`, and `010`, which is 8),
    /// or else a floating-point number. Underscores may stand between digits.
    package static func parse(_ bytes: ArraySlice<UInt8>) -> Result<Double, Problem> {
        if let integer = plainInteger(bytes) ?? integer(bytes) { return .success(Double(integer)) }
        return floatingPoint(bytes)
    }

    /// Reads a number.
    package static func parse(_ text: String) -> Result<Double, Problem> {
        parse(Array(text.utf8)[...])
    }

    /// What most numbers are: a few decimal digits without a leading zero.
    private static func plainInteger(_ bytes: ArraySlice<UInt8>) -> Int64? {
        guard bytes.count <= 18, let first = bytes.first, first != UInt8(ascii: "0") || bytes.count == 1 else {
            return nil
        }
        var value: Int64 = 0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value &* 10 &+ Int64(byte & 0x0F)
        }
        return value
    }

    /// An integer whose prefix gives its base; nil where it is none, or one of more than 64 bits.
    private static func integer(_ bytes: ArraySlice<UInt8>) -> Int64? {
        var digits = bytes
        var isNegative = false
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            digits = digits.dropFirst()
        }
        if digits.contains(UInt8(ascii: "_")), !areUnderscoresPlaced(digits) { return nil }
        var base: Int64 = 10
        if digits.count > 1, digits.first == UInt8(ascii: "0") {
            switch digits[digits.startIndex + 1] | 0x20 {
            case UInt8(ascii: "x") where digits.count > 2: (base, digits) = (16, digits.dropFirst(2))
            case UInt8(ascii: "b") where digits.count > 2: (base, digits) = (2, digits.dropFirst(2))
            case UInt8(ascii: "o") where digits.count > 2: (base, digits) = (8, digits.dropFirst(2))
            default: (base, digits) = (8, digits.dropFirst())
            }
        }
        var value: Int64 = 0
        var hasDigits = false
        for byte in digits where byte != UInt8(ascii: "_") {
            guard let digit = QuotedString.digitValue(byte), Int64(digit) < base else { return nil }
            let (product, overflows) = value.multipliedReportingOverflow(by: base)
            let (sum, overflowsToo) = product.subtractingReportingOverflow(Int64(digit))
            if overflows || overflowsToo { return nil }
            value = sum
            hasDigits = true
        }
        guard hasDigits else { return nil }
        if isNegative { return value }
        let (positive, overflows) = Int64(0).subtractingReportingOverflow(value)
        return overflows ? nil : positive
    }

    private static func floatingPoint(_ bytes: ArraySlice<UInt8>) -> Result<Double, Problem> {
        let isHexadecimal = bytes.contains { $0 | 0x20 == UInt8(ascii: "x") }
        // Go wants an exponent on a hexadecimal fraction, where C does not.
        if isHexadecimal, !bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "p") }) {
            return .failure(.malformed)
        }
        var text = bytes
        if bytes.contains(UInt8(ascii: "_")) {
            guard areUnderscoresPlaced(bytes) else { return .failure(.malformed) }
            text = bytes.filter { $0 != UInt8(ascii: "_") }[...]
        }
        guard let value = Double(String(decoding: text, as: UTF8.self)) else { return .failure(.malformed) }
        let isSpelt = text.contains { $0 | 0x20 == UInt8(ascii: "n") }
        if value.isNaN, !isSpelt { return .failure(.malformed) }
        return value.isInfinite && !isSpelt ? .failure(.outOfRange) : .success(value)
    }

    /// Says whether each underscore stands between digits, or between a base prefix and a digit.
    private static func areUnderscoresPlaced(_ bytes: ArraySlice<UInt8>) -> Bool {
        var isBehindDigit = false
        var isBehindUnderscore = false
        var isHexadecimal = false
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "_") {
                if !isBehindDigit { return false }
                (isBehindDigit, isBehindUnderscore) = (false, true)
                continue
            }
            let isPrefix =
                offset == 1 && bytes.first == UInt8(ascii: "0")
                && [UInt8(ascii: "x"), UInt8(ascii: "b"), UInt8(ascii: "o")].contains(byte | 0x20)
            if isPrefix, byte | 0x20 == UInt8(ascii: "x") { isHexadecimal = true }
            let digit = QuotedString.digitValue(byte)
            let isDigit = isPrefix || digit.map { isHexadecimal || $0 < 10 } ?? false
            if isBehindUnderscore, !isDigit { return false }
            (isBehindDigit, isBehindUnderscore) = (isDigit, false)
        }
        return !isBehindUnderscore
    }

    /// Writes the shortest decimal that reads back as the same number, never with an exponent.
    package static func print(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        var text = Substring(value.description)
        var sign = ""
        if text.first == "-" {
            sign = "-"
            text = text.dropFirst()
        }
        let parts = text.split(separator: "e")
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = (parts.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
        let whole = String(mantissa.first ?? "0")
        let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
        var digits = Array((whole + fraction).utf8)
        var point = whole.utf8.count + exponent
        while point < digits.count, digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        if point <= 0 {
            digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: 1 - point), at: 0)
            point = 1
        }
        while digits.count < point { digits.append(UInt8(ascii: "0")) }
        var result = sign + String(decoding: digits[..<point], as: UTF8.self)
        let rest = digits[point...]
        if !rest.isEmpty { result += "." + String(decoding: rest, as: UTF8.self) }
        return result
    }
}
