import PromQL
import StackDSL

/// A comparison of a value with a number, on whichever side the number is written.
struct ComparedValue {
    /// What is compared.
    let value: Int
    /// The node of the number.
    let number: Int
    /// As it is read with the value on the left.
    let comparison: Comparison
    let level: Double
    /// Whether it gives 0 or 1.
    let isBool: Bool
}

extension ResolvedQuery {
    /// The comparison that a node is; nil where it is none, or one of two vectors, or of two numbers.
    func comparedValue(at node: Int) -> ComparedValue? {
        guard let tree, case .binary(let index) = tree.nodes[node].kind,
            let comparison = Comparison(tree.binaries[Int(index)].op)
        else { return nil }
        let (left, right) = tree.operands(of: node)
        let isTurned = tree.type(of: left) == .scalar
        let (value, number) = isTurned ? (right, left) : (left, right)
        guard tree.type(of: number) == .scalar, tree.type(of: value) != .scalar,
            let level = meanings[number].range.constant
        else { return nil }
        return ComparedValue(
            value: value, number: number, comparison: isTurned ? comparison.turned : comparison, level: level,
            isBool: tree.binaries[Int(index)].isBool)
    }
}
