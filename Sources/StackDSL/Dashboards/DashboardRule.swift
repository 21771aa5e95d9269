/// A custom that dashboards can be held to: a matter of taste, and only judged where the stack asks for it.
///
/// ```swift
/// GrafanaServer(rules: [.describedPanels, .rateInterval])
/// ```
/// - Diagnoses: `broken-dashboard-rule`.
/// - Source: https://github.com/grafana/dashboard-linter/tree/main/docs/rules
public enum DashboardRule: Sendable, Hashable, CaseIterable {
    /// Every panel has a title and a description.
    case describedPanels
    /// Every panel of numbers has a unit, declared or known from its query.
    case unitsOfPanels
    /// A `rate` looks back as far as the dashboard's resolution needs (`$__rate_interval`), a range of logs too (`$__auto`).
    case rateInterval
    /// A variable chooses the data source, and every query of Prometheus reads from it.
    case chosenDataSource
    /// A variable `job` of many values, in every selector.
    case chosenJob
    /// A variable `instance` of many values, in every selector.
    case chosenInstance
    /// No dashboard can be changed in the browser.
    case notEditable
}
