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
        let share = isolated ? 1 : Swift.max(16, count / Self.portions)
        let portions = (count + share - 1) / share
        if portions < 2 { return map(transform) }
        let results = Mutex<[[Result]]>(.init(repeating: [], count: portions))
        DispatchQueue.concurrentPerform(iterations: portions) { portion in
            let places = (portion * share)..<Swift.min(count, (portion + 1) * share)
            var result: [Result] = []
            result.reserveCapacity(places.count)
            // By index: `map` over a part of an array allocates for each element where it is not specialised.
            for place in places { result.append(transform(self[place])) }
            results.withLock { $0[portion] = result }
        }
        return results.withLock { $0.flatMap(\.self) }
    }

    /// Enough that no core waits long for the last one.
    private static var portions: Int { 64 }
}
