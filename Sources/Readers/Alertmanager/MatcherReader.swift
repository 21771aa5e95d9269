import GoText
import StackDSL

/// Reads matchers as Alertmanager writes them: `severity="critical"`, `team =~ a|b`, `{a="b", c!="d"}`.
enum MatcherReader {
    /// Nil where the text is none.
    static func read(_ text: String) -> [LabelMatcher]? {
        var rest = text[...].trimmed
        if rest.first == "{", rest.last == "}" { rest = rest.dropFirst().dropLast().trimmed }
        var matchers: [LabelMatcher] = []
        while !rest.isEmpty {
            guard let matcher = readOne(&rest) else { return nil }
            matchers.append(matcher)
            rest = rest.trimmed
            if rest.isEmpty { break }
            guard rest.first == "," else { return nil }
            rest = rest.dropFirst().trimmed
        }
        return matchers
    }

    private static func readOne(_ rest: inout Substring) -> LabelMatcher? {
        guard let name = readText(&rest, until: "=!"), !name.isEmpty else { return nil }
        rest = rest.trimmed
        guard let spelled = ["=~", "!~", "!=", "="].first(where: { rest.hasPrefix($0) }),
            let operation = LabelMatcher.Operation(rawValue: spelled)
        else { return nil }
        rest = rest.dropFirst(spelled.count).trimmed
        guard let value = readText(&rest, until: ",") else { return nil }
        return LabelMatcher(Label(verbatim: name), operation, value)
    }

    /// A text in double quotes, or what stands before one of some characters.
    private static func readText(_ rest: inout Substring, until ends: String) -> String? {
        guard rest.first == "\"" else {
            let text = rest.prefix { !ends.contains($0) }
            rest = rest.dropFirst(text.count)
            return String(text.trimmed)
        }
        rest.removeFirst()
        var text = ""
        while let character = rest.popFirst() {
            switch character {
            case "\"": return text
            case "\\":
                guard let escaped = rest.popFirst() else { return nil }
                switch escaped {
                case "n": text.append("\n")
                case "\"", "\\": text.append(escaped)
                default: text += "\\\(escaped)"
                }
            default: text.append(character)
            }
        }
        return nil
    }
}
