package import Diagnostics

/// Why Go would not compile a regular expression, and where in it.
package struct RegularExpressionError: Error, Sendable, Hashable {
    /// Tells what sort of mistake it is; the words are in ``message``.
    package enum Kind: Sendable, Hashable {
        /// Bytes that are no text.
        case invalidUTF8
        /// `[a`
        case missingBracket
        /// `(a`
        case missingParenthesis
        /// `a)`
        case unexpectedParenthesis
        /// `*a`: the operator.
        case missingArgument(String)
        /// `a**`: both operators.
        case nestedRepetition(String)
        /// `a{1001}`, or counts that multiply to more than 1000.
        case repetitionCount(String)
        /// `a{2,1}`
        case repetitionOrder(String)
        /// `\q`
        case escape(String)
        /// A `\` at the very end.
        case trailingBackslash
        /// `[z-a]`, `[[:nope:]]`
        case classRange(String)
        /// `\p{Nope}`: the name, and the nearest name there is.
        case unknownClass(String, nearest: String?)
        /// `(?P<1x`
        case groupName(String)
        /// `(?=a)`, `(?<!a)`: what other dialects have and RE2 has not.
        case lookaround(String)
        /// `(?z)`
        case flags(String)
        /// More than 1000 levels.
        case depth
        /// More than ``RegularExpression/maximumSize`` steps when written out.
        case size
    }

    /// What sort of mistake it is.
    package let kind: Kind
    /// Bytes of the pattern.
    package let range: TextRange

    package init(_ kind: Kind, _ range: TextRange) {
        self.kind = kind
        self.range = range
    }

    /// Lower-case start, no full stop, names in backticks.
    package var message: String {
        switch kind {
        case .invalidUTF8: "the pattern is not valid UTF-8 here"
        case .missingBracket: "the character class has no closing `]`"
        case .missingParenthesis: "the group has no closing `)`"
        case .unexpectedParenthesis: "`)` closes no group"
        case .missingArgument(let text): "`\(text)` has nothing before it to repeat"
        case .nestedRepetition(let text): "`\(text)` repeats a repetition, which needs a group in between"
        case .repetitionCount(let text): "`\(text)` repeats more than 1000 times, the most there is"
        case .repetitionOrder(let text): "`\(text)` has its smaller count last"
        case .escape(let text): "`\(text)` is no escape sequence"
        case .trailingBackslash: "the pattern ends with a `\\` that escapes nothing"
        case .classRange(let text): "`\(text)` is no range of characters"
        case .unknownClass(let name, _): "`\(name)` is no Unicode class"
        case .groupName(let text): "`\(text)` does not name a group"
        case .lookaround(let text): "`\(text)` looks around, which RE2 cannot do"
        case .flags(let text): "`\(text)` is no group that RE2 knows"
        case .depth: "the pattern nests deeper than 1000 levels"
        case .size:
            "the pattern with its counts written out is longer than \(RegularExpression.maximumSize) steps"
        }
    }

    /// What to do, where that is not obvious from the message.
    package var help: String? {
        switch kind {
        case .missingArgument(let text), .nestedRepetition(let text):
            "write `\\` before the operator of `\(text)` if the character itself is meant"
        case .unexpectedParenthesis: "write `\\)` if the character itself is meant"
        case .missingBracket: "close it, or write `\\[` if the character itself is meant"
        case .unknownClass(_, let nearest): nearest.map { "did you mean `\($0)`?" }
        case .groupName: "a named group is written `(?P<name>...)`, its name of letters, digits and `_`"
        case .escape(let text):
            if let last = text.utf8.last, last >= 0x31, last <= 0x39 {
                "RE2 has no back references"
            } else {
                "write `\(text.dropFirst())` without the `\\`, or `\\\\` if a backslash is meant"
            }
        case .missingParenthesis: "close it, or write `\\(` if the character itself is meant"
        case .repetitionCount: "use `*` or `+`, or a smaller count"
        case .repetitionOrder: "write the smaller count first"
        case .trailingBackslash: "remove it, or write `\\\\` if a backslash is meant"
        case .classRange: "write the smaller character first, or `\\-` if the character itself is meant"
        case .lookaround: "say what is wanted instead, or exclude the rest with a second matcher of `!~`"
        case .flags: "groups are `(…)`, `(?:…)`, `(?P<name>…)` and `(?i)`"
        case .depth, .size: "match less precisely"
        case .invalidUTF8: nil
        }
    }
}
