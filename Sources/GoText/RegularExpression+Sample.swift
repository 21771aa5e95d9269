extension RegularExpression {
    /// A short text that the pattern matches as a whole; nil where none is found, as nothing matches or only a search could tell.
    package var sample: String? {
        if let first = literalAlternatives?.first(where: { !$0.isEmpty && matchesWhole($0) }) { return first }
        var stack: [[UInt32]] = []
        for index in nodes.indices {
            switch nodes[index].kind {
            case .empty, .textStart, .textEnd, .lineStart, .lineEnd, .wordBoundary: stack.append([])
            case .scalar(let scalar, _): stack.append([scalar])
            case .any: stack.append([0x30])
            case .set(let set):
                guard let member = Self.likely.first(where: sets[set].contains) else { return nil }
                stack.append([member])
            case .group: break
            case .alternation, .concatenation:
                let count = Self.children(of: index, in: nodes).count
                let parts = stack.suffix(count)
                stack.removeLast(min(count, stack.count))
                if case .alternation = nodes[index].kind {
                    stack.append(parts.first { !$0.isEmpty } ?? [])
                } else {
                    stack.append(Array(parts.joined()))
                }
            case .repetition(let minimum, _, _, _):
                guard let inside = stack.popLast() else { return nil }
                guard minimum * inside.count <= 1_000 else { return nil }
                stack.append(Array(repeatElement(inside, count: minimum).joined()))
            }
        }
        guard let scalars = stack.last else { return nil }
        let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
        return matchesWhole(text) ? text : nil
    }

    /// What a class of characters is stood for by: digits, letters, then the rest of what can be printed.
    private static let likely: [UInt32] = Array(0x30...0x39) + Array(0x61...0x7A) + Array(0x41...0x5A) + Array(0x20...0x7E)
}
