import PromQL

extension PreparedQuery {
    /// Matches the series of two vectors, one to one or many to one, and operates on each pair.
    func match(_ node: Int, _ plan: QueryPlan.BinaryPlan) throws(EvaluationError) {
        let operation = plan.operation
        // The side with many series, and the one with one series for each key.
        let isSwapped = operation.group.map { !$0.isLeft } ?? false
        let many = registers[isSwapped ? plan.right : plan.left].vector
        let one = registers[isSwapped ? plan.left : plan.right].vector
        let fillMany = isSwapped ? operation.fillRight : operation.fillLeft
        let fillOne = isSwapped ? operation.fillLeft : operation.fillRight
        var made = takeVector(node)
        defer { registers[node].vector = made }
        let isAnyFilled = fillMany != nil || fillOne != nil
        if (many.isEmpty && one.isEmpty) || ((many.isEmpty || one.isEmpty) && !isAnyFilled) { return }

        // The places of the one side's series by their keys.
        marks.clear()
        for (place, entry) in one.enumerated() {
            let key = key(node, plan, entry.labels)
            if marks[key] != nil {
                throw .refused(
                    "found duplicate series for the match group on the \(isSwapped ? "left" : "right") hand-side of "
                        + "the operation: many-to-many matching not allowed")
            }
            marks[key] = Int32(truncatingIfNeeded: place)
        }
        var matching = MatchedResults(isGrouped: operation.group != nil)
        otherMarks.clear()
        for entry in many {
            let key = key(node, plan, entry.labels)
            let partner: Entry
            if let place = marks[key] {
                partner = one[Int(place)]
            } else if let fillOne {
                partner = Entry(labels: filled(node, plan, entry.labels), value: fillOne)
            } else {
                continue
            }
            try add(node, plan, entry, partner, key, isSwapped, &matching, &made)
        }
        guard let fillMany else { return }
        for entry in one {
            let key = key(node, plan, entry.labels)
            if otherMarks[key] != nil { continue }
            let partner = Entry(labels: filled(node, plan, entry.labels), value: fillMany)
            try add(node, plan, partner, entry, key, isSwapped, &matching, &made)
        }
    }

    /// The results so far, by which a second one of the same labels is known.
    private struct MatchedResults {
        let isGrouped: Bool
        /// With `group_left`: key and labels of each result.
        var results: Set<UInt64> = []
    }

    private func add(
        _ node: Int, _ plan: QueryPlan.BinaryPlan, _ many: Entry, _ one: Entry, _ key: Int32, _ isSwapped: Bool,
        _ matching: inout MatchedResults, _ made: inout [Entry]
    ) throws(EvaluationError) {
        let operation = plan.operation
        var (value, holds) =
            isSwapped ? try result(node, plan, one.value, many.value) : try result(node, plan, many.value, one.value)
        if operation.isBool {
            value = holds ? 1 : 0
            holds = true
        }
        // Until 3.8 what a comparison leaves out did not count as matched.
        if !holds, evaluator.options.version < PromQLVersion(3, 9) { return }
        let labels = resultLabels(node, operation, many.labels, one.labels)
        if matching.isGrouped {
            let pair = UInt64(UInt32(bitPattern: key)) << 32 | UInt64(UInt32(bitPattern: labels))
            if !matching.results.insert(pair).inserted {
                throw .refused("multiple matches for labels: grouping labels must ensure unique matches")
            }
            otherMarks[key] = 1
        } else if !otherMarks.insert(key) {
            throw .refused("multiple matches for labels: many-to-one matching must be explicit (group_left/group_right)")
        }
        if holds { made.append(Entry(labels: labels, value: value)) }
    }

    /// The labels of a series that is filled in: those that are matched by.
    private func filled(_ node: Int, _ plan: QueryPlan.BinaryPlan, _ labels: Int32) -> Int32 {
        evaluator.table.number(of: keyLabels(plan.operation, evaluator.table[labels]))
    }

    private func resultLabels(_ node: Int, _ operation: BinaryOperation, _ many: Int32, _ one: Int32) -> Int32 {
        let pair = UInt64(UInt32(bitPattern: many)) << 32 | UInt64(UInt32(bitPattern: one))
        if let known = notes[node].pairs[pair] { return known }
        var labels = evaluator.table[many]
        if !operation.op.isComparison || operation.isBool { labels = evaluator.table.withoutName(labels) }
        if operation.group == nil {
            let named = operation.matching?.labels.map(\.name) ?? []
            labels = operation.matching?.isOn ?? false ? labels.keeping(named) : labels.removing(named)
        }
        for copied in operation.group?.labels ?? [] { labels[copied.name] = evaluator.table[one][copied.name] }
        let number = evaluator.table.number(of: labels)
        notes[node].pairs[pair] = number
        return number
    }
}
