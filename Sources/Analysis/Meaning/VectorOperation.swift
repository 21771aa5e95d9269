package import PromQL

/// An operation between two vectors, with what is known of the labels of both sides.
package struct VectorOperation: Sendable {
    package let use: QueryUse
    package let tree: Tree
    package let node: Int
    package let operation: BinaryOperation
    package let key: MatchKey
    package let sides: [Int]

    package var left: LabelFlow { use.query.meanings[sides[0]].labels }
    package var right: LabelFlow { use.query.meanings[sides[1]].labels }

    /// Every such operation of a stack, but for those of which nothing can be said: a side that selects nothing is
    /// another mistake, and where missing partners are filled in, none is needed.
    package static func all(in stack: ResolvedStack) -> [VectorOperation] {
        stack.queryUses.flatMap { use -> [VectorOperation] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .binary(let index) = tree.nodes[node].kind else { return nil }
                let operation = tree.binaries[Int(index)]
                let sides = tree.children(of: node)
                guard let key = MatchKey(operation), sides.count == 2, operation.op != .or,
                    operation.fillLeft == nil, operation.fillRight == nil,
                    sides.allSatisfy({ tree.type(of: $0) == .instantVector })
                else { return nil }
                let found = VectorOperation(
                    use: use, tree: tree, node: node, operation: operation, key: key, sides: sides)
                return found.left.isImpossible || found.right.isImpossible ? nil : found
            }
        }
    }

    /// Why no series of one side has a partner on the other.
    package enum Obstacle: Sendable {
        /// A label that every series of one side has and none of the other.
        case oneSided(String, isLeft: Bool)
        /// A label whose texts are others on either side.
        case disjoint(String)
        /// Each side is grouped by a label that the other does not have.
        case grouped(left: String, right: String)
        /// One side is grouped by a label that the other does not have.
        case groupedOnce(String, isLeft: Bool)
    }

    package var obstacle: Obstacle? {
        var onLeft: [String] = []
        var onRight: [String] = []
        for name in key.labels(left, right).sorted() {
            let (own, other) = (left[name], right[name])
            switch (own.presence, other.presence) {
            case (.surely, .never): return .oneSided(name, isLeft: true)
            case (.never, .surely): return .oneSided(name, isLeft: false)
            case (.possibly, .never): onLeft.append(name)
            case (.never, .possibly): onRight.append(name)
            case (.possibly, .possibly), (.never, .never): break
            case (.surely, _), (_, .surely):
                if let mine = own.values, let others = other.values, Set(mine).isDisjoint(with: others) {
                    return .disjoint(name)
                }
            }
        }
        if left.isOpen || right.isOpen { return nil }
        if let left = onLeft.first, let right = onRight.first { return .grouped(left: left, right: right) }
        if let name = onLeft.first(where: { left[$0].isNamed }) { return .groupedOnce(name, isLeft: true) }
        return onRight.first { right[$0].isNamed }.map { .groupedOnce($0, isLeft: false) }
    }
}
