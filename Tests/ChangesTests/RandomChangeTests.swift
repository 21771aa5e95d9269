import Changes
import Testing

/// Bytes changed anywhere: nothing traps, and no file differs without being named.
@Suite struct RandomChangeTests {
    /// SplitMix64: the same numbers in every run.
    private struct Random {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((value ^ (value >> 31)) % UInt64(max(1, bound)))
        }
    }

    private static let pieces = ["", "x", "0", "- ", "\n", "{", "}", "[", "]", ":", "\"", "'", "#", "&a", "*a", "{{", "(", "!", "\u{0}", "é", "1e400", "-"]

    private func mutated(_ bytes: [UInt8], _ random: inout Random) -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.next(below: 3) {
            let start = random.next(below: bytes.count + 1)
            let end = min(bytes.count, start + random.next(below: 12))
            bytes.replaceSubrange(start..<end, with: Array(Self.pieces[random.next(below: Self.pieces.count)].utf8))
        }
        return bytes
    }

    @Test(arguments: 0..<8)
    func whateverIsChangedIsNamed(seed: Int) {
        var random = Random(state: UInt64(seed))
        let paths = base.keys.sorted()
        for _ in 0..<20 {
            var files = base
            for _ in 0...random.next(below: 2) {
                let path = paths[random.next(below: paths.count)]
                files[path] = mutated(files[path] ?? [], &random)
            }
            let changed = Set(paths.filter { files[$0] != base[$0] })
            for report in [compareTrees(base, files), compareTrees(files, base)] {
                #expect(changed.isEmpty == (report.verdict == .nothing))
                #expect(changed.isSubset(of: report.changes.flatMap(\.files)), "\(changed)")
            }
            #expect(compareTrees(files, files).verdict == .nothing)
        }
    }
}
