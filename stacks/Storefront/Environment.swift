import StackDSL

/// Where the shop runs, and what differs there.
struct Environment {
    let name: Name
    /// Whether customers buy: without them, alerts about business would only be noise.
    let hasBusiness: Bool
    /// Whether somebody is told by mail, message or SMS.
    let wakesPeople: Bool
    /// Whether OpenObserve is started with the monitoring.
    let runsStore: Bool
    /// How OpenObserve keeps its data.
    let storage: OpenObserveServer.Mode

    /// One OpenObserve on a local disk.
    static let development = Environment(
        name: "development", hasBusiness: false, wakesPeople: false, runsStore: true, storage: .singleNode())

    /// A high-availability cluster of OpenObserve with distributed storage, behind the same name (the bucket's name, the
    /// database and NATS are chosen: OpenObserve's cluster needs one of each).
    static let production = Environment(
        name: "production", hasBusiness: true, wakesPeople: true, runsStore: false,
        storage: .highAvailability(
            .init(
                bucket: "caddy-shopping-openobserve", region: "cn-north-1",
                accessKey: .environment("ZO_S3_ACCESS_KEY"), secretKey: .environment("ZO_S3_SECRET_KEY")),
            database: .environment("ZO_META_POSTGRES_DSN")))
}

extension Severity {
    /// Somebody may look at it some day.
    static let low = Severity("low")
    /// Somebody looks at it today.
    static let medium = Severity("medium")
    /// Somebody looks at it now.
    static let high = Severity("high")
}
