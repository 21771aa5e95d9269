package import Diagnostics

/// A LogQL expression: text that people know, with declared things interpolated.
///
/// ```swift
/// let errors: LogQuery = #"{service="erp-server"} | json | level="ERROR""#
/// ```
/// - Emits: the text as written, line breaks included.
/// - Diagnoses: `logql-syntax`.
/// - Source: https://grafana.com/docs/loki/latest/query/
public struct LogQuery: Sendable, Hashable, ExpressibleByStringInterpolation {
    package var segments: [Segment]

    /// One piece of a query.
    package enum Segment: Sendable, Hashable {
        case text(String)
        case query(LogQuery, DeclarationSite?)
        case number(Double, DeclarationSite?)
        case window(Window, DeclarationSite?)
        case label(Label, DeclarationSite?)
        case string(String, DeclarationSite?)
        case variable(Variable, DeclarationSite?)
        case raw(String, DeclarationSite?)
    }

    /// What a plain literal makes.
    public init(stringLiteral value: String) { segments = value.isEmpty ? [] : [.text(value)] }

    /// What a literal with interpolations makes.
    public init(stringInterpolation: Interpolation) { segments = stringInterpolation.segments }

    /// A query that was computed as text, e.g. read from a file.
    public init(verbatim text: String) { segments = text.isEmpty ? [] : [.text(text)] }
}

extension LogQuery {
    /// What may be interpolated in a log query.
    public struct Interpolation: StringInterpolationProtocol, Sendable {
        var segments: [Segment] = []

        /// Called by the compiler for each interpolated literal.
        public init(literalCapacity: Int, interpolationCount: Int) {
            segments.reserveCapacity(interpolationCount * 2 + 1)
        }

        /// Called by the compiler for the text between interpolations.
        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { segments.append(.text(literal)) }
        }

        /// Another query, as one operand.
        public mutating func appendInterpolation(
            _ query: LogQuery, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .query(query, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A number.
        public mutating func appendInterpolation(
            _ number: Double, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .number(number, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A length of time, as in a range.
        public mutating func appendInterpolation(
            _ duration: Duration, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .window(
                    Window(duration), .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A window, as in a range.
        public mutating func appendInterpolation(
            _ window: Window, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .window(window, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// The name of a label.
        public mutating func appendInterpolation(
            label: Label, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .label(label, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A service's name as a quoted string: `{service=\(erp)}`.
        public mutating func appendInterpolation(
            _ service: Service, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .string(
                    service.name.text, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A label's value as a quoted string.
        public mutating func appendInterpolation(
            value: Name, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .string(value.text, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A variable of the dashboard. For panels only.
        public mutating func appendInterpolation(
            _ variable: Variable, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .variable(variable, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A piece of the query that was computed. It is read as if it had been written here.
        public mutating func appendInterpolation(
            raw text: String, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(.raw(text, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }
    }
}
