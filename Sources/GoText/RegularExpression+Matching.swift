extension RegularExpression {
    /// Whether the pattern matches a text from its first to its last character.
    ///
    /// - Complexity: linear in the text, times the size of the pattern.
    package func matchesWhole(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map(\.value)
        var current = ThreadList(steps: program.steps.count)
        var next = ThreadList(steps: program.steps.count)
        var pending: [Int] = []
        follow(0, in: scalars, at: 0, &current, &pending)
        for (offset, scalar) in scalars.enumerated() {
            if current.threads.isEmpty { return false }
            next.clear()
            for step in current.threads where consumes(step, scalar) {
                follow(step + 1, in: scalars, at: offset + 1, &next, &pending)
            }
            swap(&current, &next)
        }
        return current.threads.contains { program.steps[$0] == .match }
    }

    /// The threads that stand at one place of the text, each step once, the preferred ones first.
    struct ThreadList {
        private(set) var threads: [Int] = []
        private var generations: [UInt32]
        private var generation: UInt32 = 1

        init(steps: Int) {
            generations = [UInt32](repeating: 0, count: steps)
        }

        mutating func clear() {
            threads.removeAll(keepingCapacity: true)
            generation &+= 1
            if generation == 0 {
                generations = [UInt32](repeating: 0, count: generations.count)
                generation = 1
            }
        }

        /// Marks a step as seen; false if it was before.
        mutating func visit(_ step: Int) -> Bool {
            if generations[step] == generation { return false }
            generations[step] = generation
            return true
        }

        mutating func append(_ step: Int) {
            threads.append(step)
        }
    }

    private func follow(
        _ first: Int, in scalars: [UInt32], at offset: Int, _ list: inout ThreadList, _ pending: inout [Int]
    ) {
        pending.append(first)
        while let step = pending.popLast() {
            guard list.visit(step) else { continue }
            switch program.steps[step] {
            case .scalar, .set, .any, .match: list.append(step)
            case .jump(let target): pending.append(target)
            case .save: pending.append(step + 1)
            case .split(let preferred, let other):
                pending.append(other)
                pending.append(preferred)
            case .textStart, .textEnd, .lineStart, .lineEnd, .wordBoundary:
                if holds(step, in: scalars, at: offset) { pending.append(step + 1) }
            }
        }
    }

    func consumes(_ step: Int, _ scalar: UInt32) -> Bool {
        switch program.steps[step] {
        case .scalar(let wanted, let foldsCase): wanted == (foldsCase ? CaseFolding.key(scalar) : scalar)
        case .set(let set): sets[set].contains(scalar)
        case .any(let matchesNewline): matchesNewline || scalar != 0x0A
        case .textStart, .textEnd, .lineStart, .lineEnd, .wordBoundary, .split, .jump, .save, .match: false
        }
    }

    /// Whether an assertion holds between two characters.
    func holds(_ step: Int, in scalars: [UInt32], at offset: Int) -> Bool {
        let before = offset > 0 ? scalars[offset - 1] : nil
        let behind = offset < scalars.count ? scalars[offset] : nil
        switch program.steps[step] {
        case .textStart: return before == nil
        case .textEnd: return behind == nil
        case .lineStart: return before == nil || before == 0x0A
        case .lineEnd: return behind == nil || behind == 0x0A
        case .wordBoundary(let isNegated):
            return (Self.isWord(before) != Self.isWord(behind)) != isNegated
        case .scalar, .set, .any, .split, .jump, .save, .match: return true
        }
    }

    private static func isWord(_ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        return RegularExpressionParser.wordCharacters.contains { $0.contains(scalar) }
    }
}
