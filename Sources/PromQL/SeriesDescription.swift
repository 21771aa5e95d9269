/// A series as rule tests describe it: labels, and values with a space before each.
///
/// `up{job="api"} 1 0+2x5 _x3 stale {{schema:0 sum:1 buckets:[1 2]}}x4`. Repetitions stay counts: a description of a few bytes
/// can stand for more values than any memory holds.
package struct SeriesDescription: Sendable, Hashable {
    /// One sample.
    package enum Value: Sendable, Hashable {
        case number(NumberValue)
        case histogram(HistogramDescription)
        /// `_`: there is no sample.
        case omitted
        /// `stale`: the series ends here.
        case stale
    }

    /// `value`, `valuexN` and `value+stepxN`.
    package struct Run: Sendable, Hashable {
        /// The first value.
        package var value: Value
        /// What is added for each further one; what follows `-` is kept as it is written.
        package var step: Value?
        /// Whether the step is taken away.
        package var isFalling = false
        /// How many values follow the first (of omitted ones: how many there are); nil without `x`.
        package var count: UInt64?
    }

    /// The labels in the order they were written, the name among them as `__name__`.
    package var labels: [Label] = []
    /// The values in their order.
    package var runs: [Run] = []

    /// A label with its value.
    package struct Label: Sendable, Hashable {
        package var name: String
        package var value: String
    }

    /// Reads a description, which may be any bytes; nothing behind an error.
    package static func parse(_ bytes: [UInt8]) -> (series: SeriesDescription?, errors: [SyntaxError]) {
        var reader = SeriesReader(bytes)
        reader.read()
        return (reader.failure == nil ? reader.series : nil, [reader.failure].compactMap { $0 })
    }
}

/// A native histogram of a rule test: `{{schema:0 count:2 buckets:[1 1]}}`.
package struct HistogramDescription: Sendable, Hashable {
    /// What a key has.
    package enum Value: Sendable, Hashable {
        case whole(Int64)
        case number(NumberValue)
        case numbers([NumberValue])
        /// Of `counter_reset_hint`.
        case word(String)
    }

    /// The keys, each once.
    package var values: [Key: Value] = [:]

    package enum Key: String, Sendable, Hashable, CaseIterable {
        case schema, sum, count
        case zeroBucket = "z_bucket"
        case zeroBucketWidth = "z_bucket_w"
        case customValues = "custom_values"
        case buckets, offset
        case negativeBuckets = "n_buckets"
        case negativeOffset = "n_offset"
        case counterResetHint = "counter_reset_hint"
    }

    /// Who may be merged into whom depends on it.
    var schema: Int64 { if case .whole(let schema)? = values[.schema] { schema } else { 0 } }
}
