import Analysis
import Diagnostics
import StackDSL

extension DuplicateKey {
    /// Ports of syslog, groups of Loki's rules, and labels of lines and rules.
    static func ofLogs(_ stack: ResolvedStack) -> [Finding] {
        let sources = stack.stack.services.flatMap(\.logs)
        let ports = sources.compactMap { source -> (String, DeclarationSite)? in
            guard case .syslog(let port, let transport, _) = source.origin else { return nil }
            return ("\(port)/\(transport.rawValue)", source.site)
        }
        var findings = repeated("syslog port", ports).map { finding in
            var finding = finding
            finding.help = ["give one of them another port"]
            return finding
        }
        findings += repeated("log rule group", stack.logGroups.map { ($0.name, $0.site) })
        for source in sources {
            findings += repeated("label", source.labels.pairs.map { ($0.label.name, source.site) })
            findings += repeated(
                "field of lines",
                (source.format.labels + source.format.metadata).map { ($0.name.name, source.site) })
        }
        for group in stack.logGroups {
            for rule in group.recordings {
                findings += repeated("label", rule.labels.map { ($0.name, rule.recording.site) })
            }
            for rule in group.alerts {
                findings += repeated("label", rule.labels.map { ($0.name, rule.alert.site) })
                findings += repeated("annotation", rule.annotations.map { ($0.name, rule.alert.site) })
            }
        }
        return findings
    }
}
