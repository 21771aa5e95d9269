/// What a query may use: the version it is for, the feature flags that are on, and who reads it.
package struct ParseOptions: Sendable, Hashable {
    package var version: PromQLVersion
    package var features: Features
    /// Whether `$x`, `${x}` and `[[x]]` mean Grafana's variables; off for rules, where they do not exist.
    package var grafanaVariables: Bool

    package init(
        version: PromQLVersion = .newest, features: Features = [], grafanaVariables: Bool = false
    ) {
        self.version = version
        self.features = features
        self.grafanaVariables = grafanaVariables
    }

    /// Says whether a feature works: its flag is on, or the version needs none.
    package func enables(_ feature: Features) -> Bool {
        if feature == .durationExpressions, version >= .v3_14 { return true }
        return features.contains(feature)
    }
}

/// The feature flags of Prometheus that change what a query may say.
package struct Features: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `promql-experimental-functions`: seventeen functions, `limitk` and `limit_ratio`.
    package static let experimentalFunctions = Features(rawValue: 1)
    /// `promql-duration-expr`: arithmetic in ranges and offsets; on for everyone since 3.14.
    package static let durationExpressions = Features(rawValue: 2)
    /// `promql-extended-range-selectors`: `anchored` and `smoothed`.
    package static let extendedRangeSelectors = Features(rawValue: 4)
    /// `promql-binop-fill-modifiers`: `fill`, `fill_left` and `fill_right`.
    package static let fillModifiers = Features(rawValue: 8)

    package static let all: Features = [
        .experimentalFunctions, .durationExpressions, .extendedRangeSelectors, .fillModifiers,
    ]

    /// The feature that a flag turns on; nil for flags that leave the language as it is.
    package init?(flag: String) {
        switch flag {
        case Self.experimentalFunctions.flag: self = .experimentalFunctions
        case Self.durationExpressions.flag: self = .durationExpressions
        case Self.extendedRangeSelectors.flag: self = .extendedRangeSelectors
        case Self.fillModifiers.flag: self = .fillModifiers
        default: return nil
        }
    }

    /// The name `--enable-feature` takes; of several flags, the first one's.
    package var flag: String {
        if contains(.experimentalFunctions) { return "promql-experimental-functions" }
        if contains(.durationExpressions) { return "promql-duration-expr" }
        if contains(.extendedRangeSelectors) { return "promql-extended-range-selectors" }
        return "promql-binop-fill-modifiers"
    }
}
