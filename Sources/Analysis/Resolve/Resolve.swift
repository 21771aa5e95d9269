import Concurrency
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
        resolved.alerts = resolved.groups.flatMap(\.alerts)
        resolved.grafanaGroups = groups(stack.grafana?.alerting?.groups ?? [])
        resolved.logGroups = logGroups()
        resolved.logAlerts = resolved.logGroups.flatMap(\.alerts)
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
        resolved.vectorOperations = resolved.allVectorOperations()
        resolved.conditionsOnTheSame = resolved.allConditionsOnTheSame()
        resolved.templateUses = resolved.allTemplateUses()
        return resolved
    }

    private mutating func groups(_ declared: [RuleGroup]) -> [ResolvedRuleGroup] {
        let reader = self
        let read = declared.concurrentMap { group in
            group.alerts.concurrentMap { reader.read($0.query, near: $0.site, for: .rules) }
        }
        for query in read.joined() { note(query.interpolatedMetrics) }
        for recording in declared.flatMap(\.recordings) where recordings[recording] == nil {
            recordings[recording] = query(recording.query, near: recording.site, for: .rules)
        }
        let resolver = self
        return Array(zip(declared, read)).concurrentMap { group, queries in resolver.group(group, queries) }
    }

    private func group(_ group: RuleGroup, _ queries: [ResolvedQuery]) -> ResolvedRuleGroup {
        ResolvedRuleGroup(
            name: group.name.text, interval: group.interval, queryOffset: group.queryOffset, limit: group.limit,
            recordings: group.recordings.compactMap { recording in
                recordings[recording].map {
                    ResolvedRecording(
                        recording: recording, query: $0,
                        labels: RenderedLabel.sorted(group.labels.below(recording.labels.pairs)))
                }
            },
            alerts: Array(zip(group.alerts, queries)).concurrentMap { alert($0, meaning(of: $1), in: group) },
            site: group.site)
    }

    private func alert(_ alert: Alert, _ query: ResolvedQuery, in group: RuleGroup) -> ResolvedAlert {
        ResolvedAlert(
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
