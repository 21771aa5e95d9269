/// What a span connector's metrics are called once Prometheus has scraped them from the collector's exporter
/// `.prometheus()`. For a connector of another kind they are never filled.
extension TelemetryConnector {
    /// Spans; those that failed have the label `status_code` as `STATUS_CODE_ERROR`.
    ///
    /// - Emits: `traces_span_metrics_calls_total`.
    public var calls: Metric {
        Metric(
            metricName("calls_total"), .counter, unit: nil, labels: labels,
            help: "Spans, by service, name, kind and status", site: site)
    }

    /// How long spans take.
    ///
    /// - Emits: `traces_span_metrics_duration_seconds`.
    public var duration: Metric {
        Metric(
            metricName("duration_seconds"), .histogram, unit: .seconds, labels: labels, buckets: buckets,
            help: "Duration of spans, by service, name, kind and status", site: site)
    }

    private func metricName(_ ending: String) -> Name {
        guard case .spanMetrics(let spans) = kind, !spans.namespace.text.isEmpty else {
            return Name(verbatim: ending)
        }
        return Name(verbatim: Self.prometheusName(spans.namespace.text) + "_" + ending)
    }

    private var labels: [MetricLabel] {
        let own: [MetricLabel] = [
            "service_name", "span_name",
            .label(
                "span_kind",
                values: [
                    "SPAN_KIND_UNSPECIFIED", "SPAN_KIND_INTERNAL", "SPAN_KIND_SERVER", "SPAN_KIND_CLIENT",
                    "SPAN_KIND_PRODUCER", "SPAN_KIND_CONSUMER",
                ]),
            .label("status_code", values: ["STATUS_CODE_UNSET", "STATUS_CODE_OK", "STATUS_CODE_ERROR"]),
        ]
        guard case .spanMetrics(let spans) = kind else { return own }
        return own + spans.dimensions.map { MetricLabel(stringLiteral: Self.prometheusName($0.text)) }
    }

    private var buckets: [Double] {
        guard case .spanMetrics(let spans) = kind else { return [] }
        return spans.buckets.map { Double($0.wholeMilliseconds) / 1_000 }
    }

    /// A name of OpenTelemetry as the exporter writes it for Prometheus.
    private static func prometheusName(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
    }
}
