/// Changes inputs at random, the same way in every run of one seed.
struct Mutator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return bound <= 0 ? 0 : Int((value ^ (value >> 31)) % UInt64(bound))
    }

    /// One of the seeds with a few changes; pieces come from other seeds, so that they mean something.
    mutating func input(from seeds: [[UInt8]]) -> [UInt8] {
        var bytes = seeds[below(seeds.count)]
        for _ in 0...below(4) {
            let place = below(bytes.count + 1)
            let end = min(bytes.count, place + below(6))
            switch below(6) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(UInt8(below(256)), at: place)
            case 2 where place < bytes.count: bytes[place] = UInt8(32 + below(96))
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count + 1))
            case 4: bytes.insert(1, at: place)
            default:
                let other = seeds[below(seeds.count)]
                let start = below(other.count + 1)
                bytes.replaceSubrange(place..<end, with: other[start..<min(other.count, start + below(40))])
            }
        }
        return bytes
    }
}
