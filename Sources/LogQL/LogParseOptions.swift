/// What a log query may use: the version of Loki it is for, and who reads it.
package struct LogParseOptions: Sendable, Hashable {
    /// The version of Loki that will read the query.
    package var version: LogQLVersion
    /// Whether `$x` and `${x}` mean Grafana's variables; off for rules, where they do not exist.
    package var grafanaVariables: Bool

    package init(version: LogQLVersion = .newest, grafanaVariables: Bool = false) {
        self.version = version
        self.grafanaVariables = grafanaVariables
    }
}

/// A version of Loki, as far as its query language is concerned.
package struct LogQLVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The first number of the version.
    package let major: Int
    /// The second number of the version.
    package let minor: Int

    package init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// The newest version this module knows.
    package static let newest = LogQLVersion(3, 7)

    /// The version as people write it: `3.7`.
    package var description: String { "\(major).\(minor)" }

    /// Orders versions by age.
    package static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
