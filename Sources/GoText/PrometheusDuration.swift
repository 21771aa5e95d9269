/// A length of time as Prometheus writes it: `1h30m`, units from large to small, each at most once.
package enum PrometheusDuration {
    /// Why a text is no duration.
    package enum Problem: Error, Sendable, Hashable {
        case empty
        /// No number, no unit, or units out of order.
        case malformed
        case unknownUnit(String)
        /// Longer than about 292 years.
        case outOfRange
    }

    /// The longest duration, in milliseconds: what 63 bits of nanoseconds hold.
    package static let longest: Int64 = 9_223_372_036_854

    /// The units, from large to small, in milliseconds.
    private static let units: [(name: String, milliseconds: Int64)] = [
        ("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000),
        ("s", 1_000), ("ms", 1),
    ]

    /// Reads a duration, in milliseconds. A bare `0` is one too.
    package static func parse(_ bytes: ArraySlice<UInt8>) -> Result<Int64, Problem> {
        if bytes.isEmpty { return .failure(.empty) }
        if bytes.elementsEqual([UInt8(ascii: "0")]) { return .success(0) }
        var total: Int64 = 0
        var lastUnit = -1
        var rest = bytes
        while !rest.isEmpty {
            let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            rest = rest[digits.endIndex...]
            let letters = rest.prefix { !($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) }
            rest = rest[letters.endIndex...]
            guard let value = UInt64(String(decoding: digits, as: UTF8.self)), !letters.isEmpty else {
                return .failure(.malformed)
            }
            guard let unit = units.firstIndex(where: { letters.elementsEqual($0.name.utf8) }) else {
                return .failure(.unknownUnit(String(decoding: letters, as: UTF8.self)))
            }
            guard unit > lastUnit else { return .failure(.malformed) }
            lastUnit = unit
            guard let amount = Int64(exactly: value) else { return .failure(.outOfRange) }
            let (product, overflows) = amount.multipliedReportingOverflow(by: units[unit].milliseconds)
            if overflows || product > longest - total { return .failure(.outOfRange) }
            total += product
        }
        return .success(total)
    }

    /// Reads a duration, in milliseconds.
    package static func parse(_ text: String) -> Result<Int64, Problem> {
        parse(Array(text.utf8)[...])
    }

    /// Writes a duration as Prometheus does: years and weeks only where they come out even, so `90d` stays.
    package static func print(milliseconds: Int64) -> String {
        if milliseconds == 0 { return "0s" }
        var result = milliseconds < 0 ? "-" : ""
        var rest = milliseconds.magnitude
        for (name, length) in units {
            let length = UInt64(length)
            if name == "y" || name == "w", rest % length != 0 { continue }
            if rest >= length {
                result += "\(rest / length)\(name)"
                rest %= length
            }
        }
        return result
    }
}
