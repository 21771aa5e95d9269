public import StackDSL

extension RedisExporter {
    /// How much is too much of a server.
    public struct Limits: Sendable, Hashable {
        /// Of `maxmemory`: 80 % and 95 %.
        public var memory = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))
        /// Of `maxclients`: 80 % and 95 %.
        public var clients = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))

        /// The usual levels; change what is different.
        public init() {}
    }

    /// Alerts about whether the server is there, its memory, clients and snapshots.
    public static func alerts(
        _ limits: Limits = Limits(), severities: Severities = Severities()
    ) -> [Alert] {
        [down(severities)] + use(limits, severities) + persistence(severities)
    }

    private static func down(_ severities: Severities) -> Alert {
        Alert(
            "RedisDown", when: up.value(), is: .equal(.number(0)), for: .minutes(1),
            severity: severities.critical,
            summary: "Redis behind {{ $labels.instance }} does not answer",
            description: """
                The exporter runs but cannot connect: the server is down, or wants another password.
                """)
    }

    private static func use(_ limits: Limits, _ severities: Severities) -> [Alert] {
        let memory = limits.memory.alerts(
            "RedisMemoryFull", when: memoryUse, for: .minutes(5), severities,
            summary: "{{ $value | humanizePercentage }} of the memory of {{ $labels.instance }} is used",
            description: "When it is full, keys are evicted or writes refused, as `maxmemory-policy` says.")
        let clients = limits.clients.alerts(
            "RedisClientsUsedUp", when: clientUse, for: .minutes(5), severities,
            summary: """
                {{ $value | humanizePercentage }} of the clients that {{ $labels.instance }} allows are \
                connected
                """,
            description: "Further clients are refused. Look for pools that are too large.")
        let rejected = Alert(
            "RedisRejectsConnections", when: "increase(\(rejectedConnections)[5m])", is: .above(.count(0)),
            severity: severities.critical, summary: "{{ $labels.instance }} rejects connections",
            description: "`maxclients` has been reached.")
        return memory + clients + [rejected]
    }

    private static func persistence(_ severities: Severities) -> [Alert] {
        [
            Alert(
                "RedisSnapshotFailed", when: rdbLastBgsaveStatus.value(), is: .equal(.number(0)),
                for: .minutes(5),
                severity: severities.warning, summary: "the last snapshot of {{ $labels.instance }} failed",
                description: """
                    A restart would lose what has been written since. Look at the disk and the server's \
                    log.
                    """),
            Alert(
                "RedisLogWriteFailed", when: aofLastWriteStatus.value(), is: .equal(.number(0)),
                for: .minutes(5),
                severity: severities.critical,
                summary: "the last write to the append-only file of {{ $labels.instance }} failed",
                description: "Redis refuses writes until it succeeds. Look at the disk."),
        ]
    }
}
