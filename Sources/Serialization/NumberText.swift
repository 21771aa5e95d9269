/// The shortest text that reads back as a number, laid out as ECMAScript does: `2`, `0.05`, `1.0e+21`.
///
/// Nil for infinities and what is not a number, which each format says in its own way.
func numberText(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    if value == 0 { return value.sign == .minus ? "-0.0" : "0" }
    let (digits, exponent) = shortestDigits(value.magnitude)
    let sign = value < 0 ? "-" : ""
    let count = digits.count
    // `exponent` is the place of the decimal point, counted from the first digit.
    switch exponent {
    case 1...21 where count <= exponent:
        return sign + digits + String(repeating: "0", count: exponent - count)
    case 1...21:
        return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    case -5...0:
        return sign + "0." + String(repeating: "0", count: -exponent) + digits
    default:
        let power = exponent - 1
        // The point is written always: YAML 1.1 takes `1e+21` for a string.
        let fraction = count == 1 ? "0" : String(digits.dropFirst())
        return sign + digits.prefix(1) + "." + fraction + "e" + (power < 0 ? "-" : "+")
            + String(power.magnitude)
    }
}

/// The significant digits of a positive number, and where its point stands.
private func shortestDigits(_ value: Double) -> (digits: String, exponent: Int) {
    var digits: [UInt8] = []
    var exponent: Int?
    var power = 0
    let parts = value.description.utf8.split(separator: UInt8(ascii: "e"), maxSplits: 1)
    if parts.count == 2 { power = Int(String(Substring(parts[1]))) ?? 0 }
    for byte in parts.first ?? Substring("").utf8 {
        if byte == UInt8(ascii: ".") {
            exponent = digits.count
        } else {
            digits.append(byte)
        }
    }
    var point = (exponent ?? digits.count) + power
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(leading)
    point -= leading
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (String(decoding: digits, as: UTF8.self), point)
}
