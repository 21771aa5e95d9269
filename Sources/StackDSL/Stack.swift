package import Diagnostics

/// Everything that is watched together: the unit that is compiled, written and reviewed.
///
/// ```swift
/// public let shop = Stack("shop", services: [api], alerts: [errors], routing: routing, dashboards: [overview])
/// ```
/// A stack that runs in several environments is a function of the environment, and one value for each:
/// ```swift
/// public let shop: [Stack] = [Environment.staging, .production].map(stack)
/// ```
/// - Emits: a folder `out/<name>/`, or `out/<name>/<environment>/`, with the files of each tool it needs.
/// - Diagnoses: `invalid-identifier` for a name that cannot be a folder's.
public struct Stack: Sendable, Hashable {
    package var name: Name
    package var environment: Name?
    package var versions: Versions
    package var world: World
    package var prometheus: PrometheusServer
    package var services: [Service]
    package var recordings: [Recording]
    package var alerts: [Alert]
    package var groups: [RuleGroup]
    package var logRecordings: [LogRecording]
    package var logAlerts: [LogAlert]
    package var logGroups: [LogRuleGroup]
    package var objectives: [Objective]
    package var routing: Routing?
    package var loki: LokiServer?
    package var telemetry: TelemetryCollector?
    package var jaeger: JaegerServer?
    package var openObserve: OpenObserveServer?
    package var grafana: GrafanaServer?
    package var dashboards: [Dashboard]
    package var deployment: Deployment?
    package var operations: Operations?
    /// What it was read from; nil for a stack that is declared in Swift.
    package var reading: Reading?
    package let site: DeclarationSite

    /// What is known about metrics that nobody declared.
    public enum World: Sendable, Hashable {
        /// Nothing: checks about them stay silent.
        case open
        /// They do not exist: using one is an error.
        case closed
    }

    /// - Parameters:
    ///   - name: the folder below `out/`: lower-case letters, digits and `-`.
    ///   - environment: where it runs, where it runs in several places: a folder below the stack's. Written like the
    ///     name. By default there is only one, and no folder for it.
    ///   - versions: what the files are written for; the newest by default.
    ///   - world: whether a metric that nobody declared is a mistake.
    ///   - prometheus: intervals, external labels, where alerts are sent.
    ///   - services: what is watched.
    ///   - recordings: recording rules, in a group named after the stack.
    ///   - alerts: alert rules, in the same group.
    ///   - groups: rules in groups of their own.
    ///   - logRecordings: recording rules of Loki, in a group named after the stack; needs `loki`.
    ///   - logAlerts: alert rules of Loki, in the same group.
    ///   - logGroups: rules of Loki in groups of their own.
    ///   - objectives: what is promised; each brings its recordings and alerts, in a group named `objectives`.
    ///   - routing: who is told; without it no Alertmanager is configured.
    ///   - loki: keeps logs; without it none are collected.
    ///   - telemetry: takes in traces, metrics and logs and sends them on.
    ///   - jaeger: keeps traces.
    ///   - openObserve: keeps logs, metrics and traces.
    ///   - grafana: data sources and where dashboards are found; by default those that the stack has.
    ///   - dashboards: what is shown.
    ///   - deployment: how it is run; without it no Compose file is written.
    ///   - operations: what the operations page says beyond what the stack itself tells.
    public init(
        _ name: Name, environment: Name? = nil, versions: Versions = Versions(), world: World = .open,
        prometheus: PrometheusServer = PrometheusServer(), services: [Service] = [],
        recordings: [Recording] = [], alerts: [Alert] = [], groups: [RuleGroup] = [],
        logRecordings: [LogRecording] = [], logAlerts: [LogAlert] = [], logGroups: [LogRuleGroup] = [],
        objectives: [Objective] = [], routing: Routing? = nil, loki: LokiServer? = nil,
        telemetry: TelemetryCollector? = nil, jaeger: JaegerServer? = nil, openObserve: OpenObserveServer? = nil,
        grafana: GrafanaServer? = nil, dashboards: [Dashboard] = [],
        deployment: Deployment? = nil,
        operations: Operations? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.environment = environment
        self.versions = versions
        self.world = world
        self.prometheus = prometheus
        self.services = services
        self.recordings = recordings
        self.alerts = alerts
        self.groups = groups
        self.logRecordings = logRecordings
        self.logAlerts = logAlerts
        self.logGroups = logGroups
        self.objectives = objectives
        self.routing = routing
        self.loki = loki
        self.telemetry = telemetry
        self.jaeger = jaeger
        self.openObserve = openObserve
        self.grafana = grafana
        self.dashboards = dashboards
        self.deployment = deployment
        self.operations = operations
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// The folder below `out/`: the name, and the environment if there is one. What people call the stack by.
    package var path: String { environment.map { "\(name.text)/\($0.text)" } ?? name.text }
}
