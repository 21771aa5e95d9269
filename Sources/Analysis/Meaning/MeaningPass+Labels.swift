import PromQL
import StackDSL

extension MeaningPass {
    /// The labels of what a node gives.
    func labels(of node: Int) -> LabelFlow {
        switch tree.nodes[node].kind {
        case .number, .string, .variable, .duration: return .none
        case .vectorSelector(let index): return labels(of: tree.selectors[Int(index)], at: node)
        case .matrixSelector, .subquery, .parentheses: return operandLabels(of: node)
        case .unary(let op):
            let operand = operandLabels(of: node)
            return op == .minus ? nameless(operand, at: node) : operand
        case .call(let function): return labels(ofCall: function.function, at: node)
        case .aggregation(let index): return labels(of: tree.aggregations[Int(index)], at: node)
        case .binary(let index): return labels(of: tree.binaries[Int(index)], at: node)
        }
    }

    /// Without the name of the metric, which whatever computes takes away.
    func nameless(_ flow: LabelFlow, at node: Int) -> LabelFlow { flow.dropping(["__name__"], at: node) }

    private func operandLabels(of node: Int) -> LabelFlow {
        tree.firstChild(of: node).map { meanings[$0].labels } ?? .none
    }

    private func labels(of selector: VectorSelector, at node: Int) -> LabelFlow {
        let name = selector.knownName
        var flow = name.flatMap { catalog.named($0)?.meaning.labels } ?? .unknown
        flow.makeRoom(for: selector.matchers.count + 1)
        if !selector.isNameVariable { flow.set("__name__", to: name) }
        flow.select(by: selector.matchers, at: node)
        return flow
    }

    func labels(of aggregation: Aggregation, at node: Int) -> LabelFlow {
        let operand = tree.lastChild(of: node).map { meanings[$0].labels } ?? .none
        switch aggregation.op {
        // The series are passed on whole, but not all of them.
        case .topk, .bottomk, .limitk, .limitRatio: return operand.thinned()
        case .avg, .count, .countValues, .group, .max, .min, .quantile, .stddev, .stdvar, .sum: break
        }
        var flow: LabelFlow
        if let grouping = aggregation.grouping {
            if grouping.labels.contains(where: \.isVariable) { return .unknown }
            let names = grouping.labels.map(\.name)
            flow = grouping.isWithout ? operand.dropping(names + ["__name__"], at: node) : operand.keeping(names, at: node)
        } else {
            flow = operand.keeping([], at: node)
        }
        guard aggregation.op == .countValues, let parameter = tree.firstChild(of: node) else { return flow }
        return text(at: parameter).map { flow.setting($0, cause: .node(node)) } ?? .unknown
    }

    /// The text of a string; nil of anything else.
    func text(at node: Int) -> String? {
        if case .string(let index) = tree.nodes[node].kind { tree.strings[Int(index)] } else { nil }
    }
}

extension VectorSelector {
    /// The name of the series that it selects, where it selects by one that is known.
    package var knownName: String? {
        if isNameVariable { return nil }
        return name ?? matchers.first { $0.name == "__name__" && $0.op == .equal && !$0.hasVariableValue }?.value
    }
}
