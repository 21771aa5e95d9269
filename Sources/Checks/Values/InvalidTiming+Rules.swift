import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Times of rules: intervals that cannot be, and those that leave gaps in what rules write.
extension InvalidTiming {
    static func ofRules(_ stack: ResolvedStack) -> [Finding] {
        let readers = InstantReaders(of: stack)
        let findings = stack.groups.flatMap { group -> [Finding] in
            var findings: [Finding] = []
            if let interval = group.interval, interval < .milliseconds(1) {
                findings.append(notPositive("the interval", interval, "group \"\(group.name)\"", group.site))
            }
            for rule in group.alerts {
                for time in [rule.alert.hold, rule.alert.keepFiring] where time < .zero {
                    findings.append(notPositive("a hold", time, rule.subject, rule.alert.site))
                }
            }
            let interval = group.interval ?? stack.stack.prometheus.evaluationInterval
            let names = group.recordings.map(\.recording.name.text)
            let alerts = group.alerts.map(\.alert.name.text)
            if interval >= Cadence.lookback, let reader = readers.first(of: names, orAlerts: alerts) {
                findings.append(leavesGaps(interval, "group \"\(group.name)\"", group.site, reader))
            }
            return findings
        }
        guard let loki = stack.stack.loki else { return findings }
        return findings
            + stack.logGroups.compactMap { group in
                let interval = group.interval ?? loki.evaluationInterval
                let names = group.recordings.map(\.recording.name.text)
                guard interval >= Cadence.lookback, let reader = readers.first(of: names, orAlerts: []) else { return nil }
                return leavesGaps(interval, "log group \"\(group.name)\"", group.site, reader)
            }
    }

    private static func leavesGaps(
        _ interval: Duration, _ subject: String, _ site: DeclarationSite, _ reader: InstantReaders.Reader
    ) -> Finding {
        Finding(
            "evaluated every \(interval.prometheusText), `\(reader.name)` has gaps: a sample counts for 5m",
            subject: subject, at: Highlight(site), related: [reader.place],
            help: ["evaluate it at least every 2m, or read `last_over_time(\(reader.name)[\((interval + interval).prometheusText)])`"])
    }
}

/// Where queries take the newest sample of what rules write, which must not be older than the lookback.
private struct InstantReaders {
    struct Reader {
        let name: String
        let place: Highlight
    }

    private var places: [String: Highlight] = [:]
    private var ofAlerts: [(matchers: [Matcher], place: Highlight)] = []

    init(of stack: ResolvedStack) {
        for use in stack.queryUses {
            guard let tree = use.query.tree else { continue }
            for read in use.query.instantReads {
                let place = use.query.highlight(node: read.node, label: "read here")
                if read.name == "ALERTS" {
                    guard case .vectorSelector(let index) = tree.nodes[read.node].kind else { continue }
                    ofAlerts.append((tree.selectors[Int(index)].matchers, place))
                } else if places[read.name] == nil {
                    places[read.name] = place
                }
            }
        }
    }

    func first(of names: [String], orAlerts alerts: [String]) -> Reader? {
        for name in names {
            if let place = places[name] { return Reader(name: name, place: place) }
        }
        let reader = ofAlerts.first { reader in
            alerts.contains { alert in
                // Which labels an alert has is for others to say: here, its name must be meant.
                reader.matchers.contains { $0.name == "alertname" && $0.selects(alert) && !$0.selects("") }
            }
        }
        return reader.map { Reader(name: "ALERTS", place: $0.place) }
    }
}
