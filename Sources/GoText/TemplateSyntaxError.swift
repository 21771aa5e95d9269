package import Diagnostics

/// Why Go would not parse a template, and where in it.
package struct TemplateSyntaxError: Error, Sendable, Hashable {
    /// Tells what sort of mistake it is; the words are in ``message``.
    package enum Kind: Sendable, Hashable {
        /// Bytes that are no text.
        case invalidUTF8
        /// `{{ .x`
        case unclosedAction
        /// `{{ .x }`
        case singleBrace
        /// `{{/* a`
        case unclosedComment
        /// `{{/* a */ .x}}`
        case commentWithMore
        /// `{{ "a }}`: a string, raw string or character constant.
        case unterminatedLiteral
        /// `{{ "\q" }}`
        case literal(String)
        /// `{{ 1x }}`
        case number(String)
        /// `{{ a@b }}`: a character that ends no name.
        case character(String)
        /// `{{ (a }}`
        case unclosedParenthesis
        /// `{{ a) }}`
        case unexpectedParenthesis
        /// `{{ a := }}` and `{{ }}`: what has no value.
        case missingValue(String)
        /// `{{ if , }}`: what stands there, and in what.
        case unexpected(String, in: String)
        /// `{{ 1 | 2 }}`
        case notExecutable(String)
        /// `{{ $nope }}`
        case undefinedVariable(String, nearest: String?)
        /// `{{ $a, $b := 1 }}`
        case tooManyVariables
        /// `{{ 1.x }}`, `{{ "a".x }}`
        case fieldOfLiteral(String)
        /// `{{ break }}` outside of `range`.
        case outsideRange(String)
        /// `{{ if }}` without `{{ end }}`: the keyword.
        case unclosedBlock(String)
        /// `{{ end }}` or `{{ else }}` that belongs to nothing.
        case stray(String)
        /// `{{ if }}{{ else }}{{ else }}`
        case secondElse
        /// `{{ if }}{{ define }}`
        case nestedDefinition
        /// `{{ define "a" }}` twice.
        case repeatedDefinition(String)
        /// More than ``TemplateTree/maximumDepth`` levels.
        case depth
    }

    /// What sort of mistake it is.
    package let kind: Kind
    /// Bytes of the template.
    package let range: TextRange

    package init(_ kind: Kind, _ range: TextRange) {
        self.kind = kind
        self.range = range
    }

    /// Lower-case start, no full stop, names in backticks.
    package var message: String {
        switch kind {
        case .invalidUTF8: "the template is not valid UTF-8 here"
        case .unclosedAction: "`{{` is never closed"
        case .singleBrace: "`}` alone closes no action"
        case .unclosedComment: "the comment has no closing `*/`"
        case .commentWithMore: "a comment must be followed by `}}` at once"
        case .unterminatedLiteral: "the literal has no closing quote on its line"
        case .literal(let text): "`\(text)` is no literal that Go can read"
        case .number(let text): "`\(text)` is no number"
        case .character(let text): "`\(text)` cannot stand in an action here"
        case .unclosedParenthesis: "the parenthesis has no closing `)`"
        case .unexpectedParenthesis: "`)` closes no parenthesis"
        case .missingValue(let context): "\(context) has no value"
        case .unexpected(let text, let context): "`\(text)` cannot stand in \(context)"
        case .notExecutable(let text): "`\(text)` is no function, so nothing can be piped into it"
        case .undefinedVariable(let name, _): "the variable `\(name)` is not defined here"
        case .tooManyVariables: "only `range` declares two variables at once"
        case .fieldOfLiteral(let text): "`\(text)` is a literal and has no fields"
        case .outsideRange(let word): "`\(word)` stands outside of `range`"
        case .unclosedBlock(let keyword): "`\(keyword)` has no `{{ end }}`"
        case .stray(let word): "`\(word)` belongs to no `if`, `with` or `range`"
        case .secondElse: "the block has an `else` already"
        case .nestedDefinition: "`define` stands inside another block, but templates are defined at the top"
        case .repeatedDefinition(let name): "the template `\(name)` is defined twice"
        case .depth: "the template nests deeper than \(TemplateTree.maximumDepth) levels"
        }
    }

    /// What to do, where that is not obvious from the message.
    package var help: String? {
        switch kind {
        case .undefinedVariable(_, let nearest): nearest.map { "did you mean `\($0)`?" }
        case .character("'"): "strings are written with `\"` or a backtick"
        case .unclosedAction: "close it with `}}`, or write `{{ \"{{\" }}` where two braces themselves are meant"
        case .singleBrace: "write `}}`"
        case .unclosedComment: "close it with `*/}}`"
        case .commentWithMore: "put the comment into braces of its own: `{{/* … */}}`"
        case .unterminatedLiteral: "close it with its quote"
        case .unclosedParenthesis: "close it with `)`"
        case .unexpectedParenthesis: "remove it, or open the parenthesis with `(` before"
        case .tooManyVariables: "declare one variable"
        case .outsideRange: "remove it, or put it between `{{ range … }}` and its `{{ end }}`"
        case .unclosedBlock: "write `{{ end }}` where it ends"
        case .stray: "remove it, or open a block with `{{ if … }}`"
        case .secondElse: "write `{{ else if … }}` for the first of them"
        case .nestedDefinition: "move it out of the block"
        case .repeatedDefinition: "rename one of them"
        case .character(let text), .unexpected(let text, _): Self.functions[text]
        case .missingValue, .notExecutable, .fieldOfLiteral, .invalidUTF8, .literal, .number, .depth: nil
        }
    }

    /// What stands for the operators of other languages.
    private static let functions = [
        ">": "compare with a function: `gt a b`, `ge a b`", "<": "compare with a function: `lt a b`, `le a b`",
        "=": "compare with a function: `eq a b`", "!": "write a function: `not a`, `ne a b`", "&": "write a function: `and a b`",
        "[": "write `.name`, or a function: `index a \"name\"`",
    ]
}
