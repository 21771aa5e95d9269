/// The variables of dashboards with values in their places.
enum GrafanaVariables {
    /// `$x`, `${x}`, `${x:regex}` and `[[x]]` become a duration in brackets, and elsewhere a word, which is a metric, a
    /// label or part of a string.
    static func filledIn(_ text: String) -> String {
        var result = ""
        var depth = 0
        var rest = text[...]
        while let character = rest.first {
            if let length = length(ofVariable: rest) {
                result += depth > 0 ? "5m" : "x"
                rest = rest.dropFirst(length)
                continue
            }
            if character == "[" { depth += 1 }
            if character == "]" { depth -= 1 }
            result.append(character)
            rest = rest.dropFirst()
        }
        return result
    }

    private static func length(ofVariable text: Substring) -> Int? {
        for (opening, closing) in [("${", "}"), ("[[", "]]")] where text.hasPrefix(opening) {
            guard let end = text.firstRange(of: closing)?.upperBound else { return nil }
            return text.distance(from: text.startIndex, to: end)
        }
        guard text.first == "$" else { return nil }
        let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        return name.first.map { $0.isLetter || $0 == "_" } == true ? name.count + 1 : nil
    }
}
