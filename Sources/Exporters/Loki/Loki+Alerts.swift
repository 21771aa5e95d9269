public import StackDSL

extension Loki {
    /// Alerts by which Loki is watched: requests, lost lines, rules and its disk.
    public static func alerts(severities: Severities = Severities()) -> [Alert] {
        [
            Alert(
                "LokiRequestsFailing",
                when: """
                    sum by (instance, route) (rate(\(countOf: requestDurationSeconds){status_code=~"5.."}[5m]))
                      / sum by (instance, route) (rate(\(countOf: requestDurationSeconds)[5m]))
                    """,
                is: .above(.percent(10)), for: .minutes(15), severity: severities.critical,
                summary: "{{ $value | humanizePercentage }} of the requests to {{ $labels.route }} fail",
                description: """
                    Logs are not taken in or cannot be read. Look at the log of {{ $labels.instance }}.
                    """),
            Alert(
                "LokiDiscardsLines",
                when: "sum by (tenant, reason) (rate(\(discardedSamples)[5m]))", is: .above(.perSecond(0)),
                for: .minutes(15), severity: severities.warning,
                summary: "Loki discards {{ $value | humanize }} lines a second: {{ $labels.reason }}",
                description: "A limit is reached, or lines are too old or too long. The reason says which."),
            Alert(
                "LokiRulesFailing",
                when: "sum by (instance, rule_group) (increase(\(prometheusRuleEvaluationFailures)[5m]))",
                is: .above(.count(0)), for: .minutes(5), severity: severities.critical,
                summary: "log rules of {{ $labels.rule_group }} fail on {{ $labels.instance }}",
                description: "Alerts among them cannot fire. Loki's log has the error."),
            Alert(
                "LokiDiskFull", when: "increase(\(ingesterWalDiskFullFailures)[5m])", is: .above(.count(0)),
                severity: severities.critical,
                summary: "{{ $labels.instance }} cannot write its log: the disk is full",
                description: "What it takes in now is lost at a restart."),
            Alert(
                "LokiPanics", when: "increase(\(panic)[10m])", is: .above(.count(0)),
                severity: severities.critical,
                summary: "{{ $labels.instance }} panicked",
                description: "Its log has the stack. Keep it for a report."),
        ]
    }
}
