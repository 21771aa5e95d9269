package import StackDSL

extension TelemetryCollector {
    /// What Prometheus calls the metrics of the first span connector, up to their last words; nil where it is what Jaeger
    /// expects anyway, or where there is none.
    package var spanMetricsPrefix: String? {
        for exporter in pipelines.flatMap(\.exporters) {
            guard case .connector(let connector) = exporter.kind, case .spanMetrics = connector.kind else { continue }
            let name = connector.calls.name.text
            let prefix = name.hasSuffix("_calls_total") ? String(name.dropLast("_calls_total".count)) : ""
            return prefix == "traces_span_metrics" ? nil : prefix
        }
        return nil
    }
}
