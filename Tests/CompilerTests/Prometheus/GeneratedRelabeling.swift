import StackDSL
import TestSupport

/// Steps of relabelling by chance, over few labels and values, so that they often meet.
struct GeneratedRelabeling {
    private var generator: SeededGenerator
    /// What steps may read and write.
    private let labels: [Label]
    /// What steps that choose labels by name must leave, as a pattern.
    private let kept: String

    init(seed: UInt64, labels: [Label], keeping kept: String) {
        generator = SeededGenerator(seed: seed)
        self.labels = labels
        self.kept = kept
    }

    private static let values = ["x", "y", "x-1", "ab-12", "", "X", "x;y", "数据", "a.b", "é", "x\ny"]
    private static let patterns = [
        "(.*)", "x(.*)", "([a-z]+)-([0-9]+)", ".+", "", "x|y", "(?i:X).*", "x.y", "数.*", "(?P<first>.)(.*)", "(.*);(.*)", "[^;]*;?.*",
    ]
    private static let replacements = ["$1", "${2}-$1", "k", "", "$1$2", "$$1", "${1}0", "$1x", "${first}", "a$"]

    mutating func steps() -> [Relabeling] {
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in step() }
    }

    mutating func declared() -> Labels {
        var declared = Labels()
        for label in labels.prefix(3) {
            declared.pairs.append(.init(label: label, value: AlertText(verbatim: generator.pick(Self.values))))
        }
        return declared
    }

    private mutating func step() -> Relabeling {
        let target = generator.pick(labels)
        let sources = (0..<generator.pick([0, 1, 1, 1, 2])).map { _ in generator.pick(labels) }
        let pattern = Name(verbatim: generator.pick(Self.patterns))
        let replacement = Name(verbatim: generator.pick(Self.replacements))
        let separator: Name? = generator.pick([nil, nil, "-", ""])
        switch Int.random(in: 0..<14, using: &generator) {
        case 0: return .keep(where: sources, matches: generator.pick([Name(verbatim: ".*"), pattern]), separator: separator)
        case 1: return .drop(where: sources, matches: pattern, separator: separator)
        case 2: return .hash(target, of: sources, modulus: generator.pick([1, 2, 7, 1_000]), separator: separator)
        // Where two labels are copied to one name, Prometheus itself takes now one and now the other.
        case 3: return .copyLabels(matching: "([a-z])", to: generator.pick(["n_$1", "${1}"]))
        case 4: return .dropLabels(matching: Name(verbatim: generator.pick(["a", "b|c", "zone", "none.*"])))
        case 5: return .keepLabels(matching: Name(verbatim: generator.pick(["\(kept)|a", "\(kept)|[a-c]", ".*"])))
        case 6: return .lowercase(target, from: sources)
        case 7: return .uppercase(target, from: sources)
        case 8: return .keepEqual(target, to: generator.pick([sources, [target]]))
        case 9: return .dropEqual(target, to: sources)
        default:
            return .replace(
                target, from: sources, separator: separator, matching: generator.pick([nil, pattern]),
                with: generator.pick([nil, replacement]))
        }
    }
}
