import Exporters
import StackDSL

/// How much is too much. Each level is compared in its rule, drawn in its panel and named in its text. All are given
/// unless a comment says that they are chosen.
enum Limit {
    static let unreachable = Threshold.equal(.number(0))
    // System
    static let cpu = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))
    static let memory = Levels(warning: .above(.percent(85)), critical: .above(.percent(95)))
    static let disk = Levels(warning: .above(.percent(85)), critical: .above(.percent(95)))

    // Application
    static let latency = Threshold.above(.seconds(2))
    static let errors = Threshold.above(.percent(5))
    /// A request is slow from one second on, and one in ten is too many (chosen).
    static let slowRequests = Threshold.above(.percent(10))

    // Database
    static let connections = Threshold.above(.percent(80))
    static let cacheHits = Threshold.below(.percent(80))
    /// The mean of all statements of a database (chosen: five times the baseline).
    static let statements = Threshold.above(.milliseconds(500))

    // Business
    /// Between eight in the morning and ten at night in Shanghai (chosen).
    static let activeUsers = Threshold.below(.count(10))
    static let failedOrders = Threshold.above(.percent(10))
    static let paymentDelay = Threshold.above(.seconds(30))

    // What the monitoring itself may cost.
    static let monitoringCPU = Threshold.above(.percent(20))
    static let monitoringMemory = Threshold.above(.percent(40))
    /// An alert is delivered within 30 s of firing: ten of them are the group wait, the rest may pass on the way.
    static let delivery = Threshold.atLeast(.seconds(20))

    /// Of a machine: the three given pairs; what else the exporter tells is judged as usual.
    static let node: NodeExporter.Limits = {
        var limits = NodeExporter.Limits()
        limits.cpu = cpu
        limits.memory = memory
        limits.disk = disk
        return limits
    }()

    /// Of PostgreSQL: one level of each, as given.
    static let postgres: PostgresExporter.Limits = {
        var limits = PostgresExporter.Limits()
        limits.connections = Levels(warning: connections)
        limits.cacheHits = Levels(warning: cacheHits)
        return limits
    }()
}

/// How it is on a good day, as given: drawn in green-to-yellow beside the alerts' levels, but nobody is told.
enum Baseline {
    static let latency = Threshold.above(.milliseconds(200))
    static let pageLoad = Threshold.above(.seconds(2))
    static let databaseQuery = Threshold.above(.milliseconds(100))
    static let cacheHits = Threshold.below(.percent(90))
    static let cpu = Threshold.above(.percent(70))
    static let memory = Threshold.above(.percent(80))
    static let diskTime = Threshold.above(.percent(80))
    static let networkLatency = Threshold.above(.milliseconds(10))
}

extension PanelThreshold {
    /// Worse than on a good day.
    static func baseline(_ threshold: Threshold) -> PanelThreshold { PanelThreshold(threshold, color: .yellow) }
}
