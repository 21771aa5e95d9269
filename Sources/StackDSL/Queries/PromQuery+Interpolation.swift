import Diagnostics

extension PromQuery {
    /// What may be interpolated in a query. A bare `String` may not: say `raw:` or `label:` for what it is.
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

        /// The metric's series, ready for a selector: `\(Erp.requests){status="500"}`.
        public mutating func appendInterpolation(
            _ metric: Metric, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .metric(metric, suffix: "", .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// The series of a histogram's buckets.
        public mutating func appendInterpolation(
            bucketsOf metric: Metric, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .metric(
                    metric, suffix: "_bucket",
                    .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// The series of a histogram's or summary's count.
        public mutating func appendInterpolation(
            countOf metric: Metric, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .metric(
                    metric, suffix: "_count",
                    .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// The series of a histogram's or summary's sum.
        public mutating func appendInterpolation(
            sumOf metric: Metric, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .metric(
                    metric, suffix: "_sum",
                    .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// The series that a recording rule writes.
        public mutating func appendInterpolation(
            _ recording: Recording, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .recording(recording, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// The series that a recording rule of Loki writes.
        public mutating func appendInterpolation(
            _ recording: LogRecording, fileID: String = #fileID, filePath: String = #filePath,
            line: Int = #line, column: Int = #column
        ) {
            appendInterpolation(
                recording.metric, fileID: fileID, filePath: filePath, line: line, column: column)
        }

        /// Another query, as one operand whatever it consists of.
        public mutating func appendInterpolation(
            _ query: PromQuery, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
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

        /// A whole number.
        public mutating func appendInterpolation(
            _ number: Int, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            appendInterpolation(Double(number), fileID: fileID, filePath: filePath, line: line, column: column)
        }

        /// A level as a number in its base unit: seconds, bytes, a ratio of 0 to 1.
        public mutating func appendInterpolation(
            _ quantity: Quantity, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .quantity(quantity, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A threshold's level as a number in its base unit.
        public mutating func appendInterpolation(
            _ threshold: Threshold, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .quantity(
                    threshold.quantity,
                    .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A length of time, as in a range or an offset.
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

        /// The name of a label, as in `by (\(label: .instance))`.
        public mutating func appendInterpolation(
            label: Label, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .label(label, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A service's job as a quoted string: `up{job=\(erp)}`.
        public mutating func appendInterpolation(
            _ service: Service, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            appendInterpolation(
                value: service.name, fileID: fileID, filePath: filePath, line: line, column: column)
        }

        /// A label's value as a quoted string: `{env=\(value: environment)}`.
        public mutating func appendInterpolation(
            value: Name, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            segments.append(
                .string(value.text, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        }

        /// A variable of the dashboard: its value replaces it while the panel is shown. For panels only.
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
