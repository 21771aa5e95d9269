public import StackDSL

extension PostgresExporter {
    /// How much is too much of a database.
    public struct Limits: Sendable, Hashable {
        /// Of the connections that `max_connections` allows: 80 % and 95 %.
        public var connections = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))
        /// Of the blocks found in memory: below 80 %.
        public var cacheHits = Levels(warning: .below(.percent(80)))
        /// How long a transaction may be open: five minutes.
        public var transaction = Levels(warning: .above(.minutes(5)))
        /// How far a replica may be behind: 30 seconds and five minutes.
        public var replicationLag = Levels(warning: .above(.seconds(30)), critical: .above(.minutes(5)))

        /// The usual levels; change what is different.
        public init() {}
    }

    /// Alerts about whether the database is there, its connections, transactions, cache and replicas.
    public static func alerts(
        _ limits: Limits = Limits(), severities: Severities = Severities()
    ) -> [Alert] {
        availability(severities) + connections(limits, severities) + work(limits, severities)
    }

    private static func availability(_ severities: Severities) -> [Alert] {
        [
            Alert(
                "PostgresDown", when: up.value(), is: .equal(.number(0)), for: .minutes(1),
                severity: severities.critical,
                summary: "PostgreSQL behind {{ $labels.instance }} does not answer",
                description: """
                    The exporter runs but cannot connect: the server is down, or refuses the exporter's \
                    user.
                    """),
            Alert(
                "PostgresCollectorFailing", when: scrapeCollectorSuccess.value(), is: .equal(.number(0)),
                for: .minutes(15), severity: severities.warning,
                summary: "the collector {{ $labels.collector }} of {{ $labels.instance }} fails",
                description: """
                    Its metrics are missing. The exporter's log says why: often a missing privilege.
                    """),
        ]
    }

    private static func connections(_ limits: Limits, _ severities: Severities) -> [Alert] {
        limits.connections.alerts(
            "PostgresConnectionsUsedUp", when: connectionUse, for: .minutes(5), severities,
            summary: """
                {{ $value | humanizePercentage }} of the connections of {{ $labels.instance }} are in \
                use
                """,
            description: """
                Clients are refused when none is left. Look for idle sessions and for pools that are too \
                large.
                """)
            + limits.transaction.alerts(
                "PostgresTransactionOpenLong", when: longestTransaction, for: .minutes(1), severities,
                summary: """
                    a transaction in {{ $labels.datname }} has been open for {{ $value | \
                    humanizeDuration }}
                    """,
                description: """
                    It holds its locks and keeps dead rows from being removed. `pg_stat_activity` names \
                    it.
                    """)
    }

    private static func work(_ limits: Limits, _ severities: Severities) -> [Alert] {
        let deadlocks = Alert(
            "PostgresDeadlocks", when: "sum by (instance, datname) (increase(\(statDatabaseDeadlocks)[5m]))",
            is: .above(.count(0)), severity: severities.warning,
            summary: "{{ $value | humanize }} deadlocks in {{ $labels.datname }} within five minutes",
            description: "Transactions take the same locks in different order. The server's log shows which.")
        let hits = limits.cacheHits.alerts(
            "PostgresCacheMisses", when: cacheHitRatio(), for: .minutes(15), severities,
            summary: """
                only {{ $value | humanizePercentage }} of the blocks of {{ $labels.datname }} are found \
                in memory
                """,
            description: "Look for sequential scans of large tables, and at `shared_buffers`.")
        let lag = limits.replicationLag.alerts(
            "PostgresReplicaBehind", when: replicationLag, for: .minutes(5), severities,
            summary: "{{ $labels.instance }} is {{ $value | humanizeDuration }} behind its primary",
            description: "Look at the network between them and at long queries on the replica.")
        let slot = Alert(
            "PostgresSlotUnused", when: replicationSlotsActive.value(), is: .equal(.number(0)),
            for: .minutes(15),
            severity: severities.warning,
            summary: "nobody reads the replication slot {{ $labels.slot_name }} of {{ $labels.instance }}",
            description: """
                The server keeps all WAL for it until the disk is full. Start the replica or drop the \
                slot.
                """)
        return [deadlocks] + hits + lag + [slot]
    }
}
