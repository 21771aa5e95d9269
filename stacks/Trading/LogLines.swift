import StackDSL

/// How loud a line is, in the words of the backend.
enum LogLevel: String, CaseIterable {
    case debug = "DEBUG"
    case info = "INFO"
    case warning = "WARNING"
    case error = "ERROR"
    case critical = "CRITICAL"

    /// Lines that are less loud are dropped.
    var below: [LogDrop] {
        let words = LogLevel.allCases.prefix { $0 != self }.map { Name(verbatim: $0.rawValue) }
        return words.isEmpty ? [] : [.levels(words)]
    }
}

/// How the backend writes its lines.
///
/// Correlation id (`X-Correlation-ID`) and user are what one request or person is found by. As labels they would make a
/// stream for each of them, so they are structured metadata.
enum LogForm {
    /// Text for people: development (given).
    case console
    /// JSON: production (given) and staging (chosen).
    case json

    /// For people.
    var words: String {
        switch self {
        case .console: "text"
        case .json: "JSON"
        }
    }

    var format: LogFormat {
        switch self {
        case .console:
            // 2026-01-02T15:04:05.123+00:00 INFO [correlation id] [user id] logger: message (chosen, as ISO time)
            .regex(
                #"^(?P<time>\S+) +(?P<level>[A-Z]+) +\[(?P<correlation_id>[^\]]*)\] +\[(?P<user_id>[^\]]*)\] +(?P<logger>[^:]+): "#,
                level: "level", timestamp: "time", metadata: ["correlation_id", "user_id", "logger"])
        case .json:
            .json(level: "level", timestamp: "timestamp", metadata: ["correlation_id", "user_id", "logger"])
        }
    }

    /// What an entry begins with: an exception takes several lines of a console, and one of JSON.
    var firstLine: Name? {
        switch self {
        case .console: #"^\d{4}-\d{2}-\d{2}T"#
        case .json: nil
        }
    }
}
