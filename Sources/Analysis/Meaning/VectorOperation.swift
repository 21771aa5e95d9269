import Concurrency
package import PromQL

/// An operation between two vectors, with what is known of the labels of both sides.
///
/// An object, since every check passes over all of them: a reference is cheap to hand on.
package final class VectorOperation: Sendable {
    package let use: QueryUse
    package let tree: Tree
    package let node: Int
    package let operation: BinaryOperation
    package let key: MatchKey
    package let sides: [Int]
    /// Why no series of one side has a partner on the other; nil where some may.
    package let obstacle: Obstacle?

    init(
        use: QueryUse, tree: Tree, node: Int, operation: BinaryOperation, key: MatchKey, sides: [Int]
    ) {
        self.use = use
        self.tree = tree
        self.node = node
        self.operation = operation
        self.key = key
        self.sides = sides
        obstacle = Obstacle(between: use.query.meanings[sides[0]].labels, use.query.meanings[sides[1]].labels, key)
    }

    package var left: LabelFlow { use.query.meanings[sides[0]].labels }
    package var right: LabelFlow { use.query.meanings[sides[1]].labels }

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
}

extension ResolvedStack {
    /// Every such operation of the stack, but for those of which nothing can be said: a side that selects nothing is
    /// another mistake, and where missing partners are filled in, none is needed.
    func allVectorOperations() -> [VectorOperation] {
        queryUses.concurrentFlatMap { use -> [VectorOperation] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .binary(let index) = tree.nodes[node].kind else { return nil }
                let operation = tree.binaries[Int(index)]
                let (left, right) = tree.operands(of: node)
                guard tree.type(of: left) == .instantVector, tree.type(of: right) == .instantVector, operation.op != .or,
                    operation.fillLeft == nil, operation.fillRight == nil, let key = MatchKey(operation)
                else { return nil }
                let found = VectorOperation(
                    use: use, tree: tree, node: node, operation: operation, key: key, sides: [left, right])
                return found.left.isImpossible || found.right.isImpossible ? nil : found
            }
        }
    }
}

extension VectorOperation.Obstacle {
    fileprivate init?(between left: LabelFlow, _ right: LabelFlow, _ key: MatchKey) {
        var onLeft: [String] = []
        var onRight: [String] = []
        for name in key.labels(left, right) {
            let (own, other) = (left[name], right[name])
            switch (own.presence, other.presence) {
            case (.surely, .never): self = .oneSided(name, isLeft: true)
                return
            case (.never, .surely): self = .oneSided(name, isLeft: false)
                return
            case (.possibly, .never): onLeft.append(name)
            case (.never, .possibly): onRight.append(name)
            case (.possibly, .possibly), (.never, .never): break
            case (.surely, _), (_, .surely):
                if let mine = own.values, let others = other.values, Set(mine).isDisjoint(with: others) {
                    self = .disjoint(name)
                    return
                }
            }
        }
        if left.isOpen || right.isOpen { return nil }
        if let left = onLeft.first, let right = onRight.first {
            self = .grouped(left: left, right: right)
        } else if let name = onLeft.first(where: { left[$0].isNamed }) {
            self = .groupedOnce(name, isLeft: true)
        } else if let name = onRight.first(where: { right[$0].isNamed }) {
            self = .groupedOnce(name, isLeft: false)
        } else {
            return nil
        }
    }
}
