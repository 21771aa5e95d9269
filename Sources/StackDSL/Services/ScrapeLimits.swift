/// What one scrape may bring before it counts as failed: a target that has gone wrong cannot fill the disk.
///
/// - Emits: `sample_limit` and its like, in `global:` for the server (since Prometheus 2.45) or in a scrape job.
/// - Diagnoses: `invalid-number` for a limit below 0, `unsupported-by-version`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config
public struct ScrapeLimits: Sendable, Hashable {
    package let bodySize: Quantity?
    package let samples: Int?
    package let targets: Int?
    package let labels: Int?
    package let labelNameLength: Int?
    package let labelValueLength: Int?
    package let droppedTargets: Int?

    /// Without a value there is no limit.
    ///
    /// - Parameters:
    ///   - bodySize: of an answer, uncompressed.
    ///   - samples: after relabeling. All of the scrape is refused if there are more.
    ///   - targets: of a job. All of them count as failed if there are more.
    ///   - labels: of a sample.
    ///   - labelNameLength: in bytes.
    ///   - labelValueLength: in bytes.
    ///   - droppedTargets: how many targets that relabeling drops are remembered. Since Prometheus 2.47.
    public init(
        bodySize: Quantity? = nil, samples: Int? = nil, targets: Int? = nil, labels: Int? = nil,
        labelNameLength: Int? = nil, labelValueLength: Int? = nil, droppedTargets: Int? = nil
    ) {
        self.bodySize = bodySize
        self.samples = samples
        self.targets = targets
        self.labels = labels
        self.labelNameLength = labelNameLength
        self.labelValueLength = labelValueLength
        self.droppedTargets = droppedTargets
    }
}
