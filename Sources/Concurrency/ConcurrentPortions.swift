import Dispatch
import Synchronization

/// Lets other cores work on what one makes, in portions, while it makes more; what they make of it comes in the order of
/// what they got.
///
/// Not more portions than the cores need are under way at a time, so that what is made is not all kept until somebody gets
/// to it.
package final class ConcurrentPortions<Element: Sendable, Result: Sendable> {
    private let size: Int
    private let transform: @Sendable ([Element]) -> Result
    private var waiting: [Element] = []
    private var count = 0
    private let results = Results()
    private let underWay = DispatchGroup()
    private let room = DispatchSemaphore(value: 8)

    /// - Parameter size: of a portion, in elements.
    package init(of size: Int, _ transform: @escaping @Sendable ([Element]) -> Result) {
        self.size = size
        self.transform = transform
    }

    package func append(_ element: Element) {
        waiting.append(element)
        if waiting.count == size { handOut() }
    }

    /// What became of all portions, once that is known.
    package func finish() -> [Result] {
        if !waiting.isEmpty { handOut() }
        underWay.wait()
        return results.all
    }

    private func handOut() {
        let portion = waiting
        waiting = []
        waiting.reserveCapacity(size)
        let place = count
        count += 1
        room.wait()
        DispatchQueue.global(qos: .userInitiated).async(group: underWay) { [results, room, transform] in
            results.put(transform(portion), at: place)
            room.signal()
        }
    }

    /// What was made so far, by the number of the portion.
    private final class Results: Sendable {
        private let made = Mutex<[Int: Result]>([:])

        func put(_ result: Result, at place: Int) { made.withLock { $0[place] = result } }

        var all: [Result] {
            made.withLock { made in made.keys.sorted().compactMap { made[$0] } }
        }
    }
}
