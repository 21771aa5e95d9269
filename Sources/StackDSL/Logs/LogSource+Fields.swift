extension LogSource {
    /// Every field that is wanted of a line, in the order in which stages read them; one may stand twice.
    package var fields: [LogField] {
        let ofFormat =
            (format.labels + format.metadata).map(\.field)
            + [format.timestamp?.field, format.message].compactMap { $0 }
        let ofDrops = drops.compactMap { drop -> LogField? in
            if case .field(let field, _) = drop.kind { field } else { nil }
        }
        return ofFormat + ofDrops + metrics.compactMap(\.field)
    }

    /// The labels that lines have before they are read: the source's own and those declared.
    package var ownLabels: Set<String> {
        let ofOrigin: [String] =
            switch origin {
            case .docker: ["container"]
            case .files: ["filename"]
            case .journal: ["unit"]
            case .syslog: ["host", "app", "level"]
            }
        return Set(ofOrigin + ["service"] + labels.pairs.map(\.label.name))
    }
}
