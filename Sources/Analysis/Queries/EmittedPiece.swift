import GoText
import PromQL

/// A piece of a query's emitted text, whose form may depend on what stands around it.
enum EmittedPiece {
    case text(String)
    /// A series' name, which goes into the braces where it must be quoted.
    case metric(String)
    case query(ResolvedQuery)

    /// The piece by itself.
    var plainText: String {
        switch self {
        case .text(let text): text
        case .metric(let name):
            MetricName.isBare(name) ? name : "{" + QuotedString.quote(name) + "}"
        case .query(let query): query.text
        }
    }

    /// A label's name, quoted if it must be.
    static func labelText(_ name: String) -> String {
        MetricName.isBareLabel(name) ? name : QuotedString.quote(name)
    }

    /// The emitted text of a query: what people wrote stays as it is, line breaks included.
    static func joined(_ pieces: [EmittedPiece]) -> String {
        var result = ""
        var index = 0
        while index < pieces.count {
            let following = index + 1 < pieces.count ? pieces[index + 1] : nil
            switch pieces[index] {
            case .text(let text):
                result += text
            case .metric(let name):
                if !MetricName.isBare(name), case .text(let text)? = following,
                    let (comments, rest) = splitAtBrace(text)
                {
                    let isEmpty = rest.drop(while: \.isWhitespace).first == "}"
                    result += "{" + QuotedString.quote(name) + (isEmpty ? "" : ", ") + comments + rest
                    index += 1
                } else {
                    result += pieces[index].plainText
                }
            case .query(let query):
                let before = result.last { !$0.isWhitespace }
                let after = following.flatMap(firstCharacter)
                // A bracket in a comment encloses nothing.
                let isEnclosed =
                    !result.contains("#") && (before == nil || before == "(" || before == ",")
                    && (after == nil || after == ")" || after == ",")
                result += operand(query, isEnclosed: isEnclosed, isLast: following == nil)
            }
            index += 1
        }
        return result
    }

    /// The comments before a brace, with their line breaks, and what is behind it; nil where something else comes first.
    private static func splitAtBrace(_ text: String) -> (comments: Substring, rest: Substring)? {
        var rest = text.drop(while: \.isWhitespace)
        while rest.first == "#" { rest = rest.drop { !$0.isNewline }.drop(while: \.isWhitespace) }
        guard rest.first == "{" else { return nil }
        return (text[..<rest.startIndex].drop(while: \.isWhitespace), rest.dropFirst())
    }

    private static func firstCharacter(of piece: EmittedPiece) -> Character? {
        piece.plainText.first { !$0.isWhitespace }
    }

    private static func operand(_ query: ResolvedQuery, isEnclosed: Bool, isLast: Bool) -> String {
        // A comment on the last line would swallow what follows.
        let needsParentheses = !isEnclosed && !(query.tree?.isOperandByItself ?? true)
        let text = query.text + ((needsParentheses || !isLast) && query.text.endsInComment ? "\n" : "")
        return needsParentheses ? "(\(text))" : text
    }
}

extension Tree {
    /// Says whether the whole query binds tighter than any operator.
    fileprivate var isOperandByItself: Bool {
        guard let kind = nodes.last?.kind else { return true }
        if openOffset(endOf: root) != nil { return false }
        return switch kind {
        case .number(let literal): literal.value.sign == .plus
        case .string, .vectorSelector, .matrixSelector, .subquery, .call, .aggregation, .parentheses,
            .variable:
            true
        case .binary, .unary, .duration: false
        }
    }
}
