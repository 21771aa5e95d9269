import Analysis
import Diagnostics
import GoText
import PromQL

/// Names of labels, patterns, and what may stand in brackets.
extension QueryCall {
    var problemsOfTexts: [Finding] {
        switch name {
        case "label_replace": problemsOfName(1) + problemsOfReplacement
        case "label_join": [1].flatMap(problemsOfName) + arguments.indices.dropFirst(3).flatMap(problemsOfName)
        case "count_values": problemsOfName(0)
        default: []
        }
    }

    /// A text and the node it is written in; none where Grafana puts something into it first.
    private func text(_ index: Int) -> (value: String, node: Int)? {
        guard arguments.indices.contains(index), case .string(let string) = tree.nodes[arguments[index]].kind else {
            return nil
        }
        let value = tree.strings[Int(string)]
        let isForGrafana = use.reader != .alert && use.reader != .recording
        return isForGrafana && (value.contains("$") || value.contains("[[")) ? nil : (value, arguments[index])
    }

    private func problemsOfName(_ index: Int) -> [Finding] {
        guard let (label, node) = text(index), !InvalidName.isLabel(label, allowsUTF8) else { return [] }
        return [
            finding(
                label.isEmpty ? "`\(name)` needs the name of a label here" : "`\(label)` cannot be the name of a label",
                use.query.highlight(node: node), help: "use letters, digits and `_`, with a letter first")
        ]
    }

    private var problemsOfReplacement: [Finding] {
        guard let (pattern, node) = text(4) else { return [] }
        let (expression, errors) = RegularExpression.parse(pattern, dotMatchesNewline: true)
        guard let expression else {
            return errors.prefix(1).map { error in
                finding(
                    "the pattern of `label_replace` cannot be compiled: \(error.message)",
                    place(of: error.range, in: node, length: pattern.utf8.count), help: error.help ?? "write a pattern of RE2")
            }
        }
        guard let (replacement, at) = text(2) else { return [] }
        for case .group(let group, _) in ReplacementTemplate(replacement).parts
        where ReplacementTemplate.groups(named: group, in: expression).isEmpty {
            let count = expression.groupCount == 1 ? "one group" : "\(expression.groupCount) groups"
            return [
                finding(
                    "the pattern has no group `\(group)`, so `label_replace` puts nothing in its place",
                    use.query.highlight(node: at),
                    help: "the pattern has \(count); text that follows a group needs braces: `${1}text`")
            ]
        }
        return []
    }

    /// A part of a literal, where it is written without escapes.
    private func place(of range: TextRange, in node: Int, length: Int) -> Highlight {
        let literal = tree.nodes[node]
        guard literal.range.count == length + 2 else { return use.query.highlight(node: node) }
        let start = Int(literal.range.start) + 1
        return use.query.highlight(
            TextRange(start + Int(range.start), start + Int(range.end)), source: literal.source)
    }

    /// `anchored` and `smoothed` look beyond the range, which few functions can deal with.
    var problemsOfRanges: [Finding] {
        arguments.compactMap { argument in
            guard case .matrixSelector(let index) = tree.nodes[argument].kind,
                let selection = tree.ranges[Int(index)].modifiers.selection
            else { return nil }
            let (word, able) =
                switch selection {
                case .anchored: ("anchored", ["changes", "delta", "increase", "rate", "resets"])
                case .smoothed: ("smoothed", ["delta", "increase", "rate"])
                }
            guard !able.contains(name) else { return nil }
            return finding(
                "`\(name)` cannot read a range that is `\(word)`", use.query.highlight(node: argument),
                help: "remove `\(word)`; it goes with \(able.map { "`\($0)`" }.joined(separator: ", ")) only")
        }
    }
}
