import StackDSL

/// Where the shop runs, and what differs there.
struct Environment {
    let name: Name
    /// Whether customers buy: without them, alerts about business would only be noise.
    let hasBusiness: Bool

    /// Whether somebody is told by mail, message or SMS.
    let wakesPeople: Bool

    /// One OpenObserve on a local disk.
    static let development = Environment(name: "development", hasBusiness: false, wakesPeople: false)
    /// A high-availability cluster of OpenObserve with distributed storage, behind the same name.
    static let production = Environment(name: "production", hasBusiness: true, wakesPeople: true)
}

extension Severity {
    /// Somebody may look at it some day.
    static let low = Severity("low")
    /// Somebody looks at it today.
    static let medium = Severity("medium")
    /// Somebody looks at it now.
    static let high = Severity("high")
}
