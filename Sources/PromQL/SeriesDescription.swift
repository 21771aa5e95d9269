/// A series as the rule tests of `promtool` describe it: labels, and values in a short notation.
///
/// Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series
package struct SeriesDescription: Sendable, Hashable {
    /// One label; the metric's name is the label `__name__`.
    package struct Label: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    /// An entry of the notation, which may stand for very many values.
    package enum Item: Sendable, Hashable {
        /// `_`, `_x3`: times without a value.
        case omitted(count: UInt64)
        /// `1`, `1x3`, `1+2x3`: the first value, and so many more, each greater by a step.
        case numbers(NumberValue, step: NumberValue, more: UInt64)
        /// `stale`: the series ends.
        case stale(more: UInt64)
        /// `{{…}}`, `{{…}}x3`.
        case histogram(SeriesHistogram, more: UInt64)
        /// `{{…}}+{{…}}x3`: each greater, or less, by another histogram.
        case histograms(SeriesHistogram, change: SeriesHistogram, isDecrease: Bool, more: UInt64)

        /// How many values it stands for, as far as 64 bits can tell.
        package var count: UInt64 {
            switch self {
            case .omitted(let count): count
            case .numbers(_, _, let more), .stale(let more), .histogram(_, let more), .histograms(_, _, _, let more):
                more == .max ? .max : more + 1
            }
        }
    }

    /// What a series has at one time.
    package enum Value: Sendable, Hashable {
        case omitted
        case number(NumberValue)
        case stale
        case histogram(SeriesHistogram)
        /// A histogram to which another is added, or from which it is taken, so many times.
        case changed(SeriesHistogram, by: SeriesHistogram, isDecrease: Bool, times: UInt64)
    }

    /// In the order they were written.
    package internal(set) var labels: [Label] = []
    /// In the order of time.
    package internal(set) var items: [Item] = []

    /// The values one by one. A short text can stand for more than fit any memory: take as many as needed.
    package var values: Values { Values(items) }

    /// Makes each value when it is asked for.
    package struct Values: Sequence, IteratorProtocol, Sendable {
        private let items: [Item]
        private var index = 0
        private var offset: UInt64 = 0
        private var number = 0.0

        init(_ items: [Item]) {
            self.items = items
        }

        package mutating func next() -> Value? {
            while index < items.count {
                let item = items[index]
                guard offset < item.count else {
                    (index, offset) = (index + 1, 0)
                    continue
                }
                defer { offset += 1 }
                switch item {
                case .omitted: return .omitted
                case .stale: return .stale
                case .histogram(let histogram, _): return .histogram(histogram)
                case .histograms(let base, let change, let isDecrease, _):
                    return offset == 0
                        ? .histogram(base) : .changed(base, by: change, isDecrease: isDecrease, times: offset)
                case .numbers(let first, let step, _):
                    // Summed up as Prometheus does it, so that rounding is the same.
                    number = offset == 0 ? first.value : number + step.value
                    return .number(NumberValue(value: number, isDuration: false))
                }
            }
            return nil
        }
    }
}

/// A native histogram as series descriptions write it; what is not written is 0.
package struct SeriesHistogram: Sendable, Hashable {
    /// Whether a counter was reset before it.
    package enum CounterReset: String, Sendable, Hashable, CaseIterable {
        case unknown, reset
        case notReset = "not_reset"
        case gauge
    }

    /// The schema whose buckets have bounds of their own.
    package static let customBuckets: Int64 = -53

    package internal(set) var schema: Int64 = 0
    package internal(set) var sum = NumberValue(value: 0, isDuration: false)
    package internal(set) var count = NumberValue(value: 0, isDuration: false)
    package internal(set) var zeroCount = NumberValue(value: 0, isDuration: false)
    package internal(set) var zeroThreshold = NumberValue(value: 0, isDuration: false)
    package internal(set) var customBounds: [NumberValue] = []
    package internal(set) var buckets: [NumberValue] = []
    package internal(set) var offset: Int64 = 0
    package internal(set) var negativeBuckets: [NumberValue] = []
    package internal(set) var negativeOffset: Int64 = 0
    /// nil where it was not written.
    package internal(set) var counterReset: CounterReset?

    /// What may stand in a description.
    enum Key: String, CaseIterable {
        case schema, sum, count
        case zeroCount = "z_bucket"
        case zeroThreshold = "z_bucket_w"
        case customBounds = "custom_values"
        case buckets, offset
        case negativeBuckets = "n_buckets"
        case negativeOffset = "n_offset"
        case counterReset = "counter_reset_hint"
    }
}
