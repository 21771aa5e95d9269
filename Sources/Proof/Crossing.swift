import Evaluation
import PromQL

/// Two levels of one subject between which a condition begins to hold, everything else being as it is.
struct Crossing {
    /// The place of the subject that moves.
    let driver: Int
    /// What the driver is counted by: of a histogram, above which bound.
    let kind: Subject.Kind
    /// Of all subjects; the driver's own is of no matter.
    let levels: [Subject.Level]
    let quiet: Subject.Level
    let firing: Subject.Level

    func level(of subject: Int, isFiring: Bool) -> Subject.Level {
        subject == driver ? (isFiring ? firing : quiet) : levels[subject]
    }
}

/// Looks for levels at which a condition just holds, and just does not.
struct CrossingSearch {
    let subjects: [Subject]
    let interval: Int64
    /// In samples.
    let window: Int
    let offset: Int
    /// The numbers that the query compares with.
    private let named: [Double]
    private var bench: Bench
    private let query: PreparedQuery
    /// What the last evaluation that failed said.
    private(set) var failure: EvaluationError?

    init(_ tree: Tree, _ subjects: [Subject], every interval: Int64, window: Int, offset: Int, version: PromQLVersion) {
        self.subjects = subjects
        self.interval = interval
        self.window = window
        self.offset = offset
        named = tree.levels
        bench = Bench(subjects, every: interval, version: version)
        query = bench.prepare(tree)
    }

    private var before: Int { offset > 0 ? offset + window + 1 : 0 }
    private var after: Int { offset > 0 ? window + 1 : window + 2 }
    private var length: Int { before + after }

    /// Lets a subject be at a level, where something looks back further after it was as usual.
    private mutating func put(_ subject: Int, at level: Subject.Level, as kind: Subject.Kind? = nil) {
        let usual = Phase(.value(subjects[subject].usual), before)
        bench.put(subject, through: [usual, Phase(level, after)], as: kind)
    }

    private mutating func holds() -> Bool {
        switch query.evaluate(at: Int64(length - 1) * interval) {
        case .success(let value): return value.elements?.isEmpty == false
        case .failure(let error):
            failure = error
            return false
        }
    }

    /// Whether the condition holds whatever there is.
    mutating func alwaysHolds() -> Bool { subjects.isEmpty && holds() }

    /// Levels at which a condition holds, the driver's so far from where it begins to that other conditions decide.
    mutating func levels(holdingSafely crossing: Crossing) -> [Subject.Level] {
        var levels = crossing.levels
        levels[crossing.driver] = crossing.firing
        guard case .value(let firing) = crossing.firing, case .value(let quiet) = crossing.quiet, crossing.kind != .state else {
            return levels
        }
        let far = Subject.rounded(firing > quiet ? firing * 1000 : firing / 1000)
        for (place, level) in levels.enumerated() where place != crossing.driver { put(place, at: level) }
        if far != 0, verdict(crossing.driver, .value(far), crossing.kind) { levels[crossing.driver] = .value(far) }
        return levels
    }

    /// The first crossing: one subject after the other moves, while the others are as usual, zero, one or missing.
    mutating func first() -> Crossing? {
        let usual = subjects.map { Subject.Level.value($0.usual) }
        let still: [[Subject.Level]] = [usual] + [.value(0), .value(1), .missing].map { level in subjects.map { _ in level } }
        for isByPresence in [false, true] {
            for levels in subjects.count > 1 ? still : [usual] {
                for driver in subjects.indices {
                    let found = isByPresence ? presence(of: driver, levels) : moves(of: driver, levels, most: 1).first
                    if let found { return found }
                    if failure != nil { return nil }
                }
            }
        }
        return nil
    }

    /// Where a subject's level makes the condition begin to hold, the others being at these levels.
    mutating func crossings(of driver: Int, _ levels: [Subject.Level], most: Int) -> [Crossing] {
        let found = moves(of: driver, levels, most: most)
        return found.isEmpty ? [presence(of: driver, levels)].compactMap { $0 } : found
    }

    /// Those where it is there all the time.
    private mutating func moves(of driver: Int, _ levels: [Subject.Level], most: Int) -> [Crossing] {
        for (place, level) in levels.enumerated() where place != driver { put(place, at: level) }
        var found: [Crossing] = []
        for kind in kinds(of: driver) {
            for candidates in candidates(kind) {
                var last: Bool?
                for place in candidates.indices where found.count < most {
                    let holds = verdict(driver, .value(candidates[place]), kind)
                    if failure != nil { return [] }
                    defer { last = holds }
                    guard let last, last != holds else { continue }
                    var pair = refined(driver, kind, candidates[place - 1], candidates[place], holds)
                    setQuietApart(&pair, driver, kind, highHolds: holds)
                    let (low, high) = (Subject.Level.value(pair.low), Subject.Level.value(pair.high))
                    found.append(
                        Crossing(
                            driver: driver, kind: kind, levels: levels, quiet: holds ? low : high, firing: holds ? high : low))
                }
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    /// Whether it is enough that a subject is there, or is not.
    private mutating func presence(of driver: Int, _ levels: [Subject.Level]) -> Crossing? {
        for (place, level) in levels.enumerated() where place != driver { put(place, at: level) }
        let there = Subject.Level.value(subjects[driver].kind == .gauge ? 1 : subjects[driver].usual)
        let holdsThere = verdict(driver, there, subjects[driver].kind)
        guard holdsThere != verdict(driver, .missing, subjects[driver].kind), failure == nil else { return nil }
        return Crossing(
            driver: driver, kind: subjects[driver].kind, levels: levels, quiet: holdsThere ? .missing : there,
            firing: holdsThere ? there : .missing)
    }

    private mutating func verdict(_ driver: Int, _ level: Subject.Level, _ kind: Subject.Kind) -> Bool {
        put(driver, at: level, as: kind)
        return holds()
    }

    /// The ways to count what moves: a histogram's observations are slow above one bound or another.
    private func kinds(of driver: Int) -> [Subject.Kind] {
        guard case .histogram(let bounds, let threshold) = subjects[driver].kind else { return [subjects[driver].kind] }
        let others = bounds.indices.reversed().filter { $0 != threshold }
        return ([threshold] + others).map { .histogram(bounds: bounds, slowAbove: $0) }
    }

    private func candidates(_ kind: Subject.Kind) -> [[Double]] {
        let powers = [0.001, 0.01, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]
        let negative = powers.reversed().map { -$0 } + [0]
        switch kind {
        case .gauge: return [[0] + powers, negative, Set(powers + named + named.map { $0 * 1.1 }).sorted()]
        case .falling: return [[0] + powers.dropFirst(), Array(negative)]
        case .state: return [[0, 1]]
        case .share: return [[0, 0.001, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 0.999, 1]]
        case .counter, .histogram: return [[0] + powers.dropFirst()]
        }
    }

    // MARK: - As near as sensible

    /// Two levels as near to each other as two figures, of a gauge three, tell them apart.
    private mutating func refined(
        _ driver: Int, _ kind: Subject.Kind, _ low: Double, _ high: Double, _ highHolds: Bool
    ) -> (low: Double, high: Double) {
        if low == 0 || high == 0 {
            // Of things, the least is one.
            let one = low == 0 ? 1.0 : -1
            let isOne = kind == .gauge && low == 0 && high < 1 || kind == .gauge && high == 0 && low > -1
            guard isOne, verdict(driver, .value(one), kind) == (low == 0 ? highHolds : !highHolds) else { return (low, high) }
            return low == 0 ? (0, 1) : (-1, 0)
        }
        if kind == .state { return (low, high) }
        var (low, high) = (low, high)
        let steps = kind == .gauge || kind == .share ? 2 : 1
        for _ in 0..<steps {
            let unit = (low.magnitude < high.magnitude ? low : high).magnitude
            let count = Int(((high - low) / unit * 10).rounded())
            // Of shares near one, it is what is missing that counts.
            guard count > 1 else { break }
            let start = low
            var (below, above) = (0, count)
            while above - below > 1 {
                let middle = (below + above) / 2
                let value = Self.point(start, high, middle, of: count)
                if verdict(driver, .value(value), kind) == highHolds { above = middle } else { below = middle }
            }
            (low, high) = (Self.point(start, high, below, of: count), Self.point(start, high, above, of: count))
        }
        return (low, high)
    }

    /// Over a window it is the mean that counts: where not holding is as far from the level as holding, it takes half of the
    /// window until the condition holds, and another window takes another time.
    private mutating func setQuietApart(
        _ pair: inout (low: Double, high: Double), _ driver: Int, _ kind: Subject.Kind, highHolds: Bool
    ) {
        guard window > 0, kind != .state, pair.low > 0, pair.high > 0 else { return }
        let apart = highHolds ? 2 * pair.low - pair.high : 2 * pair.high - pair.low
        let value = Self.point(apart, apart, 0, of: 1)
        guard value > 0, !verdict(driver, .value(value), kind) else { return }
        if highHolds { pair.low = value } else { pair.high = value }
    }

    /// A number on the way from one to another, without the digits that reckoning adds.
    private static func point(_ low: Double, _ high: Double, _ place: Int, of count: Int) -> Double {
        let value = low + (high - low) * Double(place) / Double(count)
        var scale = 1.0
        while value.magnitude * scale < 1e5, scale < 1e9 { scale *= 10 }
        return (value * scale).rounded() / scale
    }
}
