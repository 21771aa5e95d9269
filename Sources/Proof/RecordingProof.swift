import Analysis
import Evaluation
import PromQL
import StackDSL

/// Finds the test of one recording rule: what it writes while its inputs change.
struct RecordingProof {
    let rule: ResolvedRecording
    let catalog: SeriesCatalog
    let version: PromQLVersion

    /// Nothing where no series are found of which it writes something.
    func find() -> RuleTest? {
        guard let tree = rule.query.tree, let reach = tree.reach, reach.offset == 0 else { return nil }
        let cast = Cast(of: tree, in: catalog, showing: [])
        guard cast.problem == nil, !cast.subjects.isEmpty else { return nil }
        for time in Moments.all(window: reach.window) {
            if let test = test(tree, cast, time) { return test }
        }
        return nil
    }

    /// Nothing where not all versions write the same.
    private func test(_ tree: Tree, _ cast: Cast, _ time: Moments) -> RuleTest? {
        let all = cast.subjects + cast.decoys.map(\.subject)
        let phases = all.enumerated().map { place, subject in self.phases(of: subject, place, time) }
        let results = version.withOther.map { version in
            var bench = Bench(all, every: time.interval, version: version, evaluatedEvery: time.evaluation)
            for (place, phases) in phases.enumerated() { bench.put(place, through: phases) }
            return bench.prepare(tree).evaluate(at: time.moment).rounded
        }
        guard let samples = results[0], samples == results[1], !samples.isEmpty, !samples.contains(where: \.value.isNaN) else {
            return nil
        }
        var series: [RuleTest.InputSeries] = []
        for (subject, phases) in zip(all, phases) {
            for part in subject.parts.indices {
                let values = subject.runs(of: part, through: phases).map(\.text).joined(separator: " ")
                series.append(RuleTest.InputSeries(SeriesText.name(subject.labels(of: part)), values))
            }
        }
        let name = rule.recording.name.text
        let own = Dictionary(rule.labels.map { ($0.name, $0.value) }) { $1 }
        let selector = SeriesText.name(own.merging([MetricName.label: name]) { $1 })
        var test = RuleTest(
            "record \(name)\(SeriesText.matchers(own.map { ($0.key, $0.value) }))", story: "",
            every: .milliseconds(time.interval), evaluatedEvery: .milliseconds(time.evaluation), series: series,
            site: rule.recording.site)
        // Of sums, the last digits are not the same in all versions.
        test.queries = [
            RuleTest.QueryMoment(
                "round(\(selector), 0.000001)", at: .milliseconds(time.moment),
                samples: samples.map { sample in
                    let labels = Dictionary(sample.labels.withoutName.labels.map { ($0.name, $0.value) }) { $1 }
                    return (SeriesText.name(labels.merging(own) { $1 }), sample.value)
                })
        ]
        return test
    }

    /// When it is looked at, and how often there is a sample.
    private struct Moments {
        let interval: Int64
        let evaluation: Int64
        let window: Int
        /// In milliseconds: half of the window lies behind the change.
        let moment: Int64
        /// There are so many before the change, and after it: promtool reads no more than ten thousand at once.
        let mostSamples: Int

        /// Since 3.0 what is just as old as Prometheus looks back is not seen: a subquery of five minutes' steps, of samples
        /// every five minutes, sees another number of them before a gap. Samples that meet its steps only now and then, and
        /// not before the gap, are all the same to it.
        static func all(window: Int64) -> [Moments] {
            window < longWindow
                ? [Moments(window, every: 60_000, most: 500)]
                : [Moments(window, every: 300_000, most: 500), Moments(window, every: 240_000, most: 497)]
        }

        private static let longWindow: Int64 = 6 * 3_600_000

        private init(_ window: Int64, every interval: Int64, most: Int) {
            self.interval = interval
            mostSamples = most
            evaluation = window < 1_800_000 ? 60_000 : window < 86_400_000 ? 3_600_000 : 86_400_000
            self.window = Int(window / interval)
            let needed = window + Story.lookback + 4 * interval
            moment = (needed + evaluation - 1) / evaluation * evaluation
        }

        /// How many samples there are up to the moment.
        var count: Int { Int(moment / interval) + 1 }
    }

    /// One level, and from the middle of the window on another. At the beginning of the window, which not all versions count
    /// in, there is nothing to be seen.
    private func phases(of subject: Subject, _ place: Int, _ time: Moments) -> [Phase] {
        let many = Double(place + 1)
        let (before, after): (Double, Double) =
            switch subject.kind {
            // Small, so that a condition on how many there are is seen.
            case .gauge: (0.0004 * many, place % 2 == 0 ? 0.0001 * many : 0.0003 * many)
            case .state: (1, 1)
            case .share: (0.5, 0.75)
            case .counter, .histogram: (3 * many, place % 2 == 0 ? 9 * many : 4 * many)
            case .falling: (10 * many, 30 * many)
            }
        let most = time.mostSamples
        let (late, early) = (min(time.window / 2, most), min(time.window - time.window / 2, most))
        // What a subquery asks for at its beginning may be as old as Prometheus looks back.
        let hasSteps = rule.query.tree?.nodes.contains { if case .subquery = $0.kind { true } else { false } } ?? false
        let unseen = time.window == 0 ? 0 : hasSteps ? Int(Story.lookback / time.interval) + 1 : 1
        let first = time.count - time.window - unseen
        return [
            Phase(.missing, first - min(first, most)), Phase(.value(before), min(first, most)), Phase(.missing, unseen),
            Phase(.value(before), early), Phase(.missing, time.window - early - late), Phase(.value(after), late),
        ].filter { $0.count > 0 }
    }
}

extension Result<QueryValue, EvaluationError> {
    /// The series of a vector, their values rounded as `round(…, 0.000001)` does.
    fileprivate var rounded: [QueryValue.Element]? {
        guard case .success(let value) = self else { return nil }
        let inverse = 1 / 0.000001
        return value.elements?.map { element in
            QueryValue.Element(labels: element.labels, value: (element.value * inverse + 0.5).rounded(.down) / inverse)
        }
    }
}
