package import Analysis
import Diagnostics
import StackDSL

/// Finds names that Prometheus or Alertmanager refuse.
package struct InvalidName: Check {
    package static let about = CheckDescription(
        .invalidName,
        summary: "a name is not one that the tools accept",
        rationale: """
            Metrics and labels are named by letters, digits and `_`, not starting with a digit; other characters need \
            Prometheus 3. One name that is not accepted makes the whole file be refused.
            """,
        references: ["https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels"],
        bad: [
            .stack(
                #"Recording("job{jobs}", as: …)"#,
                ExampleStack.with(recordings: [Recording("job{jobs}", as: "sum(jobs_queued)")])),
            .stack(
                #"Alert(…, labels: ["on call": "me"]) for Prometheus 2.53"#,
                ExampleStack.with(alerts: [alert(labels: ["on call": "me"])], versions: Versions(prometheus: .v2_53))),
            .stack(#"Alert(…, labels: ["__name__": "x"])"#, ExampleStack.with(alerts: [alert(labels: ["__name__": "x"])])),
        ],
        good: [
            .stack(
                #"Recording("job:jobs:sum", as: …)"#,
                ExampleStack.with(recordings: [Recording("job:jobs:sum", as: "sum by (job) (jobs_queued)")])),
            .stack(#"Alert(…, labels: ["team": "db"])"#, ExampleStack.with(alerts: [alert(labels: ["team": "db"])])),
        ])

    private static func alert(labels: Labels) -> Alert {
        Alert(
            "QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: .warning, labels: labels,
            summary: "full")
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let allowsUTF8 = stack.stack.versions.prometheus >= ToolVersion(3, 0)
        var findings: [Finding] = []
        for rule in stack.groups.flatMap(\.recordings) {
            if !isMetric(rule.recording.name.text, allowsUTF8) {
                findings.append(refusal("recording", rule.recording.name.text, rule.subject, rule.recording.site))
            }
            findings += labels(rule.labels, rule.subject, rule.recording.site, allowsUTF8)
        }
        for rule in stack.alerts {
            if rule.alert.name.text.isEmpty {
                findings.append(refusal("alert", "", rule.subject, rule.alert.site))
            }
            findings += labels(rule.labels + rule.annotations, rule.subject, rule.alert.site, allowsUTF8)
        }
        for metric in stack.stack.services.flatMap(\.metrics) {
            if !isMetric(metric.name.text, allowsUTF8) {
                findings.append(
                    refusal("metric", metric.name.text, "metric \"\(metric.name.text)\"", metric.site))
            }
        }
        return findings + ofLogs(stack)
    }

    private static func labels(
        _ labels: [RenderedLabel], _ subject: String, _ site: DeclarationSite, _ allowsUTF8: Bool
    ) -> [Finding] {
        labels.filter { $0.name == "__name__" || !isLabel($0.name, allowsUTF8) }
            .map { refusal("label", $0.name, subject, site) }
    }

    static func refusal(_ what: String, _ name: String, _ subject: String, _ site: DeclarationSite) -> Finding {
        Finding(
            "`\(name)` cannot be the name of a \(what)", subject: subject, at: Highlight(site),
            help: [
                name == "__name__"
                    ? "`__name__` holds the metric's own name: choose another label"
                    : "use letters, digits and `_`, with a letter first"
            ])
    }

    static func isMetric(_ name: String, _ allowsUTF8: Bool) -> Bool {
        // Braces are refused in the name of a recording whatever the version.
        if name.utf8.contains(UInt8(ascii: "{")) || name.utf8.contains(UInt8(ascii: "}")) { return false }
        return isPlain(name, UInt8(ascii: ":")) || (allowsUTF8 && !name.isEmpty)
    }

    static func isLabel(_ name: String, _ allowsUTF8: Bool) -> Bool {
        isPlain(name, nil) || (allowsUTF8 && !name.isEmpty)
    }

    private static func isPlain(_ name: String, _ further: UInt8?) -> Bool {
        // Every metric of a stack comes by here: bytes are compared, not characters.
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9"), lowerCase = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard let first = name.utf8.first, !digits.contains(first) else { return false }
        return name.utf8.allSatisfy {
            lowerCase.contains($0 | 0x20) || digits.contains($0) || $0 == UInt8(ascii: "_") || $0 == further
        }
    }
}
