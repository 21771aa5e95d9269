import Analysis
import Diagnostics
import StackDSL

extension InvalidName {
    /// Labels of lines and rules of Loki, which knows no names but the older ones, and what it records.
    static func ofLogs(_ stack: ResolvedStack) -> [Finding] {
        let sources = stack.stack.services.flatMap { service in
            service.logs.flatMap { source in
                let names = source.labels.pairs.map(\.label) + source.format.labels.map(\.name)
                return (names + source.format.metadata.map(\.name)).filter { !isLabel($0.name, false) }.map {
                    refusal("label", $0.name, "logs of service \"\(service.name.text)\"", source.site)
                }
            }
        }
        var findings = sources
        for group in stack.logGroups {
            for rule in group.recordings {
                if !isMetric(rule.recording.name.text, false) {
                    findings.append(
                        refusal("recording", rule.recording.name.text, rule.subject, rule.recording.site))
                }
                findings += rule.labels.filter { $0.name == "__name__" || !isLabel($0.name, false) }.map {
                    refusal("label", $0.name, rule.subject, rule.recording.site)
                }
            }
            for rule in group.alerts {
                if rule.alert.name.text.isEmpty {
                    findings.append(refusal("alert", "", rule.subject, rule.alert.site))
                }
                findings += (rule.labels + rule.annotations)
                    .filter { $0.name == "__name__" || !isLabel($0.name, false) }
                    .map { refusal("label", $0.name, rule.subject, rule.alert.site) }
            }
        }
        return findings
    }
}
