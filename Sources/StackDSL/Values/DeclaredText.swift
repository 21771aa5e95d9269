package import Diagnostics

/// A text that people will read: a type of its own, since in a `String` a threshold would print as a struct.
///
/// Interpolates what the DSL can print: quantities, thresholds, durations, metrics, numbers.
/// What stands between is passed through: in an ``AlertText`` that is Prometheus' template language,
/// in a ``Legend`` Grafana's.
public struct DeclaredText<Reader: Sendable>: Sendable, Hashable, ExpressibleByStringInterpolation {
    package let literal: LiteralText

    /// What a plain literal makes.
    public init(stringLiteral value: String) { literal = LiteralText(value) }

    /// What a literal with interpolations makes.
    public init(stringInterpolation: Interpolation) { literal = LiteralText(stringInterpolation.segments) }

    /// A text that was computed. It is emitted as it is.
    public init(verbatim text: String) { literal = LiteralText(text) }

    /// The text as emitted.
    package var rendered: String { literal.rendered }
}

/// A summary, description or label of an alert, with Prometheus' templates (`{{ $value | humanize }}`).
///
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
public typealias AlertText = DeclaredText<AlertReader>
/// A text of a notification, with Alertmanager's templates (`{{ .CommonLabels.alertname }}`).
///
/// - Source: https://prometheus.io/docs/alerting/latest/notifications/
public typealias NotificationText = DeclaredText<NotificationReader>
/// The name of a panel's series; `{{label}}` stands for a label's value.
public typealias Legend = DeclaredText<LegendReader>
/// A title or description, plain or Markdown.
public typealias DisplayText = DeclaredText<DisplayReader>

/// Marks texts that Prometheus renders.
public enum AlertReader: Sendable {}
/// Marks texts that Alertmanager renders.
public enum NotificationReader: Sendable {}
/// Marks texts that Grafana renders for a series.
public enum LegendReader: Sendable {}
/// Marks texts that are shown as they are.
public enum DisplayReader: Sendable {}

extension DeclaredText {
    /// What may be interpolated.
    public struct Interpolation: StringInterpolationProtocol, Sendable {
        var segments: [LiteralText.Segment] = []

        /// Called by the compiler for each interpolated literal.
        public init(literalCapacity: Int, interpolationCount: Int) {
            segments.reserveCapacity(interpolationCount * 2 + 1)
        }

        /// Called by the compiler for the text between interpolations.
        public mutating func appendLiteral(_ literal: String) { segments.append(.text(literal)) }

        /// The number with its unit: `2s`, `5%`.
        public mutating func appendInterpolation(
            _ quantity: Quantity, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            append(quantity.text, .init(fileID: fileID, filePath: filePath, line: line, column: column))
        }

        /// The threshold's level: `2s`, `5%`.
        public mutating func appendInterpolation(
            _ threshold: Threshold, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            append(
                threshold.quantity.text, .init(fileID: fileID, filePath: filePath, line: line, column: column))
        }

        /// The duration as Prometheus writes it: `5m`, `1h30m`.
        public mutating func appendInterpolation(
            _ duration: Duration, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            append(
                duration.prometheusText, .init(fileID: fileID, filePath: filePath, line: line, column: column))
        }

        /// The metric's name.
        public mutating func appendInterpolation(
            _ metric: Metric, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            append(metric.name.text, .init(fileID: fileID, filePath: filePath, line: line, column: column))
        }

        /// A whole number.
        public mutating func appendInterpolation(
            _ number: Int, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            append("\(number)", .init(fileID: fileID, filePath: filePath, line: line, column: column))
        }

        /// A text that was computed, as it is.
        public mutating func appendInterpolation(
            raw text: String, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            append(text, .init(fileID: fileID, filePath: filePath, line: line, column: column))
        }

        private mutating func append(_ rendered: String, _ site: DeclarationSite) {
            segments.append(.interpolation(rendered: rendered, site: site))
        }
    }
}
