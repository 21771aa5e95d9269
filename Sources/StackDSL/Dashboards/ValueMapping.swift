/// What a value is shown as: a text, a colour, or both.
///
/// ```swift
/// mappings: [.value(0, text: "down", color: .red), .value(1, text: "up", color: .green)]
/// ```
/// - Emits: an entry of `fieldConfig.defaults.mappings`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-value-mappings/
public struct ValueMapping: Sendable, Hashable {
    package enum Match: Sendable, Hashable {
        case value(String)
        case range(from: Double?, to: Double?)
        case pattern(String)
        case special(Special)
    }

    /// Values that are no numbers.
    public enum Special: String, Sendable, Hashable {
        case `true`, `false`, null, empty
        case notANumber = "nan"
        /// No value at all, or one that is no number: what a series without samples shows.
        case nullOrNotANumber = "null+nan"
    }

    package let match: Match
    package let text: DisplayText?
    package let color: PanelColor?

    /// One number.
    public static func value(_ value: Double, text: DisplayText? = nil, color: PanelColor? = nil)
        -> ValueMapping
    {
        ValueMapping(match: .value(NumberText.shortest(value)), text: text, color: color)
    }

    /// One text, e.g. a label's value in a table.
    public static func text(_ value: Name, text: DisplayText? = nil, color: PanelColor? = nil) -> ValueMapping
    {
        ValueMapping(match: .value(value.text), text: text, color: color)
    }

    /// All numbers from one to another, both included.
    public static func range(
        _ range: ClosedRange<Double>, text: DisplayText? = nil, color: PanelColor? = nil
    ) -> ValueMapping {
        ValueMapping(match: .range(from: range.lowerBound, to: range.upperBound), text: text, color: color)
    }

    /// This number and all greater ones.
    public static func from(_ least: Double, text: DisplayText? = nil, color: PanelColor? = nil)
        -> ValueMapping
    {
        ValueMapping(match: .range(from: least, to: nil), text: text, color: color)
    }

    /// This number and all smaller ones.
    public static func upTo(_ most: Double, text: DisplayText? = nil, color: PanelColor? = nil)
        -> ValueMapping
    {
        ValueMapping(match: .range(from: nil, to: most), text: text, color: color)
    }

    /// Texts that match a JavaScript pattern; `$1` in the text stands for its first group.
    public static func pattern(
        _ pattern: Name, text: DisplayText? = nil, color: PanelColor? = nil
    ) -> ValueMapping {
        ValueMapping(match: .pattern(pattern.text), text: text, color: color)
    }

    /// What is no number.
    public static func special(
        _ special: Special, text: DisplayText? = nil, color: PanelColor? = nil
    ) -> ValueMapping {
        ValueMapping(match: .special(special), text: text, color: color)
    }
}
