import Diagnostics

/// One token of a log query.
struct LogToken {
    enum Kind: Hashable {
        case identifier
        /// In lower case, as keywords are whatever their case.
        case keyword(String)
        /// `rate`, `sum`, `ip`, …: in lower case, a `(` or a grouping behind it.
        case function(String)
        case number
        /// In nanoseconds.
        case duration(Int64)
        case bytes(UInt64)
        case string
        /// `[5m]`
        case bracket
        /// `--strict`
        case flag(String)
        /// `{`, `|=`, `>=`, …
        case sign(String)
        case splice(Int)
        case variable
        case end
    }

    let kind: Kind
    let range: TextRange

    /// Words that are never names of labels. Source: pkg/logql/syntax/lex.go.
    static let keywords: Set<String> = [
        "unwrap", "by", "without", "bool", "label_replace", "offset", "on", "ignoring", "group_left",
        "group_right", "or", "and", "unless", "json", "regexp", "logfmt", "unpack", "pattern", "label_format",
        "line_format", "ip", "decolorize", "drop", "keep", "variants", "of",
    ]

    /// Words that mean a function where a parenthesis follows, and are names otherwise.
    static let functions: Set<String> = {
        var names: Set<String> = ["vector", "label_replace", "ip", "bytes", "duration", "duration_seconds"]
        for operation in RangeOperator.allCases { names.insert(operation.rawValue) }
        for operation in VectorOperator.allCases { names.insert(operation.rawValue) }
        return names
    }()
}
