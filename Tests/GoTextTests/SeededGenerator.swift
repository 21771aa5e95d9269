/// SplitMix64: the same sequence in every run, so that what a mutation finds can be found again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Replaces, removes, repeats or inserts a few bytes.
    mutating func mutate(_ bytes: [UInt8], with alphabet: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...4, using: &self) {
            let position = Int.random(in: 0...result.count, using: &self)
            let byte = alphabet.randomElement(using: &self) ?? UInt8.random(in: 0...255, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0 where position < result.count: result[position] = byte
            case 1 where position < result.count: result.remove(at: position)
            case 2:
                let end = Int.random(in: position...result.count, using: &self)
                result.insert(contentsOf: result[position..<end].prefix(20), at: position)
            case 3: result.insert(UInt8.random(in: 0...255, using: &self), at: position)
            default: result.insert(byte, at: position)
            }
        }
        return result
    }
}
