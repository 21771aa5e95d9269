public import StackDSL

extension RedisExporter {
    /// Rows of a dashboard: memory, clients, commands, keys and hits, with the alerts' own levels.
    public static func rows(_ limits: Limits = Limits()) -> [Row] {
        [useRow(limits), workRow]
    }

    private static func useRow(_ limits: Limits) -> Row {
        Row("Redis memory and clients", panels: [
            .timeSeries(
                "Memory use", key: "redis-memory-use", queries: [.init(memoryUse, legend: "{{instance}}")],
                thresholds: limits.memory.drawn, unit: .ratio, min: .ratio(0), max: .ratio(1)),
            .timeSeries("Memory", key: "redis-memory", queries: [
                .init("\(memoryUsedBytes)", legend: "{{instance}} used"),
                .init("\(memoryUsedRssBytes)", legend: "{{instance}} resident"),
            ]),
            .timeSeries(
                "Clients", queries: [
                    .init("\(connectedClients)", legend: "{{instance}} connected"),
                    .init("\(blockedClients)", legend: "{{instance}} blocked"),
                ]),
        ])
    }

    private static var workRow: Row {
        Row("Redis work", panels: [
            .timeSeries(
                "Commands", queries: [.init(commandRate(over: .rateInterval), legend: "{{instance}}")],
                unit: .operationsPerSecond),
            .timeSeries(
                "Hits", queries: [.init(hitRatio(over: .rateInterval), legend: "{{instance}}")], unit: .ratio,
                min: .ratio(0), max: .ratio(1)),
            .timeSeries(
                "Keys", queries: [.init("sum by (instance, db) (\(dbKeys))", legend: "{{instance}} {{db}}")]),
        ])
    }
}
