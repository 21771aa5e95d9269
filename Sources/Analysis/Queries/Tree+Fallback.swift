package import PromQL

extension Tree {
    /// The number of a `vector(number)`.
    package func fallback(_ node: Int) -> Double? {
        let node = unwrapped(node)
        guard case .call(let function) = nodes[node].kind, function.name == "vector",
            let argument = firstChild(of: node), case .number(let number) = nodes[unwrapped(argument)].kind
        else { return nil }
        return number.value
    }

    /// The operator that takes the fallback of an `or` alone: `x or vector(0) > 5`.
    package func operatorTakingFallback(of node: Int) -> BinaryOperator? {
        guard let right = children(of: node).last, case .binary(let index) = nodes[right].kind,
            let first = children(of: right).first, fallback(first) != nil
        else { return nil }
        let op = binaries[Int(index)].op
        return op.isSet ? nil : op
    }

    /// The operation between two vectors that pairs the series of a node, or passes on those that have a partner.
    package func pairing(of node: Int) -> (operation: BinaryOperation, other: Int)? {
        var node = node
        while node != root, let parent = nodes.indices[(node + 1)...].first(where: { children(of: $0).contains(node) }) {
            switch nodes[parent].kind {
            case .parentheses, .unary: break
            case .binary(let index):
                let operation = binaries[Int(index)]
                guard let other = children(of: parent).first(where: { $0 != node }) else { return nil }
                if type(of: other) == .instantVector {
                    let isKept = operation.op == .or || operation.op == .unless && node < other
                    let isFilled = operation.fillLeft != nil || operation.fillRight != nil
                    return isKept || isFilled ? nil : (operation, other)
                }
            default: return nil
            }
            node = parent
        }
        return nil
    }
}
