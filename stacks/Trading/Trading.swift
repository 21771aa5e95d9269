import Exporters
import SharedStacks
import StackDSL

// trading: a quantitative trading platform. A backend with PostgreSQL and Redis behind nginx, in three environments from
// this one definition: development in Compose, staging and production on Amazon's ECS.

public let trading: [Stack] = [Environment.development, .staging, .production].map(platform)

let ownMonitoring = OwnMonitoring(
    of: "trading", with: [BlackboxExporter.service()], tags: ["trading", "monitoring"])

func platform(in environment: Environment) -> Stack {
    let exporters = ExporterServices(in: environment)
    return Stack(
        "trading", environment: Name(verbatim: environment.name),
        world: .closed,
        prometheus: PrometheusServer(externalLabels: ["environment": "\(raw: environment.name)"]),
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
        routing: Team.routing(in: environment),
        loki: LokiServer(retention: environment.logRetention),
        dashboards: [
            applicationDashboard, businessDashboard, infrastructureDashboard, logDashboard, ownMonitoring.dashboard,
        ],
        operations: operations(in: environment))
}
