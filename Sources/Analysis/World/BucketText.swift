import PromQL

/// How the bounds of buckets are written in `le`.
enum BucketText {
    /// The texts of all buckets, the endless one included. Since version 3 there is one for each; before, it was what
    /// the exporter's format had.
    static func values(of bounds: [Double], _ version: PromQLVersion) -> [String] {
        var texts: [String] = []
        for bound in bounds + [.infinity] {
            for text in PromQLVersion(3, 0) <= version ? [normal(bound)] : spellings(bound) where !texts.contains(text) {
                texts.append(text)
            }
        }
        return texts
    }

    /// As Prometheus 3 stores it, whatever the exporter wrote: as Go prints it, a whole number with `.0`.
    static func normal(_ bound: Double) -> String {
        let text = shortest(bound)
        return bound.isFinite && !text.contains(where: { ".e".contains($0) }) ? text + ".0" : text
    }

    private static func spellings(_ bound: Double) -> [String] {
        let plain = bound == bound.rounded() && bound.magnitude < 1e15 ? ["\(Int64(bound))", "\(Int64(bound)).0"] : []
        return [shortest(bound), normal(bound)] + plain
    }

    /// As Go prints a number with `%g`.
    private static func shortest(_ bound: Double) -> String {
        if bound.isInfinite { return bound < 0 ? "-Inf" : "+Inf" }
        if bound.isNaN { return "NaN" }
        let magnitude = bound.magnitude
        if bound == bound.rounded(), magnitude < 1e21 , magnitude < 1e6 { return "\(Int64(bound))" }
        let text = "\(bound)"
        guard magnitude != 0, magnitude < 1e-4 || magnitude >= 1e6 else { return text }
        return scientific(text)
    }

    /// Of the digits of a number, with an exponent of two digits at least.
    private static func scientific(_ text: String) -> String {
        let parts = text.split(separator: "e")
        var digits = parts[0].filter(\.isNumber)
        let sign = text.hasPrefix("-") ? "-" : ""
        let whole = parts[0].drop { $0 == "-" }.prefix { $0 != "." }
        var exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + whole.count - 1
        while digits.hasPrefix("0"), digits.count > 1 {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.hasSuffix("0"), digits.count > 1 { digits.removeLast() }
        let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
        let size = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
        return sign + digits.prefix(1) + fraction + "e" + (exponent < 0 ? "-" : "+") + size
    }
}
