import Analysis
import Diagnostics
import GoText
import StackDSL

/// Steps that read what is not there.
extension InvalidRelabeling {
    /// A condition on labels that are not there: always the same text.
    static func missingSource(_ use: RelabelingUse, _ index: Int) -> Problem? {
        let step = use.steps[index]
        guard step.action == .keep || step.action == .drop, let text = step.pattern?.text,
            let first = step.sources.first, !step.sources.contains(where: { use.canHave($0.name, before: index) }),
            let pattern = RegularExpression.parse(text).0
        else { return nil }
        let value = Array(repeating: "", count: step.sources.count).joined(separator: step.separator?.text ?? ";")
        let isKept = pattern.matchesWhole(value) == (step.action == .keep)
        return Problem(
            message: "no \(use.what) has the label `\(first.name)` here: \(isKept ? "every one is kept" : "every one is dropped")",
            help: help(use, first.name))
    }

    /// A label of discovery that this one never gives.
    static func missingMeta(_ use: RelabelingUse, _ index: Int) -> Problem? {
        let step = use.steps[index]
        if step.action == .labelmap { return missingFamily(use, index) }
        let label = step.sources.first { $0.name.hasPrefix("__meta_") && !use.canHave($0.name, before: index) }?.name
        return label.map { label in
            Problem(
                message: "no \(use.what) has the label `\(label)` here: the step reads an empty text", help: help(use, label))
        }
    }

    /// A pattern of labels of discovery that fits none of them.
    private static func missingFamily(_ use: RelabelingUse, _ index: Int) -> Problem? {
        guard let text = use.steps[index].pattern?.text, text.hasPrefix("__meta_"), !text.contains("|"), !use.isOpen,
            !use.steps.prefix(index).contains(where: { $0.action == .labelmap || $0.target?.name.contains("$") == true })
        else { return nil }
        let start = text.literalStart
        let written = use.steps.prefix(index).compactMap(\.target?.name)
        guard !written.contains(where: { $0.hasPrefix(start) }) else { return nil }
        if case .targets(let discovery, _) = use.kind, discovery.labels.mayBegin(with: start) { return nil }
        return Problem(
            message: "no \(use.what) has a label that begins with `\(start)` here: nothing is copied", help: help(use, start))
    }

    private static func help(_ use: RelabelingUse, _ label: String) -> String {
        switch use.kind {
        case .targets(let discovery, _):
            let known = discovery.labels
            guard let prefix = known.prefix, label.hasPrefix("__meta_") else {
                return "fixed targets have `__address__`, `job` and the labels declared with them"
            }
            if let attached = discovery.attachment(for: label) {
                return "it comes with `attaching: [.\(attached)]`"
            }
            return known.nearest(to: label).map { "did you mean `\($0)`?" }
                ?? "the labels of this discovery begin with `\(prefix)`, such as `\(known.names.first ?? prefix)`"
        case .samples, .alerts:
            return label.hasPrefix("__meta_")
                ? "copy it in `relabeling:` first, `.replace(\"name\", from: [\"\(label)\"])`" : "name a label that is sent"
        }
    }
}

extension RelabelingUse {
    fileprivate var what: String {
        switch kind {
        case .targets: "target"
        case .samples: "sample"
        case .alerts: "alert"
        }
    }
}

extension DiscoveryLabels {
    /// The label that was meant; of a family, with the end that was written. What all labels begin with says nothing.
    fileprivate func nearest(to label: String) -> String? {
        guard let prefix, label.hasPrefix(prefix) else { return Suggestion.nearest(to: label, among: names) }
        let own = label.dropFirst(prefix.count)
        let ofFamilies = families.compactMap { family -> String? in
            // The end that people chose begins where as many words have passed as the family has.
            var end = own
            for _ in 0..<family.dropFirst(prefix.count).count(where: { $0 == "_" }) {
                guard let place = end.firstIndex(of: "_") else { return nil }
                end = end[end.index(after: place)...]
            }
            return String(family.dropFirst(prefix.count)) + String(end)
        }
        let known = names.map { String($0.dropFirst(prefix.count)) } + ofFamilies
        return Suggestion.nearest(to: String(own), among: known).map { prefix + $0 }
    }
}

extension String {
    /// What every text begins with that the pattern matches, as far as it is plain.
    fileprivate var literalStart: String {
        let plain = prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let next = self[plain.endIndex...].first
        return String(next.map { "?*{".contains($0) } == true ? plain.dropLast() : plain)
    }
}
