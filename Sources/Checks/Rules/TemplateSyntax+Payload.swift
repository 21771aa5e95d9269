import Analysis
import Diagnostics
import Templates

/// Texts of a webhook's payload, which Alertmanager reads as YAML once they are rendered.
extension TemplateSyntax {
    static func misread(_ use: TemplateUse) -> [Finding] {
        guard use.isReadAsYAML, use.reading.errors.isEmpty,
            let kind = kindInYAML(of: withoutActions(use.place.literal.rendered))
        else { return [] }
        return [
            Finding(
                "this text arrives as \(kind): Alertmanager reads what it has rendered as YAML", subject: use.subject,
                at: Highlight(use.place.site, literal: use.place.literal),
                help: [
                    "begin it with a word in brackets, as in `[{{ .Status }}] …`, or in Markdown with `**bold**`",
                    "write numbers and objects without quotes",
                ], allowances: use.allowances)
        ]
    }

    /// A template with a letter in place of each action: what it renders is not known.
    private static func withoutActions(_ template: String) -> String {
        var text = ""
        var rest = Substring(template)
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            text += rest[..<open.lowerBound] + "x"
            rest = rest[close.upperBound...]
        }
        return text + rest
    }

    /// What YAML takes a text for, where that is plain to see and no text.
    private static func kindInYAML(of text: String) -> String? {
        let lines = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        let told = lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("#") }
        if told.isEmpty { return lines.isEmpty ? nil : "nothing" }
        if told.allSatisfy({ $0.hasPrefix("- ") || $0.hasPrefix(" ") }), told[0].hasPrefix("- ") { return "a list" }
        if told.allSatisfy({ isMember($0) || $0.hasPrefix(" ") }), isMember(told[0]) { return "an object" }
        guard told.count == 1 else { return nil }
        let word = String(told[0])
        if ["true", "false"].contains(word) { return "a boolean" }
        if ["null", "~"].contains(word) { return "nothing" }
        return Double(word) == nil || !(word.last?.isNumber ?? false) ? nil : "a number"
    }

    /// `name: value`. A name that begins with one of YAML's signs is none, which leaves the text a text.
    private static func isMember(_ line: Substring) -> Bool {
        guard let first = line.first, !"[]{},&*!|>%@`\"'# -?".contains(first) else { return false }
        return line.hasSuffix(":") || line.contains(": ")
    }
}
