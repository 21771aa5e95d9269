import TestSupport

extension SeededGenerator {
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
