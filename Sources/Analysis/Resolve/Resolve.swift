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
        // What alerts ask needs no recordings to be read, only to be understood.
        let reading = startReading(stack.ruleGroups.flatMap(\.alerts))
        resolveRecordings()
        var resolved = ResolvedStack(stack, catalog)
        resolved.groups = groups(stack.ruleGroups, reading.finish().flatMap(\.self)[...])
        resolved.alerts = resolved.groups.flatMap(\.alerts)
        let ofGrafana = stack.grafana?.alerting?.groups ?? []
        let readingOfGrafana = startReading(ofGrafana.flatMap(\.alerts))
        resolved.grafanaGroups = groups(ofGrafana, readingOfGrafana.finish().flatMap(\.self)[...])
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

    /// Lets other cores read the queries of alerts.
    private func startReading(_ alerts: [Alert]) -> ConcurrentPortions<Alert, [ResolvedQuery]> {
        let reader = self
        let reading = ConcurrentPortions<Alert, [ResolvedQuery]>(of: alerts.count / 8 + 1) { alerts in
            alerts.map { reader.read($0.query, near: $0.site, for: .rules) }
        }
        for alert in alerts { reading.append(alert) }
        return reading
    }

    /// - Parameter read: the queries of all alerts, in the order of the groups.
    private mutating func groups(_ declared: [RuleGroup], _ read: ArraySlice<ResolvedQuery>) -> [ResolvedRuleGroup] {
        for query in read { note(query.interpolatedMetrics) }
        for recording in declared.flatMap(\.recordings) where recordings[recording] == nil {
            recordings[recording] = query(recording.query, near: recording.site, for: .rules)
        }
        var rest = read
        let owners = declared.map { group in
            defer { rest = rest.dropFirst(group.alerts.count) }
            return (group: group, queries: rest.prefix(group.alerts.count))
        }
        let resolver = self
        return owners.concurrentMap { resolver.group($0.group, $0.queries) }
    }

    private func group(_ group: RuleGroup, _ queries: ArraySlice<ResolvedQuery>) -> ResolvedRuleGroup {
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
