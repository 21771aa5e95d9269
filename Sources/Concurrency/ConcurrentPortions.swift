import Dispatch
import Synchronization

/// Lets other cores work on what one makes, in portions, while it makes more; what they make of it comes in the order of
/// what they got.
///
/// Who makes it has a core of its own as long as others keep up, since nobody has work before it is made. Where they do not,
/// it works on portions too: what is made is not all kept until somebody gets to it.
package final class ConcurrentPortions<Element: Sendable, Result: Sendable> {
    private let size: Int
    private let work: Work
    private let underWay = DispatchGroup()
    private var waiting: [Element] = []
    private var count = 0

    /// - Parameter size: of a portion, in elements.
    package init(of size: Int, _ transform: @escaping @Sendable ([Element]) -> Result) {
        self.size = size
        work = Work(transform)
    }

    package func append(_ element: Element) {
        waiting.append(element)
        if waiting.count == size { handOut() }
    }

    /// What became of all portions, once that is known.
    package func finish() -> [Result] {
        if !waiting.isEmpty { handOut() }
        while work.takeOne() {}
        underWay.wait()
        return work.results
    }

    private func handOut() {
        let portion = waiting
        waiting = []
        waiting.reserveCapacity(size)
        let (need, spent) = work.add(portion, at: count)
        count += 1
        // What was allocated here is released here: an allocator makes both wait where another core does it.
        _ = consume spent
        switch need {
        case .none: break
        case .another:
            DispatchQueue.global(qos: .userInitiated).async(group: underWay) { [work] in work.takeAll() }
        case .help: _ = work.takeOne()
        }
    }

    /// What there is to do, and what was done.
    private final class Work: Sendable {
        enum Need {
            case none
            /// There is a core that nobody works on.
            case another
            /// Too much is waiting.
            case help
        }

        private struct State {
            var backlog: [(place: Int, portion: [Element])] = []
            /// How many others work on the backlog.
            var others = 0
            /// Portions that others are done with.
            var spent: [[Element]] = []
            var made: [Int: Result] = [:]
        }

        private let transform: @Sendable ([Element]) -> Result
        private let state = Mutex(State())
        private let cores = coreCount

        init(_ transform: @escaping @Sendable ([Element]) -> Result) { self.transform = transform }

        /// Takes what there is to do, and gives back what others are done with.
        func add(_ portion: [Element], at place: Int) -> (need: Need, spent: [[Element]]) {
            state.withLock { state in
                state.backlog.append((place, portion))
                let spent = state.spent
                state.spent = []
                if state.others < cores - 1 {
                    state.others += 1
                    return (.another, spent)
                }
                return (state.backlog.count > 2 * cores ? .help : .none, spent)
            }
        }

        /// Works on the portion that waits longest; false where none does.
        func takeOne() -> Bool {
            guard let (place, portion) = state.withLock({ $0.backlog.isEmpty ? nil : $0.backlog.removeFirst() }) else { return false }
            let result = transform(portion)
            state.withLock { $0.made[place] = result }
            return true
        }

        /// Works as one of the others until nothing waits.
        func takeAll() {
            while true {
                let next = state.withLock { state in
                    if !state.backlog.isEmpty { return Optional(state.backlog.removeFirst()) }
                    state.others -= 1
                    return nil
                }
                guard let (place, portion) = next else { return }
                let result = transform(portion)
                state.withLock { state in
                    state.made[place] = result
                    state.spent.append(portion)
                }
            }
        }

        var results: [Result] {
            state.withLock { state in state.made.keys.sorted().compactMap { state.made[$0] } }
        }
    }
}
