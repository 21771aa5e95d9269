import Diagnostics
import LogQL
import StackDSL

extension Resolver {
    /// Reads a log query.
    func logQuery(_ query: LogQuery, near site: DeclarationSite, for reader: Reader) -> ResolvedLogQuery {
        let version = LogQLVersion(stack.versions.loki.major, stack.versions.loki.minor)
        return ResolvedLogQuery(
            query, near: site,
            options: LogParseOptions(version: version, grafanaVariables: reader == .panels))
    }

    func resolvedLogAlert(_ alert: LogAlert) -> ResolvedLogAlert {
        let query = logQuery(alert.query, near: alert.site, for: .rules)
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
