import Diagnostics
package import LogQL
package import PromQL
package import Templates

/// The language a text is read in, and what of it exists: the version of the program, and its feature flags.
package enum QueryProfile: Sendable, Hashable {
    case promQL(ParseOptions)
    case logQL(LogParseOptions)
    case template(TemplateVocabulary)

    /// A word of a profile that means nothing in its language.
    package struct UnknownWord: Error, Sendable, Hashable {
        /// Lower-case start, no full stop.
        package let message: String
        /// The nearest word that means something.
        package let help: String
    }

    /// The newest stable version of the language's program, without feature flags.
    package init(_ language: QueryLanguage) {
        self =
            switch language {
            case .promql: .promQL(ParseOptions())
            case .logql: .logQL(LogParseOptions())
            case .template: .template(.prometheusRule(Self.newestPrometheus))
            }
    }

    /// Takes the words of a profile: `3.14`, `promql-experimental-functions`.
    package init(_ language: QueryLanguage, words: [String]) throws(UnknownWord) {
        self.init(language)
        for word in words { try apply(word) }
    }

    /// Takes one more word. A version is `3.14`; `grafana` means that the variables of dashboards are read; templates are
    /// those of `prometheus`, `alertmanager` or `loki`. All else are feature flags.
    package mutating func apply(_ word: String) throws(UnknownWord) {
        if let version = Self.version(word) {
            apply(version.major, version.minor)
            return
        }
        switch self {
        case .promQL(var options):
            if word == Self.grafana {
                options.grafanaVariables = true
            } else if let feature = Features.named(word) {
                options.features.formUnion(feature)
            } else if !Self.otherFlags.contains(word) {
                throw unknown(word, known: [Self.grafana] + Features.flags + Self.otherFlags)
            }
            self = .promQL(options)
        case .logQL(var options):
            guard word == Self.grafana else { throw unknown(word, known: [Self.grafana]) }
            options.grafanaVariables = true
            self = .logQL(options)
        case .template:
            switch word {
            case "prometheus": self = .template(.prometheusRule(Self.newestPrometheus))
            case "alertmanager": self = .template(.alertmanager(TemplateVersion(0, 34)))
            case "loki": self = .template(.logLine(TemplateVersion(LogQLVersion.newest.major, LogQLVersion.newest.minor)))
            default: throw unknown(word, known: ["prometheus", "alertmanager", "loki"])
            }
        }
    }

    private mutating func apply(_ major: Int, _ minor: Int) {
        switch self {
        case .promQL(var options):
            options.version = PromQLVersion(major, minor)
            self = .promQL(options)
        case .logQL(var options):
            options.version = LogQLVersion(major, minor)
            self = .logQL(options)
        case .template(.prometheusRule): self = .template(.prometheusRule(TemplateVersion(major, minor)))
        case .template(.alertmanager): self = .template(.alertmanager(TemplateVersion(major, minor)))
        case .template(.logLine): self = .template(.logLine(TemplateVersion(major, minor)))
        }
    }

    private func unknown(_ word: String, known: [String]) -> UnknownWord {
        let nearest = Suggestion.nearest(to: word, among: known)
        return UnknownWord(
            message: "`\(word)` is neither a version nor a feature flag",
            help: nearest.map { "did you mean `\($0)`?" } ?? "known: \(known.sorted().joined(separator: ", "))")
    }

    private static let grafana = "grafana"
    private static let newestPrometheus = TemplateVersion(PromQLVersion.newest.major, PromQLVersion.newest.minor)

    /// Flags of Prometheus that change nothing of what a query may say.
    private static let otherFlags = [
        "promql-at-modifier", "promql-negative-offset", "promql-per-step-stats", "promql-delayed-name-removal",
        "native-histograms", "utf8-names", "type-and-unit-labels",
    ]

    /// `3.14`, `v3.14`, or with further numbers.
    private static func version(_ word: String) -> (major: Int, minor: Int)? {
        let digits = word.hasPrefix("v") ? word.dropFirst() : word[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count >= 2, parts.count <= 3, let major = parts[0], let minor = parts[1], major >= 0, minor >= 0,
            parts.allSatisfy({ $0 != nil })
        else { return nil }
        return (major, minor)
    }
}

extension Features {
    /// The flags that a query can need, as `--enable-feature` takes them.
    fileprivate static let flags = [
        experimentalFunctions, durationExpressions, extendedRangeSelectors, fillModifiers,
    ].map(\.flag)

    /// A feature by its flag, or by the name of the option that Prometheus' own parser has for it.
    fileprivate static func named(_ word: String) -> Features? {
        switch word {
        case "experimental_functions": .experimentalFunctions
        case "duration_expr": .durationExpressions
        case "extended_range_selectors": .extendedRangeSelectors
        case "binop_fill": .fillModifiers
        default: Features(flag: word)
        }
    }
}
