public import StackDSL

extension Promtail {
    /// Alerts about log lines that do not reach Loki.
    public static func alerts(severities: Severities = Severities()) -> [Alert] {
        [
            Alert(
                "PromtailDropsLines",
                when: "sum by (instance, host, reason) (rate(\(droppedEntries)[5m]))",
                is: .above(.perSecond(0)),
                for: .minutes(5), severity: severities.critical,
                summary: """
                    {{ $labels.instance }} drops {{ $value | humanize }} lines a second: {{ \
                    $labels.reason }}
                    """,
                description: "Loki at {{ $labels.host }} refused them after all retries. They are lost."),
            Alert(
                "PromtailRetries", when: "sum by (instance, host) (rate(\(batchRetries)[5m]))",
                is: .above(.perSecond(0)), for: .minutes(15), severity: severities.warning,
                summary: "{{ $labels.instance }} has to send again and again",
                description: "Loki at {{ $labels.host }} is slow, down or limits what it takes in."),
        ]
    }
}
