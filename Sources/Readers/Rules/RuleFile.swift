import Concurrency
import Diagnostics
import Serialization

/// A Prometheus rule file: groups of alerting and recording rules.
///
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/,
///   https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
package enum RuleFile {
    /// Reads a file, and hands on its rules as soon as some of them are complete, on all cores: a file of many rules takes no
    /// more memory than its text.
    ///
    /// Gives what was made of the rules, in the order of the file but for those that an alias stands for, which come last,
    /// and what is wrong with the file's structure, in its order. A rule with a mistake is handed on where it can be.
    package static func read<Part: Sendable>(
        _ bytes: [UInt8], _ make: @escaping @Sendable ([RuleText]) -> Part
    ) -> (parts: [Part], errors: [RuleFileError]) {
        let (groups, parts, errors) = readGroups(bytes, make)
        let others = groups.flatMap(\.rules)
        return (others.isEmpty ? parts : parts + [make(others)], errors)
    }

    /// How many rules are handed on together.
    private static let portion = 256

    /// Reads a file: rules are handed on, but for those that an alias stands for, which the groups have.
    static func readGroups<Part: Sendable>(
        _ bytes: [UInt8], _ make: @escaping @Sendable ([RuleText]) -> Part
    ) -> (groups: [RuleGroupText], parts: [Part], errors: [RuleFileError]) {
        if KubernetesRules.isIn(bytes) {
            let (groups, errors) = KubernetesRules.groups(in: bytes)
            return (groups, [], errors)
        }
        let portions = ConcurrentPortions<LocatedNode, (part: Part, errors: [RuleFileError])>(of: portion) { nodes in
            var reader = RuleFileReader()
            let rules = nodes.compactMap { reader.rule($0) }
            return (make(rules), reader.errors)
        }
        let (root, errors) = YAML.read(bytes, itemsAt: ["groups", nil, "rules"]) { portions.append($0) }
        let made = portions.finish()
        var reader = RuleFileReader()
        for error in errors {
            // A second document is no mistake to Prometheus, which does not read it.
            reader.report(error.message, at: error.place, help: nil, isHarmless: error.kind == .unsupported && root != nil)
        }
        let groups = root.map { reader.groups($0) } ?? []
        let all = made.flatMap(\.errors) + reader.errors
        return (groups, made.map(\.part), all.sorted { $0.place.range < $1.place.range })
    }
}
