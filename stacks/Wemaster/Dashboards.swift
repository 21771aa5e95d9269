import Exporters
import StackDSL

// The four dashboards whose uids and contents are given. Ready rows draw the alerts' own levels.

let systemOverview = Dashboard(
    "System overview", uid: "system-overview",
    description: "CPU, memory, disk, network and load of every machine.", tags: ["wemaster", "system"],
    rows: NodeExporter.rows(Limit.node) + CAdvisor.rows() + [
        Row("All alerts", watching: NodeExporter.alerts(Limit.node) + CAdvisor.alerts(), isCollapsed: true)
    ], refresh: .seconds(30))

let postgresMonitoring = Dashboard(
    "PostgreSQL", uid: "postgresql-monitoring",
    description: "Connections, query time, cache hit ratio, transactions and locks.", tags: ["wemaster", "database"],
    rows: PostgresExporter.rows(Limit.postgres) + [
        queryTime, Row("All alerts", watching: PostgresExporter.alerts(Limit.postgres), isCollapsed: true),
    ], refresh: .seconds(30))

let queryTime = Row("Query time", panels: [
    .timeSeries(
        "Mean time of a statement", queries: [.init(statementTime, legend: "{{instance}} {{datname}}")],
        thresholds: [.baseline(Baseline.databaseQuery), .critical(Limit.statements)], unit: .seconds),
    .timeSeries(
        "Operations of the back end", queries: [
            .init(Backend.databaseOperations.rate(over: .rateInterval).sum(by: ["operation"]), legend: "{{operation}}")
        ], unit: .operationsPerSecond),
])

let redisMonitoring = Dashboard(
    "Redis", uid: "redis-monitoring",
    description: "Memory, connections, commands per second, key space and hit ratio.", tags: ["wemaster", "database"],
    rows: RedisExporter.rows() + [
        cache, Row("All alerts", watching: RedisExporter.alerts(), isCollapsed: true),
    ], refresh: .seconds(30))

let cache = Row("Cache of the back end", panels: [
    .timeSeries(
        "Keys that are found", queries: [.init(cacheHitRatio, legend: "back end")],
        thresholds: [.baseline(Baseline.cacheHits), .critical(Limit.cacheHits)], unit: .ratio, min: .ratio(0),
        max: .ratio(1)),
    .timeSeries(
        "Operations", queries: [
            .init(
                Backend.cacheOperations.rate(over: .rateInterval).sum(by: ["operation", "result"]),
                legend: "{{operation}} {{result}}")
        ], unit: .operationsPerSecond),
])
