public import StackDSL

extension Prometheus {
    /// Rows of a dashboard: what Prometheus collects, keeps and evaluates.
    public static var rows: [Row] {
        [
            Row("Prometheus", panels: [
                .timeSeries("Series in memory", queries: [.init("\(tsdbHeadSeries)", legend: "{{instance}}")]),
                .timeSeries(
                    "Samples stored", queries: [
                        .init(
                            "sum by (instance) (rate(\(tsdbHeadSamplesAppended)[\(Window.rateInterval)]))",
                            legend: "{{instance}}")
                    ], unit: .perSecond),
                .timeSeries(
                    "Storage", queries: [
                        .init("\(tsdbStorageBlocksBytes)", legend: "{{instance}} blocks"),
                        .init("\(tsdbWalStorageSizeBytes)", legend: "{{instance}} log"),
                    ], unit: .bytes),
            ]),
            Row("Rules and notifications", panels: [
                .timeSeries(
                    "Rule group duration", queries: [
                        .init("\(ruleGroupLastDurationSeconds)", legend: "{{instance}} {{rule_group}}")
                    ], unit: .seconds),
                .timeSeries(
                    "Failed evaluations", queries: [
                        .init(
                            "sum by (instance) (rate(\(ruleEvaluationFailures)[\(Window.rateInterval)]))",
                            legend: "{{instance}}")
                    ], unit: .perSecond),
                .timeSeries(
                    "Alerts sent", queries: [
                        .init(
                            "sum by (alertmanager) (rate(\(notificationsSent)[\(Window.rateInterval)]))",
                            legend: "{{alertmanager}} sent"),
                        .init(
                            "sum by (alertmanager) (rate(\(notificationsErrors)[\(Window.rateInterval)]))",
                            legend: "{{alertmanager}} failed"),
                    ], unit: .perSecond),
            ]),
        ]
    }
}
