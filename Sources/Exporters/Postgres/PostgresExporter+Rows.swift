public import StackDSL

extension PostgresExporter {
    /// Rows of a dashboard: connections, transactions, cache and locks, with the alerts' own levels.
    public static func rows(_ limits: Limits = Limits()) -> [Row] {
        [connectionRow(limits), workRow(limits)]
    }

    private static func connectionRow(_ limits: Limits) -> Row {
        Row("PostgreSQL connections", panels: [
            .timeSeries(
                "Connections in use", queries: [.init(connectionUse, legend: "{{instance}}")],
                thresholds: limits.connections.drawn, unit: .ratio, min: .ratio(0), max: .ratio(1)),
            .timeSeries(
                "Connections by state", queries: [
                    .init("sum by (instance, state) (\(statActivityCount))", legend: "{{instance}} {{state}}")
                ]),
            .timeSeries(
                "Longest transaction",
                queries: [.init(longestTransaction, legend: "{{instance}} {{datname}}")],
                thresholds: limits.transaction.drawn, unit: .seconds),
        ])
    }

    private static func workRow(_ limits: Limits) -> Row {
        Row("PostgreSQL work", panels: [
            .timeSeries(
                "Transactions", queries: [
                    .init(transactions(over: .rateInterval), legend: "{{instance}} {{datname}}")
                ], unit: .operationsPerSecond),
            .timeSeries(
                "Cache hits", queries: [
                    .init(cacheHitRatio(over: .rateInterval), legend: "{{instance}} {{datname}}")
                ],
                thresholds: limits.cacheHits.drawn, unit: .ratio, min: .ratio(0), max: .ratio(1)),
            .timeSeries(
                "Locks", queries: [
                    .init("sum by (instance, mode) (\(locksCount))", legend: "{{instance}} {{mode}}")
                ]),
        ])
    }
}
