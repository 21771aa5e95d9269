import Diagnostics

/// Places of a text that hold mistakes, sorted and merged.
struct BrokenRegions {
    private var ranges: [TextRange] = []

    init(_ unsorted: [TextRange]) {
        for range in unsorted.sorted() {
            if let last = ranges.last, range.start <= last.end {
                ranges[ranges.count - 1].end = max(last.end, range.end)
            } else {
                ranges.append(range)
            }
        }
    }

    /// Whether a range shares a byte with a place, or has an empty one inside.
    func overlap(_ range: TextRange) -> Bool {
        guard let first = first(where: { $0.end > range.start }) else { return false }
        return first.start < range.end || range.isEmpty && first.start < range.start
    }

    /// Whether what a node means depends on a place. An operation may go on behind its last operand, so one
    /// that only touches a place is spoilt too.
    func spoil(_ node: Node) -> Bool {
        // The other sources are sound, and their places are not of this text.
        if node.source != 0 { return false }
        switch node.kind {
        case .binary, .unary:
            guard let first = first(where: { $0.end >= node.range.start }) else { return false }
            return first.start <= node.range.end
        case .number, .string, .vectorSelector, .matrixSelector, .subquery, .call, .aggregation, .parentheses,
            .duration, .variable:
            return overlap(node.range)
        }
    }

    /// The first place for which something holds that holds for all behind it too.
    private func first(where isBehind: (TextRange) -> Bool) -> TextRange? {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(ranges[middle]) { high = middle } else { low = middle + 1 }
        }
        return low < ranges.count ? ranges[low] : nil
    }
}
