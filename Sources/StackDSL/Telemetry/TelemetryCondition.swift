/// What is true of a span, a log record or a metric that is to be dropped.
///
/// ```swift
/// .filter("probes", dropping: [.span(.attribute("http.route", is: "/health")), .log(.severity(below: .info))])
/// ```
/// - Emits: a condition of OTTL, the collector's language for such.
/// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/main/pkg/ottl/LANGUAGE.md
public struct TelemetryCondition: Sendable, Hashable {
    package enum Subject: String, Sendable, Hashable {
        case span, log, metric
    }

    package let subject: Subject
    package let test: Test

    /// A span that the test holds for.
    public static func span(_ test: Test) -> TelemetryCondition { TelemetryCondition(subject: .span, test: test) }
    /// A log record that the test holds for.
    public static func log(_ test: Test) -> TelemetryCondition { TelemetryCondition(subject: .log, test: test) }
    /// A whole metric that the test holds for.
    public static func metric(_ test: Test) -> TelemetryCondition {
        TelemetryCondition(subject: .metric, test: test)
    }

    /// What is looked at, and what it must be.
    public struct Test: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case attribute(Name, is: Name)
            case attributeMatches(Name, Name)
            case resource(Name, is: Name)
            case name(Name)
            case nameMatches(Name)
            case severityBelow(LogSeverity)
            case expression(Name)
        }

        package let kind: Kind

        /// An attribute has exactly this text. Metrics have none of their own.
        public static func attribute(_ key: Name, is value: Name) -> Test {
            Test(kind: .attribute(key, is: value))
        }

        /// An RE2 pattern is found in an attribute.
        public static func attribute(_ key: Name, matches pattern: Name) -> Test {
            Test(kind: .attributeMatches(key, pattern))
        }

        /// An attribute of the resource has exactly this text: `.resource("service.name", is: "shop")`.
        public static func resource(_ key: Name, is value: Name) -> Test {
            Test(kind: .resource(key, is: value))
        }

        /// A span or metric has this name.
        public static func name(is name: Name) -> Test { Test(kind: .name(name)) }

        /// An RE2 pattern is found in the name of a span or metric.
        public static func name(matches pattern: Name) -> Test { Test(kind: .nameMatches(pattern)) }

        /// A log record is less severe; one without a severity counts as less severe than any.
        public static func severity(below severity: LogSeverity) -> Test {
            Test(kind: .severityBelow(severity))
        }

        /// Any condition in OTTL. Only its quotes and brackets are looked at.
        public static func expression(_ text: Name) -> Test { Test(kind: .expression(text)) }
    }
}

/// How severe a log record is, as OpenTelemetry has it.
///
/// - Source: https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber
public enum LogSeverity: String, Sendable, Hashable {
    case trace = "SEVERITY_NUMBER_TRACE"
    case debug = "SEVERITY_NUMBER_DEBUG"
    case info = "SEVERITY_NUMBER_INFO"
    case warn = "SEVERITY_NUMBER_WARN"
    case error = "SEVERITY_NUMBER_ERROR"
    case fatal = "SEVERITY_NUMBER_FATAL"
}

/// A statement in OTTL that changes data: `.log("set(log.attributes[\"shop\"], \"eu\")")`.
///
/// - Emits: an entry of `trace_statements`, `metric_statements` or `log_statements`. Only its quotes and brackets are
///   looked at.
/// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/pkg/ottl/ottlfuncs
public struct TelemetryStatement: Sendable, Hashable {
    package let signal: TelemetrySignal
    package let text: Name

    /// About spans: paths begin with `span.`, `spanevent.`, `scope.` or `resource.`.
    public static func trace(_ text: Name) -> TelemetryStatement {
        TelemetryStatement(signal: .traces, text: text)
    }

    /// About metrics: paths begin with `metric.`, `datapoint.`, `scope.` or `resource.`.
    public static func metric(_ text: Name) -> TelemetryStatement {
        TelemetryStatement(signal: .metrics, text: text)
    }

    /// About log records: paths begin with `log.`, `scope.` or `resource.`.
    public static func log(_ text: Name) -> TelemetryStatement { TelemetryStatement(signal: .logs, text: text) }
}
