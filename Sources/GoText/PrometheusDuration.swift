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
        if bytes.count == 1, bytes.first == UInt8(ascii: "0") { return .success(0) }
        var total: Int64 = 0
        var lastUnit = -1
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let start = position
            var value: UInt64 = 0
            while position < bytes.endIndex, isDigit(bytes[position]) {
                let (product, overflows) = value.multipliedReportingOverflow(by: 10)
                let (sum, overflowsToo) = product.addingReportingOverflow(UInt64(bytes[position] & 0x0F))
                if overflows || overflowsToo { return .failure(.malformed) }
                value = sum
                position += 1
            }
            let letters = position
            while position < bytes.endIndex, !isDigit(bytes[position]) { position += 1 }
            guard letters > start, position > letters else { return .failure(.malformed) }
            guard let unit = unit(of: bytes[letters..<position]) else {
                return .failure(.unknownUnit(String(decoding: bytes[letters..<position], as: UTF8.self)))
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

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// The index of a unit in ``units``.
    private static func unit(of letters: ArraySlice<UInt8>) -> Int? {
        guard let first = letters.first else { return nil }
        if letters.count == 2, first == UInt8(ascii: "m"), letters.last == UInt8(ascii: "s") { return 6 }
        guard letters.count == 1 else { return nil }
        switch first {
        case UInt8(ascii: "y"): return 0
        case UInt8(ascii: "w"): return 1
        case UInt8(ascii: "d"): return 2
        case UInt8(ascii: "h"): return 3
        case UInt8(ascii: "m"): return 4
        case UInt8(ascii: "s"): return 5
        default: return nil
        }
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
