import GoText

/// The lengths of time that a query works out, e.g. `[5m * 2]`.
package struct DurationValues {
    /// In seconds, by node; nil where one cannot be known before the query runs.
    private var seconds: [Int: Double] = [:]

    package init(_ tree: Tree) {
        for node in tree.nodes.indices {
            switch tree.nodes[node].kind {
            case .number(let number): seconds[node] = number.value
            case .duration(let op):
                let operands = tree.children(of: node).map { seconds[$0] }
                seconds[node] = Self.value(op, operands)
            default: break
            }
        }
    }

    /// What a node comes to, in seconds; nil where that cannot be known before the query runs.
    package func seconds(_ node: Int) -> Double? { seconds[node] }

    /// A length in whole milliseconds.
    package func milliseconds(of duration: DurationValue) -> Int64? {
        switch duration.value {
        case .nanoseconds(let length): length / 1_000_000
        case .node(let node): seconds[Int(node)].flatMap { Int64(exactly: ($0 * 1000).rounded(.towardZero)) }
        }
    }

    private static func value(_ op: DurationOperator, _ operands: [Double?]) -> Double? {
        let known = operands.compactMap { $0 }
        guard known.count == operands.count, let first = known.first, let last = known.last else { return nil }
        switch op {
        case .add: return known.count == 1 ? first : first + last
        case .subtract: return known.count == 1 ? -first : first - last
        case .multiply: return first * last
        // Prometheus fails.
        case .divide: return last == 0 ? .nan : first / last
        case .modulo: return first.truncatingRemainder(dividingBy: last)
        case .power: return GoMath.power(first, last)
        case .negate: return -first
        case .parentheses: return first
        case .minOf: return GoMath.minimum(first, last)
        case .maxOf: return GoMath.maximum(first, last)
        case .step, .range: return nil
        }
    }
}
