package import Diagnostics

/// A level with a direction, declared once: the rule compares with it, the panel draws it, texts name it.
///
/// ```swift
/// enum Limit { static let latency = Threshold.above(.seconds(2)) }
///
/// Alert("HighRequestLatency", when: p95, is: Limit.latency, …, summary: "P95 is above \(Limit.latency)")
/// Panel.timeSeries("Latency", queries: […], threshold: Limit.latency)
/// ```
///
/// - Emits: `> 2` behind the rule's expression, a threshold step and line in the panel, `2s` in a text.
/// - Diagnoses: `threshold-unit-mismatch`, `unreachable-threshold`.
public struct Threshold: Sendable, Hashable {
    package let comparison: Comparison
    package let quantity: Quantity
    package let site: DeclarationSite

    private init(_ comparison: Comparison, _ quantity: Quantity, _ site: DeclarationSite) {
        self.comparison = comparison
        self.quantity = quantity
        self.site = site
    }

    /// Holds for values greater than the level.
    public static func above(
        _ level: Quantity, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Threshold {
        Threshold(.above, level, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Holds for the level and for greater values.
    public static func atLeast(
        _ level: Quantity, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Threshold {
        Threshold(.atLeast, level, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Holds for values less than the level.
    public static func below(
        _ level: Quantity, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Threshold {
        Threshold(.below, level, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Holds for the level and for smaller values.
    public static func atMost(
        _ level: Quantity, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Threshold {
        Threshold(.atMost, level, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Holds for exactly this value: right for states (`up`, `probe_success`), wrong for measurements.
    public static func equal(
        _ level: Quantity, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Threshold {
        Threshold(.equal, level, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Holds for every other value.
    public static func notEqual(
        _ level: Quantity, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Threshold {
        Threshold(.notEqual, level, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
