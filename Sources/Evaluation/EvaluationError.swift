/// Why a query has no value.
package enum EvaluationError: Error, Sendable, Hashable {
    /// Prometheus refuses it while evaluating: for these series the query fails, with this reason.
    case refused(String)
    /// What this module does not evaluate, as Prometheus would not always say the same or as it is not known here.
    ///
    /// - node: its index in the tree.
    case unsupported(node: Int, String)
}
