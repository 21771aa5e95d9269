/// A label of a metric, with its values where they are few and known.
///
/// - Diagnoses: `undeclared-label`; with values, `undeclared-label-value`.
public struct MetricLabel: Sendable, Hashable, ExpressibleByStringLiteral {
    package let name: Label
    /// All values it can have; empty where they are not known.
    package let values: [String]

    /// What a plain literal makes.
    public init(stringLiteral value: String) {
        name = Label(verbatim: value)
        values = []
    }

    /// A label of any value.
    public init(_ label: Label) {
        name = label
        values = []
    }

    /// A label that has no other values than these.
    public static func label(_ name: Label, values: [Name]) -> MetricLabel {
        MetricLabel(name: name, values: values.map(\.text))
    }

    private init(name: Label, values: [String]) {
        self.name = name
        self.values = values
    }
}
