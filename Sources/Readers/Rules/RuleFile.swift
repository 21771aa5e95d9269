import Diagnostics
import Serialization

/// A Prometheus rule file: groups of alerting and recording rules.
///
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/,
///   https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
package enum RuleFile {
    /// Reads a file, and hands on each of its rules as soon as it is complete: a file of many rules takes no more
    /// memory than its text.
    ///
    /// Gives what is wrong with the file's structure, in its order. A rule with a mistake is handed on where it can be.
    package static func read(_ bytes: [UInt8], rule take: (RuleText) -> Void) -> [RuleFileError] {
        let (groups, errors) = readGroups(bytes, rule: take)
        for rule in groups.lazy.flatMap(\.rules) { take(rule) }
        return errors
    }

    /// Reads a file: rules are handed on, but for those that an alias stands for, which the groups have.
    static func readGroups(
        _ bytes: [UInt8], rule take: (RuleText) -> Void
    ) -> (groups: [RuleGroupText], errors: [RuleFileError]) {
        if KubernetesRules.isIn(bytes) { return KubernetesRules.groups(in: bytes) }
        var reader = RuleFileReader()
        let (root, errors) = YAML.read(bytes, itemsAt: ["groups", nil, "rules"]) { node in
            if let rule = reader.rule(node) { take(rule) }
        }
        for error in errors {
            // A second document is no mistake to Prometheus, which does not read it.
            reader.report(error.message, at: error.place, help: nil, isHarmless: error.kind == .unsupported && root != nil)
        }
        let groups = root.map { reader.groups($0) } ?? []
        return (groups, reader.errors.sorted { $0.place.range < $1.place.range })
    }
}
