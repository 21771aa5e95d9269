import Diagnostics
import StackDSL

extension Resolver {
    func resolvedLogAlert(_ alert: LogAlert) -> ResolvedLogAlert {
        let query = ResolvedLogQuery(alert.query, near: alert.site)
        var expression = query.text
        if let threshold = alert.threshold {
            expression = Condition.text(
                query.text,
                "\(threshold.comparison.rawValue) \(NumberText.shortest(threshold.quantity.baseValue))",
                needsParentheses: false)
        }
        return ResolvedLogAlert(
            alert: alert, query: query, expression: expression,
            labels: RenderedLabel.sorted(
                [Labels.Pair(label: .severity, value: AlertText(verbatim: alert.severity.text))]
                    + alert.labels.pairs),
            annotations: alert.annotations.pairs.map(RenderedLabel.init))
    }
}
