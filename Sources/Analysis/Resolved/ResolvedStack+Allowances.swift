package import Diagnostics
package import StackDSL

/// A declaration at which checks are silenced.
package struct AllowingDeclaration: Sendable, Hashable {
    /// `alert "HighErrorRate"`, `metric "jobs_total"`.
    package let subject: String
    package let site: DeclarationSite
    package let allowances: [Allowance]
}

extension ResolvedStack {
    /// Every declaration at which a check is silenced, in the order of the stack. A metric that two services expose is
    /// there once.
    package var allowingDeclarations: [AllowingDeclaration] {
        var found: [AllowingDeclaration] = []
        var seen: Set<AllowingDeclaration> = []
        func add(_ subject: String, _ site: DeclarationSite, _ declaration: some Allowing) {
            if declaration.allowances.isEmpty { return }
            let allowing = AllowingDeclaration(subject: subject, site: site, allowances: declaration.allowances)
            if seen.insert(allowing).inserted { found.append(allowing) }
        }
        for service in stack.services {
            let subject = "service \"\(service.name.text)\""
            add(subject, service.site, service)
            for scrape in service.scrapes { add(subject, scrape.site, scrape) }
            for probe in service.probes { add("probe \"\(probe.name.text)\"", probe.site, probe) }
            for metric in service.metrics { add("metric \"\(metric.name.text)\"", metric.site, metric) }
            for source in service.logs {
                add("logs of \(subject)", source.site, source)
                for metric in source.metrics {
                    add("metric \"\(metric.metric.name.text)\"", metric.metric.site, metric.metric)
                }
            }
        }
        for group in stack.groups { add("group \"\(group.name.text)\"", group.site, group) }
        for group in stack.logGroups { add("log group \"\(group.name.text)\"", group.site, group) }
        for objective in stack.objectives { add("objective \"\(objective.name.text)\"", objective.site, objective) }
        for group in groups {
            for rule in group.recordings { add(rule.subject, rule.recording.site, rule.recording) }
            for rule in group.alerts { add(rule.subject, rule.alert.site, rule.alert) }
        }
        for group in logGroups {
            for rule in group.recordings { add(rule.subject, rule.recording.site, rule.recording) }
            for rule in group.alerts { add(rule.subject, rule.alert.site, rule.alert) }
        }
        for routing in [stack.routing, stack.grafana?.alerting?.routing].compactMap({ $0 }) {
            for inhibition in routing.inhibitions { add("inhibition", inhibition.site, inhibition) }
        }
        for routing in [routing, grafanaRouting].compactMap({ $0 }) {
            for route in routing.tree.withAllBelow { add("route", route.site, route) }
            for receiver in routing.receivers { add("receiver \"\(receiver.name.text)\"", receiver.site, receiver) }
            for interval in routing.timeIntervals {
                add("time interval \"\(interval.name.text)\"", interval.site, interval)
            }
        }
        for source in dataSources { add("data source \"\(source.name.text)\"", source.site, source) }
        for dashboard in dashboards {
            add("dashboard \"\(dashboard.dashboard.title.rendered)\"", dashboard.dashboard.site, dashboard.dashboard)
            for variable in dashboard.variables {
                add("variable \"\(variable.variable.name.text)\"", variable.variable.site, variable.variable)
            }
            for row in dashboard.rows {
                add("row", row.row.site, row.row)
                for panel in row.panels { add(panel.subject, panel.panel.site, panel.panel) }
            }
        }
        return found
    }
}
