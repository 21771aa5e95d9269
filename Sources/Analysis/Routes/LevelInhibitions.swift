import Diagnostics
package import StackDSL

extension ResolvedStack {
    /// What hides what: as declared, and behind that what follows from levels that were declared together.
    package var inhibitions: [Inhibition] {
        guard let routing = stack.routing else { return [] }
        return routing.inhibitions + LevelInhibitions.all(of: alerts)
    }

    /// The lower levels that nothing hides while the higher one fires, each with that: the labels by which one thing is told
    /// from another are not known, and no inhibition that is declared is about them.
    package var unhiddenLevels: [(lower: ResolvedAlert, higher: ResolvedAlert)] {
        guard let routing = stack.routing else { return [] }
        return alerts.compactMap { lower in
            guard let severity = lower.alert.yieldsTo, LevelInhibitions.kind(of: lower) == nil,
                let higher = alerts.first(where: { $0.alert.name == lower.alert.name && $0.alert.severity == severity })
            else { return nil }
            let (source, target) = (AlertLabels(of: higher, in: stack), AlertLabels(of: lower, in: stack))
            let isHidden = routing.inhibitions.contains { $0.hides(target, while: source) != false }
            return isHidden ? nil : (lower, higher)
        }
    }
}

/// The inhibitions by which a critical level hides the warning about the same thing.
private enum LevelInhibitions {
    /// What pairs of alerts must have in common to share an entry.
    struct Kind: Hashable {
        let source: Severity
        let target: Severity
        let equal: [Label]
    }

    /// One for all pairs that agree in their severities and labels, in the order of declaration.
    static func all(of alerts: [ResolvedAlert]) -> [Inhibition] {
        var names: [Kind: [Name]] = [:]
        var kinds: [(kind: Kind, first: Alert)] = []
        for rule in alerts {
            guard let kind = kind(of: rule) else { continue }
            if names[kind] == nil { kinds.append((kind, rule.alert)) }
            if names[kind]?.contains(rule.alert.name) != true { names[kind, default: []].append(rule.alert.name) }
        }
        return kinds.map { kind, first in
            let named = matcher(for: names[kind] ?? [])
            return Inhibition(
                [named, .severity(kind.source)], hides: [named, .severity(kind.target)], equal: kind.equal,
                fileID: first.site.fileID, filePath: first.site.filePath, line: first.site.line,
                column: first.site.column)
        }
    }

    /// None where the labels of the result are not known: what is told apart by one of them would be hidden together.
    static func kind(of rule: ResolvedAlert) -> Kind? {
        guard let source = rule.alert.yieldsTo, let flow = rule.query.meaning?.labels, !flow.isOpen || flow.surelyHas("instance")
        else { return nil }
        // Where targets bring labels that nobody declared, `instance` tells them apart.
        let labels = flow.names.subtracting(["alertname", "severity"]).sorted()
        return Kind(
            source: source, target: rule.alert.severity,
            equal: ["alertname"] + labels.map { Label(verbatim: $0) })
    }

    private static func matcher(for names: [Name]) -> LabelMatcher {
        if names.count == 1, let only = names.first { return LabelMatcher("alertname", .equal, only.text) }
        return LabelMatcher("alertname", .matching, names.map(\.text).joined(separator: "|"))
    }
}
