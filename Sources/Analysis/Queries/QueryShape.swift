/// What a query asks for, however far it looks back: the text of a query without blanks and without what stands in range
/// brackets, so that an alert over `[5m]` and a panel over `[$__rate_interval]` ask for the same.
package struct QueryShape: Sendable, Hashable {
    private let text: String

    package init(_ query: String) {
        var text = ""
        var quote: Character?
        var isEscaped = false
        var isInRange = false
        for character in query {
            if let open = quote {
                text.append(character)
                if isEscaped {
                    isEscaped = false
                } else if character == "\\", open != "`" {
                    isEscaped = true
                } else if character == open {
                    quote = nil
                }
                continue
            }
            switch character {
            case "\"", "'", "`":
                quote = character
                text.append(character)
            case "[":
                isInRange = true
                text.append(character)
            case "]":
                isInRange = false
                text.append(character)
            default:
                if !isInRange, !character.isWhitespace { text.append(character) }
            }
        }
        self.text = text
    }
}
