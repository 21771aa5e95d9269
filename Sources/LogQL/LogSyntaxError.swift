package import Diagnostics

/// A mistake in the text of a log query, found without knowing any stream.
package struct LogSyntaxError: Error, Sendable, Hashable {
    /// Tells what sort of mistake it is; the words are in ``message``.
    package enum Kind: Sendable, Hashable {
        /// `"abc`, `'a'`, `[5m`: no token.
        case lexical
        /// A token where the grammar does not allow it, or too early an end.
        case unexpectedToken
        /// `[5x]`, `topk(1.5, …)`, a number that is none.
        case invalidLiteral
        /// `{}`, `{a=~".*"}`: reads every stream.
        case unselective
        /// A regular expression in a matcher, filter or stage.
        case pattern
        /// The pattern of `| pattern` or `|>`.
        case linePattern
        /// The path of `| json a="…"` or `| logfmt a="…"`.
        case fieldPath
        /// The template of `line_format` or `label_format`.
        case template
        /// `{a="b"} + 1`, `rate(…) or 1`
        case type
        /// `sum_over_time(…)` without `unwrap`, and the like.
        case aggregation
        /// An interpolated value where its kind cannot stand.
        case misplacedSplice
        /// A Grafana variable in a query that Grafana never sees.
        case grafanaVariable
        /// Right for some version of Loki, but not for this one.
        case unsupported
        /// The text is longer than Loki accepts, or nests too deeply.
        case tooLarge
    }

    /// What sort of mistake it is.
    package let kind: Kind
    /// The bytes of the query that are mistaken.
    package let range: TextRange
    /// Lower-case start, no full stop, names in backticks.
    package let message: String
    /// What to do about it.
    package let help: String?
    /// Whether Loki accepts the text, a rule's too, and refuses it only when it runs the query.
    package let isLate: Bool

    package init(
        _ kind: Kind, _ range: TextRange, _ message: String, help: String? = nil, isLate: Bool = false
    ) {
        self.kind = kind
        self.range = range
        self.message = message
        self.help = help
        self.isLate = isLate
    }
}
