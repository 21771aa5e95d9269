import Exporters
import SharedStacks
import StackDSL

// trading: a quantitative trading platform. A backend with PostgreSQL and Redis behind nginx, in three environments from
// this one definition: development in Compose, staging and production on Amazon's ECS.

public let trading: [Stack] = [Environment.development, .staging, .production].map(platform)

let ownMonitoring = OwnMonitoring(of: "trading", with: [BlackboxExporter.service()], tags: ["trading", "monitoring"])

func platform(in environment: Environment) -> Stack {
    Stack(
        "trading", environment: Name(verbatim: environment.name),
        world: .closed,
        prometheus: PrometheusServer(externalLabels: ["environment": "\(raw: environment.name)"]),
        services: services(in: environment),
        groups: [
            RuleGroup("application", alerts: applicationAlerts),
            RuleGroup("database", alerts: databaseAlerts),
            RuleGroup("redis", alerts: redisAlerts),
            RuleGroup("infrastructure", alerts: infrastructureAlerts),
            RuleGroup("business", alerts: businessAlerts),
            ownMonitoring.alerts,
        ],
        logAlerts: logAlerts,
        routing: Team.routing,
        loki: LokiServer(retention: environment.logRetention),
        dashboards: [
            applicationDashboard, businessDashboard, infrastructureDashboard, logDashboard, ownMonitoring.dashboard,
        ])
}

func services(in environment: Environment) -> [Service] {
    [
        Backend.service(in: environment), nginx, NodeExporter.service(), RedisExporter.service(),
        PostgresExporter.service(),
    ] + ownMonitoring.services
}

/// nginx writes to files; its form of lines is the usual one (`combined`).
let nginx = Service(
    "nginx",
    logs: [
        .files(
            ["/var/log/nginx/access.log"],
            format: .regex(
                #"^\S+ \S+ \S+ \[(?P<time>[^\]]+)\] "(?P<method>\S+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) "#,
                timestamp: .field("time", .layout("02/Jan/2006:15:04:05 -0700")), labels: ["method", "status"],
                metadata: ["path"])),
        .files(["/var/log/nginx/error.log"]),
    ])
