/// A number of bytes as Loki reads it: `5KB` are 5000, `5KiB` 5120.
enum ByteSize {
    static func parse(_ text: ArraySlice<UInt8>) -> UInt64? {
        let number = text.prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
        let unit = String(decoding: text[number.endIndex...], as: UTF8.self).lowercased()
        guard let value = Double(String(decoding: number, as: UTF8.self)) else { return nil }
        guard let factor = units.first(where: { $0.names.contains(unit) })?.factor else { return nil }
        let size = value * factor
        return size < 0x1p64 ? UInt64(size) : nil
    }

    /// Writes a size exactly, in the largest unit that allows it.
    static func print(_ size: UInt64) -> String {
        for unit in units.reversed() where size > 0 {
            let factor = UInt64(unit.factor)
            if size % factor == 0, let name = unit.names.first { return "\(size / factor)\(printed(name))" }
        }
        return "0B"
    }

    private static func printed(_ name: String) -> String {
        name == "b" ? "B" : name.prefix(1).uppercased() + (name.hasSuffix("ib") ? "iB" : "B")
    }

    private static let units: [(names: [String], factor: Double)] = [
        (["b"], 1), (["kb", "k"], 1e3), (["kib", "ki"], 0x1p10), (["mb", "m"], 1e6), (["mib", "mi"], 0x1p20),
        (["gb", "g"], 1e9), (["gib", "gi"], 0x1p30), (["tb", "t"], 1e12), (["tib", "ti"], 0x1p40),
    ]
}
