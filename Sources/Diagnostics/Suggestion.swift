/// Finds the names a person may have meant.
package enum Suggestion {
    /// The candidate nearest to a name, if one is near enough to be worth saying.
    ///
    /// Near enough is a third of the name's length in edits (insert, delete, replace, swap of neighbours),
    /// at least one. Among equals the one that begins most like the name wins, since people rather leave out an ending
    /// than mistake a letter; then the alphabetically first, so that the answer does not depend on order.
    package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, name.utf8.count / 3)
        var best: (distance: Int, difference: Int, name: String)?
        let wanted = Array(name.utf8)
        for candidate in candidates where candidate != name {
            let other = Array(candidate.utf8)
            if abs(other.count - wanted.count) > limit { continue }
            let found = distance(wanted, other)
            if found > limit { continue }
            let common = zip(wanted, other).prefix { $0 == $1 }.count
            if let known = best, (known.distance, known.difference, known.name) <= (found, -common, candidate) { continue }
            best = (found, -common, candidate)
        }
        return best?.name
    }

    /// Whether one name is the other with one slip of the finger: a letter left out, added, replaced, or swapped with its
    /// neighbour. Short names and digits differ on purpose: `p1` and `p2`.
    package static func isSlip(_ name: String, of other: String) -> Bool {
        let letters = Array(name.utf8), others = Array(other.utf8)
        guard min(letters.count, others.count) >= 5, distance(letters, others) == 1 else { return false }
        let start = zip(letters, others).prefix { $0 == $1 }.count
        return ![letters, others].contains { $0[min(start, $0.count - 1)].isDigit }
    }

    /// Optimal string alignment distance over bytes.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                let cost = left[row] == right[column] ? 0 : 1
                var value = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    value = min(value, beforePrevious[column - 1] + 1)
                }
                current.append(value)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (48...57).contains(self) }
}
