import GoText
import StackDSL

extension [Relabeling] {
    /// What the steps make of labels, as Prometheus does it; nil where they drop what has them.
    ///
    /// A label with the empty text is one that is not there. A step whose pattern cannot be read is a check's, and does
    /// nothing here.
    ///
    /// - Parameter dotMatchesNewline: as since Prometheus 3.0.
    package func applied(to labels: [String: String], dotMatchesNewline: Bool = true) -> [String: String]? {
        var labels = labels.filter { !$0.value.isEmpty }
        for step in self {
            let expression = step.expression(dotMatchesNewline: dotMatchesNewline)
            guard step.isKept(labels, expression) else { return nil }
            step.rewrite(&labels, expression)
        }
        return labels
    }
}

extension Relabeling {
    /// The texts of the sources, joined.
    private func value(in labels: [String: String]) -> String {
        sources.map { labels[$0.name] ?? "" }.joined(separator: separator?.text ?? ";")
    }

    /// The pattern is anchored at both ends; without one it takes everything as its first group.
    func expression(dotMatchesNewline: Bool = true) -> RegularExpression? {
        RegularExpression.parse(pattern?.text ?? "(.*)", dotMatchesNewline: dotMatchesNewline).0
    }

    fileprivate func isKept(_ labels: [String: String], _ expression: RegularExpression?) -> Bool {
        switch action {
        case .keep: expression?.matchesWhole(value(in: labels)) ?? true
        case .drop: expression.map { !$0.matchesWhole(value(in: labels)) } ?? true
        case .keepequal: labels[target?.name ?? ""] ?? "" == value(in: labels)
        case .dropequal: labels[target?.name ?? ""] ?? "" != value(in: labels)
        case .replace, .hashmod, .labelmap, .labeldrop, .labelkeep, .lowercase, .uppercase: true
        }
    }

    fileprivate func rewrite(_ labels: inout [String: String], _ expression: RegularExpression?) {
        func set(_ name: String, _ value: String) {
            if !name.isEmpty { labels[name] = value.isEmpty ? nil : value }
        }
        let target = target?.name ?? ""
        switch action {
        case .keep, .drop, .keepequal, .dropequal: break
        case .replace:
            let value = value(in: labels)
            guard let expression, let name = expression.replacingWhole(value, with: target),
                let result = expression.replacingWhole(value, with: replacement?.text ?? "$1")
            else { return }
            set(name, result)
        case .hashmod:
            guard let modulus, modulus > 0 else { return }
            let digest = MD5.digest(of: value(in: labels).utf8).suffix(8)
            set(target, "\(digest.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % UInt64(modulus))")
        case .lowercase: set(target, value(in: labels).lowercased())
        case .uppercase: set(target, value(in: labels).uppercased())
        case .labelmap:
            guard let expression else { return }
            for (name, value) in labels.sorted(by: { $0.key < $1.key }) {
                if let copy = expression.replacingWhole(name, with: replacement?.text ?? "$1") { set(copy, value) }
            }
        case .labeldrop:
            if let expression { labels = labels.filter { !expression.matchesWhole($0.key) } }
        case .labelkeep:
            if let expression { labels = labels.filter { expression.matchesWhole($0.key) } }
        }
    }
}
