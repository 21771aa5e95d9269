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
        var counts = Counts()
        while counts.all < queries {
            var maker = QueryMaker(seed: seed, version: promtool.version)
            let agreement = Agreement(
                inputs: maker.inputs(), interval: maker.pick([60, 60, 30, 15, 45]), evaluation: maker.pick([60, 60, 30]))
            var cases: [Agreement.Case] = []
            while cases.count < batch {
                let one = Agreement.Case(query: maker.query(), time: Int64(maker.number(in: 0..<60)) * 30 + maker.pick([0, 0, 0, 7]))
                if !cases.contains(one) { cases.append(one) }
            }
            // Samples are there until the time of the last test.
            cases.append(Agreement.Case(query: "vector(1)", time: 3600))
            try Self.compare(agreement, cases, promtool, "seed \(seed)", &counts)
            seed += 1
        }
        print("promtool \(promtool.version): \(counts)")
        #expect(counts.unsupported * 5 < counts.all)
        #expect(counts.empty * 2 < counts.all)
    }

    private struct Counts {
        var all = 0
        var unsupported = 0
        var refused = 0
        var empty = 0
    }

    private static func compare(
        _ agreement: Agreement, _ cases: [Agreement.Case], _ promtool: Promtool, _ origin: String, _ counts: inout Counts
    ) throws {
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
                // Their last digits may then be in a label.
                if one.query.contains("count_values") { continue }
                if ours[index].agrees(with: theirs[index], tolerance: 1e-9) { continue }
                let again = try (0..<3).map { _ in try agreement.theirs([one, cases[cases.count - 1]], promtool)[0] }
                if again.contains(where: { ours[index].agrees(with: $0, tolerance: 1e-9) }) { continue }
            }
            Issue.record(
                """
                promtool \(promtool.version), \(origin): \(one.query) at \(one.time)s
                ours:   \(ours[index].text)
                theirs: \(theirs[index].text)
                """)
        }
    }

    /// What the stacks ask, and with `CORPUS=folder` what the rules and dashboards of a folder ask.
    @Test(arguments: Promtool.all.indices)
    func writtenQueriesHaveTheValuesThatPromtoolFinds(place: Int) throws {
        let promtool = Promtool.all[place]
        let corpus = ProcessInfo.processInfo.environment["CORPUS"]
        for folder in [WrittenQueries.root.appending(path: "out").path(percentEncoded: false)] + (corpus.map { [$0] } ?? []) {
            let queries = try WrittenQueries.below(URL(filePath: folder))
            var counts = Counts()
            for first in stride(from: 0, to: queries.count, by: 20) {
                var maker = InputMaker(seed: UInt64(first))
                var cases: [Agreement.Case] = []
                for query in queries[first..<min(first + 20, queries.count)] {
                    let result = Tree.parse(query, options: ParseOptions(version: promtool.version))
                    guard let tree = result.tree, result.errors.isEmpty else { continue }
                    maker.add(tree)
                    cases += [900, 2700].map { Agreement.Case(query: query, time: $0) }
                }
                cases.append(Agreement.Case(query: "vector(1)", time: 3600))
                let agreement = Agreement(inputs: maker.inputs, interval: 60)
                try Self.compare(agreement, cases, promtool, folder, &counts)
            }
            print("promtool \(promtool.version), \(folder): \(counts)")
            #expect(counts.unsupported * 100 <= counts.all)
        }
    }
}
