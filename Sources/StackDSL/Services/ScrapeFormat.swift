/// How metrics are asked for and read.
///
/// - Emits: `scrape_protocols` and the keys of histograms, in `global:` or in a scrape job.
/// - Diagnoses: `unsupported-by-version`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config
public struct ScrapeFormat: Sendable, Hashable {
    package let protocols: [ScrapeProtocol]
    package let nativeHistograms: Bool?
    package let keepsClassicHistograms: Bool?
    package let convertsClassicHistograms: Bool?
    package let names: NameValidation?
    package let escaping: NameEscaping?
    package let countsScrapes: Bool?

    /// What is not given stays as Prometheus, or for a job the server, has it.
    ///
    /// - Parameters:
    ///   - protocols: in the order of preference. Since Prometheus 2.49.
    ///   - nativeHistograms: whether they are kept. A key since Prometheus 3.8; before that of the server alone, by the
    ///     feature flag `native-histograms`.
    ///   - keepsClassicHistograms: also where there is a native one. Of the server since Prometheus 3.5, of a job since
    ///     3.0.
    ///   - convertsClassicHistograms: into native ones of custom buckets. Of the server since Prometheus 3.4, of a job
    ///     since 3.0.
    ///   - names: which names are accepted; all of UTF-8 by default. Since Prometheus 2.55.
    ///   - escaping: how names are asked for that not every program understands; by default they are asked for as they
    ///     are, or, of a job that takes only the older names, with underscores. Since Prometheus 3.4.
    ///   - countsScrapes: keeps `scrape_timeout_seconds`, `scrape_sample_limit` and `scrape_body_size_bytes` of each
    ///     target. Since Prometheus 3.10.
    public init(
        protocols: [ScrapeProtocol] = [], nativeHistograms: Bool? = nil, keepsClassicHistograms: Bool? = nil,
        convertsClassicHistograms: Bool? = nil, names: NameValidation? = nil, escaping: NameEscaping? = nil,
        countsScrapes: Bool? = nil
    ) {
        self.protocols = protocols
        self.nativeHistograms = nativeHistograms
        self.keepsClassicHistograms = keepsClassicHistograms
        self.convertsClassicHistograms = convertsClassicHistograms
        self.names = names
        self.escaping = escaping
        self.countsScrapes = countsScrapes
    }

    /// A format of `/metrics`.
    public enum ScrapeProtocol: String, Sendable, Hashable {
        case protobuf = "PrometheusProto"
        case openMetrics0_0_1 = "OpenMetricsText0.0.1"
        case openMetrics1_0_0 = "OpenMetricsText1.0.0"
        case text0_0_4 = "PrometheusText0.0.4"
        /// Since Prometheus 3.0.
        case text1_0_0 = "PrometheusText1.0.0"
    }

    /// Which names of metrics and labels are accepted.
    public enum NameValidation: String, Sendable, Hashable {
        case utf8
        /// Letters, digits and underscores, as before Prometheus 3.
        case legacy
    }

    /// How a name of other characters is written for a program that knows none.
    public enum NameEscaping: String, Sendable, Hashable {
        case underscores
        case dots
        case values
    }
}
