public import StackDSL

extension Prometheus {
    /// Alerts by which Prometheus watches itself: configuration, rules, notifications, storage and scraping.
    ///
    /// - Parameter alertmanager: whether it sends alerts to one; without, nothing is said about
    /// notifications.
    public static func alerts(
        alertmanager: Bool = true, severities: Severities = Severities()
    ) -> [Alert] {
        rules(severities) + (alertmanager ? notifications(severities) : []) + storage(severities)
            + scraping(severities)
    }

    private static func rules(_ severities: Severities) -> [Alert] {
        [
            Alert(
                "PrometheusConfigNotReloaded", when: configLastReloadSuccessful.value(),
                is: .equal(.number(0)),
                for: .minutes(5), severity: severities.critical,
                summary: "{{ $labels.instance }} could not read its configuration",
                description: """
                    It goes on with the one before; after a restart it has none. Its log names the line.
                    """),
            Alert(
                "PrometheusRulesFailing",
                when: "sum by (instance, rule_group) (increase(\(ruleEvaluationFailures)[5m]))",
                is: .above(.count(0)), for: .minutes(5), severity: severities.critical,
                summary: "rules of {{ $labels.rule_group }} fail on {{ $labels.instance }}",
                description: """
                    Alerts among them cannot fire. The page `/rules` of Prometheus shows the error.
                    """),
            Alert(
                "PrometheusRulesMissed",
                when: "sum by (instance, rule_group) (increase(\(ruleGroupIterationsMissed)[5m]))",
                is: .above(.count(0)), for: .minutes(15), severity: severities.warning,
                summary: "{{ $labels.rule_group }} is not evaluated in time on {{ $labels.instance }}",
                description: "Its rules take longer than the interval between two evaluations."),
        ]
    }

    private static func notifications(_ severities: Severities) -> [Alert] {
        [
            Alert(
                "PrometheusWithoutAlertmanager", when: notificationsAlertmanagersDiscovered.value(),
                is: .below(.count(1)), for: .minutes(5), severity: severities.critical,
                summary: "{{ $labels.instance }} knows no Alertmanager",
                description: "Alerts fire and nobody is told. Look at `alerting:` in its configuration."),
            Alert(
                "PrometheusNotificationsFailing",
                when: """
                    sum by (instance, alertmanager) (rate(\(notificationsErrors)[5m]))
                      / sum by (instance, alertmanager) (rate(\(notificationsSent)[5m]))
                    """,
                is: .above(.percent(1)), for: .minutes(15), severity: severities.critical,
                summary: """
                    {{ $value | humanizePercentage }} of the alerts do not reach {{ $labels.alertmanager \
                    }}
                    """,
                description: "Look whether the Alertmanager is up and can be reached from Prometheus."),
            Alert(
                "PrometheusNotificationsDropped", when: "increase(\(notificationsDropped)[5m])",
                is: .above(.count(0)), for: .minutes(5), severity: severities.critical,
                summary: "{{ $labels.instance }} drops alerts",
                description: "Its queue is full or no Alertmanager takes them."),
        ]
    }

    private static func storage(_ severities: Severities) -> [Alert] {
        [
            Alert(
                "PrometheusStorageFailing",
                when: """
                    increase(\(tsdbCompactionsFailed)[3h]) + increase(\(tsdbReloadsFailures)[3h])
                      + increase(\(tsdbWalCorruptions)[3h])
                    """,
                is: .above(.count(0)), for: .minutes(30), severity: severities.warning,
                summary: "the storage of {{ $labels.instance }} fails to compact, load or read its blocks",
                description: "Look at the disk and the log: what is collected now may be lost at a restart."),
            Alert(
                "PrometheusWritesNothing",
                when: "sum by (instance, job) (rate(\(tsdbHeadSamplesAppended)[5m]))", is: .equal(.number(0)),
                for: .minutes(10), severity: severities.critical,
                summary: "{{ $labels.instance }} has stored nothing for ten minutes",
                description: """
                    It has targets, but none of their samples is kept. Look at its disk and its log.
                    """),
            Alert(
                "PrometheusRemoteWriteFailing",
                when: """
                    sum by (instance, url) (rate(\(remoteStorageSamplesFailed)[5m]))
                      / sum by (instance, url) (rate(\(remoteStorageSamples)[5m]))
                    """,
                is: .above(.percent(1)), for: .minutes(15), severity: severities.warning,
                summary: """
                    {{ $value | humanizePercentage }} of what {{ $labels.instance }} sends to {{ \
                    $labels.url }} fails
                    """,
                description: "The store refuses it. Its answer stands in Prometheus' log."),
        ]
    }

    private static func scraping(_ severities: Severities) -> [Alert] {
        [
            Alert(
                "PrometheusSamplesRejected",
                when: """
                    increase(\(targetScrapesSampleDuplicateTimestamp)[10m])
                      + increase(\(targetScrapesSampleOutOfOrder)[10m])
                    """,
                is: .above(.count(0)), for: .minutes(15), severity: severities.warning,
                summary: "{{ $labels.instance }} rejects samples",
                description: """
                    Two targets send the same series, or one sends it with a timestamp of its own.
                    """),
            Alert(
                "PrometheusTargetsNotUpdated", when: "increase(\(targetSyncFailed)[30m])",
                is: .above(.count(0)),
                for: .minutes(5), severity: severities.warning,
                summary: """
                    targets of {{ $labels.scrape_job }} could not be taken over by {{ $labels.instance \
                    }}
                    """,
                description: "A target's address or labels are not valid. The log names it."),
        ]
    }
}
