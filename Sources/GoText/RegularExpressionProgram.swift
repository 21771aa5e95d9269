/// The steps a pattern is matched by: a program of a machine that follows all its threads at once.
struct RegularExpressionProgram: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case scalar(UInt32, foldsCase: Bool)
        case set(Int)
        case any(matchesNewline: Bool)
        case textStart
        case textEnd
        case lineStart
        case lineEnd
        case wordBoundary(isNegated: Bool)
        /// Goes on at both places, the first one preferred.
        case split(Int, Int)
        case jump(Int)
        /// Remembers the place: two slots for each group.
        case save(Int)
        case match
    }

    private(set) var steps: [Step]

    /// Writes out a tree that keeps within ``RegularExpressionLimits``.
    init(_ nodes: [RegularExpression.Node]) {
        let sizes = RegularExpressionLimits.sizes(of: nodes)
        steps = [Step](repeating: .match, count: (sizes.last ?? 0) + 1)
        var work: [(node: Int, position: Int)] = nodes.isEmpty ? [] : [(nodes.count - 1, 0)]
        while let (node, position) = work.popLast() {
            write(node, at: position, of: nodes, sizes, &work)
        }
    }

    private mutating func write(
        _ index: Int, at position: Int, of nodes: [RegularExpression.Node], _ sizes: [Int],
        _ work: inout [(node: Int, position: Int)]
    ) {
        let end = position + sizes[index]
        switch nodes[index].kind {
        case .empty: break
        case .scalar(let scalar, let foldsCase):
            steps[position] = .scalar(foldsCase ? CaseFolding.key(scalar) : scalar, foldsCase: foldsCase)
        case .set(let set): steps[position] = .set(set)
        case .any(let matchesNewline): steps[position] = .any(matchesNewline: matchesNewline)
        case .textStart: steps[position] = .textStart
        case .textEnd: steps[position] = .textEnd
        case .lineStart: steps[position] = .lineStart
        case .lineEnd: steps[position] = .lineEnd
        case .wordBoundary(let isNegated): steps[position] = .wordBoundary(isNegated: isNegated)
        case .group(let group):
            steps[position] = .save(group * 2)
            work.append((index - 1, position + 1))
            steps[end - 1] = .save(group * 2 + 1)
        case .concatenation:
            var childEnd = end
            for child in RegularExpression.children(of: index, in: nodes) {
                childEnd -= sizes[child]
                work.append((child, childEnd))
            }
        case .alternation:
            writeAlternatives(of: index, from: position, to: end, nodes, sizes, &work)
        case .repetition(let minimum, let maximum, let isLazy, _):
            let child = index - 1
            guard maximum != 0 else { break }
            var next = position
            for _ in 0..<minimum {
                work.append((child, next))
                next += sizes[child]
            }
            guard let maximum else {
                writeLoop(child, minimum: minimum, next: next, end: end, isLazy: isLazy, sizes, &work)
                break
            }
            for _ in minimum..<max(maximum, minimum) {
                steps[next] = Self.split(next + 1, end, isLazy: isLazy)
                work.append((child, next + 1))
                next += 1 + sizes[child]
            }
        }
    }

    private static func split(_ into: Int, _ past: Int, isLazy: Bool) -> Step {
        isLazy ? .split(past, into) : .split(into, past)
    }

    /// The loop behind the last copy; `a*` is `(?:a+)?`, as in Go, since the order of its threads shows
    /// where the repeated pattern may match nothing.
    private mutating func writeLoop(
        _ child: Int, minimum: Int, next: Int, end: Int, isLazy: Bool, _ sizes: [Int],
        _ work: inout [(node: Int, position: Int)]
    ) {
        if minimum == 0 {
            steps[next] = Self.split(next + 1, end, isLazy: isLazy)
            work.append((child, next + 1))
            steps[end - 1] = Self.split(next + 1, end, isLazy: isLazy)
        } else {
            steps[next] = Self.split(next - sizes[child], end, isLazy: isLazy)
        }
    }

    private mutating func writeAlternatives(
        of index: Int, from position: Int, to end: Int, _ nodes: [RegularExpression.Node], _ sizes: [Int],
        _ work: inout [(node: Int, position: Int)]
    ) {
        var next = position
        let children = RegularExpression.children(of: index, in: nodes)
        for child in children.reversed() {
            if child == children.first {
                work.append((child, next))
                break
            }
            let behind = next + sizes[child] + 2
            steps[next] = .split(next + 1, behind)
            work.append((child, next + 1))
            steps[behind - 1] = .jump(end)
            next = behind
        }
    }
}
