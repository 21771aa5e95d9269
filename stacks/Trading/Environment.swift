import StackDSL

/// What differs between development, staging and production. Everything else is said once.
struct Environment {
    let name: String
    /// The level that the backend is started with (given): what is below it never reaches a log.
    let logLevel: Name
    /// Below that level: kept out of Loki too, should a service be started with another one.
    let droppedLevels: [Name]
    /// JSON in production (given) and staging (chosen); text for people in development (given).
    let logFormat: LogFormat
    /// An entry of several lines begins with a line like this.
    let logEntryStart: Name?
    /// How long logs are kept (chosen).
    let logRetention: Duration

    static let development = Environment(
        name: "development", logLevel: "DEBUG", droppedLevels: [], logFormat: consoleFormat,
        logEntryStart: #"^\d{4}-\d{2}-\d{2}T"#, logRetention: .days(7))

    static let staging = Environment(
        name: "staging", logLevel: "INFO", droppedLevels: ["DEBUG"], logFormat: jsonFormat, logEntryStart: nil,
        logRetention: .days(14))

    static let production = Environment(
        name: "production", logLevel: "WARNING", droppedLevels: ["DEBUG", "INFO"], logFormat: jsonFormat,
        logEntryStart: nil, logRetention: .days(90))

    /// Correlation id and user are what single requests and persons are found by. As labels they would make a stream
    /// for each of them, so they are structured metadata.
    private static let jsonFormat = LogFormat.json(
        level: "level", timestamp: "timestamp", metadata: ["correlation_id", "user_id", "logger"])

    /// `2026-01-02T15:04:05.123+00:00 INFO [correlation id] [user id] logger: message` (chosen).
    private static let consoleFormat = LogFormat.regex(
        #"^(?P<time>\S+) +(?P<level>[A-Z]+) +\[(?P<correlation_id>[^\]]*)\] +\[(?P<user_id>[^\]]*)\] +(?P<logger>[^:]+): "#,
        level: "level", timestamp: "time", metadata: ["correlation_id", "user_id", "logger"])
}
