import PromQL
import StackDSL

/// Works out what each node of a query means: one pass over the nodes, children before parents.
struct MeaningPass {
    let tree: Tree
    let catalog: SeriesCatalog
    private(set) var meanings: [Meaning] = []

    /// The meaning of every node of a tree.
    static func meanings(of tree: Tree, in catalog: SeriesCatalog) -> [Meaning] {
        var pass = MeaningPass(tree: tree, catalog: catalog)
        pass.meanings.reserveCapacity(tree.nodes.count)
        for node in tree.nodes.indices {
            var meaning = pass.meaning(of: node)
            meaning.labels = pass.labels(of: node)
            if case .vectorSelector = tree.nodes[node].kind, meaning.labels.isImpossible { meaning.range = .empty }
            pass.meanings.append(meaning)
        }
        return pass.meanings
    }

    private init(tree: Tree, catalog: SeriesCatalog) {
        self.tree = tree
        self.catalog = catalog
    }

    private func meaning(of node: Int) -> Meaning {
        switch tree.nodes[node].kind {
        case .number(let literal): return .constant(literal.value)
        case .string, .variable, .duration: return Meaning()
        case .vectorSelector(let index): return selector(tree.selectors[Int(index)])
        case .matrixSelector, .subquery, .parentheses: return operand(of: node, 0)
        case .call(let function): return call(function.name, at: node)
        case .aggregation(let index): return aggregation(tree.aggregations[Int(index)], at: node)
        case .binary(let index): return binary(tree.binaries[Int(index)], at: node)
        case .unary(let op):
            var result = operand(of: node, 0)
            if op == .minus {
                result.range = result.range.negated
                result.behavior = .gauge
                result.observations = nil
            }
            return result
        }
    }

    /// The meaning of a node's child by its place; unknown if there is none.
    func operand(of node: Int, _ place: Int) -> Meaning {
        tree.child(place, of: node).map { meanings[$0] } ?? Meaning()
    }

    private func selector(_ selector: VectorSelector) -> Meaning {
        guard let name = selector.knownName else { return Meaning() }
        if let series = catalog.named(name) { return series.meaning }
        // What exporters call a ratio is in percent as often.
        let unit = MetricUnit.inferred(from: name)
        return Meaning(unit: unit == .ratio ? nil : unit)
    }
}
