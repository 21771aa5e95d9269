import Concurrency
package import Diagnostics
package import StackDSL

/// An alert of Prometheus or Loki as Alertmanager sees it.
///
/// An object, since every check passes over all of them: a reference is cheap to hand on.
package final class RoutedAlert: Sendable {
    package let name: String
    package let severity: Severity
    package let labels: AlertLabels
    /// The labels of the rule and of its group, as they are written.
    package let declared: [RenderedLabel]
    /// What the query's nodes mean; none for a query of Loki.
    package let query: ResolvedQuery?
    /// Whom it reaches; none where the stack leaves that to another's Alertmanager.
    package let delivery: Delivery?
    /// `alert "X"`: as diagnostics name it.
    package let subject: String
    package let site: DeclarationSite
    package let allowances: [Allowance]

    init(
        name: String, severity: Severity, labels: AlertLabels, declared: [RenderedLabel], query: ResolvedQuery?,
        delivery: Delivery?, subject: String, site: DeclarationSite, allowances: [Allowance]
    ) {
        self.name = name
        self.severity = severity
        self.labels = labels
        self.declared = declared
        self.query = query
        self.delivery = delivery
        self.subject = subject
        self.site = site
        self.allowances = allowances
    }
}

extension ResolvedStack {
    /// The alerts of Prometheus, then those of Loki.
    func allRoutedAlerts() -> [RoutedAlert] {
        let (stack, routing) = (stack, routing)
        let alerts = alerts.concurrentMap { rule in
            let labels = AlertLabels(of: rule, in: stack)
            return RoutedAlert(
                name: rule.alert.name.text, severity: rule.alert.severity, labels: labels, declared: rule.labels,
                query: rule.query, delivery: routing.map { Delivery(of: labels, through: $0) }, subject: rule.subject,
                site: rule.alert.site, allowances: rule.alert.allowances)
        }
        let logAlerts = logAlerts.map { rule in
            let labels = AlertLabels(of: rule)
            return RoutedAlert(
                name: rule.alert.name.text, severity: rule.alert.severity, labels: labels, declared: rule.labels,
                query: nil, delivery: routing.map { Delivery(of: labels, through: $0) }, subject: rule.subject,
                site: rule.alert.site, allowances: rule.alert.allowances)
        }
        return alerts + logAlerts
    }
}
