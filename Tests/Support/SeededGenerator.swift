/// SplitMix64: numbers that look random and are the same in every run, so that what they find can be found again.
///
/// - Source: https://prng.di.unimi.it/splitmix64.c
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A number from 0 on, below a bound; 0 where there is none.
    package mutating func below(_ bound: Int) -> Int {
        let value = next()
        return bound <= 0 ? 0 : Int(value % UInt64(bound))
    }

    /// Holds once in so many times.
    package mutating func isOnce(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

    package mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }
}
