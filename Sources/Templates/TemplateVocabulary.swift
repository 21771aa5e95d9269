/// Who reads a template, and in which version: that decides which functions, variables and fields exist.
package enum TemplateVocabulary: Sendable, Hashable {
    /// Labels and annotations of alerting rules.
    case prometheusRule(TemplateVersion)
    /// Texts of receivers, and the files under `templates:`.
    case alertmanager(TemplateVersion)
    /// Of `line_format` and `label_format` in log queries.
    case logLine(TemplateVersion)

    /// The version of the program that expands the template.
    package var version: TemplateVersion {
        switch self {
        case .prometheusRule(let version), .alertmanager(let version), .logLine(let version): version
        }
    }

    /// The program's name, for messages.
    package var program: String {
        switch self {
        case .prometheusRule: "Prometheus"
        case .alertmanager: "Alertmanager"
        case .logLine: "Loki"
        }
    }

    /// Every function there ever was, Go's own among them.
    package var functions: [TemplateFunction] {
        switch self {
        case .prometheusRule: TemplateFunction.ofGo + TemplateFunction.ofPrometheus
        case .alertmanager: TemplateFunction.ofGo + TemplateFunction.ofAlertmanager
        case .logLine: TemplateFunction.ofGo + TemplateFunction.ofLoki
        }
    }

    /// The functions by their names.
    var functionsByName: [String: TemplateFunction] {
        switch self {
        case .prometheusRule: Self.prometheusFunctions
        case .alertmanager: Self.alertmanagerFunctions
        case .logLine: Self.lokiFunctions
        }
    }

    private static let prometheusFunctions = byName(TemplateFunction.ofGo + TemplateFunction.ofPrometheus)
    private static let alertmanagerFunctions = byName(TemplateFunction.ofGo + TemplateFunction.ofAlertmanager)
    private static let lokiFunctions = byName(TemplateFunction.ofGo + TemplateFunction.ofLoki)

    private static func byName(_ functions: [TemplateFunction]) -> [String: TemplateFunction] {
        Dictionary(functions.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    }

    /// The variables that exist before a template starts; a template that is defined inside has none of them.
    package var variables: [String] {
        switch self {
        case .prometheusRule: ["$labels", "$externalLabels", "$externalURL", "$value"]
        case .alertmanager, .logLine: []
        }
    }

    /// The variables with what they are, where a template starts.
    var scope: TemplateScope {
        switch self {
        case .prometheusRule: Self.ruleScope
        case .alertmanager: Self.notificationScope
        case .logLine: Self.lineScope
        }
    }

    // Their versions differ in functions and fields alone.
    private static let ruleScope = TemplateScope(.prometheusRule(TemplateVersion(3, 0)))
    private static let notificationScope = TemplateScope(.alertmanager(TemplateVersion(0, 28)))
    private static let lineScope = TemplateScope(.logLine(TemplateVersion(3, 0)))

    /// What `.` and `$` are where a template starts.
    var root: TemplateData {
        switch self {
        case .prometheusRule: .alertingRule
        case .alertmanager: .notification
        case .logLine: .unknown
        }
    }
}

/// A version of Prometheus, Alertmanager or Loki.
package struct TemplateVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The first number of the version.
    package let major: Int
    /// The second number of the version.
    package let minor: Int

    package init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// The version as people write it: `3.14`.
    package var description: String { "\(major).\(minor)" }

    /// Orders versions by age.
    package static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
