public import StackDSL

extension Alertmanager {
    /// The part of the notifications that could not be delivered: 0 to 1. By `instance` and `integration`.
    public static func failureRatio(over window: Window = .minutes(5)) -> PromQuery {
        """
        sum by (instance, integration) (rate(\(notificationsFailed)[\(window)]))
          / sum by (instance, integration) (rate(\(notifications)[\(window)]))
        """
    }

    /// Alerts by which Alertmanager is watched: configuration, notifications and cluster.
    ///
    /// They reach people only if something else delivers them: a second Alertmanager, or what notices that
    /// the watchdog of ``Monitoring`` has fallen silent.
    public static func alerts(severities: Severities = Severities()) -> [Alert] {
        [
            Alert(
                "AlertmanagerConfigNotReloaded", when: configLastReloadSuccessful.value(),
                is: .equal(.number(0)),
                for: .minutes(5), severity: severities.critical,
                summary: "{{ $labels.instance }} could not read its configuration",
                description: """
                    It goes on with the one before; after a restart it has none. Its log names the line.
                    """),
            Alert(
                "AlertmanagerNotificationsFailing", when: failureRatio(), is: .above(.percent(1)),
                for: .minutes(5),
                severity: severities.critical,
                summary: """
                    {{ $value | humanizePercentage }} of the notifications by {{ $labels.integration }} \
                    fail
                    """,
                description: """
                    Somebody is not told. The log of {{ $labels.instance }} has the receiver's answer.
                    """),
            Alert(
                "AlertmanagerPeersLost", when: clusterFailedPeers.value(), is: .above(.number(0)),
                for: .minutes(15),
                severity: severities.warning,
                summary: "{{ $labels.instance }} has lost {{ $value }} of its peers",
                description: """
                    People may be told twice. Look at the other members and the network between them.
                    """),
        ]
    }

    /// Rows of a dashboard: alerts, notifications and silences.
    public static var rows: [Row] {
        [
            Row("Alertmanager", panels: [
                .timeSeries(
                    "Alerts",
                    queries: [.init("sum by (state) (\(alertmanagerAlerts))", legend: "{{state}}")]),
                .timeSeries(
                    "Notifications", queries: [
                        .init(
                            "sum by (integration) (rate(\(notifications)[\(Window.rateInterval)]))",
                            legend: "{{integration}}")
                    ], unit: .perSecond),
                .timeSeries(
                    "Failed notifications", queries: [
                        .init(failureRatio(over: .rateInterval), legend: "{{instance}} {{integration}}")
                    ], threshold: .above(.percent(1)), unit: .ratio),
            ])
        ]
    }
}
