import PromQL

extension PreparedQuery {
    /// Evaluates a node whose operands were evaluated.
    func evaluate(_ node: Int) throws(EvaluationError) {
        switch plan.operations[node] {
        case .skip, .constant, .subquery: break
        case .selector(let index): select(node, plan.selections[index])
        case .negate(let operand): try negate(node, operand)
        case .aggregate(let aggregation): try aggregate(node, aggregation)
        case .binary(let binary): try operate(node, binary)
        case .call(let index): try call(node, plan.calls[index])
        }
    }

    /// Empties a node's vector and hands it out, to be put back with what it has then.
    func takeVector(_ node: Int) -> [Entry] {
        var vector: [Entry] = []
        swap(&vector, &registers[node].vector)
        vector.removeAll(keepingCapacity: true)
        return vector
    }

    private func select(_ node: Int, _ selection: Selection) {
        var vector = takeVector(node)
        let time = selection.window.reference(queryTime, now)
        for place in selection.series {
            guard let sample = evaluator.sample(of: place, at: time) else { continue }
            vector.append(Entry(labels: evaluator.stored[place].labels, value: sample.value))
        }
        registers[node].vector = vector
    }

    private func negate(_ node: Int, _ operand: Int) throws(EvaluationError) {
        if tree.type(of: node) == .scalar {
            registers[node].scalar = -registers[operand].scalar
            return
        }
        try map(node, operand) { -$0 }
        try checkSources(node, operand)
    }

    /// Puts a function of each value of a vector in place of it, the metric's name taken away.
    func map(_ node: Int, _ operand: Int, _ function: (Double) -> Double) throws(EvaluationError) {
        var vector = takeVector(node)
        for entry in registers[operand].vector {
            vector.append(Entry(labels: evaluator.table.withoutName(entry.labels), value: function(entry.value)))
        }
        registers[node].vector = vector
        try checkUnique(node)
    }

    /// Refuses a vector that has two series with the same labels.
    func checkUnique(_ node: Int) throws(EvaluationError) {
        if registers[node].vector.count < 2 { return }
        marks.clear()
        for entry in registers[node].vector where !marks.insert(entry.labels) { throw Self.sameLabels }
    }

    static let sameLabels = EvaluationError.refused("vector cannot contain metrics with the same labelset")

    /// In a subquery: refuses results that have the same labels at different steps but are of different series.
    ///
    /// The results must be those of the operand's series, in its order.
    func checkSources(_ node: Int, _ operand: Int) throws(EvaluationError) {
        if !isInSubquery { return }
        for (result, source) in zip(registers[node].vector, registers[operand].vector) {
            try checkSource(node, result.labels, source.labels)
        }
    }

    /// In a subquery: refuses a result whose labels another series' result had at an earlier step.
    func checkSource(_ node: Int, _ result: Int32, _ source: Int32) throws(EvaluationError) {
        if !isInSubquery { return }
        if let earlier = notes[node].sources[result] {
            if earlier != source { throw Self.sameLabels }
        } else {
            notes[node].sources[result] = source
        }
    }
}

extension Evaluator {
    /// The sample of a series that an instant selector takes; nil where there is none.
    func sample(of place: Int, at time: Int64) -> Sample? {
        let samples = stored[place].samples
        let end = samples.place(after: time)
        guard end > 0 else { return nil }
        let sample = samples[end - 1]
        let earliest = time &- options.lookback
        let isTooOld = options.isRangeClosed ? sample.time < earliest : sample.time <= earliest
        return isTooOld || sample.isStale ? nil : sample
    }

    /// The samples of a range that ends at a time.
    func samples(_ samples: [Sample], hasStale: Bool, from start: Int64, to end: Int64) -> ArraySlice<Sample> {
        let first = samples.place(after: options.isRangeClosed ? start &- 1 : start)
        let behind = samples.place(after: end)
        guard first < behind else { return [] }
        let slice = samples[first..<behind]
        return hasStale && slice.contains(where: \.isStale) ? slice.filter { !$0.isStale }[...] : slice
    }
}

extension [Sample] {
    /// The place of the first sample later than a time.
    func place(after time: Int64) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].time <= time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
