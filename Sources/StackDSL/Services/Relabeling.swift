/// One step that rewrites labels of targets or series.
///
/// - Emits: an entry of `relabel_configs:` or `metric_relabel_configs:`; defaults are left out.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config
public struct Relabeling: Sendable, Hashable {
    package enum Action: String, Sendable, Hashable {
        case replace, keep, drop, hashmod, labelmap, labeldrop, labelkeep, lowercase, uppercase, keepequal, dropequal
    }

    package let action: Action
    package let sources: [Label]
    package let separator: Name?
    package let pattern: Name?
    package let target: Label?
    package let replacement: Name?
    package let modulus: Int?

    private init(
        _ action: Action, sources: [Label] = [], separator: Name? = nil, pattern: Name? = nil,
        target: Label? = nil, replacement: Name? = nil, modulus: Int? = nil
    ) {
        self.action = action
        self.sources = sources
        self.separator = separator
        self.pattern = pattern
        self.target = target
        self.replacement = replacement
        self.modulus = modulus
    }

    /// Writes the replacement into a label where the joined source labels match as a whole.
    ///
    /// - Parameters:
    ///   - sources: joined with `;` or the separator; none stands for the empty text.
    ///   - pattern: RE2, anchored at both ends; everything by default.
    ///   - replacement: `$1` stands for the pattern's first group, which is the default.
    public static func replace(
        _ target: Label, from sources: [Label] = [], separator: Name? = nil, matching pattern: Name? = nil,
        with replacement: Name? = nil
    ) -> Relabeling {
        Relabeling(
            .replace, sources: sources, separator: separator, pattern: pattern, target: target,
            replacement: replacement)
    }

    /// Keeps only what matches.
    public static func keep(where sources: [Label], matches pattern: Name, separator: Name? = nil) -> Relabeling {
        Relabeling(.keep, sources: sources, separator: separator, pattern: pattern)
    }

    /// Drops what matches.
    public static func drop(where sources: [Label], matches pattern: Name, separator: Name? = nil) -> Relabeling {
        Relabeling(.drop, sources: sources, separator: separator, pattern: pattern)
    }

    /// Writes the hash of the sources modulo a number, to share targets among servers.
    ///
    /// - Diagnoses: `invalid-number` for a modulus below 1.
    public static func hash(
        _ target: Label, of sources: [Label], modulus: Int, separator: Name? = nil
    ) -> Relabeling {
        Relabeling(.hashmod, sources: sources, separator: separator, target: target, modulus: modulus)
    }

    /// Copies every label whose name matches to the name that the replacement makes.
    public static func copyLabels(matching pattern: Name, to replacement: Name? = nil) -> Relabeling {
        Relabeling(.labelmap, pattern: pattern, replacement: replacement)
    }

    /// Removes every label whose name matches.
    public static func dropLabels(matching pattern: Name) -> Relabeling {
        Relabeling(.labeldrop, pattern: pattern)
    }

    /// Removes every label whose name does not match.
    public static func keepLabels(matching pattern: Name) -> Relabeling {
        Relabeling(.labelkeep, pattern: pattern)
    }

    /// Writes the sources in lower case. Since Prometheus 2.36.
    public static func lowercase(_ target: Label, from sources: [Label]) -> Relabeling {
        Relabeling(.lowercase, sources: sources, target: target)
    }

    /// Writes the sources in upper case. Since Prometheus 2.36.
    public static func uppercase(_ target: Label, from sources: [Label]) -> Relabeling {
        Relabeling(.uppercase, sources: sources, target: target)
    }

    /// Keeps only what has the sources equal to a label. Since Prometheus 2.41.
    public static func keepEqual(_ target: Label, to sources: [Label]) -> Relabeling {
        Relabeling(.keepequal, sources: sources, target: target)
    }

    /// Drops what has the sources equal to a label. Since Prometheus 2.41.
    public static func dropEqual(_ target: Label, to sources: [Label]) -> Relabeling {
        Relabeling(.dropequal, sources: sources, target: target)
    }
}
