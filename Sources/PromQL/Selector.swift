package import Diagnostics

/// A selector of series: a name and matchers, either of which may be missing.
package struct VectorSelector: Sendable, Hashable {
    /// The name before the braces, or the one quoted inside; nil where matchers alone select.
    package var name: String?
    /// The bytes of the name, with its quotes.
    package var nameRange: TextRange
    /// Whether the name was written as a string inside the braces.
    package var isNameQuoted: Bool
    /// Whether the name holds a Grafana variable and so is not known.
    package var isNameVariable: Bool
    /// In the order they were written; the name is not among them, explicit `__name__` matchers are.
    package var matchers: [Matcher]
    /// Whether braces were written, even empty ones.
    package var hasBraces: Bool
    /// The text that all ranges in here are of, as in ``Node/source``.
    package var source: Int32
    /// Most selectors have no modifiers, and are a third as large without a place for them.
    var someModifiers: [SelectorModifiers] = []

    package var modifiers: SelectorModifiers {
        get { someModifiers.first ?? SelectorModifiers() }
        set { someModifiers = newValue.isEmpty ? [] : [newValue] }
    }
}

package struct Matcher: Sendable, Hashable {
    package enum Operator: String, Sendable, Hashable, CaseIterable {
        case equal = "="
        case notEqual = "!="
        case matches = "=~"
        case matchesNot = "!~"
    }

    package var name: String
    package var nameRange: TextRange
    /// Whether the name holds a Grafana variable and so is not known.
    package var isNameVariable: Bool
    package var op: Operator
    package var opRange: TextRange
    /// Unescaped.
    package var value: String
    /// The bytes of the value, with its quotes.
    package var valueRange: TextRange

    /// From the label's name to the value.
    package var range: TextRange { TextRange(from: nameRange, to: valueRange) }
}

/// A length of time as a query states it.
package struct DurationValue: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case nanoseconds(Int64)
        /// Arithmetic, or a Grafana variable: the index of the node, which is a child.
        case node(Int32)
    }

    package var value: Value
    package var range: TextRange
    package var source: Int32
    /// Whether it is more than a number, which counts seconds.
    package var hasUnit = true

    /// The length in milliseconds, where it is a literal; what lies below a millisecond is cut off.
    package var milliseconds: Int64? {
        if case .nanoseconds(let nanoseconds) = value { nanoseconds / 1_000_000 } else { nil }
    }
}

/// What may stand behind a selector or a subquery. It is stored at the outermost node it applies to:
/// for `foo[5m] offset 1h` at the matrix selector, not at `foo`.
package struct SelectorModifiers: Sendable, Hashable {
    package enum Time: Sendable, Hashable {
        case milliseconds(Int64)
        case start
        case end
        /// A Grafana variable: an index into ``Tree/variables``.
        case variable(Int32)
    }

    package enum Extension: Sendable, Hashable {
        case anchored
        case smoothed
    }

    package var offset: DurationValue?
    /// `@`.
    package var at: Time?
    /// From `@` to the end of the time.
    package var atRange = TextRange(0, 0)
    package var selection: Extension?
    /// The text that ``atRange`` is of.
    package var source: Int32 = 0

    package init() {}

    /// Says that there is none.
    package var isEmpty: Bool { offset == nil && at == nil && selection == nil }
}

/// The bracket of a matrix selector or subquery, and what follows it.
package struct RangeClause: Sendable, Hashable {
    package var range: DurationValue
    /// The step of a subquery; nil for matrix selectors, and where it was left to the default (`[5m:]`).
    package var step: DurationValue?
    /// From `[` to `]`.
    package var bracketRange: TextRange
    /// The text that ``bracketRange`` is of.
    package var source: Int32
    package var modifiers: SelectorModifiers
}
