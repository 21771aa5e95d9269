/// Metrics that programs push to Prometheus by OTLP, at `/api/v1/otlp/v1/metrics`.
///
/// - Emits: `otlp:`, and the flag that turns the receiver on. Since Prometheus 2.55.
/// - Diagnoses: `unsupported-by-version`.
/// - Source: https://prometheus.io/docs/guides/opentelemetry/
public struct OTLPReceiver: Sendable, Hashable {
    package let promotedAttributes: [Name]
    package let keepsIdentifyingAttributes: Bool
    package let convertsHistograms: Bool
    package let promotesScope: Bool
    package let translation: Translation?

    /// - Parameters:
    ///   - promoted: attributes of the resource that become labels of every series. Without them, only `target_info` has
    ///     them.
    ///   - keepsIdentifyingAttributes: also `service.name` and its like, which become `job` and `instance`. Since
    ///     Prometheus 3.1.
    ///   - convertsHistograms: into native ones of custom buckets. Since Prometheus 3.4.
    ///   - promotesScope: adds labels of the instrumentation. Since Prometheus 3.6.
    ///   - translation: of names; by default dots become underscores and units are appended. Since Prometheus 3.0.
    public init(
        promoted: [Name] = [], keepsIdentifyingAttributes: Bool = false, convertsHistograms: Bool = false,
        promotesScope: Bool = false, translation: Translation? = nil
    ) {
        promotedAttributes = promoted
        self.keepsIdentifyingAttributes = keepsIdentifyingAttributes
        self.convertsHistograms = convertsHistograms
        self.promotesScope = promotesScope
        self.translation = translation
    }

    /// How names of OpenTelemetry become names of Prometheus.
    public enum Translation: String, Sendable, Hashable {
        /// Dots become underscores; unit and `_total` are appended. Prometheus' own.
        case underscoresAndSuffixes = "UnderscoreEscapingWithSuffixes"
        /// Dots become underscores. Since Prometheus 3.6.
        case underscores = "UnderscoreEscapingWithoutSuffixes"
        /// Names stay; unit and `_total` are appended.
        case suffixes = "NoUTF8EscapingWithSuffixes"
        /// Names stay as they are. Since Prometheus 3.4.
        case none = "NoTranslation"
    }
}
