import Evaluation
import PromQL
import StackDSL

/// Series of one metric that differ in nothing but `le`: one thing that is watched.
struct Subject: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case gauge
        /// Yes or no, 1 or 0.
        case state
        /// Between 0 and 1.
        case share
        /// What it grows by from one sample to the next.
        case counter
        /// What it falls by from one sample to the next, from ``Subject/top`` on.
        case falling
        /// How many of its observations are slow, beside ``Subject/fast`` that are not: the ones above the bound of this place, the
        /// others just below it.
        case histogram(bounds: [Double], slowAbove: Int)
    }

    /// What it is at a time.
    enum Level: Sendable, Hashable {
        case missing
        case value(Double)
    }

    /// A part of a series' name, and what it counts.
    enum Part: Sendable, Hashable {
        case whole, sum, count
        /// The observations up to the bound of this place, the last one being the endless one; and its text.
        case bucket(Int, String)
    }

    var kind: Kind
    let labels: [String: String]
    /// The names of its series, and what they are.
    var parts: [(name: String, part: Part)]

    static let fast = 1000.0
    static let top = 1_000_000.0

    static func == (left: Self, right: Self) -> Bool {
        left.kind == right.kind && left.labels == right.labels && left.parts.map(\.name) == right.parts.map(\.name)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(labels)
    }

    /// What it is where it is of no matter.
    var usual: Double {
        switch kind {
        case .gauge: 100
        case .counter: Self.fast
        case .state, .share: 1
        case .falling, .histogram: 0
        }
    }

    /// The labels of one of its series.
    func labels(of place: Int) -> [String: String] {
        var all = labels
        all[MetricName.label] = parts[place].name
        if case .bucket(_, let text) = parts[place].part { all["le"] = text }
        return all
    }

    /// What happens to each of its series while it goes through some phases.
    func runs(of place: Int, through phases: [Phase]) -> [Run] {
        var runs: [Run] = []
        var total = initial
        for (index, phase) in phases.enumerated() {
            guard phase.count > 0 else { continue }
            guard case .value(let level) = phase.level else {
                runs.append(.gap(phase.count))
                continue
            }
            guard let step = step(of: place, at: level) else {
                runs.append(.values(from: level, step: 0, phase.count))
                continue
            }
            if phase.isRestart { total = initial }
            // What a counter begins with happened before.
            let first = index == 0 || phase.isRestart ? total : Self.rounded(total + step)
            runs.append(.values(from: first, step: step, phase.count))
            total = Self.rounded(first + step * Double(phase.count - 1))
        }
        return Run.joined(runs)
    }

    private var initial: Double { kind == .falling ? Self.top : 0 }

    /// What is added to one of its series with each sample; nil where the level itself is the value.
    private func step(of place: Int, at level: Double) -> Double? {
        switch (kind, parts[place].part) {
        case (.gauge, _), (.state, _), (.share, _): nil
        case (.counter, _): level
        case (.falling, _): -level
        case (.histogram(let bounds, let slow), .bucket(let bound, _)):
            bound < slow ? 0 : bound > slow || bound >= bounds.count ? Self.fast + level : Self.fast
        case (.histogram(let bounds, let slow), .sum):
            Self.rounded(Self.fast * (bounds.dropFirst(slow).first ?? 1) / 2 + level * (bounds.dropFirst(slow + 1).first ?? bounds.last ?? 1))
        case (.histogram, _): Self.fast + level
        }
    }

    /// Without what adding up left behind the digits that were meant.
    static func rounded(_ value: Double) -> Double {
        value.magnitude < 1e9 ? (value * 1e6).rounded() / 1e6 : value
    }
}

/// So many samples at one level.
struct Phase: Sendable, Hashable {
    let level: Subject.Level
    let count: Int
    /// Whether counters begin again with it.
    var isRestart = false

    init(_ level: Subject.Level, _ count: Int, isRestart: Bool = false) {
        self.level = level
        self.count = count
        self.isRestart = isRestart
    }
}

/// Samples one after the other.
enum Run: Sendable, Hashable {
    case values(from: Double, step: Double, Int)
    case gap(Int)

    /// As rule tests write it.
    var text: String {
        switch self {
        case .gap(let count): return count == 1 ? "_" : "_x\(count)"
        case .values(let first, let step, let count):
            let start = NumberText.shortest(first)
            if count == 1 { return start }
            if step == 0 { return "\(start)x\(count - 1)" }
            return "\(start)\(step < 0 ? "-" : "+")\(NumberText.shortest(step.magnitude))x\(count - 1)"
        }
    }

    /// Runs of which none could be part of the one before.
    static func joined(_ runs: [Run]) -> [Run] {
        var joined: [Run] = []
        for run in runs {
            switch (joined.last, run) {
            case (.gap(let count)?, .gap(let further)):
                joined[joined.count - 1] = .gap(count + further)
            case (.values(let first, let step, let count)?, .values(let next, let same, let further))
            where step == same && Subject.rounded(first + step * Double(count)) == next:
                joined[joined.count - 1] = .values(from: first, step: step, count + further)
            default: joined.append(run)
            }
        }
        return joined
    }

    /// The samples that promtool makes of runs: it adds the step to each value.
    static func samples(of runs: [Run], every interval: Int64) -> [Sample] {
        var samples: [Sample] = []
        var time: Int64 = 0
        for run in runs {
            switch run {
            case .gap(let count): time += Int64(count) * interval
            case .values(let first, let step, let count):
                var value = first
                for _ in 0..<count {
                    samples.append(Sample(time: time, value: value))
                    value += step
                    time += interval
                }
            }
        }
        return samples
    }
}
