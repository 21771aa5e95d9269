package import StackDSL

/// What is known about the series of one name.
package struct Series: Sendable, Hashable {
    /// Which of a metric's series it is.
    package enum Role: Sendable, Hashable {
        case whole
        case buckets
        case sum
        case count
        /// Written by a recording rule, or by Prometheus itself.
        case derived
    }

    package let role: Role
    /// The declaration; none for what Prometheus itself writes.
    package let metric: Metric?
    package var meaning: Meaning
    /// How often it is collected, of all jobs that do: the longest. Nil where no job is known to.
    package var interval: Duration?
    /// The job whose interval that is.
    package var job: String?
    /// Whether a service of the stack exposes it, or a rule of it writes it.
    package var isExposed: Bool
    /// The values a label can have, where they are declared.
    package var labelValues: [String: [String]] = [:]
}
