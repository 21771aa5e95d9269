import Exporters
import SharedStacks
import StackDSL

let applicationAlerts: [Alert] = [
    // The back end's metrics come through the collector: when it sends none, the collector is still up.
    Backend.requests.absentAlert("BackendMetricsAbsent"),
    Alert(
        "ServiceDown", when: "\(Check.backend.success) or \(Check.frontend.success)", is: Limit.unreachable,
        for: .minutes(1), severity: .critical,
        summary: "{{ $labels.instance }} does not answer",
        description: """
            The check from outside fails. Look whether the container runs, then at its log; the back end's health page says \
            what it misses.
            """),
    Alert(
        "SlowResponses", when: Backend.latency.quantile(0.95, over: .minutes(5)), is: Limit.latency, for: .minutes(5),
        severity: .warning,
        summary: "P95 of the response time is {{ $value | humanizeDuration }}",
        description: "One request in twenty takes longer than \(Limit.latency). An exemplar in the panel leads to its trace."),
    Alert(
        "HighErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(5), severity: .warning,
        summary: "{{ $value | humanizePercentage }} of the requests fail",
        description: "More than \(Limit.errors) are answered with a 5xx status. Look at the back end's errors in Loki."),
    Alert(
        "SlowRequests", when: slowRatio, is: Limit.slowRequests, for: .minutes(10), severity: .warning,
        summary: "{{ $value | humanizePercentage }} of the requests take longer than a second",
        description: "More than \(Limit.slowRequests) are slow. Compare the routes, and the database's statements."),
]

/// What PostgreSQL's and Redis' exporters tell, and what only the back end knows: connection failure (PostgresDown,
/// RedisDown), connections, slow queries, cache hits.
let databaseAlerts: [Alert] = PostgresExporter.alerts(Limit.postgres) + RedisExporter.alerts() + [
    Alert(
        "SlowQueries", when: statementTime, is: Limit.statements, for: .minutes(10), severity: .warning,
        summary: "statements in {{ $labels.datname }} take {{ $value | humanizeDuration }} on average",
        description: "`pg_stat_statements` names the slowest. Usual is less than \(Baseline.databaseQuery)."),
    Alert(
        "CacheMisses", when: cacheHitRatio, is: Limit.cacheHits, for: .minutes(15), severity: .warning,
        summary: "only {{ $value | humanizePercentage }} of the keys are found in Redis",
        description: "Less than \(Limit.cacheHits): the database does the work. Look at evictions and expiry times."),
]

let businessAlerts: [Alert] = [
    Alert(
        "FewActiveUsers", when: activeUsersByDay, is: Limit.activeUsers, for: .minutes(30), severity: .warning,
        summary: "only {{ $value | humanize }} users are active",
        description: "Fewer than \(Limit.activeUsers) by day: nobody can sign in, or nobody is counted."),
    Alert(
        "OrdersFailing", when: failedOrderRatio, is: Limit.failedOrders, for: .minutes(5), severity: .warning,
        summary: "{{ $value | humanizePercentage }} of the course bookings fail",
        description: "More than \(Limit.failedOrders) fail. Look at the back end's log for the reason, then at payments."),
    Alert(
        "PaymentsDelayed", when: paymentDelay, is: Limit.paymentDelay, for: .minutes(5), severity: .warning,
        summary: "P95 of the payments takes {{ $value | humanizeDuration }}",
        description: "Longer than \(Limit.paymentDelay): the provider is slow, or its answers do not arrive."),
]

/// The monitoring watches itself: beside whether it works, what it costs and how fast it is.
let ownMonitoring = OwnMonitoring(
    of: "wemaster", with: [Jaeger.service(), BlackboxExporter.service()], tags: ["wemaster", "monitoring"],
    collector: true,
    further: BlackboxExporter.alerts() + [
        Alert(
            "MonitoringCPUHigh", when: monitoringCPU, is: Limit.monitoringCPU, for: .minutes(15), severity: .warning,
            summary: "the monitoring takes {{ $value | humanizePercentage }} of the processors",
            description: "More than \(Limit.monitoringCPU). Look for the container that grew, and for a costly query."),
        Alert(
            "MonitoringMemoryHigh", when: monitoringMemory, is: Limit.monitoringMemory, for: .minutes(15),
            severity: .warning,
            summary: "the monitoring takes {{ $value | humanizePercentage }} of the memory",
            description: "More than \(Limit.monitoringMemory). Prometheus grows with its series: look which job sends more."),
        Alert(
            "NotificationsSlow", when: notificationLatency, is: Limit.delivery, for: .minutes(5), severity: .warning,
            summary: "notifications by {{ $labels.integration }} take {{ $value | humanizeDuration }}",
            description: "With the group wait of ten seconds an alert is delivered later than 30 s after it fired.")
            .allow(.coarseBuckets, because: "the histogram ends at 20 s: that it takes as long is what matters"),
    ])
