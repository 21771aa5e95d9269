import Exporters
import StackDSL

/// How much is too much (chosen: the users name alerts without levels, these are the usual ones). Each level is drawn
/// in its panel, compared in its rule and named in its text.
enum Limit {
    static let errors = Threshold.above(.percent(5))
    static let latency = Threshold.above(.seconds(1))
    static let backends = Threshold.below(.count(1))

    static let connections = Threshold.above(.percent(80))
    static let transaction = Threshold.above(.minutes(5))

    static let redisMemory = Threshold.above(.percent(85))

    static let cpu = Threshold.above(.percent(80))
    static let memory = Threshold.above(.percent(85))
    static let disk = Threshold.above(.percent(85))

    static let orderFailures = Threshold.above(.percent(5))
    static let backtestQueue = Threshold.above(.count(100))

    static let loggedErrors = Threshold.above(.perSecond(1))
    static let loggedExceptions = Threshold.above(.count(0))

    // What the ready rows draw: only levels that an alert has.

    static let postgres: PostgresExporter.Limits = {
        var limits = PostgresExporter.Limits()
        limits.connections = Levels(warning: connections)
        limits.transaction = Levels(warning: transaction)
        limits.cacheHits = .none
        limits.replicationLag = .none
        return limits
    }()

    static let redis: RedisExporter.Limits = {
        var limits = RedisExporter.Limits()
        limits.memory = Levels(warning: redisMemory)
        limits.clients = .none
        return limits
    }()

    static let node: NodeExporter.Limits = {
        var limits = NodeExporter.Limits()
        limits.cpu = Levels(warning: cpu)
        limits.memory = Levels(warning: memory)
        limits.disk = Levels(warning: disk)
        limits.diskBusy = .none
        return limits
    }()
}
