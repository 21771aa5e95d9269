package import GoText

/// The pattern of a matcher.
package enum ValuePattern {
    /// Texts with `|` between them: what most patterns are.
    case plain([String])
    case expression(RegularExpression)

    package init?(_ pattern: String) {
        if !pattern.utf8.contains(where: { #"\.+*?()[]{}^$"#.utf8.contains($0) }) {
            self = .plain(pattern.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
        } else if let expression = RegularExpression.parse(pattern, dotMatchesNewline: true).0 {
            self = .expression(expression)
        } else {
            return nil
        }
    }

    package func matches(_ text: String) -> Bool {
        switch self {
        case .plain(let texts): texts.contains(text)
        case .expression(let expression): expression.matchesWhole(text)
        }
    }

    /// Every text it matches, if they are few.
    package var texts: [String]? {
        switch self {
        case .plain(let texts): texts
        case .expression(let expression): expression.literalAlternatives
        }
    }

    package var coverage: RegularExpression.Coverage {
        switch self {
        case .plain: .some
        case .expression(let expression): expression.coverage
        }
    }
}
