package import PromQL

/// A query with its series selected.
package final class PreparedQuery {
    package let tree: Tree
    private let evaluator: Evaluator

    init(_ tree: Tree, _ evaluator: Evaluator) {
        self.tree = tree
        self.evaluator = evaluator
    }

    /// The value of the query.
    ///
    /// - Parameter time: in milliseconds.
    package func evaluate(at time: Int64) -> Result<QueryValue, EvaluationError> {
        switch tree.nodes.last?.kind {
        case .number(let number)?: .success(.scalar(number.value))
        default: .failure(.unsupported(node: tree.root, "not evaluated yet"))
        }
    }
}
