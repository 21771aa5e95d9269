import Analysis
package import Diagnostics
import Emitters
package import StackDSL

/// A rule test among those of a stack's files, and where what it shows was declared.
package struct TestPlace: Sendable {
    /// As it is named in its file.
    package let name: String
    /// The alert's name; empty for a recording.
    package let alert: String
    package let site: DeclarationSite
}

extension ResolvedStack {
    /// The tests of all groups; an alert's own site comes before those of tests that a person wrote for it.
    var testPlaces: [TestPlace] {
        let sites = alerts.flatMap { rule in ([rule.alert.site] + rule.alert.tests.map(\.site)).map { ($0, rule.alert.name.text) } }
        let names = Dictionary(sites) { first, _ in first }
        return (proofs ?? []).flatMap(\.tests).map { test in
            TestPlace(name: test.name, alert: names[test.site] ?? "", site: test.site)
        }
    }
}

/// Whom an alert must reach.
package struct RouteExpectation: Sendable {
    package let subject: String
    package let site: DeclarationSite
    /// `name=value` each.
    package let labels: [String]
    package let receivers: Set<String>
}

/// Whom the alerts of a stack must reach, as far as their labels are known before they fire, with the configuration that
/// leads them there: the stack's routes alone. None for a stack without routing.
package func routeExpectations(of stack: Stack) -> (configuration: String, alerts: [RouteExpectation])? {
    let resolved = resolve(stack)
    guard let table = RouteTable(of: resolved), let configuration = routesAlone(resolved) else { return nil }
    let alerts: [RouteExpectation] = zip(table.rows, resolved.routedAlerts).compactMap { row, alert in
        guard row.ways.allSatisfy(\.isCertain) else { return nil }
        let labels = row.labels.filter { !$0.value.contains("{{") }.map { "\($0.name)=\($0.value)" }
        return RouteExpectation(
            subject: alert.subject, site: alert.site,
            labels: ["alertname=\(row.alert)", "severity=\(row.severity)"] + labels, receivers: Set(row.ways.map(\.receiver)))
    }
    return (configuration, alerts)
}
