/// Which scalars Go's regular expressions take for the same letter under `(?i)`.
///
/// The standard library maps letters to lower and upper case but does not tell Unicode's simple case
/// folding, so classes of three and more letters are a table here; pairs follow from the mappings.
enum CaseFolding {
    /// One representative for all scalars that fold together.
    static func key(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 {
            return scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar
        }
        if let orbit = orbit(of: scalar) { return smallKey(of: orbit) }
        return pair(of: scalar).map { max($0, scalar) } ?? scalar
    }

    /// The other scalars that fold together with one.
    static func others(of scalar: UInt32) -> [UInt32] {
        if let orbit = orbit(of: scalar) { return orbit.filter { $0 != scalar } }
        if scalar < 0x80 {
            let isLetter = (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
            return isLetter ? [scalar ^ 0x20] : []
        }
        return pair(of: scalar).map { [$0] } ?? []
    }

    /// A class with ASCII letters is represented by the small one, as ``key(_:)`` does it quickly.
    private static func smallKey(of orbit: [UInt32]) -> UInt32 {
        orbit.first { $0 >= 0x61 && $0 <= 0x7A } ?? orbit.max() ?? 0
    }

    private static func orbit(of scalar: UInt32) -> [UInt32]? {
        orbits.first { $0.contains(scalar) }
    }

    /// The other case of a letter that has exactly one; its mapping must lead back.
    private static func pair(of scalar: UInt32) -> UInt32? {
        guard let value = Unicode.Scalar(scalar) else { return nil }
        for other in [value.properties.lowercaseMapping, value.properties.uppercaseMapping] {
            guard let mapped = single(other), mapped != scalar else { continue }
            guard let properties = Unicode.Scalar(mapped)?.properties else { continue }
            let back = [single(properties.lowercaseMapping), single(properties.uppercaseMapping)]
            if back.contains(scalar) { return mapped }
            // U+1E9E is the capital of a letter whose full mapping has two letters, and the like.
            let isCapital = mapped == single(value.properties.lowercaseMapping)
            if isCapital, properties.uppercaseMapping.unicodeScalars.count > 1 {
                return mapped
            }
        }
        return titleCaseOrSharpPair[scalar]
    }

    private static func single(_ mapping: String) -> UInt32? {
        mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first?.value : nil
    }

    /// Pairs whose small letter has no single capital of its own in the full mapping.
    private static let titleCaseOrSharpPair: [UInt32: UInt32] = [0xDF: 0x1E9E]

    /// The classes of three or more.
    private static let orbits: [[UInt32]] = [
        [0x4B, 0x6B, 0x212A], [0x53, 0x73, 0x17F], [0xB5, 0x39C, 0x3BC], [0xC5, 0xE5, 0x212B],
        [0x1C4, 0x1C5, 0x1C6], [0x1C7, 0x1C8, 0x1C9], [0x1CA, 0x1CB, 0x1CC], [0x1F1, 0x1F2, 0x1F3],
        [0x345, 0x399, 0x3B9, 0x1FBE], [0x392, 0x3B2, 0x3D0], [0x395, 0x3B5, 0x3F5],
        [0x398, 0x3B8, 0x3D1, 0x3F4], [0x39A, 0x3BA, 0x3F0], [0x3A0, 0x3C0, 0x3D6], [0x3A1, 0x3C1, 0x3F1],
        [0x3A3, 0x3C2, 0x3C3], [0x3A6, 0x3C6, 0x3D5], [0x3A9, 0x3C9, 0x2126], [0x412, 0x432, 0x1C80],
        [0x414, 0x434, 0x1C81], [0x41E, 0x43E, 0x1C82], [0x421, 0x441, 0x1C83],
        [0x422, 0x442, 0x1C84, 0x1C85], [0x42A, 0x44A, 0x1C86], [0x462, 0x463, 0x1C87],
        [0x1C88, 0xA64A, 0xA64B], [0x1E60, 0x1E61, 0x1E9B],
    ]
}
