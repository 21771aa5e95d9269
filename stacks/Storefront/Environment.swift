import StackDSL

/// Where the shop runs, and what differs there.
struct Environment {
    let name: Name
    /// Whether customers buy: without them, alerts about business would only be noise.
    let hasBusiness: Bool

    /// One OpenObserve on a local disk; nobody is paged: everything goes to the webhook.
    static let development = Environment(name: "development", hasBusiness: false)
    /// A high-availability cluster of OpenObserve with distributed storage, behind the same name.
    static let production = Environment(name: "production", hasBusiness: true)
}

extension Severity {
    /// Somebody may look at it some day.
    static let low = Severity("low")
    /// Somebody looks at it today.
    static let medium = Severity("medium")
    /// Somebody looks at it now.
    static let high = Severity("high")
}
