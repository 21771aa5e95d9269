public import StackDSL

extension OpenTelemetryCollector {
    /// What goes through the collector.
    public enum Signal: Sendable, Hashable, CaseIterable {
        /// Spans.
        case traces
        /// Metric points.
        case metrics
        /// Log records.
        case logs
    }

    /// Alerts about what the collector fails to take in, to keep or to send, for each of the signals it
    /// handles.
    public static func alerts(
        for signals: [Signal] = Signal.allCases, severities: Severities = Severities()
    ) -> [Alert] {
        signals.flatMap { signal($0, severities) } + [
            Alert(
                "CollectorQueueFull", when: "\(exporterQueueSize) / \(exporterQueueCapacity)",
                is: .above(.percent(80)), for: .minutes(5), severity: severities.warning,
                summary: "the queue of {{ $labels.exporter }} is {{ $value | humanizePercentage }} full",
                description: "The destination is slow or down. When the queue is full, data are dropped.")
        ]
    }

    private static func signal(_ signal: Signal, _ severities: Severities) -> [Alert] {
        let (word, failed, dropped, refused): (AlertText, Metric, Metric, Metric) =
            switch signal {
            case .traces: ("traces", exporterSendFailedSpans, exporterEnqueueFailedSpans, receiverRefusedSpans)
            case .metrics:
                (
                    "metrics", exporterSendFailedMetricPoints, exporterEnqueueFailedMetricPoints,
                    receiverRefusedMetricPoints
                )
            case .logs:
                (
                    "logs", exporterSendFailedLogRecords, exporterEnqueueFailedLogRecords,
                    receiverRefusedLogRecords
                )
            }
        let labels: Labels = ["signal": word]
        return [
            Alert(
                "CollectorExportFailing", when: "sum by (instance, exporter) (rate(\(failed)[5m]))",
                is: .above(.perSecond(0)), for: .minutes(5), severity: severities.critical, labels: labels,
                summary: "{{ $labels.exporter }} cannot send {{ $value | humanize }} items a second",
                description: """
                    The destination refuses or does not answer. The log of {{ $labels.instance }} says \
                    why.
                    """),
            Alert(
                "CollectorDropsData", when: "sum by (instance, exporter) (rate(\(dropped)[5m]))",
                is: .above(.perSecond(0)), severity: severities.critical, labels: labels,
                summary: "{{ $labels.exporter }} drops {{ $value | humanize }} items a second",
                description: "Its queue is full. What is dropped is lost."),
            Alert(
                "CollectorRefusesData", when: "sum by (instance, receiver) (rate(\(refused)[5m]))",
                is: .above(.perSecond(0)), for: .minutes(5), severity: severities.warning, labels: labels,
                summary: "{{ $labels.receiver }} refuses {{ $value | humanize }} items a second",
                description: """
                    The collector is short of memory or a destination holds it up. Clients may try \
                    again.
                    """),
        ]
    }
}
