import TestSupport

/// Changes inputs at random, the same way in every run of one seed.
struct Mutator {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// One of the seeds with a few changes; pieces come from other seeds, so that they mean something.
    mutating func input(from seeds: [[UInt8]]) -> [UInt8] {
        var bytes = seeds[random.below(seeds.count)]
        for _ in 0...random.below(4) {
            let place = random.below(bytes.count + 1)
            let end = min(bytes.count, place + random.below(6))
            switch random.below(6) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(UInt8(random.below(256)), at: place)
            case 2 where place < bytes.count: bytes[place] = UInt8(32 + random.below(96))
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count + 1))
            case 4: bytes.insert(1, at: place)
            default:
                let other = seeds[random.below(seeds.count)]
                let start = random.below(other.count + 1)
                bytes.replaceSubrange(place..<end, with: other[start..<min(other.count, start + random.below(40))])
            }
        }
        return bytes
    }
}
