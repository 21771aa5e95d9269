package import Diagnostics

/// Where a service's logs are, and how their lines are read.
///
/// Promtail's and Alloy's files both come from this one declaration.
///
/// - Emits: a job in `promtail/promtail.yml` and components in `alloy/config.alloy`.
public struct LogSource: Sendable, Hashable {
    package let site: DeclarationSite
}
