import Evaluation
import PromQL

/// What happens to the series of an alert in its test, from one phase to the next.
struct Story {
    /// A phase, and what it shows.
    struct Act {
        enum Kind {
            case usual, quiet, firing
            /// Nothing is scraped, then programs begin anew.
            case gap, restart
            case over, again, gone
        }

        let kind: Kind
        let count: Int
    }

    private(set) var acts: [Act] = []
    let interval: Int64

    /// - Parameters:
    ///   - window: how far the query looks back, in samples; `offset` likewise.
    ///   - hold: of the alert and, where they are longer, of those of its name; in samples.
    ///   - keep: how long it fires on, in samples.
    init(_ crossing: Crossing, every interval: Int64, window: Int, offset: Int, hold: Int, keep: Int) {
        self.interval = interval
        let lookback = Int(Self.lookback / interval)
        let isByPresence = crossing.quiet == .missing || crossing.firing == .missing
        let reach = isByPresence ? max(window, lookback) : window
        if offset > 0 { acts.append(Act(kind: .usual, count: offset + window + 1)) }
        acts.append(Act(kind: .quiet, count: reach + hold + 3))
        acts.append(Act(kind: .firing, count: reach + hold + 3))
        // What is missing shorter than Prometheus looks back is not missed.
        if lookback > Self.gap, offset == 0, !isByPresence {
            acts.append(Act(kind: .gap, count: Self.gap))
            acts.append(Act(kind: .restart, count: window + 3))
        }
        acts.append(Act(kind: .over, count: reach + keep + 3))
        if offset == 0, !isByPresence {
            acts.append(Act(kind: .again, count: window + hold + 3))
            acts.append(Act(kind: .gone, count: max(window, lookback) + keep + 3))
        }
    }

    static let lookback: Int64 = 300_000
    /// How many samples are missing in a gap.
    static let gap = 2

    var length: Int { acts.reduce(0) { $0 + $1.count } }

    /// The first step of the first act of a kind.
    func start(of kind: Act.Kind) -> Int? {
        var step = 0
        for act in acts {
            if act.kind == kind { return step }
            step += act.count
        }
        return nil
    }

    /// What a subject does. One that does not move keeps its level, and is gone when all is.
    func phases(_ subject: Subject, quiet: Subject.Level, firing: Subject.Level) -> [Phase] {
        acts.map { act in
            switch act.kind {
            case .usual: Phase(.value(subject.usual), act.count)
            case .quiet, .over: Phase(quiet, act.count)
            case .firing, .again: Phase(firing, act.count)
            case .gap, .gone: Phase(.missing, act.count)
            case .restart: Phase(firing, act.count, isRestart: true)
            }
        }
    }

    /// Told to a reader.
    func text(_ time: (Int) -> String) -> String {
        var parts: [String] = []
        var step = 0
        for act in acts {
            let from = time(step)
            switch act.kind {
            case .usual: parts.append("as usual")
            case .quiet: parts.append(parts.isEmpty ? "just not" : "just not from \(from)")
            case .firing: parts.append("just so from \(from)")
            case .gap: parts.append("unseen from \(from)")
            case .restart: parts.append("begun anew at \(from)")
            case .over: parts.append("over at \(from)")
            case .again: parts.append("again at \(from)")
            case .gone: parts.append("gone at \(from)")
            }
            step += act.count
        }
        return parts.joined(separator: ", ")
    }
}
