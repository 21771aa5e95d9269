package import Diagnostics

/// While one alert fires, others are hidden.
///
/// - Emits: an entry of `inhibit_rules:`.
/// - Diagnoses: `unbounded-inhibition`, `idle-inhibition`, `mutual-inhibition`, `unemitted-label`,
///   `contradictory-matchers`, `pattern-as-value`.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule
public struct Inhibition: Sendable, Hashable, Allowing {
    package let source: [LabelMatcher]
    package let target: [LabelMatcher]
    package let equal: [Label]
    package let name: Name?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - source: the alert that hides.
    ///   - target: the alerts that are hidden.
    ///   - equal: only where both agree in these labels. A label that both lack counts as equal.
    ///   - name: told in logs and metrics, since Alertmanager 0.30.
    public init(
        _ source: [LabelMatcher], hides target: [LabelMatcher], equal: [Label], name: Name? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.source = source
        self.target = target
        self.equal = equal
        self.name = name
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// Each severity hides the lower ones of the same thing: one inhibition for each that hides others.
    ///
    /// ```swift
    /// inhibitions: Inhibition.bySeverity([.critical, .high, .medium, .low], equal: [.job])
    /// ```
    /// - Parameters:
    ///   - severities: the highest first.
    ///   - equal: what makes alerts be of the same thing. Alerts that lack one of these labels hide nothing and are not
    ///     hidden: Alertmanager would take them for alerts of one thing.
    public static func bySeverity(
        _ severities: [Severity], equal: [Label], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> [Inhibition] {
        let present = equal.map { LabelMatcher.label($0, isNot: "") }
        return severities.indices.dropLast().map { index in
            let lower = severities[(index + 1)...].map(\.text)
            let target =
                lower.count == 1
                ? LabelMatcher(.severity, .equal, lower[0])
                : LabelMatcher(.severity, .matching, lower.map(\.escapedForPattern).joined(separator: "|"))
            return Inhibition(
                [.severity(severities[index])] + present, hides: [target] + present, equal: equal,
                fileID: fileID, filePath: filePath, line: line, column: column)
        }
    }
}

extension String {
    /// As an RE2 pattern of this very text.
    fileprivate var escapedForPattern: String {
        reduce(into: "") { result, character in
            if #"\.+*?()|[]{}^$"#.contains(character) { result += "\\" }
            result.append(character)
        }
    }
}
