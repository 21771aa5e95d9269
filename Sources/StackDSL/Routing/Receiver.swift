package import Diagnostics

/// Whom a notification reaches: one or several integrations under a name.
///
/// Routes name receivers by value, so that a route to nobody does not compile.
///
/// - Emits: an entry of `receivers:` in `alertmanager/alertmanager.yml`.
/// - Diagnoses: `unrouted-alert` where an alert ends at a receiver without integrations,
///   `duplicate-key` for two different receivers of one name.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#receiver
public struct Receiver: Sendable, Hashable, Allowing {
    package let name: Name
    package let integrations: [Integration]
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// Tells through every integration of the list; an empty list tells nobody.
    public init(
        _ name: Name, _ integrations: [Integration], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.integrations = integrations
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// Drops what it is sent, on purpose: for alerts that only exist to be seen.
    public static let nobody = Receiver("nobody", [])
}
