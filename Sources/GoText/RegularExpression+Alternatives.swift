extension RegularExpression {
    /// The texts that the pattern matches as a whole, if these are few: `a|b(c|d)` is `a`, `bc`, `bd`.
    ///
    /// In the order of preference, each once; nil where they are many or where only a match can tell.
    package var literalAlternatives: [String]? {
        var stack: [[[UInt32]]] = []
        for index in nodes.indices {
            guard let alternatives = alternatives(of: index, &stack) else { return nil }
            let size = alternatives.reduce(0) { $0 + $1.count }
            if alternatives.count > Self.maximumAlternatives { return nil }
            if size > Self.maximumAlternativesSize { return nil }
            stack.append(alternatives)
        }
        var seen: Set<String> = []
        return stack.last?.compactMap(Self.text).filter { seen.insert($0).inserted }
    }

    private static let maximumAlternatives = 256
    private static let maximumAlternativesSize = 4096
    /// Stand for `^` and `$` among the scalars, until it is known whether they stand at an end.
    private static let startMark: UInt32 = 0xFFFF_FFFE
    private static let endMark: UInt32 = 0xFFFF_FFFF

    private func alternatives(of index: Int, _ stack: inout [[[UInt32]]]) -> [[UInt32]]? {
        switch nodes[index].kind {
        case .empty: return [[]]
        case .scalar(let scalar, let foldsCase):
            return foldsCase && !CaseFolding.others(of: scalar).isEmpty ? nil : [[scalar]]
        case .set(let set): return sets[set].members(atMost: Self.maximumAlternatives)?.map { [$0] }
        case .textStart: return [[Self.startMark]]
        case .textEnd: return [[Self.endMark]]
        case .any, .lineStart, .lineEnd, .wordBoundary: return nil
        case .group: return stack.popLast()
        case .alternation, .concatenation:
            let count = Self.children(of: index, in: nodes).count
            let children = Array(stack.suffix(count))
            stack.removeLast(min(count, stack.count))
            if case .alternation = nodes[index].kind { return children.flatMap { $0 } }
            var products: [[UInt32]]? = [[]]
            for child in children { products = products.flatMap { Self.product($0, child) } }
            return products
        case .repetition(let minimum, let maximum, _, _):
            guard let maximum, let inside = stack.popLast() else { return nil }
            return Self.repeated(inside, minimum, maximum)
        }
    }

    private static func product(_ left: [[UInt32]], _ right: [[UInt32]]) -> [[UInt32]]? {
        let leftSize = left.reduce(0) { $0 + $1.count }
        let rightSize = right.reduce(0) { $0 + $1.count }
        let size = leftSize * right.count + rightSize * left.count
        if left.count * right.count > maximumAlternatives || size > maximumAlternativesSize { return nil }
        return left.flatMap { start in right.map { start + $0 } }
    }

    private static func repeated(_ inside: [[UInt32]], _ minimum: Int, _ maximum: Int) -> [[UInt32]]? {
        var all: [[UInt32]] = []
        var copies: [[UInt32]] = [[]]
        for count in 0...max(maximum, 0) {
            if count >= minimum { all = copies + all }
            if all.count > maximumAlternatives { return nil }
            if count == maximum { break }
            guard let longer = product(copies, inside) else { return nil }
            copies = longer
        }
        return all
    }

    /// The text of one alternative; nil where a `^` or `$` in its middle keeps it from matching.
    private static func text(_ scalars: [UInt32]) -> String? {
        var text = ""
        var isEnded = false
        for scalar in scalars {
            if scalar == startMark {
                if !text.isEmpty { return nil }
            } else if scalar == endMark {
                isEnded = true
            } else if isEnded {
                return nil
            } else if let value = Unicode.Scalar(scalar) {
                text.unicodeScalars.append(value)
            }
        }
        return text
    }
}
