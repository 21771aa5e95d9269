import Diagnostics
package import StackDSL

/// Reads and types every query of a stack and follows every reference. Judges nothing.
package func resolve(_ stack: Stack) -> ResolvedStack {
    var resolver = Resolver(stack)
    return resolver.resolve()
}

/// Holds what the steps of a resolution share.
struct Resolver {
    let stack: Stack
    var catalog: SeriesCatalog
    var recordings: [Recording: ResolvedQuery] = [:]

    init(_ stack: Stack) {
        self.stack = stack
        catalog = SeriesCatalog(stack)
    }

    mutating func resolve() -> ResolvedStack {
        resolveRecordings()
        var resolved = ResolvedStack(stack, catalog)
        resolved.groups = groups(stack.ruleGroups)
        resolved.grafanaGroups = groups(stack.grafana?.alerting?.groups ?? [])
        resolved.logGroups = logGroups()
        resolved.dataSources = stack.grafana?.dataSources ?? DataSource.standard(for: stack)
        resolved.dashboards = stack.dashboards.map { dashboard($0, resolved.dataSources) }
        resolved.operationsQueries = (stack.operations?.logQueries ?? []).map {
            (title: $0.title.rendered, query: logQuery($0.query, near: $0.site, for: .panels))
        }
        resolved.routing = stack.routing.map(ResolvedRouting.init)
        resolved.routedAlerts = resolved.allRoutedAlerts()
        resolved.grafanaRouting = stack.grafana?.alerting?.routing.map(ResolvedRouting.init)
        resolved.catalog = catalog
        resolved.composition = Composition(resolved)
        resolved.queryUses = resolved.allQueryUses()
        resolved.levels = resolved.allLevels()
        resolved.templateUses = resolved.allTemplateUses()
        return resolved
    }

    private mutating func groups(_ declared: [RuleGroup]) -> [ResolvedRuleGroup] {
        declared.map { group in
            ResolvedRuleGroup(
                name: group.name.text, interval: group.interval, queryOffset: group.queryOffset,
                limit: group.limit, recordings: group.recordings.map { recording in
                    ResolvedRecording(
                        recording: recording, query: resolvedRecording(recording),
                        labels: RenderedLabel.sorted(group.labels.below(recording.labels.pairs)))
                },
                alerts: group.alerts.map { alert($0, in: group) }, site: group.site)
        }
    }

    private mutating func alert(_ alert: Alert, in group: RuleGroup) -> ResolvedAlert {
        let query = query(alert.query, near: alert.site, for: .rules)
        return ResolvedAlert(
            alert: alert, query: query,
            expression: Condition.text(of: query, compared: alert.threshold),
            labels: RenderedLabel.sorted(group.labels.below(alert.severityLabel + alert.labels.pairs)),
            annotations: alert.annotations.pairs.map(RenderedLabel.init))
    }
}

extension Labels {
    /// These labels of a group with those of one of its rules, which count where both have a name.
    func below(_ own: [Pair]) -> [Pair] {
        let names = Set(own.map(\.label))
        return pairs.filter { !names.contains($0.label) } + own
    }
}

extension RenderedLabel {
    init(_ pair: Labels.Pair) {
        self.init(name: pair.label.name, value: pair.value.rendered)
    }

    /// Labels by name, as files list them.
    static func sorted(_ pairs: [Labels.Pair]) -> [RenderedLabel] {
        pairs.map(RenderedLabel.init).sorted { $0.name < $1.name }
    }
}
