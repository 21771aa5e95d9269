package import StackDSL

extension [Relabeling] {
    /// What steps over samples do to all series of a name, as far as the name alone decides.
    package enum Fate: Sendable, Hashable {
        case kept
        case dropped
        case renamed(String)
        /// It depends on other labels.
        case unknown
    }

    fileprivate func fate(ofSeries name: String, _ dotMatchesNewline: Bool) -> Fate {
        var current = name
        var isCertain = true
        for step in self {
            let isOfName = !step.sources.isEmpty && step.sources.allSatisfy { $0.name == "__name__" }
            func applied() -> [String: String]? {
                [step].applied(to: ["__name__": current], dotMatchesNewline: dotMatchesNewline)
            }
            switch step.action {
            case .keep, .drop:
                // Of what asks for other labels, some series may be left.
                if isOfName, applied() == nil { return .dropped }
            case .labelmap, .keepequal, .dropequal: isCertain = false
            case .replace, .lowercase, .uppercase, .hashmod:
                guard let target = step.target?.name, target == "__name__" || target.contains("$") else { continue }
                guard isOfName, target == "__name__", let renamed = applied()?["__name__"] else { return .unknown }
                current = renamed
            case .labeldrop, .labelkeep: continue
            }
        }
        if !isCertain { return .unknown }
        return current == name ? .kept : .renamed(current)
    }
}

extension Service {
    /// What becomes of the series of a name that it exposes, where all of its jobs treat them alike.
    package func fate(ofSeries name: String, dotMatchesNewline: Bool = true) -> [Relabeling].Fate {
        let fates = Set(
            scrapes.map { scrape in
                scrape.raw == nil ? scrape.metricRelabeling.fate(ofSeries: name, dotMatchesNewline) : .unknown
            })
        return fates.count == 1 ? fates.first ?? .kept : fates.isEmpty ? .kept : .unknown
    }
}
