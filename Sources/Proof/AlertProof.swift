import Analysis
import Evaluation
import PromQL
import StackDSL

/// Finds the tests of one alert.
struct AlertProof {
    let alert: AlertUnderTest
    /// The alerts of its name in its group, itself among them: what promtool sees of one it sees of all.
    let siblings: [AlertUnderTest]
    let catalog: SeriesCatalog
    let version: PromQLVersion
    let texts: TextRendering
    /// The labels that its texts read.
    let labelsRead: [String]

    enum Outcome {
        case tests([RuleTest])
        /// What could not be found, as the end of a sentence.
        case nothing(String)
    }

    func find() -> Outcome {
        guard let reach = alert.tree.reach else { return .nothing("it looks at a fixed time") }
        var cast = Cast(of: alert.tree, in: catalog, showing: labelsRead)
        if let problem = cast.problem { return .nothing(problem) }
        let hold = max(alert.hold, alert.keepFiring)
        let interval = Self.interval(reach.window, reach.offset, reach.shortest, hold: hold)
        let window = Self.steps(reach.window, interval)
        let offset = Self.steps(reach.offset, interval)
        var search = CrossingSearch(
            alert.tree, cast.subjects, every: interval, window: window, offset: offset, version: version)
        if search.alwaysHolds() { return always(interval) }
        guard let first = search.first() else {
            if let failure = search.failure { return .nothing(failure.words) }
            return .nothing("no value of any series that it reads made its condition begin to hold")
        }
        var crossings = [first]
        if alert.tree.hasInnerConditions, offset == 0 {
            // Each condition in turn: the others hold, this one begins to.
            let levels = search.levels(holdingSafely: first)
            for other in cast.subjects.indices where other != first.driver {
                crossings += search.crossings(of: other, levels, most: 2)
            }
        }
        if alert.tree.binaries.contains(where: { $0.op == .add }), offset == 0 {
            // Each of what is added up in turn, while the first is quiet.
            var levels = first.levels
            levels[first.driver] = first.quiet
            for other in cast.subjects.indices where !crossings.contains(where: { $0.driver == other }) {
                crossings += search.crossings(of: other, levels, most: 1)
            }
        }
        dropUselessDecoys(&cast, first, interval, window, offset)
        var tests: [RuleTest] = []
        for (place, crossing) in crossings.enumerated() {
            let story = Story(
                crossing, every: interval, window: window, offset: offset, hold: Self.steps(hold, interval),
                keep: Self.steps(alert.keepFiring, interval))
            switch test(cast, crossing, story, interval, number: place) {
            case .success(let test): if let test { tests.append(test) }
            case .failure(let error): return .nothing(error.words)
            }
        }
        return tests.isEmpty ? .nothing("its condition was not brought to hold for as long as its hold") : .tests(tests)
    }

    // MARK: - Time

    static func steps(_ length: Int64, _ interval: Int64) -> Int { Int((length + interval - 1) / interval) }

    /// How often there is a sample: often enough for each range and each hold, and no more often than a reader likes.
    private static func interval(_ window: Int64, _ offset: Int64, _ shortest: Int64?, hold: Int64) -> Int64 {
        let whole = window + offset + hold
        let wanted: [Int64] = whole > 12 * 3_600_000 ? [600_000, 60_000] : whole > 2 * 3_600_000 ? [300_000, 60_000] : [60_000]
        return (wanted + [15_000, 5_000, 1_000, 100]).first { interval in
            hold % interval == 0 && (shortest ?? .max) >= interval * 4
        } ?? 60_000
    }

    private static func duration(_ step: Int, _ interval: Int64) -> Duration { .milliseconds(Int64(step) * interval) }

    // MARK: - What must not count

    /// Leaves out what is to be kept out by a matcher, and changes the result all the same.
    private func dropUselessDecoys(_ cast: inout Cast, _ crossing: Crossing, _ interval: Int64, _ window: Int, _ offset: Int) {
        guard !cast.decoys.isEmpty else { return }
        let all = cast.subjects + cast.decoys.map(\.subject)
        func holds(_ used: Set<Int>, isFiring: Bool) -> Set<LabelSet>? {
            var bench = Bench(all, every: interval, version: version)
            let before = offset > 0 ? offset + window + 1 : 0
            for (place, subject) in cast.subjects.enumerated() {
                bench.put(
                    place, through: [Phase(.value(subject.usual), before), Phase(crossing.level(of: place, isFiring: isFiring), window + 2)],
                    as: place == crossing.driver ? crossing.kind : nil)
            }
            for place in used {
                bench.put(
                    cast.subjects.count + place, through: [Phase(decoyLevel(cast.decoys[place].of, crossing), before + window + 2)],
                    as: cast.decoys[place].of == crossing.driver ? crossing.kind : nil)
            }
            guard case .success(let value) = bench.prepare(alert.tree).evaluate(at: Int64(before + window + 1) * interval) else {
                return nil
            }
            return Set((value.elements ?? []).map(\.labels))
        }
        let every = Set(cast.decoys.indices)
        let expected = [holds([], isFiring: false), holds([], isFiring: true)]
        if [holds(every, isFiring: false), holds(every, isFiring: true)] == expected { return }
        var useless: Set<Int> = []
        for place in cast.decoys.indices {
            let used = every.subtracting(useless).filter { $0 <= place }
            if [holds(used, isFiring: false), holds(used, isFiring: true)] != expected { useless.insert(place) }
        }
        cast.drop(decoys: useless)
    }

    /// What would make the alert fire if it counted; where being missing does, what would keep it quiet.
    private func decoyLevel(_ subject: Int, _ crossing: Crossing) -> Subject.Level {
        let level = crossing.level(of: subject, isFiring: true)
        // Of states that are counted, those that are down do not count.
        let isCounted = crossing.kind == .state && !alert.tree.aggregations.isEmpty
        return level == .missing || isCounted ? crossing.level(of: subject, isFiring: false) : level
    }

    // MARK: - The test

    private func test(
        _ cast: Cast, _ crossing: Crossing, _ story: Story, _ interval: Int64, number: Int
    ) -> Result<RuleTest?, EvaluationError> {
        var series: [RuleTest.InputSeries] = []
        var all: [(subject: Subject, phases: [Phase])] = []
        for (place, subject) in cast.subjects.enumerated() {
            var moving = subject
            if place == crossing.driver { moving.kind = crossing.kind }
            all.append(
                (moving, story.phases(subject, quiet: crossing.level(of: place, isFiring: false), firing: crossing.level(of: place, isFiring: true))))
        }
        for decoy in cast.decoys {
            var still = decoy.subject
            if decoy.of == crossing.driver { still.kind = crossing.kind }
            let level = decoyLevel(decoy.of, crossing)
            if level != .missing { all.append((still, story.phases(still, quiet: level, firing: level))) }
        }
        for (subject, phases) in all {
            for part in subject.parts.indices {
                let runs = subject.runs(of: part, through: phases)
                guard runs.contains(where: { if case .values = $0 { true } else { false } }) else { continue }
                series.append(
                    RuleTest.InputSeries(SeriesText.name(subject.labels(of: part)), runs.map(\.text).joined(separator: " ")))
            }
        }
        var histories: [[[AlertRun.State]]] = []
        var evaluators: [Evaluator] = []
        for version in version.withOther {
            var bench = Bench(all.map(\.subject), every: interval, version: version)
            for place in all.indices { bench.put(place, through: all[place].phases) }
            evaluators.append(bench.evaluator)
            switch history(bench, story.length) {
            case .success(let history): histories.append(history)
            case .failure(let error): return .failure(error)
            }
        }
        var test = RuleTest(
            title(number), story: story.text { Self.duration($0, interval).prometheusText }, every: .milliseconds(interval),
            series: series, site: alert.rule.alert.site)
        if alert.rule.annotations.contains(where: { $0.value.contains("xternalLabels") }) { test.externalLabels = texts.externalLabels }
        guard tell(histories, evaluators, story, &test, interval) else { return .success(nil) }
        return .success(test)
    }

    private func title(_ number: Int) -> String {
        let name = alert.rule.alert.name.text
        let labels = siblings.count > 1 ? SeriesText.matchers(alert.rule.labels.map { ($0.name, $0.value) }) : ""
        return name + labels + (number == 0 ? "" : ", condition \(number + 1)")
    }

    /// The states of each sibling at each step.
    private func history(_ bench: Bench, _ length: Int) -> Result<[[AlertRun.State]], EvaluationError> {
        var runs = siblings.map { AlertRun($0, bench.prepare($0.tree)) }
        var history: [[AlertRun.State]] = []
        for step in 0..<length {
            var states: [AlertRun.State] = []
            for place in runs.indices {
                do {
                    states.append(try runs[place].evaluate(at: Int64(step) * bench.interval))
                } catch {
                    return .failure(error)
                }
            }
            history.append(states)
        }
        return .success(history)
    }

    /// Says what is to be seen before and after each change; nothing where the alert itself never fires.
    private func tell(
        _ histories: [[[AlertRun.State]]], _ evaluators: [Evaluator], _ story: Story, _ test: inout RuleTest, _ interval: Int64
    ) -> Bool {
        guard let length = histories.first?.count, length > 1 else { return false }
        let own = siblings.firstIndex { $0.rule.labels == alert.rule.labels } ?? 0
        func told(_ step: Int) -> [LabelSet]? {
            let told = histories.map { $0[step].flatMap { $0.firing.map(\.labels) } }
            guard let first = told.first, told.allSatisfy({ $0 == first }) else { return nil }
            return first
        }
        let steps = (0..<length).map(told)
        guard histories.allSatisfy({ $0.contains { !$0[own].firing.isEmpty } }) else { return false }
        // The last step that is agreed on before each change, and the first one after it.
        var moments: Set<Int> = []
        var last: Int?
        for step in steps.indices {
            guard let state = steps[step] else { continue }
            if let last, let before = steps[last], before != state { moments.formUnion([last, step]) }
            last = step
        }
        // How it begins to fire was told once.
        if let again = story.start(of: .again), let gone = story.start(of: .gone) {
            moments = moments.filter { $0 < again || $0 >= gone || steps[$0]?.isEmpty == false }
        }
        for kind in [Story.Act.Kind.firing, .restart] {
            if let start = story.start(of: kind), start > 0, steps[start - 1] != nil { moments.insert(start - 1) }
        }
        let name = alert.rule.alert.name.text
        for step in moments.sorted() {
            guard let firing = steps[step] else { continue }
            if let texted = texted(step, histories, evaluators) {
                test.alerts.append(RuleTest.AlertMoment(name, at: Self.duration(step, interval), firing: texted))
            } else {
                test.queries.append(firingMoment(firing, at: Self.duration(step, interval)))
            }
        }
        tellPending(histories.map { history in history.map { $0[own] } }, &test, interval)
        return true
    }

    /// The first moment at which it is pending.
    private func tellPending(_ histories: [[AlertRun.State]], _ test: inout RuleTest, _ interval: Int64) {
        guard let states = histories.first,
            let step = states.indices.first(where: { step in histories.allSatisfy { !$0[step].pending.isEmpty } })
        else { return }
        guard histories.allSatisfy({ $0[step].pending == states[step].pending }) else { return }
        let query = SeriesText.name([
            MetricName.label: "ALERTS", "alertname": alert.rule.alert.name.text, "alertstate": "pending",
        ].merging(alert.rule.labels.filter { !$0.value.contains("{{") }.map { ($0.name, $0.value) }) { own, _ in own })
        let samples = states[step].pending.map { labels in
            var all = Dictionary(labels.labels.map { ($0.name, $0.value) }) { $1 }
            all[MetricName.label] = "ALERTS"
            all["alertname"] = alert.rule.alert.name.text
            all["alertstate"] = "pending"
            return (labels: SeriesText.name(all), value: 1.0)
        }
        test.queries.append(RuleTest.QueryMoment(query, at: Self.duration(step, interval), samples: samples))
    }

    /// The alerts of the name that fire, as Prometheus notes them, without their texts.
    private func firingMoment(_ firing: [LabelSet], at time: Duration) -> RuleTest.QueryMoment {
        let own = [
            MetricName.label: "ALERTS", "alertname": alert.rule.alert.name.text, "alertstate": "firing",
        ]
        return RuleTest.QueryMoment(
            SeriesText.name(own), at: time,
            samples: firing.map { firing in
                let labels = Dictionary(firing.labels.map { ($0.name, $0.value) }) { $1 }
                return (labels: SeriesText.name(labels.merging(own) { $1 }), value: 1.0)
            })
    }

    /// The alerts of the name that fire, with their texts; nil where these are not known, or not the same in all versions.
    private func texted(
        _ step: Int, _ histories: [[[AlertRun.State]]], _ evaluators: [Evaluator]
    ) -> [RuleTest.Firing]? {
        let told = zip(histories, evaluators).map { history, evaluator in
            zip(siblings, history[step]).flatMap { sibling, state in
                state.firing.map { texts.firing(alert.rule.alert.name.text, sibling, $0, evaluator) }
            }
        }
        guard let first = told.first, told.allSatisfy({ $0 == first }), !first.contains(nil) else { return nil }
        return first.compactMap { $0 }
    }

    /// Of what needs nothing: it fires from the beginning.
    private func always(_ interval: Int64) -> Outcome {
        var test = RuleTest(
            title(0), story: "always", every: .milliseconds(interval), series: [], site: alert.rule.alert.site)
        let bench = Bench([], every: interval, version: version)
        guard case .success(let history) = history(bench, Self.steps(alert.hold, interval) + 2) else {
            return .nothing("it could not be evaluated")
        }
        for step in history.indices where step == 0 || history[step] != history[step - 1] || history[max(step, 1) - 1] != history[min(step + 1, history.count - 1)] {
            guard let firing = texted(step, [history], [bench.evaluator]) else { return .nothing("its texts are not known") }
            test.alerts.append(RuleTest.AlertMoment(alert.rule.alert.name.text, at: Self.duration(step, interval), firing: firing))
        }
        return .tests([test])
    }
}

extension EvaluationError {
    /// The end of a sentence that says what could not be found.
    var words: String {
        switch self {
        case .refused(let reason): "with series that fit its selectors the query fails: \(reason)"
        case .unsupported(_, let reason): "the query is not evaluated here: \(reason)"
        }
    }
}
