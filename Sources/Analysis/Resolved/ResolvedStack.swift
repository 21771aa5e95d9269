package import StackDSL

/// A stack whose queries are read and typed, whose references are followed, and whose panels have their places: what
/// checks judge and emitters write.
package struct ResolvedStack: Sendable {
    package let stack: Stack
    /// Whether it was read from files, in which people say less than in a stack.
    package var isOfFiles: Bool { stack.reading != nil }
    /// Prometheus' rule groups, in the order of their declaration; the stack's own group first. None is empty.
    package internal(set) var groups: [ResolvedRuleGroup] = []
    /// All alerts of Prometheus, in the order of their groups.
    package internal(set) var alerts: [ResolvedAlert] = []
    /// Loki's rule groups, in the order of their declaration; the stack's own group first. None is empty.
    package internal(set) var logGroups: [ResolvedLogRuleGroup] = []
    /// All alerts of Loki, in the order of their groups.
    package internal(set) var logAlerts: [ResolvedLogAlert] = []
    /// Whom alerts reach; nil for a stack that leaves it to another's Alertmanager.
    package internal(set) var routing: ResolvedRouting?
    /// Every alert of Prometheus and Loki, and whom it reaches.
    package internal(set) var routedAlerts: [RoutedAlert] = []
    /// Where Grafana reads from: as declared, or what the stack has.
    package internal(set) var dataSources: [DataSource] = []
    /// Rule groups that Grafana evaluates itself.
    package internal(set) var grafanaGroups: [ResolvedRuleGroup] = []
    /// Whom Grafana's own alerts reach.
    package internal(set) var grafanaRouting: ResolvedRouting?
    package internal(set) var dashboards: [ResolvedDashboard] = []
    /// What is started; nil for a stack that does not say how it is run.
    package internal(set) var composition: Composition?
    /// The log queries of the operations page, with the questions that they answer.
    package internal(set) var operationsQueries: [(title: String, query: ResolvedLogQuery)] = []
    /// Every PromQL query of the stack, in the order of declaration.
    package internal(set) var queryUses: [QueryUse] = []
    /// Every place where a value is compared with a level.
    package internal(set) var levels: [LevelComparison] = []
    /// Every operation between two vectors of which something can be said.
    package internal(set) var vectorOperations: [VectorOperation] = []
    /// The conditions of alerts on the same values whose labels agree but for their severity: at least two each, in the
    /// order of the first ones.
    package internal(set) var conditionsOnTheSame: [[AlertCondition]] = []
    /// Every template of the stack: of alerts' labels and annotations, and of notifications.
    package internal(set) var templateUses: [TemplateUse] = []
    /// Every series that the stack is known to have.
    package internal(set) var catalog: SeriesCatalog
    /// The rule tests of each group of Prometheus; nil as long as nobody looked for them.
    package var proofs: [GroupProof]?

    init(_ stack: Stack, _ catalog: SeriesCatalog) {
        self.stack = stack
        self.catalog = catalog
    }

    /// Every receiver that a route names, once.
    package var receivers: [Receiver] { routing?.receivers ?? [] }
    /// Every time interval that a route names, once.
    package var timeIntervals: [TimeInterval] { routing?.timeIntervals ?? [] }
    package var name: String { stack.name.text }
}
