import Exporters
import SharedStacks
import StackDSL

// trading: a quantitative trading platform. A backend with PostgreSQL and Redis behind nginx, in three environments from
// this one definition: development in Compose, staging and production on Amazon's ECS.

public let trading: [Stack] = [Environment.development, .staging, .production].map(platform)

func platform(in environment: Environment) -> Stack {
    let exporters = ExporterServices(in: environment)
    let ownMonitoring = OwnMonitoring(
        of: "trading", with: [BlackboxExporter.service()], tags: ["trading", "monitoring"],
        logCollectors: Alloy.service(
            at: environment.discovery(port: 12345), relabeling: environment.only("alloy")))
    return Stack(
        "trading", environment: Name(verbatim: environment.name),
        world: .closed,
        prometheus: PrometheusServer(
            externalLabels: ["environment": "\(raw: environment.name)"],
            storage: PrometheusStorage(retention: environment.metricRetention),
            web: PrometheusWeb(externalURL: "http://localhost:9090")),
        services: [Backend.service(in: environment), frontend(in: environment), nginx] + exporters.all
            + ownMonitoring.services,
        groups: [
            RuleGroup("application", alerts: applicationAlerts),
            RuleGroup("database", alerts: databaseAlerts),
            RuleGroup("redis", alerts: redisAlerts),
            RuleGroup("infrastructure", alerts: infrastructureAlerts),
            RuleGroup("business", alerts: businessAlerts),
            RuleGroup("discovery", alerts: exporters.missing),
            ownMonitoring.alerts,
        ],
        logAlerts: logAlerts,
        routing: Team(environment: environment).routing,
        loki: LokiServer(retention: environment.logRetention, collector: environment.logCollector),
        dashboards: [
            applicationDashboard, businessDashboard, infrastructureDashboard, logDashboard, ownMonitoring.dashboard,
        ],
        deployment: environment.deployment(with: exporters),
        operations: operations(in: environment))
}
