/// The languages that `stackc query` reads.
package enum QueryLanguage: String, Sendable, Hashable, CaseIterable {
    case promql
    case logql
    /// Go's templates, as Prometheus' rules and Alertmanager have them.
    case template
}
