import Diagnostics

/// What keeps a pattern from becoming too deep or too large, measured before anything is written out.
enum RegularExpressionLimits {
    /// Go's limit for the height of the tree.
    static let maximumDepth = 1000
    /// Go's limit for counts that multiply, as those of `(a{10}){10}`.
    static let maximumCount = 1000
    /// Steps times groups: what a match with groups has to remember.
    static let maximumMemory = 10_000_000

    /// The first limit that a tree breaks.
    static func firstViolation(in nodes: [RegularExpression.Node], groups: Int) -> RegularExpressionError? {
        var heights = [Int](repeating: 1, count: nodes.count)
        var counts = [Int](repeating: 1, count: nodes.count)
        for index in nodes.indices where nodes[index].start < index {
            for child in RegularExpression.children(of: index, in: nodes) {
                heights[index] = max(heights[index], heights[child] + 1)
                counts[index] = max(counts[index], counts[child])
            }
            if heights[index] > maximumDepth { return .init(.depth, nodes[index].range) }
            if case .repetition(let minimum, let maximum, _, isCounted: true) = nodes[index].kind {
                if maximum == 0 {
                    counts[index] = 1
                } else {
                    counts[index] = min(counts[index] * max(maximum ?? minimum, 1), maximumCount + 1)
                }
                if counts[index] > maximumCount {
                    let text = "{\(minimum)\(suffix(minimum, maximum))}"
                    return .init(.repetitionCount(text), nodes[index].range)
                }
            }
        }
        let size = sizes(of: nodes).last ?? 0
        if size > RegularExpression.maximumSize || (size + 1) * groups > maximumMemory {
            return .init(.size, nodes.last?.range ?? TextRange(0, 0))
        }
        return nil
    }

    private static func suffix(_ minimum: Int, _ maximum: Int?) -> String {
        guard let maximum else { return "," }
        return maximum == minimum ? "" : ",\(maximum)"
    }

    /// How many steps of a program each subtree becomes; sums stop growing far above the limit.
    static func sizes(of nodes: [RegularExpression.Node]) -> [Int] {
        let ceiling = RegularExpression.maximumSize * 2000
        var sizes = [Int](repeating: 0, count: nodes.count)
        for index in nodes.indices {
            let children = RegularExpression.children(of: index, in: nodes)
            let inside = children.reduce(0) { min($0 + sizes[$1], ceiling) }
            let size: Int =
                switch nodes[index].kind {
                case .empty: 0
                case .scalar, .set, .any, .textStart, .textEnd, .lineStart, .lineEnd, .wordBoundary: 1
                case .group: inside + 2
                case .concatenation: inside
                case .alternation: inside + 2 * (children.count - 1)
                case .repetition(_, 0, _, _): 0
                case .repetition(0, nil, _, _): inside + 2
                case .repetition(let minimum, nil, _, _): inside * minimum + 1
                case .repetition(let minimum, let maximum?, _, _):
                    inside * minimum + (inside + 1) * max(maximum - minimum, 0)
                }
            sizes[index] = min(size, ceiling)
        }
        return sizes
    }
}
