package import Analysis
import Diagnostics
import StackDSL

/// Finds rules that cannot be told apart.
package struct DuplicateRule: Check {
    package static let about = CheckDescription(
        .duplicateRule,
        summary: "two rules have the same name and labels",
        rationale: """
            Alertmanager tells alerts apart by their labels: two rules of one name and the same labels overwrite each \
            other, and one ends what the other began. Two recordings of one name and the same labels write two values \
            for one series at one time, and Prometheus drops one.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/"],
        bad: [
            .stack(
                #"Alert("QueueFull", …, severity: .warning), Alert("QueueFull", …, severity: .warning)"#,
                ExampleStack.with(alerts: [alert(.warning), alert(.warning)])),
            .stack(
                #"Recording("job:jobs:sum", …), Recording("job:jobs:sum", …)"#,
                ExampleStack.with(recordings: [
                    Recording("job:jobs:sum", as: "sum by (job) (jobs_queued)"),
                    Recording("job:jobs:sum", as: "sum by (job) (jobs_queued)"),
                ])),
        ],
        good: [
            .stack(
                #"Alert("QueueFull", …, severity: .warning), Alert("QueueFull", …, severity: .critical)"#,
                note: "one name, told apart by the severity",
                ExampleStack.with(alerts: [alert(.warning), alert(.critical, above: 500)])),
            .stack("one of each", ExampleStack.with(alerts: [alert(.warning)])),
        ])

    private static func alert(_ severity: Severity, above level: Double = 100) -> Alert {
        Alert(
            "QueueFull", when: ExampleStack.queue.value(), is: .above(.count(level)), for: .minutes(5), severity: severity,
            summary: "full")
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let alerts = stack.alerts.map { rule in
            Declared(
                // Files tell of one thing in several ways, on purpose: queries whose labels nobody knows may well differ.
                key: Key(rule.alert.name.text, rule.labels, stack.isOfFiles ? rule.query.text : ""),
                subject: rule.subject, site: rule.alert.site, allowances: rule.alert.allowances)
        }
        let logAlerts = stack.logAlerts.map { rule in
            Declared(
                key: Key(rule.alert.name.text, rule.labels), subject: rule.subject, site: rule.alert.site,
                allowances: rule.alert.allowances)
        }
        let recordings = stack.groups.flatMap(\.recordings).map { rule in
            Declared(
                key: Key(rule.recording.name.text, rule.labels),
                subject: rule.subject, site: rule.recording.site, allowances: rule.recording.allowances)
        }
        // What Loki records is written to the same Prometheus.
        let logRecordings = stack.logGroups.flatMap(\.recordings).map { rule in
            Declared(
                key: Key(rule.recording.name.text, rule.labels), subject: rule.subject,
                site: rule.recording.site, allowances: rule.recording.allowances)
        }
        return repeated(alerts + logAlerts) + repeated(recordings + logRecordings)
    }

    private struct Key: Hashable {
        let name: String
        let labels: [RenderedLabel]
        let query: String

        init(_ name: String, _ labels: [RenderedLabel], _ query: String = "") {
            self.name = name
            self.labels = labels
            self.query = query
        }
    }

    private struct Declared {
        let key: Key
        let subject: String
        let site: DeclarationSite
        let allowances: [Allowance]
    }

    private static func repeated(_ rules: [Declared]) -> [Finding] {
        var order: [Key] = []
        var alike: [Key: [Declared]] = [:]
        for rule in rules {
            if alike[rule.key] == nil { order.append(rule.key) }
            alike[rule.key, default: []].append(rule)
        }
        // However many there are, it is one mistake.
        return order.compactMap { key in
            guard let same = alike[key], same.count > 1, let first = same.first else { return nil }
            let count = same.count == 2 ? "another rule has" : "\(same.count - 1) other rules have"
            return Finding(
                "\(count) the name `\(key.name)` and the same labels", subject: same[1].subject,
                at: Highlight(same[1].site),
                related: ([first] + same.dropFirst(2)).map {
                    Highlight($0.site, label: same.count == 2 ? "the other one" : "another one")
                },
                help: ["give one of them another name, or a label that tells them apart"],
                allowances: same.flatMap(\.allowances))
        }
    }
}
