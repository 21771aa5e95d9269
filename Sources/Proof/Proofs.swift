package import Analysis
import PromQL
import StackDSL
import Templates

/// Shows of every alert of Prometheus when it fires and when not: finds series that bring each of its conditions to hold and
/// just not to, lets time pass, and says what Prometheus does then.
package func proofs(of stack: ResolvedStack) -> [GroupProof] {
    let version = PromQLVersion(stack.stack.versions.prometheus.major, stack.stack.versions.prometheus.minor)
    let options = ParseOptions(version: version, features: .all)
    let texts = TextRendering(
        externalLabels: stack.stack.prometheus.externalLabels.pairs.map { RenderedLabel(name: $0.label.name, value: $0.value.rendered) })
    let labelsRead = stack.labelsRead
    var taken: Set<String> = []
    return stack.groups.enumerated().map { place, group in
        var proof = GroupProof(group: place)
        proof.tests = group.recordings.compactMap { recording in
            RecordingProof(rule: recording, catalog: stack.catalog, version: version).find()
        }
        let alerts = group.alerts.map { AlertUnderTest($0, options) }
        let siblings = Dictionary(grouping: alerts.compactMap { $0 }) { $0.rule.alert.name }
        for (rule, alert) in zip(group.alerts, alerts) {
            guard let alert else {
                proof.unproved.append(UnprovedAlert(rule, because: "its query cannot be read"))
                continue
            }
            let finding = AlertProof(
                alert: alert, siblings: siblings[rule.alert.name] ?? [alert], catalog: stack.catalog, version: version, texts: texts,
                labelsRead: (rule.annotations + rule.labels).flatMap { labelsRead[$0.value] ?? [] })
            switch finding.find() {
            case .tests(let tests): proof.tests += tests
            case .nothing(let reason):
                if rule.alert.tests.isEmpty { proof.unproved.append(UnprovedAlert(rule, because: reason)) }
            }
            proof.tests += rule.alert.tests.map { $0.ruleTest(of: rule, named: "\(rule.alert.name.text): \($0.name.rendered)") }
        }
        for test in proof.tests.indices {
            // Two rules may be alike in all that names them.
            let name = proof.tests[test].name
            var number = 2
            while !taken.insert(proof.tests[test].name).inserted {
                proof.tests[test].name = "\(name) (\(number))"
                number += 1
            }
        }
        return proof
    }
}

extension ResolvedStack {
    /// The labels of an alert that a text reads.
    fileprivate var labelsRead: [String: [String]] {
        let read = templateUses.map { use in (use.text, use.reading.labels.filter { $0.source == .alert }.map(\.name)) }
        return Dictionary(read) { $0 + $1 }
    }
}
