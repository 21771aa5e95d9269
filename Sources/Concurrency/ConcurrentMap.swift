import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// What each element becomes, in their order, made on all cores.
    ///
    /// - Parameter isolated: whether each element is work enough for a core; otherwise sixteen and more neighbours are done
    ///   together.
    package func concurrentMap<Result: Sendable>(
        isolated: Bool = false, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        concurrentPortions(atLeast: isolated ? nil : 16) { places in
            var result: [Result] = []
            result.reserveCapacity(places.count)
            // By index: `map` over a part of an array allocates for each element where it is not specialised.
            for place in places { result.append(transform(self[place])) }
            return result
        }
    }

    /// All that the elements become, in their order, made on all cores.
    package func concurrentFlatMap<Result: Sendable>(_ transform: @Sendable (Element) -> [Result]) -> [Result] {
        concurrentPortions(atLeast: 16) { places in
            var result: [Result] = []
            for place in places { result.append(contentsOf: transform(self[place])) }
            return result
        }
    }

    /// All that portions of the elements become, in their order, made on all cores.
    ///
    /// - Parameter least: the size of a portion, where it is not more; without one, each element is one.
    package func concurrentPortions<Result: Sendable>(
        atLeast least: Int?, _ make: @Sendable (Range<Int>) -> [Result]
    ) -> [Result] {
        let share = least.map { Swift.max($0, count / Self.portions) } ?? 1
        let portions = (count + share - 1) / share
        if portions < 2 { return make(indices) }
        let results = Mutex<[[Result]]>(.init(repeating: [], count: portions))
        DispatchQueue.concurrentPerform(iterations: portions) { portion in
            let result = make((portion * share)..<Swift.min(count, (portion + 1) * share))
            results.withLock { $0[portion] = result }
        }
        return results.withLock { parts in
            var all: [Result] = []
            all.reserveCapacity(parts.reduce(0) { $0 + $1.count })
            for part in parts { all.append(contentsOf: part) }
            return all
        }
    }

    /// Enough that no core waits long for the last one.
    private static var portions: Int { 64 }
}
