/// One step of a pipeline.
package enum LogStage: Sendable, Hashable {
    case lineFilter(LineFilter)
    case json([LabelExtraction])
    case logfmt(isStrict: Bool, keepsEmpty: Bool, [LabelExtraction])
    case regexp(LogText)
    case pattern(LogText)
    case unpack
    case decolorize
    case lineFormat(LogText)
    case labelFormat([LabelFormat])
    /// Its condition is the child of the stage's node.
    case labelFilter
    case drop([NamedMatcher])
    case keep([NamedMatcher])
    case unwrap(LogLabel, UnwrapConversion?)
}

/// `|= "a" or "b"`
package struct LineFilter: Sendable, Hashable {
    /// One text that a line is compared with.
    package struct Operand: Sendable, Hashable {
        /// The text itself.
        package var text: LogText
        /// `ip("…")`
        package var isAddress: Bool
    }

    /// How the line is compared.
    package var op: LineFilterOperator
    /// One, or several of which one must match (of negated operators: none).
    package var operands: [Operand]
}

/// `name="path"` behind `json` or `logfmt`.
package struct LabelExtraction: Sendable, Hashable {
    /// The label it concerns.
    package var label: LogLabel
    /// nil for the label's own name.
    package var path: LogText?
}

/// `new=old`, `new="{{ .template }}"`
package struct LabelFormat: Sendable, Hashable {
    /// Where the new value comes from.
    package enum Value: Sendable, Hashable {
        case label(LogLabel)
        case template(LogText)
    }

    /// The label it concerns.
    package var label: LogLabel
    /// Where the new value comes from.
    package var value: Value
}

/// `name` or `name="value"` behind `drop` or `keep`.
package struct NamedMatcher: Sendable, Hashable {
    /// The label it concerns.
    package var label: LogLabel
    /// nil where the name alone counts.
    package var matcher: LogMatcher?
}

/// One condition on a label behind `|`.
package struct LabelFilter: Sendable, Hashable {
    /// Tells what the label is compared with, and how.
    package enum Condition: Sendable, Hashable {
        case text(LogMatcher)
        case number(LabelFilterOperator, LogNumber)
        case duration(LabelFilterOperator, LogDuration)
        case bytes(LabelFilterOperator, UInt64)
        /// `ip("…")`, which must hold or must not.
        case address(isNegated: Bool, LogText)
        /// What Grafana puts in decides.
        case variable(LabelFilterOperator, String)
    }

    /// The label it concerns.
    package var label: LogLabel
    /// What the label is compared with, and how.
    package var condition: Condition
}
