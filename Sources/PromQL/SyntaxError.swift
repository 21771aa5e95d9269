package import Diagnostics

/// A mistake in the text of a query, found without knowing any metric.
package struct SyntaxError: Sendable, Hashable {
    /// What sort of mistake it is; the words are in ``message``.
    package enum Kind: Sendable, Hashable {
        /// The text is not one of PromQL's tokens: a stray character, an unclosed quote or bracket.
        case lexical
        /// A token stands where the grammar does not allow it, or the text ends too early.
        case unexpectedToken
        /// A name that is followed by `(` and is no function.
        case unknownFunction
        /// A number or duration that does not denote a value, or not one allowed at its place.
        case invalidLiteral
        /// A modifier (`offset`, `@`, `[…]`, `anchored`) on an expression that cannot have it, or twice.
        case misplacedModifier
        /// A matcher, label or metric name that selects nothing, everything, or contradicts another.
        case invalidSelector
        /// The wrong number of arguments.
        case argumentCount
        /// A value of one type where another is needed.
        case type
        /// A binary operator with a modifier that does not go with it or with its operands.
        case matching
        /// An interpolated value where its kind cannot stand.
        case misplacedSplice
        /// A Grafana variable in a query that Grafana never sees.
        case grafanaVariable
        /// Right for some version of Prometheus, but not for this one, or not without a feature flag.
        case unsupported(since: PromQLVersion)
        /// The text or the tree is larger than any reader accepts.
        case tooLarge
    }

    package var kind: Kind
    package var range: TextRange
    /// Where a person should look, if that is neither all of ``range`` nor its first word: Prometheus marks
    /// what it was reading.
    package var shown: TextRange?
    /// The source that ``range`` is of, as in ``Node/source``; 0 is the parsed text itself.
    package var source: Int32
    /// Lower-case start, no full stop, names in backticks.
    package var message: String
    /// What to do about it.
    package var help: String?
    /// The feature whose flag alone is missing.
    package var feature: Features?
    /// Whether Prometheus would not report it yet: it was found although the grammar was broken elsewhere.
    package var isRecovered: Bool
    /// Whether Prometheus reports it beside another error that already tells people all of it.
    package var isConsequence: Bool

    /// How many are reported of a query, at the most: twice what the worst known query has. Labels named twice on both sides
    /// of a join would otherwise make the square of their number.
    package static let most = 20_000

    package init(
        _ kind: Kind, at range: TextRange, shown: TextRange? = nil, source: Int32 = 0, _ message: String,
        help: String? = nil, feature: Features? = nil, isRecovered: Bool = false, isConsequence: Bool = false
    ) {
        self.kind = kind
        self.range = range
        self.shown = shown
        self.source = source
        self.message = message
        self.help = help
        self.feature = feature
        self.isRecovered = isRecovered
        self.isConsequence = isConsequence
    }
}
