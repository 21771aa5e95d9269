import Evaluation
import Foundation
import PromQL
import Testing

@Suite struct AgreementTests {
    /// More than the usual queries: `SEED=7 QUERIES=20000 swift test --filter AgreementTests`.
    private static func setting(_ name: String, _ usual: UInt64) -> UInt64 {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? usual
    }

    @Test func promtoolIsThere() {
        #expect(!Promtool.all.isEmpty)
    }

    @Test(arguments: Promtool.all.indices)
    func madeQueriesHaveTheValuesThatPromtoolFinds(place: Int) throws {
        let promtool = Promtool.all[place]
        let queries = Int(Self.setting("QUERIES", 600))
        let batch = 300
        var seed = Self.setting("SEED", 1)
        var counts = (all: 0, unsupported: 0, refused: 0, empty: 0)
        while counts.all < queries {
            var maker = QueryMaker(seed: seed, version: promtool.version)
            let agreement = Agreement(inputs: maker.inputs(), interval: 60)
            var cases: [Agreement.Case] = []
            while cases.count < batch {
                let one = Agreement.Case(query: maker.query(), time: Int64(maker.number(in: 0..<60)) * 30)
                if !cases.contains(one) { cases.append(one) }
            }
            // Samples are there until the time of the last test.
            cases.append(Agreement.Case(query: "vector(1)", time: 3600))
            let ours = agreement.ours(cases, promtool.version)
            let theirs = try agreement.theirs(cases, promtool)
            for (index, one) in cases.enumerated() {
                counts.all += 1
                if case .unsupported = ours[index] {
                    counts.unsupported += 1
                    continue
                }
                if case .refused = theirs[index] { counts.refused += 1 }
                if theirs[index] == .elements([]) { counts.empty += 1 }
                if ours[index].agrees(with: theirs[index], tolerance: 0) { continue }
                // Sums depend on the order of series, which promtool takes at random.
                if one.query.contains(/\b(sum|avg|stddev|stdvar)\b/) {
                    if ours[index].agrees(with: theirs[index], tolerance: 1e-9) { continue }
                    let again = try (0..<3).map { _ in try agreement.theirs([one, cases[cases.count - 1]], promtool)[0] }
                    if again.contains(where: { ours[index].agrees(with: $0, tolerance: 1e-9) }) { continue }
                }
                Issue.record(
                    """
                    promtool \(promtool.version), seed \(seed): \(one.query) at \(one.time)s
                    ours:   \(ours[index].text)
                    theirs: \(theirs[index].text)
                    """)
            }
            seed += 1
        }
        print("promtool \(promtool.version): \(counts)")
        #expect(counts.unsupported * 5 < counts.all)
        #expect(counts.empty * 2 < counts.all)
    }
}
