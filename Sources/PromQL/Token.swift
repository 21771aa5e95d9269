import Diagnostics

/// One token of PromQL.
struct Token {
    enum Kind: UInt8 {
        case end, error
        case identifier, metricIdentifier, number, duration, string
        case leftParen, rightParen, leftBrace, rightBrace, leftBracket, rightBracket, comma, colon
        case assign, matches, matchesNot, at
        // Binary operators.
        case add, subtract, multiply, divide, modulo, power, atan2
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, trimUpper, trimLower
        case and, or, unless
        // Aggregations.
        case avg, bottomk, count, countValues, group, max, min, quantile, stddev, stdvar, sum, topk, limitk
        case limitRatio
        // Keywords.
        case bool, by, groupLeft, groupRight, fill, fillLeft, fillRight, ignoring, offset, smoothed, anchored
        case on, without
        // Keywords that are also functions.
        case start, end_, step, range, maxOf, minOf
        /// One Grafana variable, alone.
        case variable
        /// A name with a Grafana variable in it.
        case variableName
        case splicedExpression, splicedLabel
    }

    var kind: Kind
    var start: Int32
    var end: Int32
    /// The index of the splice that the token is; -1 for text.
    var splice: Int32 = -1

    var range: TextRange { TextRange(start: start, end: end) }
}

extension Token.Kind {
    var binaryOperator: BinaryOperator? {
        switch self {
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .modulo: .modulo
        case .power: .power
        case .atan2: .atan2
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .trimUpper: .trimUpper
        case .trimLower: .trimLower
        case .and: .and
        case .or: .or
        case .unless: .unless
        default: nil
        }
    }

    var aggregation: AggregationOperator? {
        switch self {
        case .avg: .avg
        case .bottomk: .bottomk
        case .count: .count
        case .countValues: .countValues
        case .group: .group
        case .max: .max
        case .min: .min
        case .quantile: .quantile
        case .stddev: .stddev
        case .stdvar: .stdvar
        case .sum: .sum
        case .topk: .topk
        case .limitk: .limitk
        case .limitRatio: .limitRatio
        default: nil
        }
    }

    /// Whether a word of this kind, where an operand is wanted, is the name of a metric.
    var isMetricName: Bool {
        switch self {
        case .identifier, .metricIdentifier, .variableName, .and, .or, .unless, .by, .without, .offset, .fill,
            .fillLeft, .fillRight, .anchored, .smoothed, .start, .end_, .step, .range, .maxOf, .minOf:
            true
        default: aggregation != nil
        }
    }

    /// Whether a word of this kind is a label where labels are listed.
    var isGroupingLabel: Bool {
        switch self {
        case .atan2, .bool, .on, .ignoring, .groupLeft, .groupRight, .variable, .splicedLabel: true
        // The one keyword that Prometheus leaves out here.
        case .without: false
        default: isMetricName
        }
    }

    /// Whether the word is a function where `(` follows.
    var isFunctionKeyword: Bool {
        switch self {
        case .start, .end_, .step, .range, .maxOf, .minOf: true
        default: false
        }
    }
}

/// The words that are not plain identifiers, whatever their case.
enum Keyword {
    private static let list: [(StaticString, Token.Kind)] = [
        ("and", .and), ("or", .or), ("unless", .unless), ("atan2", .atan2),
        ("sum", .sum), ("avg", .avg), ("count", .count), ("min", .min), ("max", .max), ("group", .group),
        ("stddev", .stddev), ("stdvar", .stdvar), ("topk", .topk), ("bottomk", .bottomk),
        ("count_values", .countValues), ("quantile", .quantile), ("limitk", .limitk),
        ("limit_ratio", .limitRatio),
        ("offset", .offset), ("smoothed", .smoothed), ("anchored", .anchored), ("by", .by),
        ("without", .without), ("on", .on), ("ignoring", .ignoring), ("group_left", .groupLeft),
        ("group_right", .groupRight), ("fill", .fill), ("fill_left", .fillLeft),
        ("fill_right", .fillRight), ("bool", .bool),
        ("start", .start), ("end", .end_), ("step", .step), ("range", .range), ("max_of", .maxOf),
        ("min_of", .minOf),
        ("inf", .number), ("nan", .number),
    ]

    private static let table = WordTable(list.map { (word, kind) in (word.description, kind) })

    /// The kind of a word that is a keyword, whatever its case.
    static func kind(of bytes: [UInt8], _ range: Range<Int>) -> Token.Kind? {
        guard range.count >= 2, range.count <= 12 else { return nil }
        return table.value(of: bytes, range, foldsCase: true)
    }

    /// A byte, as a small letter where it is a capital.
    static func lowercase(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
}
