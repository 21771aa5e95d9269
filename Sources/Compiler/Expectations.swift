import Analysis
package import Diagnostics
import Emitters
import Proof
package import StackDSL

/// A rule test, in a file of its own.
package struct TestAlone: Sendable {
    /// As it is named in its file.
    package let name: String
    /// What it shows, as people call it: an alert or a recording.
    package let subject: String
    /// Of the rule, or of the test that a person wrote for it.
    package let site: DeclarationSite
    package let contents: String
}

/// The rule tests of a stack that compiles, of rules in the files below a folder.
package func testsAlone(of stack: Stack, in folder: String) -> [TestAlone] {
    var resolved = resolve(stack)
    resolved.proofs = proofs(of: resolved)
    let alerts = resolved.alerts.flatMap { rule in
        ([rule.alert.site] + rule.alert.tests.map(\.site)).map { ($0, "alert \"\(rule.alert.name.text)\"") }
    }
    let recordings = resolved.groups.flatMap(\.recordings).map { ($0.recording.site, "recording \"\($0.recording.name.text)\"") }
    let subjects = Dictionary(alerts + recordings) { first, _ in first }
    return ruleTestsAlone(resolved, in: folder).map { test, contents in
        TestAlone(name: test.name, subject: subjects[test.site] ?? "", site: test.site, contents: contents)
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
