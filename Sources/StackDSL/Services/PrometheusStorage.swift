/// What Prometheus keeps, and for how long.
///
/// - Emits: `storage:`. The retention comes as command-line flags for versions before 3.11: 3.8 has the keys, but reads
///   the time a million times too long.
/// - Diagnoses: `invalid-timing`, `invalid-number`, `unsupported-by-version`.
/// - Source: https://prometheus.io/docs/prometheus/latest/storage/
public struct PrometheusStorage: Sendable, Hashable {
    package let retention: Duration?
    package let size: Quantity?
    package let diskShare: Quantity?
    package let outOfOrderWindow: Duration?
    package let exemplars: Int?

    /// - Parameters:
    ///   - retention: older samples are deleted, in blocks of two hours and more; Prometheus' own is 15 days.
    ///   - size: the oldest blocks are deleted beyond it; no limit by default. Whichever limit comes first counts.
    ///   - diskShare: the same as a part of the disk, `.percent(80)`. Since Prometheus 3.11.
    ///   - outOfOrderWindow: samples are taken that are this much older than the newest of their series; by default none.
    ///   - exemplars: how many are kept in memory, about 100 bytes each. Turns on the feature `exemplar-storage`.
    public init(
        retention: Duration? = nil, size: Quantity? = nil, diskShare: Quantity? = nil,
        outOfOrderWindow: Duration? = nil, exemplars: Int? = nil
    ) {
        self.retention = retention
        self.size = size
        self.diskShare = diskShare
        self.outOfOrderWindow = outOfOrderWindow
        self.exemplars = exemplars
    }
}
