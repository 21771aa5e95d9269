extension PrometheusDuration {
    /// The units as people write them elsewhere, in milliseconds.
    private static let spoken: [String: Double] = [
        "ms": 1, "msec": 1, "millis": 1, "s": 1e3, "sec": 1e3, "secs": 1e3, "second": 1e3, "seconds": 1e3,
        "m": 6e4, "min": 6e4, "mins": 6e4, "minute": 6e4, "minutes": 6e4, "h": 3.6e6, "hr": 3.6e6, "hrs": 3.6e6,
        "hour": 3.6e6, "hours": 3.6e6, "d": 8.64e7, "day": 8.64e7, "days": 8.64e7, "w": 6.048e8,
        "week": 6.048e8, "weeks": 6.048e8, "y": 3.1536e10, "yr": 3.1536e10, "year": 3.1536e10, "years": 3.1536e10,
    ]

    /// The duration that somebody meant who spelt out its units (`5min`), used fractions (`1.5h`) or mixed up the
    /// order (`30m1h`); nil where there is no telling.
    package static func meant(by text: String) -> String? {
        if text.utf8.count > 40 { return nil }
        var total = 0.0
        var rest = Substring(text)
        while !rest.isEmpty {
            let number = rest.prefix { $0.isNumber || $0 == "." }
            rest = rest[number.endIndex...]
            let unit = rest.prefix { !($0.isNumber || $0 == ".") }
            rest = rest[unit.endIndex...]
            guard let value = Double(number), let length = spoken[unit.lowercased()] else { return nil }
            total += value * length
        }
        guard let milliseconds = Int64(exactly: total.rounded()), milliseconds > 0, milliseconds <= longest,
            abs(total - total.rounded()) < 1e-6
        else { return nil }
        return print(milliseconds: milliseconds)
    }
}
