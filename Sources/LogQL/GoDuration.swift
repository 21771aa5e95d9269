import GoText

/// A length of time as Loki reads it: as Prometheus writes one, or else as Go does (`1.5h`, `10us`, `-5m`).
enum GoDuration {
    static func nanoseconds(_ text: ArraySlice<UInt8>) -> Int64? {
        if case .success(let milliseconds) = PrometheusDuration.parse(text) {
            return milliseconds * 1_000_000
        }
        var rest = text
        var isNegative = false
        if let sign = rest.first, sign == 0x2D || sign == 0x2B {
            isNegative = sign == 0x2D
            rest = rest.dropFirst()
        }
        guard !rest.isEmpty else { return nil }
        var total: Double = 0
        while !rest.isEmpty {
            let number = rest.prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
            rest = rest[number.endIndex...]
            let unit = rest.prefix { !(0x30...0x39).contains($0) && $0 != 0x2E }
            rest = rest[unit.endIndex...]
            let isPlain = number.contains { $0 != 0x2E } && number.filter { $0 == 0x2E }.count < 2
            guard isPlain, let value = value(of: number) else { return nil }
            guard let length = units[String(decoding: unit, as: UTF8.self)] else { return nil }
            total += value * length
        }
        guard total < 9.2e18 else { return nil }
        let nanoseconds = Int64(total + 0.5)
        return isNegative ? -nanoseconds : nanoseconds
    }

    private static func value(of number: ArraySlice<UInt8>) -> Double? {
        var text = String(decoding: number, as: UTF8.self)
        if text.hasPrefix(".") { text = "0" + text }
        if text.hasSuffix(".") { text += "0" }
        return Double(text)
    }

    private static let units: [String: Double] = [
        "ns": 1, "us": 1e3, "µs": 1e3, "μs": 1e3, "ms": 1e6, "s": 1e9, "m": 60e9, "h": 3600e9,
    ]

    /// Writes a length so that it is read as the same one.
    static func print(nanoseconds: Int64) -> String {
        if nanoseconds % 1_000_000 == 0, nanoseconds >= 0 {
            return PrometheusDuration.print(milliseconds: nanoseconds / 1_000_000)
        }
        // Go's units only: `-1h0m5s` has no days.
        var rest = nanoseconds.magnitude
        var result = nanoseconds < 0 ? "-" : ""
        for (name, length) in [("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000)] {
            let length = UInt64(length)
            if rest >= length {
                result += "\(rest / length)\(name)"
                rest %= length
            }
        }
        for (name, length) in [("ms", 1_000_000), ("us", 1_000), ("ns", 1)] {
            let length = UInt64(length)
            if rest >= length {
                result += "\(rest / length)\(name)"
                rest %= length
            }
        }
        return result
    }
}
