package import Diagnostics

/// A titled row of panels, laid out from left to right.
///
/// Panels without a size of their own share the width; what does not fit goes to the next line, so that
/// nothing overflows the 24 columns.
///
/// - Emits: a panel of type `row`, unless the title is empty, and its panels' `gridPos`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/create-dashboard/
public struct Row: Sendable, Hashable, Allowing {
    package let title: DisplayText
    package let panels: [Panel]
    package let isCollapsed: Bool
    package let repeatFor: Variable?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - title: an empty one leaves the header out: the panels follow those of the row before.
    ///   - isCollapsed: shown closed; its panels are loaded when it is opened.
    ///   - repeatFor: the row stands once for each chosen value.
    public init(
        _ title: DisplayText, panels: [Panel], isCollapsed: Bool = false, repeatFor: Variable? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.title = title
        self.panels = panels
        self.isCollapsed = isCollapsed
        self.repeatFor = repeatFor
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
