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
    /// - Parameters:
    ///   - because: why; `stackc allowances` lists it beside the check's id.
    ///   - until: the last day of it, where the reason will be gone one day. Afterwards it still silences the check, so
    ///     that no build breaks by the clock alone, but a warning says that it is to be looked at. By default it has no end.
    /// - Diagnoses: `unused-allowance` where the check finds nothing anyway, `expired-allowance` after its last day.
    public func allow(
        _ check: CheckID, because reason: DisplayText, until: CalendarDate? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        var copy = self
        copy.allowances.append(
            Allowance(
                check, reason, until: until, .init(fileID: fileID, filePath: filePath, line: line, column: column)))
        return copy
    }
}
