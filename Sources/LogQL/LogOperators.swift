/// A function over the lines of a range.
package enum RangeOperator: String, Sendable, Hashable, CaseIterable {
    case countOverTime = "count_over_time"
    case rate
    case rateCounter = "rate_counter"
    case bytesOverTime = "bytes_over_time"
    case bytesRate = "bytes_rate"
    case avgOverTime = "avg_over_time"
    case sumOverTime = "sum_over_time"
    case minOverTime = "min_over_time"
    case maxOverTime = "max_over_time"
    case stdvarOverTime = "stdvar_over_time"
    case stddevOverTime = "stddev_over_time"
    case quantileOverTime = "quantile_over_time"
    case firstOverTime = "first_over_time"
    case lastOverTime = "last_over_time"
    case absentOverTime = "absent_over_time"

    /// Says whether it may read the numbers that `unwrap` takes out of the lines.
    package var takesUnwrap: Bool {
        switch self {
        case .countOverTime, .bytesOverTime, .bytesRate: false
        case .rate, .rateCounter, .avgOverTime, .sumOverTime, .minOverTime, .maxOverTime, .stdvarOverTime,
            .stddevOverTime, .quantileOverTime, .firstOverTime, .lastOverTime, .absentOverTime:
            true
        }
    }

    /// Says whether it may read the lines themselves.
    package var takesLines: Bool {
        switch self {
        case .countOverTime, .bytesOverTime, .bytesRate, .rate, .absentOverTime: true
        case .rateCounter, .avgOverTime, .sumOverTime, .minOverTime, .maxOverTime, .stdvarOverTime,
            .stddevOverTime, .quantileOverTime, .firstOverTime, .lastOverTime:
            false
        }
    }

    /// Says whether `by` and `without` may follow it.
    package var takesGrouping: Bool {
        switch self {
        case .avgOverTime, .stddevOverTime, .stdvarOverTime, .quantileOverTime, .maxOverTime, .minOverTime,
            .firstOverTime, .lastOverTime:
            true
        case .countOverTime, .rate, .rateCounter, .bytesOverTime, .bytesRate, .sumOverTime, .absentOverTime:
            false
        }
    }
}

/// An aggregation over series.
package enum VectorOperator: String, Sendable, Hashable, CaseIterable {
    case sum, avg, count, max, min, stddev, stdvar, bottomk, topk, sort
    case sortDesc = "sort_desc"
    case approxTopk = "approx_topk"

    /// Says whether it takes a count as its first argument.
    package var takesParameter: Bool { self == .bottomk || self == .topk || self == .approxTopk }

    /// Says whether `by` and `without` may stand with it.
    package var takesGrouping: Bool { self != .sort && self != .sortDesc && self != .approxTopk }
}

/// How a line is compared with a text.
package enum LineFilterOperator: String, Sendable, Hashable, CaseIterable {
    case contains = "|="
    case containsNot = "!="
    case matches = "|~"
    case matchesNot = "!~"
    case fits = "|>"
    case fitsNot = "!>"
}

/// How the value of a label is compared with a number, duration or size.
package enum LabelFilterOperator: String, Sendable, Hashable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

/// What `unwrap` makes of a label's value.
package enum UnwrapConversion: String, Sendable, Hashable, CaseIterable {
    case bytes
    case duration
    case durationSeconds = "duration_seconds"
}
