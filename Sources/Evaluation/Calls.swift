import GoText
import PromQL

extension PreparedQuery {
    func call(_ node: Int, _ plan: QueryPlan.CallPlan) throws(EvaluationError) {
        if plan.window != nil { return try callOnRange(node, plan) }
        switch plan.function {
        case .time: registers[node].scalar = Double(now) / 1000
        case .start, .end: registers[node].scalar = Double(queryTime) / 1000
        case .pi: registers[node].scalar = .pi
        case .maximumOf: registers[node].scalar = GoMath.maximum(scalar(plan, 0), scalar(plan, 1))
        case .minimumOf: registers[node].scalar = GoMath.minimum(scalar(plan, 0), scalar(plan, 1))
        case .scalar:
            let vector = vector(plan, 0)
            registers[node].scalar = vector.count == 1 ? vector[0].value : .nan
        case .vector:
            registers[node].vector = [Entry(labels: evaluator.table.number(of: LabelSet()), value: scalar(plan, 0))]
        case .absent:
            let isThere = !vector(plan, 0).isEmpty
            registers[node].vector = isThere ? [] : [Entry(labels: absentLabels(plan), value: 1)]
        case .timestamp: try timestamps(node, plan)
        case .sort, .sortDescending: sort(node, plan)
        case .sortByLabel, .sortByLabelDescending:
            if vector(plan, 0).count > 1 { throw .unsupported(node: node, "sorting by labels is not evaluated") }
            registers[node].vector = vector(plan, 0)
        case .histogramQuantile, .histogramFraction: try histogram(node, plan)
        case .labelReplace, .labelJoin: try relabel(node, plan)
        case .minute, .hour, .dayOfWeek, .dayOfMonth, .dayOfYear, .daysInMonth, .month, .year: try date(node, plan)
        case .histogramAverage, .histogramCount, .histogramDeviation, .histogramSum, .histogramVariance, .startTimestamp:
            registers[node].vector = []
        default: try compute(node, plan)
        }
    }

    func scalar(_ plan: QueryPlan.CallPlan, _ argument: Int) -> Double {
        plan.arguments.indices.contains(argument) ? registers[plan.arguments[argument]].scalar : .nan
    }

    func vector(_ plan: QueryPlan.CallPlan, _ argument: Int) -> [Entry] {
        plan.arguments.indices.contains(argument) ? registers[plan.arguments[argument]].vector : []
    }

    /// Functions of each value alone.
    private func compute(_ node: Int, _ plan: QueryPlan.CallPlan) throws(EvaluationError) {
        guard let operand = plan.arguments.first else { throw Self.unevaluated(node, plan) }
        let (second, third) = (scalar(plan, 1), scalar(plan, 2))
        switch plan.function {
        case .abs: try map(node, operand) { $0.magnitude }
        case .ceil: try map(node, operand) { $0.rounded(.up) }
        case .floor: try map(node, operand) { $0.rounded(.down) }
        case .sqrt: try map(node, operand) { $0 < 0 ? .nan : $0.squareRoot() }
        case .ln: try map(node, operand, GoMath.logarithm)
        case .log2: try map(node, operand, GoMath.binaryLogarithm)
        case .log10: try map(node, operand, GoMath.decimalLogarithm)
        case .rad: try map(node, operand) { $0 * .pi / 180 }
        case .deg: try map(node, operand) { $0 * 180 / .pi }
        case .sgn: try map(node, operand) { $0 < 0 ? -1 : $0 > 0 ? 1 : $0 }
        case .clampMinimum: try map(node, operand) { GoMath.maximum(second, $0) }
        case .clampMaximum: try map(node, operand) { GoMath.minimum(second, $0) }
        case .clamp:
            if third < second {
                registers[node].vector = []
            } else {
                try map(node, operand) { GoMath.maximum(second, GoMath.minimum(third, $0)) }
            }
        case .round:
            let inverse = 1 / (plan.arguments.count > 1 ? second : 1)
            try map(node, operand) { ($0 * inverse + 0.5).rounded(.down) / inverse }
        default: throw Self.unevaluated(node, plan)
        }
    }

    static func unevaluated(_ node: Int, _ plan: QueryPlan.CallPlan) -> EvaluationError {
        .unsupported(node: node, "`\(plan.function.rawValue)` is not evaluated")
    }

    /// The labels that the matchers of a selector leave no doubt about.
    func absentLabels(_ plan: QueryPlan.CallPlan) -> Int32 {
        var labels = LabelSet()
        var named: [String] = []
        for matcher in plan.written.flatMap(selector)?.matchers ?? [] where matcher.name != MetricName.label {
            let isFirst = !named.contains { $0.utf8.elementsEqual(matcher.name.utf8) }
            labels[matcher.name] = matcher.op == .equal && isFirst ? matcher.value : ""
            if matcher.op == .equal { named.append(matcher.name) }
        }
        return evaluator.table.number(of: labels)
    }

    private func selector(_ node: Int) -> VectorSelector? {
        switch tree.nodes[node].kind {
        case .vectorSelector(let index): tree.selectors[Int(index)]
        case .matrixSelector: tree.firstChild(of: node).flatMap(selector)
        default: nil
        }
    }

    /// The times of a selector's samples; of all else the time of the evaluation.
    private func timestamps(_ node: Int, _ plan: QueryPlan.CallPlan) throws(EvaluationError) {
        var made = takeVector(node)
        if let written = plan.written, case .selector(let index) = self.plan.operations[written] {
            let selection = self.plan.selections[index]
            if selection.window.at != nil, selection.window.offset != 0 {
                throw .unsupported(node: node, "with both `@` and `offset` it looks elsewhere for samples than it reads them")
            }
            let time = selection.window.reference(queryTime, now)
            for place in selection.series {
                guard let sample = evaluator.sample(of: place, at: time) else { continue }
                let labels = evaluator.table.withoutName(evaluator.stored[place].labels)
                made.append(Entry(labels: labels, value: Double(sample.time) / 1000))
            }
        } else {
            for entry in vector(plan, 0) {
                made.append(Entry(labels: evaluator.table.withoutName(entry.labels), value: Double(now) / 1000))
            }
        }
        registers[node].vector = made
        try checkUnique(node)
    }

    private func sort(_ node: Int, _ plan: QueryPlan.CallPlan) {
        let isRising = plan.function == .sort
        registers[node].vector = vector(plan, 0).sorted { left, right in
            // What is no number comes last either way.
            if left.value.isNaN || right.value.isNaN { return !left.value.isNaN && right.value.isNaN }
            return isRising ? left.value < right.value : left.value > right.value
        }
    }
}
