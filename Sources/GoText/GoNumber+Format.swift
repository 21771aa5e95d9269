extension GoNumber {
    /// The ways that Go's `fmt` writes floating-point numbers: `%e`, `%f` and `%g`.
    package enum Format: Sendable, Hashable {
        /// `1.5e+06`
        case exponent
        /// `1500000.000000`
        case decimal
        /// The shorter of both, without zeros at the end.
        case general
    }

    /// Writes a number with a precision; without one, with as few digits as read back as the same number.
    ///
    /// - precision: digits behind the point; of `%g`, all digits.
    package static func print(_ value: Double, _ format: Format, precision: Int? = nil) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        var digits = precision == nil ? DecimalDigits(shortest: value) : DecimalDigits(exactly: value)
        // Beyond it there is nothing but zeros, and nobody writes it.
        let precision = precision.map { min(max($0, 0), 2_000) }
        let sign = value.sign == .minus ? "-" : ""
        switch format {
        case .exponent:
            if let precision { digits.round(to: precision + 1) }
            return sign + exponent(digits, precision: precision ?? max(digits.digits.count - 1, 0))
        case .decimal:
            if let precision { digits.round(to: digits.point + precision) }
            return sign + decimal(digits, precision: precision ?? max(digits.digits.count - digits.point, 0))
        case .general:
            let wanted = precision.map { max($0, 1) }
            if let wanted { digits.round(to: wanted) }
            let count = digits.digits.count
            var most = wanted ?? 6
            if wanted != nil, most > count, count >= digits.point { most = count }
            let power = digits.digits.isEmpty ? 0 : digits.point - 1
            if power < -4 || power >= most && count > 0 {
                return sign + exponent(digits, precision: max(count - 1, 0))
            }
            return sign + decimal(digits, precision: max(count - digits.point, 0))
        }
    }

    private static func exponent(_ digits: DecimalDigits, precision: Int) -> String {
        var text = [digits.digit(0)]
        if precision > 0 {
            text.append(UInt8(ascii: "."))
            for place in 1...precision { text.append(digits.digit(place)) }
        }
        let power = digits.digits.isEmpty ? 0 : digits.point - 1
        let tail = String(power.magnitude)
        return String(decoding: text, as: UTF8.self) + "e" + (power < 0 ? "-" : "+") + (tail.utf8.count < 2 ? "0" : "") + tail
    }

    private static func decimal(_ digits: DecimalDigits, precision: Int) -> String {
        var text: [UInt8] = []
        if digits.point <= 0 {
            text.append(UInt8(ascii: "0"))
        } else {
            for place in 0..<digits.point { text.append(digits.digit(place)) }
        }
        if precision > 0 {
            text.append(UInt8(ascii: "."))
            for place in digits.point..<(digits.point + precision) { text.append(digits.digit(place)) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
