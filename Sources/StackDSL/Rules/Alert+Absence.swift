import Diagnostics

extension Service {
    /// An alert for when the service has no targets at all: then no alert about its metrics can fire.
    ///
    /// ```swift
    /// backend.absentAlert("BackendAbsent", for: .minutes(5))
    /// ```
    /// - Parameters:
    ///   - name: the alert's.
    ///   - hold: how long it is missing before the alert fires; default five minutes.
    ///   - summary: by default says which job is missing.
    /// - Emits: `absent(up{job="backend"})`, with the job of the service's first scrape.
    /// - Diagnoses: `premature-absence` for a hold below the scrape interval.
    /// - Source: https://prometheus.io/docs/prometheus/latest/querying/functions/#absent
    public func absentAlert(
        _ name: Name, for hold: Duration = .minutes(5), severity: Severity = .critical, labels: Labels = [:],
        summary: AlertText? = nil, description: AlertText? = nil, runbook: AlertText? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Alert {
        let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
        let job = job
        return Alert(
            name, when: PromQuery([.text("absent(up{job="), .string(job.text, nil), .text("})")], site: site),
            for: hold, severity: severity, labels: labels,
            summary: summary ?? "no target of \(raw: job.text) is known",
            description: description ?? """
                Prometheus has no target of the job \(raw: job.text): it was removed, or its discovery finds nothing. No \
                other alert about it can fire.
                """,
            runbook: runbook, fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// An alert for when the service cannot be scraped, or has no targets at all.
    ///
    /// - Parameters:
    ///   - name: the alert's.
    ///   - hold: how long it is down before the alert fires; default one minute.
    ///   - summary: by default says which job is down, and where.
    /// - Emits: `up{job="backend"} == 0 or absent(up{job="backend"})`, with the job of the service's first scrape.
    public func downAlert(
        _ name: Name, for hold: Duration = .minutes(1), severity: Severity = .critical, labels: Labels = [:],
        summary: AlertText? = nil, description: AlertText? = nil, runbook: AlertText? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Alert {
        let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
        let job = job
        let condition: [PromQuery.Segment] = [
            .text("up{job="), .string(job.text, nil), .text("} == 0\n  or absent(up{job="), .string(job.text, nil),
            .text("})"),
        ]
        return Alert(
            name, when: PromQuery(condition, site: site), for: hold, severity: severity, labels: labels,
            summary: summary ?? "\(raw: job.text) is down{{ with $labels.instance }} at {{ . }}{{ end }}",
            description: description ?? """
                Prometheus cannot scrape it, or knows no target of it. Its page `/targets` shows the error.
                """,
            runbook: runbook, fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// The job that its series carry: of the first scrape, if that has a name of its own.
    private var job: Name { scrapes.first.map(jobName) ?? name }
}

extension Metric {
    /// An alert for when no series of the metric matches: then no alert about it can fire.
    ///
    /// - Parameters:
    ///   - name: the alert's.
    ///   - matchers: which series are missed; any by default.
    ///   - hold: how long they are missing before the alert fires; default five minutes.
    ///   - summary: by default names the metric.
    /// - Emits: `absent(name{…})`; of a histogram or summary, its count.
    /// - Diagnoses: `premature-absence` for a hold below the scrape interval, or below the time in which a counter that
    ///   appears with its first event gets one.
    public func absentAlert(
        _ name: Name, where matchers: [LabelMatcher] = [], for hold: Duration = .minutes(5),
        severity: Severity = .critical, labels: Labels = [:], summary: AlertText? = nil,
        description: AlertText? = nil, runbook: AlertText? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Alert {
        let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
        let series: [PromQuery.Segment] = [.metric(self, suffix: countSuffix, nil)] + PromQuery.selector(matchers)
        return Alert(
            name, when: PromQuery([.text("absent(")] + series + [.text(")")], site: site), for: hold,
            severity: severity, labels: labels, summary: summary ?? "\(self) is missing",
            description: description ?? """
                Nobody sends \(self) any more: no alert about it can fire. Look at the target that exposes it.
                """,
            runbook: runbook, fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

extension Alert {
    /// An alert about alerts that fire for too long: what is broken is not repaired in time.
    ///
    /// ```swift
    /// Alert.slowRecovery("RecoveryTooSlow", after: .minutes(5), of: [.severity(.critical)], severity: .critical)
    /// ```
    /// It keeps the labels of the alert that it is about, whose name becomes the label `alert`. Alerts that always fire,
    /// like a watchdog, must not be among those that match.
    ///
    /// - Parameters:
    ///   - name: the alert's own; it is never about itself.
    ///   - hold: how long an alert may fire.
    ///   - matchers: which alerts; those of severity `critical` by default.
    ///   - summary: by default names the alert that goes on.
    /// - Emits: a rule on `ALERTS{alertstate="firing"}` with `for`.
    /// - Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#inspecting-alerts-during-runtime
    public static func slowRecovery(
        _ name: Name = "SlowRecovery", after hold: Duration, of matchers: [LabelMatcher] = [.severity(.critical)],
        severity: Severity = .critical, labels: Labels = [:], summary: AlertText? = nil,
        description: AlertText? = nil, runbook: AlertText? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Alert {
        let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
        let firing =
            [LabelMatcher("alertname", .notEqual, name.text), LabelMatcher("alertstate", .equal, "firing")] + matchers
        // What changes between pending and firing must not begin the hold anew, and the name is this alert's own.
        let query: [PromQuery.Segment] =
            [.text("max without (alertname, alertstate) (\n  label_replace(ALERTS")] + PromQuery.selector(firing)
            + [.text(#", "alert", "$1", "alertname", "(.+)")"#), .text("\n)")]
        return Alert(
            name, when: PromQuery(query, site: site), for: hold, severity: severity, labels: labels,
            summary: summary ?? "{{ $labels.alert }} has been firing for more than \(hold)",
            description: description ?? "What it is about was to be repaired within \(hold).",
            runbook: runbook, fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
