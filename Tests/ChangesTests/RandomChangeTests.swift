import Changes
import TestSupport
import Testing

/// Bytes changed anywhere: nothing traps, and no file differs without being named.
@Suite struct RandomChangeTests {
    private static let pieces = ["", "x", "0", "- ", "\n", "{", "}", "[", "]", ":", "\"", "'", "#", "&a", "*a", "{{", "(", "!", "\u{0}", "é", "1e400", "-"]

    private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.below(3) {
            let start = random.below(bytes.count + 1)
            let end = min(bytes.count, start + random.below(12))
            bytes.replaceSubrange(start..<end, with: Array(Self.pieces[random.below(Self.pieces.count)].utf8))
        }
        return bytes
    }

    @Test(arguments: 0..<8)
    func whateverIsChangedIsNamed(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let paths = base.keys.sorted()
        for _ in 0..<20 {
            var files = base
            for _ in 0...random.below(2) {
                let path = paths[random.below(paths.count)]
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
