package import Diagnostics
package import GoText
package import PromQL

/// What a template says: its tree, its mistakes, and what it refers to outside of itself.
///
/// Behind syntax errors there is no tree, and everything but the errors is empty.
package struct TemplateReading: Sendable, Hashable {
    /// The syntax of the template, unless it has syntax errors.
    package internal(set) var tree: TemplateTree?
    /// In the order of the text.
    package internal(set) var errors: [TemplateError] = []
    /// The labels and annotations it reads, in the order it is executed.
    package internal(set) var labels: [LabelReference] = []
    /// The places where an alert's value is printed, compared or otherwise used.
    package internal(set) var valueUses: [ValueUse] = []
    /// The queries it runs, in the order it is executed.
    package internal(set) var queries: [QueryUse] = []
    /// `{{ template "name" }}`, and `{{ block }}`, which calls what it defines.
    package internal(set) var templatesReferenced: [TemplateName] = []
    /// The templates it defines, those of `block` included.
    package internal(set) var templatesDefined: [TemplateName] = []

    /// Says whether the value of the alert is used anywhere.
    package var usesValue: Bool { !valueUses.isEmpty }
}

/// A label or annotation that a template reads.
package struct LabelReference: Sendable, Hashable {
    /// Tells whose label it is.
    package enum Source: Sendable, Hashable {
        /// Of the alert: in Prometheus `$labels`, in Alertmanager an alert's `.Labels`.
        case alert
        /// `$externalLabels`
        case external
        /// Of a sample that a query inside the template returned.
        case sample
        /// `.CommonLabels`, `.GroupLabels`, `.RouteLabels`
        case common, group, route
        /// `.CommonAnnotations`, and an alert's `.Annotations`
        case commonAnnotations, annotations
    }

    /// Whose label it is.
    package let source: Source
    /// The name as it is written, unescaped.
    package let name: String
    /// Of the name; of the string literal with its quotes in `index $labels "name"`.
    package let range: TextRange
}

/// A place where the value of an alert is used.
package struct ValueUse: Sendable, Hashable {
    /// Of `$value` or `.Value`.
    package let range: TextRange
    /// The functions it goes through, first to last: `printf`, `humanize` of `humanize (printf "%f" $value)`.
    package let functions: [String]
    /// The literal format where `printf` is the first of them.
    package let format: String?
}

/// A query inside a template.
package struct QueryUse: Sendable, Hashable {
    /// The query, or the format it is made by, unescaped.
    package let text: String
    /// Of the string literal with its quotes.
    package let range: TextRange
    /// Whether it is the format of a `printf`, so that the text has verbs (`%s`) in it.
    package let isFormat: Bool
    /// The query, where the literal is one and keeps the grammar.
    package let tree: Tree?
}

/// The name of a template where it is written.
package struct TemplateName: Sendable, Hashable {
    /// The name as it is written, unescaped.
    package let name: String
    /// Of the whole action.
    package let range: TextRange
}

/// A mistake in a template.
package struct TemplateError: Error, Sendable, Hashable {
    /// Tells what sort of mistake it is; the words are in ``message``.
    package enum Kind: Sendable, Hashable {
        case syntax(TemplateSyntaxError.Kind)
        /// `{{ humanise $value }}`
        case unknownFunction(String, nearest: String?)
        /// A function that came with a later version.
        case laterFunction(String, program: String, since: TemplateVersion, version: TemplateVersion)
        /// `{{ humanize }}`: takes so many, gets so many.
        case argumentCount(String, minimum: Int, maximum: Int?, found: Int)
        /// `{{ .Lables.job }}`: the name, what has no such field, and what to write.
        case unknownField(String, of: String, cure: String?)
        case laterField(String, program: String, since: TemplateVersion, version: TemplateVersion)
        /// `{{ reReplaceAll "(" "" .x }}`
        case pattern(RegularExpressionError.Kind)
        /// `{{ query "rate(up)" }}`
        case query(SyntaxError.Kind)
    }

    /// What sort of mistake it is.
    package let kind: Kind
    /// Whether the program reads the template without complaint, and fails when it fills it in.
    package var isLate: Bool {
        switch kind {
        case .syntax, .unknownFunction, .laterFunction: false
        case .argumentCount, .unknownField, .laterField, .pattern, .query: true
        }
    }
    /// Bytes of the template.
    package let range: TextRange
    private let words: Words

    private struct Words: Sendable, Hashable {
        let message: String
        let help: String?
    }

    /// Lower-case start, no full stop, names in backticks.
    package var message: String { words.message }
    /// What to do, where that is not obvious from the message.
    package var help: String? { words.help }

    init(_ error: TemplateSyntaxError) {
        kind = .syntax(error.kind)
        range = error.range
        words = Words(message: error.message, help: error.help)
    }

    init(_ error: RegularExpressionError, at range: TextRange) {
        kind = .pattern(error.kind)
        self.range = range
        words = Words(message: error.message, help: error.help)
    }

    init(_ error: SyntaxError, at range: TextRange) {
        kind = .query(error.kind)
        self.range = range
        words = Words(message: error.message, help: error.help)
    }

    init(_ kind: Kind, _ range: TextRange) {
        self.kind = kind
        self.range = range
        words = Self.words(for: kind)
    }

    private static func words(for kind: Kind) -> Words {
        switch kind {
        case .syntax, .pattern, .query: Words(message: "", help: nil)
        case .unknownFunction(let name, let nearest):
            Words(message: "there is no function `\(name)`", help: suggestion(nearest))
        case .laterFunction(let name, let program, let since, let version):
            later("`\(name)`", program, since, version)
        case .laterField(let name, let program, let since, let version):
            later("`.\(name)`", program, since, version)
        case .argumentCount(let name, let minimum, let maximum, let found):
            Words(
                message: "`\(name)` takes \(count(minimum, maximum)), but gets \(found)",
                help: found + 1 == minimum ? "what is piped into a function becomes its last argument" : nil)
        case .unknownField(let name, let owner, let cure):
            Words(message: "\(owner) has no `.\(name)`", help: cure)
        }
    }

    private static func later(
        _ name: String, _ program: String, _ since: TemplateVersion, _ version: TemplateVersion
    ) -> Words {
        Words(message: "\(name) came with \(program) \(since), but the target is \(version)",
            help: "write it without, or run \(program) \(since)")
    }

    private static func suggestion(_ nearest: String?) -> String? {
        nearest.map { "did you mean `\($0)`?" }
    }

    private static func count(_ minimum: Int, _ maximum: Int?) -> String {
        let noun = (maximum ?? minimum) == 1 ? "argument" : "arguments"
        guard let maximum else { return "at least \(minimum) \(noun)" }
        return minimum == maximum ? "\(minimum) \(noun)" : "\(minimum) to \(maximum) \(noun)"
    }
}
