import Diagnostics
import PromQL
import Readers
import Serialization
import Templates

/// Checks a rule file as Prometheus does when it loads it: structure, queries and templates, without regard for what
/// the queries are about.
package struct RuleFileSyntax: Sendable {
    /// In the order of the file.
    package private(set) var findings: [FileFinding] = []
    package private(set) var ruleCount = 0

    private let bytes: [UInt8]

    package init(of bytes: [UInt8]) {
        self.bytes = bytes
        let errors = RuleFile.read(bytes) { rule in
            ruleCount += 1
            check(rule)
        }
        findings += errors.map { error in
            FileFinding(
                isError: !error.isHarmless, message: error.message, help: error.help, subject: "",
                line: error.place.line, column: error.place.column)
        }
        findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private mutating func check(_ rule: RuleText) {
        if let expression = rule.expression {
            for error in Tree.parse(expression.text).errors {
                report(error.message, error.help, error.range, of: expression, in: rule)
            }
        }
        guard rule.kind == .alert else { return }
        for pair in rule.labels { checkTemplate(pair.value, of: rule) }
        for pair in rule.annotations { checkTemplate(pair.value, of: rule) }
    }

    private mutating func checkTemplate(_ template: RuleText.Scalar, of rule: RuleText) {
        if TemplateReading.isEvidentlyValid(ruleText: template.text) { return }
        let reading = TemplateReading.check(template.text, vocabulary: .prometheusRule(Self.templates))
        for error in reading.errors { report(error.message, error.help, error.range, of: template, in: rule) }
    }

    /// The newest Prometheus whose templates are known.
    private static let templates = TemplateVersion(3, 14)

    private mutating func report(
        _ message: String, _ help: String?, _ range: TextRange, of scalar: RuleText.Scalar, in rule: RuleText
    ) {
        let place = scalar.place(of: Int(range.start), in: bytes)
        findings.append(
            FileFinding(
                isError: true, message: message, help: help, subject: rule.subject, line: place.line,
                column: place.column))
    }
}
