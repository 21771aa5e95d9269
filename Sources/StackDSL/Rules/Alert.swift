package import Diagnostics

/// An alert rule of Prometheus.
///
/// ```swift
/// Alert("HighRequestLatency", when: Erp.latency.quantile(0.95, over: .minutes(5)), is: Limit.latency,
///       for: .minutes(5), severity: .warning, summary: "P95 is {{ $value | humanizeDuration }}")
/// ```
/// becomes
/// ```yaml
/// - alert: HighRequestLatency
///   expr: histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 2
///   for: 5m
///   labels:
///     severity: warning
///   annotations:
///     summary: P95 is {{ $value | humanizeDuration }}
/// ```
/// An alert is told from another by its name together with its labels.
///
/// - Diagnoses: `alert-without-condition`, `unreachable-threshold`, `unrouted-alert`, `duplicate-rule`, `alert-without-test`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
public struct Alert: Sendable, Hashable, Allowing {
    /// Out of line: alerts are handed on and copied many times.
    private struct Declared: Sendable, Hashable {
        let name: Name
        let query: PromQuery
        let threshold: Threshold?
        let hold: Duration
        let keepFiring: Duration
        let severity: Severity
        let annotations: Annotations
        let site: DeclarationSite
        var labels: Labels
        var yieldsTo: Severity?
        var tests: [AlertTest] = []
        var allowances: [Allowance] = []
    }

    private var declared: Shared<Declared>

    /// - Parameters:
    ///   - name: letters, digits and `_`; by custom in CamelCase. May repeat with other labels.
    ///   - when: the query that is watched.
    ///   - is: the level it is compared with. Without one, the query holds the condition itself (`up == 0`).
    ///   - for: how long the condition holds before the alert fires. Whole milliseconds; by default it fires at the
    ///     first evaluation. Emits `for:`; diagnoses `hold-below-evaluation-interval`.
    ///   - keepFiringFor: how long it goes on firing after the condition ended. Default zero. Emits
    ///     `keep_firing_for:`, since Prometheus 2.42.
    ///   - severity: emits the label `severity`, which routes decide by.
    ///   - labels: further labels. Templates may stand in their values, but a changing value starts the hold anew.
    ///   - summary: one line for the person who is paged.
    ///   - description: what it means and what to look at.
    ///   - runbook: where the response is written down. Emits the annotation `runbook_url`.
    ///   - annotations: further annotations by name.
    public init(
        _ name: Name, when query: PromQuery, is threshold: Threshold? = nil, for hold: Duration = .zero,
        keepFiringFor: Duration = .zero, severity: Severity, labels: Labels = [:], summary: AlertText,
        description: AlertText? = nil, runbook: AlertText? = nil, annotations: Labels = [:],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let texts = Annotations(summary: summary, description: description, runbook: runbook, further: annotations)
        declared = Shared(
            Declared(
                name: name, query: query, threshold: threshold, hold: hold, keepFiring: keepFiringFor,
                severity: severity, annotations: texts,
                site: .init(fileID: fileID, filePath: filePath, line: line, column: column), labels: labels))
    }

    /// A rule as a file has it, which may lack what a declaration asks for.
    ///
    /// - Parameter severity: empty where the rule has no such label.
    package init(
        _ name: Name, when query: PromQuery, for hold: Duration, keepFiringFor: Duration, severity: Severity,
        labels: Labels, annotations: Labels, site: DeclarationSite
    ) {
        let texts = Annotations(summary: nil, description: nil, runbook: nil, further: annotations)
        declared = Shared(
            Declared(
                name: name, query: query, threshold: nil, hold: hold, keepFiring: keepFiringFor, severity: severity,
                annotations: texts, site: site, labels: labels))
    }

    /// Which declaration it is, until it is changed.
    package var identity: SharedIdentity { declared.identity }
    package var name: Name { declared.value.name }
    package var query: PromQuery { declared.value.query }
    package var threshold: Threshold? { declared.value.threshold }
    package var hold: Duration { declared.value.hold }
    package var keepFiring: Duration { declared.value.keepFiring }
    package var severity: Severity { declared.value.severity }
    package var annotations: Annotations { declared.value.annotations }
    package var site: DeclarationSite { declared.value.site }
    package var labels: Labels {
        get { declared.value.labels }
        set { declared.value.labels = newValue }
    }
    /// It is hidden while the alert of the same name and of this severity fires about the same thing.
    package var yieldsTo: Severity? {
        get { declared.value.yieldsTo }
        set { declared.value.yieldsTo = newValue }
    }
    /// What a person shows of it. Written by ``tested(by:)``.
    package var tests: [AlertTest] {
        get { declared.value.tests }
        set { declared.value.tests = newValue }
    }
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] {
        get { declared.value.allowances }
        set { declared.value.allowances = newValue }
    }
}

extension Alert {
    /// The label that says how loud it is, where it has one.
    package var severityLabel: [Labels.Pair] {
        severity.text.isEmpty ? [] : [Labels.Pair(label: .severity, value: AlertText(verbatim: severity.text))]
    }

    /// The same rule with further labels, e.g. a ready one with those that an organisation's routes decide by.
    ///
    /// ```swift
    /// NodeExporter.alerts().map { $0.labelled(["team": "platform"]) }
    /// ```
    /// - Emits: the labels, beside those that the rule has.
    /// - Diagnoses: `duplicate-key` for a label that the rule has already.
    public func labelled(_ further: Labels) -> Alert {
        var copy = self
        copy.labels.pairs += further.pairs
        return copy
    }
}
