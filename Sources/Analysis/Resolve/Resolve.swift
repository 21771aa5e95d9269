import Concurrency
import Diagnostics
import PromQL
package import StackDSL

/// Reads and types every query of a stack and follows every reference. Judges nothing.
///
/// - Parameter early: queries that were read already.
package func resolve(_ stack: Stack, _ early: EarlyReading = EarlyReading()) -> ResolvedStack {
    var resolver = Resolver(stack, early)
    return resolver.resolve()
}

/// Holds what the steps of a resolution share.
struct Resolver {
    let stack: Stack
    var catalog: SeriesCatalog
    var recordings: [Recording: ResolvedQuery] = [:]
    /// What was read already of the rules' queries.
    let early: [SharedIdentity: ParseResult]

    init(_ stack: Stack, _ early: EarlyReading) {
        self.stack = stack
        self.early = early.results(with: ParseOptions(of: stack, grafanaVariables: false))
        catalog = SeriesCatalog(stack)
    }

    mutating func resolve() -> ResolvedStack {
        resolveRecordings()
        var resolved = ResolvedStack(stack, catalog)
        resolved.groups = groups(stack.ruleGroups)
        resolved.alerts = resolved.groups.flatMap(\.alerts)
        let ofGrafana = stack.grafana?.alerting?.groups ?? []
        for recording in ofGrafana.flatMap(\.recordings) where recordings[recording] == nil {
            recordings[recording] = query(recording.query, near: recording.site, for: .rules)
        }
        resolved.grafanaGroups = groups(ofGrafana)
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
        let alerts = declared.flatMap(\.alerts)
        let reader = self
        // What is interpolated anywhere is known to all: such queries are read before any is understood.
        let read = alerts.concurrentMap { alert in
            alert.query.plainText == nil ? reader.read(alert.query, of: alert.identity, near: alert.site) : nil
        }
        for case let query? in read { note(query.interpolatedMetrics) }
        let resolver = self
        let understood = Array(zip(alerts, read)).concurrentMap { alert, read in
            read.map(resolver.meaning) ?? resolver.read(alert.query, of: alert.identity, near: alert.site, isUnderstood: true)
        }
        var rest = understood[...]
        let owners = declared.map { group in
            defer { rest = rest.dropFirst(group.alerts.count) }
            return (group: group, queries: rest.prefix(group.alerts.count))
        }
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
            alerts: zip(group.alerts, queries).map { alert($0, $1, in: group) }, site: group.site)
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
        if pairs.isEmpty { return own }
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
