/// Something that Prometheus does only when it is asked to.
///
/// - Emits: `--enable-feature`.
/// - Diagnoses: `unsupported-by-version`.
/// - Source: https://prometheus.io/docs/prometheus/latest/feature_flags/
public enum PrometheusFeature: String, Sendable, Hashable, CaseIterable {
    /// Turned on by itself where a stack keeps or sends exemplars.
    case exemplarStorage = "exemplar-storage"
    case memorySnapshotOnShutdown = "memory-snapshot-on-shutdown"
    case perStepStatistics = "promql-per-step-stats"
    /// Since Prometheus 2.49.
    case experimentalFunctions = "promql-experimental-functions"
    /// Since Prometheus 2.50.
    case createdTimestamps = "created-timestamp-zero-ingestion"
    /// Since Prometheus 2.51.
    case concurrentRules = "concurrent-rule-eval"
    /// Since Prometheus 2.55.
    case delayedNameRemoval = "promql-delayed-name-removal"
    /// Since Prometheus 2.54; needed to send metadata by the second protocol of remote write.
    case metadataInLog = "metadata-wal-records"
    /// Since Prometheus 2.55.
    case delayedCompaction = "delayed-compaction"
    /// Since Prometheus 3.5.
    case typeAndUnitLabels = "type-and-unit-labels"
    /// Arithmetic in ranges and offsets. Since Prometheus 3.4; on for everybody since 3.14.
    case durationExpressions = "promql-duration-expr"
    /// `anchored` and `smoothed`. Since Prometheus 3.7.
    case extendedRangeSelectors = "promql-extended-range-selectors"
    /// `fill`, `fill_left` and `fill_right`. Since Prometheus 3.10.
    case fillModifiers = "promql-binop-fill-modifiers"
}

extension PrometheusFeature {
    /// The first version that knows it; nil where every supported one does.
    package var since: ToolVersion? {
        switch self {
        case .exemplarStorage, .memorySnapshotOnShutdown, .perStepStatistics: nil
        case .experimentalFunctions: ToolVersion(2, 49)
        case .createdTimestamps: ToolVersion(2, 50)
        case .concurrentRules: ToolVersion(2, 51)
        case .metadataInLog: ToolVersion(2, 54)
        case .delayedNameRemoval, .delayedCompaction: ToolVersion(2, 55)
        case .typeAndUnitLabels: .v3_5
        case .durationExpressions: ToolVersion(3, 4)
        case .extendedRangeSelectors: ToolVersion(3, 7)
        case .fillModifiers: ToolVersion(3, 10)
        }
    }
}
