extension RegularExpression {
    /// What each group of a whole match holds, the whole text first; nil where the text does not match.
    ///
    /// Of several ways to match, the one that Go (and Perl) prefers counts.
    package func groups(matchingWhole text: String) -> [String?]? {
        let scalars = text.unicodeScalars.map(\.value)
        guard var slots = slots(matchingWhole: scalars) else { return nil }
        slots[0] = 0
        slots[1] = scalars.count
        return stride(from: 0, to: slots.count, by: 2).map { slot in
            let (start, end) = (slots[slot], slots[slot + 1])
            guard start >= 0, end >= start else { return nil }
            var group = ""
            group.unicodeScalars.append(contentsOf: scalars[start..<end].compactMap { Unicode.Scalar($0) })
            return group
        }
    }

    /// Threads with what they remember: a row of slots for each step.
    private struct RememberingThreads {
        var list: ThreadList
        var rows: [Int]
        let width: Int

        init(steps: Int, width: Int) {
            list = ThreadList(steps: steps)
            rows = [Int](repeating: -1, count: steps * width)
            self.width = width
        }

        func row(of step: Int) -> [Int] { Array(rows[(step * width)..<(step * width + width)]) }

        mutating func append(_ step: Int, _ row: [Int]) {
            list.append(step)
            for (slot, value) in row.enumerated() { rows[step * width + slot] = value }
        }
    }

    private enum Pending {
        case step(Int)
        /// Puts back what a slot held before a branch was followed.
        case restore(slot: Int, value: Int)
    }

    private func slots(matchingWhole scalars: [UInt32]) -> [Int]? {
        let width = groupNames.count * 2
        var current = RememberingThreads(steps: program.steps.count, width: width)
        var next = current
        follow(0, in: scalars, at: 0, row: [Int](repeating: -1, count: width), &current)
        for (offset, scalar) in scalars.enumerated() {
            if current.list.threads.isEmpty { return nil }
            next.list.clear()
            for step in current.list.threads where consumes(step, scalar) {
                follow(step + 1, in: scalars, at: offset + 1, row: current.row(of: step), &next)
            }
            swap(&current, &next)
        }
        return current.list.threads.first { program.steps[$0] == .match }.map(current.row)
    }

    /// Where each group of a match that begins at a place starts and ends; of several matches, the preferred one.
    func slots(in scalars: [UInt32], from start: Int) -> [Int]? {
        let width = groupNames.count * 2
        var current = RememberingThreads(steps: program.steps.count, width: width)
        var next = current
        var found: [Int]?
        follow(0, in: scalars, at: start, row: [Int](repeating: -1, count: width), &current)
        var offset = start
        while !current.list.threads.isEmpty {
            next.list.clear()
            for step in current.list.threads {
                if program.steps[step] == .match {
                    // What is less preferred than this match no longer counts.
                    found = current.row(of: step)
                    found?[0] = start
                    found?[1] = offset
                    break
                }
                guard offset < scalars.count, consumes(step, scalars[offset]) else { continue }
                follow(step + 1, in: scalars, at: offset + 1, row: current.row(of: step), &next)
            }
            swap(&current, &next)
            offset += 1
        }
        return found
    }

    private func follow(
        _ first: Int, in scalars: [UInt32], at offset: Int, row: [Int], _ threads: inout RememberingThreads
    ) {
        var row = row
        var pending: [Pending] = [.step(first)]
        while let entry = pending.popLast() {
            guard case .step(let step) = entry else {
                if case .restore(let slot, let value) = entry { row[slot] = value }
                continue
            }
            guard threads.list.visit(step) else { continue }
            switch program.steps[step] {
            case .scalar, .set, .any, .match: threads.append(step, row)
            case .jump(let target): pending.append(.step(target))
            case .save(let slot):
                pending.append(.restore(slot: slot, value: row[slot]))
                row[slot] = offset
                pending.append(.step(step + 1))
            case .split(let preferred, let other):
                pending.append(.step(other))
                pending.append(.step(preferred))
            case .textStart, .textEnd, .lineStart, .lineEnd, .wordBoundary:
                if holds(step, in: scalars, at: offset) { pending.append(.step(step + 1)) }
            }
        }
    }
}
