import Diagnostics
import GoText
import Templates

/// What holds of every text that is read as a template.
enum TemplateProperties {
    /// The length chooses the vocabulary.
    static func problem(with bytes: [UInt8], _ thoroughly: Bool) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let length = text.utf8.count
        let vocabulary: TemplateVocabulary =
            switch bytes.count & 3 {
            case 0: .prometheusRule(.init(3, 14))
            case 1: .alertmanager(.init(0, 34))
            case 2: .prometheusRule(.init(2, 42))
            default: .alertmanager(.init(0, 25))
            }
        if thoroughly, let problem = problem(ofSyntax: bytes) { return problem }
        let reading = TemplateReading.check(text, vocabulary: vocabulary)
        for error in reading.errors {
            guard isInside(error.range, length) else { return "an error lies outside of the text: \(error)" }
            if error.message.isEmpty { return "an error has no words" }
        }
        if reading.errors.count > length + 1 { return "\(reading.errors.count) errors" }
        if bytes.count & 3 == 0, !reading.errors.isEmpty, TemplateReading.isEvidentlyValid(ruleText: text) {
            return "not so evidently valid: \(reading.errors)"
        }
        guard let tree = reading.tree else {
            return reading.errors.isEmpty ? "there is neither a tree nor an error" : nil
        }
        let ranges =
            reading.labels.map(\.range) + reading.valueUses.map(\.range) + reading.queries.map(\.range)
            + reading.templatesReferenced.map(\.range) + reading.templatesDefined.map(\.range)
        if let outside = ranges.first(where: { !isInside($0, length) }) {
            return "a reference lies outside of the text: \(outside)"
        }
        return problem(of: tree, length)
    }

    /// Bytes that are no text never reach a vocabulary.
    private static func problem(ofSyntax bytes: [UInt8]) -> String? {
        let (tree, errors) = TemplateTree.parse(bytes)
        for error in errors where !isInside(error.range, bytes.count) {
            return "an error lies outside of the text: \(error)"
        }
        guard let tree else { return errors.isEmpty ? "there is neither a tree nor an error" : nil }
        return problem(of: tree, bytes.count)
    }

    private static func problem(of tree: TemplateTree, _ length: Int) -> String? {
        for (index, node) in tree.nodes.enumerated() {
            guard isInside(node.range, length) else { return "node \(index) lies outside of the text: \(node)" }
            guard node.first >= 0, node.first <= index else { return "node \(index) has no subtree: \(node)" }
        }
        return nil
    }

    private static func isInside(_ range: TextRange, _ length: Int) -> Bool {
        range.start >= 0 && range.start <= range.end && Int(range.end) <= length
    }
}
