import PromQL
import Readers
import Templates

/// Whether Prometheus would load a rule file: its structure, queries and templates, without regard for what the queries
/// are about. Takes no more memory than the file; what is wrong with one that it would not load is for ``lint(_:)`` to say.
struct RuleFileSyntax {
    private(set) var isValid = true
    private(set) var ruleCount = 0

    init(of bytes: [UInt8]) {
        let (parts, errors) = RuleFile.read(bytes) { rules in
            (identities: rules.map(Self.identity), areSound: rules.allSatisfy(Self.isSound))
        }
        ruleCount = parts.reduce(0) { $0 + $1.identities.count }
        // Two that are taken for the same only cost a closer look.
        let areDifferent = Set(parts.lazy.flatMap(\.identities)).count == ruleCount
        isValid = errors.isEmpty && areDifferent && parts.allSatisfy(\.areSound)
    }

    private static func isSound(_ rule: RuleText) -> Bool {
        if let expression = rule.expression, !Tree.parse(expression.text).errors.isEmpty { return false }
        return rule.kind == .record || (rule.labels + rule.annotations).allSatisfy { isSound($0.value.text) }
    }

    /// A number for the name and labels of a rule: of two rules that have the same, one overwrites what the other makes.
    private static func identity(of rule: RuleText) -> Int {
        var hasher = Hasher()
        hasher.combine(rule.kind)
        hasher.combine(rule.name.text)
        for label in rule.labels.count < 2 ? rule.labels : rule.labels.sorted(by: { $0.name.text < $1.name.text }) {
            hasher.combine(label.name.text)
            hasher.combine(label.value.text)
        }
        return hasher.finalize()
    }

    private static func isSound(_ template: String) -> Bool {
        TemplateReading.isEvidentlyValid(ruleText: template)
            || TemplateReading.check(template, vocabulary: .prometheusRule(templates)).errors.isEmpty
    }

    /// The newest Prometheus whose templates are known.
    private static let templates = TemplateVersion(3, 14)
}
