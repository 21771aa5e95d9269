import Exporters
import SharedStacks
import StackDSL

// storefront: an online shop that keeps its data in OpenObserve. The shop sends logs, traces and metrics by OTLP to a
// collector, which masks them and hands them to OpenObserve; Prometheus scrapes what alerts are decided by, and writes
// it to OpenObserve too. Read on in Environment (what differs), Shop (what is measured), Limits (how much is too much),
// the alerts by what they watch, Routing (who is told), OpenObserve, and the dashboards.

public let storefront: [Stack] = [Environment.development, .production].map(stack)

func stack(in environment: Environment) -> Stack {
    let store = Store.openObserve(in: environment)
    return Stack(
        "storefront", environment: environment.name,
        world: .closed,
        prometheus: PrometheusServer(
            scrapeInterval: .seconds(15), evaluationInterval: .seconds(15),
            externalLabels: ["stack": "storefront", "environment": AlertText(verbatim: environment.name.text)],
            // Objectives look back 30 days.
            storage: PrometheusStorage(retention: .days(35)),
            remoteWrites: [
                // Everything that is collected goes there as well, to be kept for 90 days.
                store.remoteWrite(secret: SecretFile.secret("openobserve_token"))
            ], web: PrometheusWeb(externalURL: "http://localhost:9090")),
        services: watched + ownMonitoring.services,
        groups: alertGroups(in: environment),
        logAlerts: logAlerts,
        objectives: objectives,
        routing: routing(in: environment),
        loki: operatorLogs,
        telemetry: telemetry(to: store, in: environment),
        openObserve: store,
        grafana: grafana(store),
        dashboards: [
            shopOverview, businessOverview, systemOverview, logOverview, objectiveDashboard,
            longTerm(from: store.dataSource()),
            ownMonitoring.dashboard,
        ],
        deployment: deployment(in: environment),
        operations: operations)
}

/// What is watched.
let watched: [Service] = [Shop.service, Store.service, NodeExporter.service()]

/// Which alerts are enabled where: a developer's machine has no business, and no load that means something.
func alertGroups(in environment: Environment) -> [RuleGroup] {
    let everywhere = [
        RuleGroup("system", alerts: systemAlerts),
        RuleGroup("application", alerts: applicationAlerts),
        RuleGroup("openobserve", alerts: openObserveAlerts),
        RuleGroup("recovery", alerts: [recoveryTooSlow]),
        ownMonitoring.alerts,
    ]
    return environment.hasBusiness ? everywhere + [RuleGroup("business", alerts: businessAlerts)] : everywhere
}
