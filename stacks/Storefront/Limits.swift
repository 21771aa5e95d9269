import Exporters
import StackDSL

/// How much is too much. Each level is compared in its rule, drawn in its panel and named in its text. All are chosen
/// but the objectives'.
enum Limit {
    /// Of a machine: the usual pairs.
    static let node = NodeExporter.Limits()
    /// Of an interface: a gigabit link that is four fifths full.
    static let traffic = Threshold.above(.bytesPerSecond(100_000_000))

    static let latency = Threshold.above(.seconds(1))
    static let errors = Threshold.above(.percent(1))
    /// Half of what it was an hour ago.
    static let throughput = Threshold.below(.percent(50))
    static let connections = Threshold.above(.count(5_000))

    static let activeUsers = Threshold.below(.count(20))
    static let conversion = Threshold.below(.percent(1))
    static let orderHandling = Threshold.above(.minutes(5))
    static let failedOrders = Threshold.above(.percent(5))
    static let payments = Threshold.below(.percent(95))
    static let stockTurnover = Threshold.below(.ratio(0.5))
    /// Of the same hours a week ago.
    static let trend = Threshold.below(.percent(50))

    /// Three times as many lines as a day ago.
    static let logVolume = Threshold.above(.ratio(3))
    static let logErrors = Threshold.above(.percent(5))

    /// Data integrity of 100 %: nothing may be lost.
    static let lost = Threshold.above(.perSecond(0))
    /// Given: P95 of queries.
    static let queries = Threshold.above(.seconds(2))
}
