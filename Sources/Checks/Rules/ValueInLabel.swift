package import Analysis
import Diagnostics
import PromQL
import StackDSL
import Templates

/// Finds labels of alerts that hold the value.
package struct ValueInLabel: Check {
    package static let about = CheckDescription(
        .valueInLabel,
        summary: "a label of an alert holds the value that is watched",
        rationale: """
            An alert is told apart by its labels. With the value among them, every evaluation makes another alert: one with \
            `for` never gets old enough to fire, one without resolves and fires again each time. The value belongs into an \
            annotation.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#defining-alerting-rules"
        ],
        bad: [
            .stack(
                #"Alert("QueueFull", when: "jobs_queued > 100", …, labels: ["depth": "{{ $value }}"])"#,
                alert(["depth": "{{ $value }}"])),
            .stack(
                #"Alert("QueueFull", when: "jobs_queued > 100", …, labels: ["depth": "{{ .Value | humanize }}"])"#,
                alert(["depth": "{{ .Value | humanize }}"])),
        ],
        good: [
            .stack(
                #"Alert("QueueFull", when: "jobs_queued > 100", …, labels: ["page": "{{ if gt $value 500.0 }}yes{{ else }}no{{ end }}"])"#,
                note: "a word that rarely changes",
                alert(["page": "{{ if gt $value 500.0 }}yes{{ else }}no{{ end }}"])),
            .stack(
                #"Alert("QueueFull", when: "jobs_queued > 100", …, labels: ["team": "{{ $labels.queue }}"])"#,
                alert(["team": "{{ $labels.queue }}"])),
        ])

    private static func alert(_ labels: Labels) -> Stack {
        ExampleStack.with(alerts: [
            Alert(
                "QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: .warning, labels: labels,
                summary: "a queue is full")
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.templateUses.flatMap { use -> [Finding] in
            guard use.isLabel, !isConstant(use.query) else { return [] }
            let text = Array(use.place.literal.rendered.utf8)
            return use.reading.valueUses.filter { isPrinted($0, in: text) }.map { value in
                Finding(
                    "the label changes with the value: every evaluation makes another alert", subject: use.subject,
                    at: use.place.highlight(value.range), help: ["say it in an annotation, such as the summary"],
                    allowances: use.allowances)
            }
        }
    }

    /// Whether the value of a firing alert is always the same: `up == 0`.
    private static func isConstant(_ query: ResolvedQuery?) -> Bool {
        guard let tree = query?.tree, case .binary(let index) = tree.nodes[tree.unwrapped(tree.root)].kind else { return false }
        return tree.binaries[Int(index)].op == .equal
    }

    /// Whether a use prints the value, and does not merely ask for it: `{{ if gt $value 90.0 }}`.
    private static func isPrinted(_ use: ValueUse, in text: [UInt8]) -> Bool {
        let asking: Set<String> = ["eq", "ne", "lt", "le", "gt", "ge", "and", "or", "not"]
        if !asking.isDisjoint(with: use.functions) { return false }
        let before = String(decoding: text.prefix(Int(use.range.start)), as: UTF8.self)
        guard let action = before.split(separator: "{{").last else { return true }
        let word = action.drop { " -\t\n".contains($0) }.prefix { $0.isLetter }
        return !["if", "else", "with", "range"].contains(word)
    }
}
