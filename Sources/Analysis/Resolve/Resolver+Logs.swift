import Diagnostics
import LogQL
import PromQL
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
                needsParentheses: query.bindsLooserThanAComparison)
        }
        return ResolvedLogAlert(
            alert: alert, query: query, expression: expression,
            labels: RenderedLabel.sorted(
                [Labels.Pair(label: .severity, value: AlertText(verbatim: alert.severity.text))]
                    + alert.labels.pairs),
            annotations: alert.annotations.pairs.map(RenderedLabel.init))
    }
}

extension ResolvedLogQuery {
    /// Whether a comparison behind the query would take only its last operand.
    fileprivate var bindsLooserThanAComparison: Bool {
        guard let tree, case .binary(let index)? = tree.nodes.last?.kind else { return false }
        return tree.binaries[Int(index)].op.precedence <= BinaryOperator.greater.precedence
    }
}
