import PromQL
import StackDSL

extension MeaningPass {
    /// The labels of a binary operation's result.
    func labels(of operation: BinaryOperation, at node: Int) -> LabelFlow {
        guard let first = tree.child(0, of: node), let second = tree.child(1, of: node) else { return .none }
        let (left, right) = (meanings[first].labels, meanings[second].labels)
        let isFilter = operation.op.isComparison && !operation.isBool
        if tree.type(of: first) == .scalar || tree.type(of: second) == .scalar {
            let vector = tree.type(of: first) == .scalar ? right : left
            if tree.type(of: first) == tree.type(of: second) { return .none }
            return isFilter ? vector.thinned() : nameless(vector, at: node)
        }
        if operation.op == .or { return left.union(right).thinned() }
        guard let key = MatchKey(operation) else {
            // A dashboard's variable says what they are matched on.
            return operation.op.isSet || isFilter ? left.thinned() : .unknown
        }
        if operation.op == .unless { return left.thinned() }
        if operation.op == .and { return left.matched(with: right, key, at: node).thinned() }
        let hasFill = operation.fillLeft != nil || operation.fillRight != nil
        let flow = hasFill ? filled(operation, left, right, key, at: node) : paired(operation, left, right, key, at: node)
        return isFilter ? flow.thinned() : nameless(flow, at: node)
    }

    /// Of pairs of series.
    private func paired(
        _ operation: BinaryOperation, _ left: LabelFlow, _ right: LabelFlow, _ key: MatchKey, at node: Int
    ) -> LabelFlow {
        if let group = operation.group {
            let (many, one) = group.isLeft ? (left, right) : (right, left)
            let partner = one.matched(with: many, key, at: node)
            return copying(group, many.matched(with: one, key, at: node), from: partner, at: node)
        }
        return remaining(of: left.matched(with: right, key, at: node), key, at: node)
    }

    /// Where one side is missing, the labels are those that the other is matched by.
    private func filled(
        _ operation: BinaryOperation, _ left: LabelFlow, _ right: LabelFlow, _ key: MatchKey, at node: Int
    ) -> LabelFlow {
        let isRight = operation.group?.isLeft == false
        let (many, one) = isRight ? (right, left) : (left, right)
        let whole =
            operation.group.map { copying($0, many, from: one.union(.none), at: node) }
            ?? remaining(of: many, key, at: node)
        let isManyFilled = (isRight ? operation.fillRight : operation.fillLeft) != nil
        return isManyFilled ? whole.union(remaining(of: one, key, at: node)).thinned() : whole
    }

    private func remaining(of flow: LabelFlow, _ key: MatchKey, at node: Int) -> LabelFlow {
        switch key {
        case .all: flow
        case .only(let names): flow.keeping(names, at: node)
        case .allBut(let names): flow.dropping(names, at: node)
        }
    }

    private func copying(
        _ group: BinaryOperation.Group, _ many: LabelFlow, from one: LabelFlow, at node: Int
    ) -> LabelFlow {
        if group.labels.contains(where: \.isVariable) { return .unknown }
        return group.labels.reduce(many) { $0.copying($1.name, from: one, at: node) }
    }
}
