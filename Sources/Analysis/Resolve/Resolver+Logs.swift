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

    /// The stack's own group first, then those declared. An empty one has nothing to evaluate.
    func logGroups() -> [ResolvedLogRuleGroup] {
        let site = stack.site
        let own = LogRuleGroup(
            stack.name, recordings: stack.logRecordings, alerts: stack.logAlerts, fileID: site.fileID,
            filePath: site.filePath, line: site.line, column: site.column)
        return ([own] + stack.logGroups).filter { !$0.recordings.isEmpty || !$0.alerts.isEmpty }.map { group in
            ResolvedLogRuleGroup(
                name: group.name.text, interval: group.interval, limit: group.limit,
                recordings: group.recordings.map { recording in
                    ResolvedLogRecording(
                        recording: recording, query: logQuery(recording.query, near: recording.site, for: .rules),
                        labels: RenderedLabel.sorted(recording.labels.pairs))
                },
                alerts: group.alerts.map(resolvedLogAlert), site: group.site)
        }
    }

    private func resolvedLogAlert(_ alert: LogAlert) -> ResolvedLogAlert {
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
