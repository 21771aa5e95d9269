import Concurrency
import PromQL
import Readers
import Templates

/// Whether Prometheus would load a rule file: its structure, queries and templates, without regard for what the queries
/// are about. Takes no more memory than the file; what is wrong with one that it would not load is for ``lint(_:)`` to say.
struct RuleFileSyntax {
    private(set) var isValid = true
    private(set) var ruleCount = 0
    /// The name and labels of each rule that was met.
    private var identities: Set<String> = []
    /// Rules that were met and not yet looked at.
    private var waiting: [RuleText] = []

    init(of bytes: [UInt8]) {
        let errors = RuleFile.read(bytes) { rule in
            ruleCount += 1
            if !isValid || !isNew(rule) {
                isValid = false
                return
            }
            waiting.append(rule)
            if waiting.count == Self.portion { judgeWaiting() }
        }
        judgeWaiting()
        if !errors.isEmpty { isValid = false }
    }

    /// How many rules are looked at together: enough for all cores, and few beside the file itself.
    private static let portion = 2_048

    private mutating func judgeWaiting() {
        if isValid, waiting.concurrentMap(Self.isSound).contains(false) { isValid = false }
        waiting.removeAll(keepingCapacity: true)
    }

    private static func isSound(_ rule: RuleText) -> Bool {
        if let expression = rule.expression, !Tree.parse(expression.text).errors.isEmpty { return false }
        return rule.kind == .record || (rule.labels + rule.annotations).allSatisfy { isSound($0.value.text) }
    }

    /// Of two rules with the same name and labels, one overwrites what the other makes.
    private mutating func isNew(_ rule: RuleText) -> Bool {
        // A zero byte, which no real name has, keeps the parts apart.
        var identity = rule.kind == .alert ? "a\0" : "r\0"
        identity += rule.name.text
        let labels = rule.labels.count < 2 ? rule.labels : rule.labels.sorted { $0.name.text < $1.name.text }
        for label in labels {
            identity += "\0"
            identity += label.name.text
            identity += "\0"
            identity += label.value.text
        }
        return identities.insert(identity).inserted
    }

    private static func isSound(_ template: String) -> Bool {
        TemplateReading.isEvidentlyValid(ruleText: template)
            || TemplateReading.check(template, vocabulary: .prometheusRule(templates)).errors.isEmpty
    }

    /// The newest Prometheus whose templates are known.
    private static let templates = TemplateVersion(3, 14)
}
