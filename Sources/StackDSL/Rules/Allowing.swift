import Diagnostics

/// A declaration at which checks can be silenced, each for a reason.
public protocol Allowing {
    /// The wishes so far. Written by ``allow(_:because:fileID:filePath:line:column:)``.
    var allowances: [Allowance] { get set }
}

extension Allowing {
    /// Silences one check about this declaration.
    ///
    /// ```swift
    /// Metric.gauge("eventbus_pending_total").allow(.gaugeNamedTotal, because: "the name is the users' own")
    /// ```
    /// - Parameter because: why; it stands in the report beside the check's id.
    /// - Diagnoses: `unused-allowance` where the check finds nothing anyway.
    public func allow(
        _ check: CheckID, because reason: DisplayText, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Self {
        var copy = self
        copy.allowances.append(
            Allowance(
                check, reason, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        return copy
    }
}
