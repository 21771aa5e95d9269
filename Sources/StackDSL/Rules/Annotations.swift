/// The texts of an alert, of Prometheus' and Loki's rules alike.
package struct Annotations: Sendable, Hashable {
    package let summary: AlertText?
    package let description: AlertText?
    package let runbook: AlertText?
    package let further: Labels

    /// Name and text of each, in the order they are emitted.
    package var pairs: [Labels.Pair] {
        [
            summary.map { Labels.Pair(label: "summary", value: $0) },
            description.map { Labels.Pair(label: "description", value: $0) },
            runbook.map { Labels.Pair(label: "runbook_url", value: $0) },
        ].compactMap { $0 } + further.pairs
    }
}
