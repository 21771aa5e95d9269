import GoText
import PromQL

extension PreparedQuery {
    func aggregate(_ node: Int, _ plan: QueryPlan.AggregationPlan) throws(EvaluationError) {
        switch plan.op {
        case .topk, .bottomk, .limitk: try pick(node, plan)
        case .countValues: try countValues(node, plan)
        case .quantile: quantiles(node, plan)
        case .avg, .count, .group, .max, .min, .stddev, .stdvar, .sum: fold(node, plan)
        case .limitRatio: throw .unsupported(node: node, "`limit_ratio` is not evaluated")
        }
    }

    /// The number of a series' group; its labels are those of the result.
    private func group(_ node: Int, _ plan: QueryPlan.AggregationPlan, _ labels: Int32) -> Int32 {
        if let known = notes[node].keys[labels] { return known }
        let number = evaluator.table.number(of: groupLabels(plan, plan.grouping, evaluator.table[labels]))
        notes[node].keys[labels] = number
        return number
    }

    private func groupLabels(_ plan: QueryPlan.AggregationPlan, _ names: [String], _ labels: LabelSet) -> LabelSet {
        plan.isWithout ? evaluator.table.withoutName(labels.removing(names + [MetricName.label])) : labels.keeping(names)
    }

    // MARK: - One value for each group

    private func fold(_ node: Int, _ plan: QueryPlan.AggregationPlan) {
        var made = takeVector(node)
        var groups: [GroupedValue] = []
        marks.clear()
        for entry in registers[plan.operand].vector {
            let number = group(node, plan, entry.labels)
            if let place = marks[number] {
                groups[Int(place)].add(entry.value)
            } else {
                marks[number] = Int32(truncatingIfNeeded: groups.count)
                groups.append(GroupedValue(plan.op, entry.value, evaluator.options.version))
                made.append(Entry(labels: number, value: 0))
            }
        }
        for place in made.indices { made[place].value = groups[place].value }
        registers[node].vector = made
    }

    private func quantiles(_ node: Int, _ plan: QueryPlan.AggregationPlan) {
        let quantile = plan.parameter.map { registers[$0].scalar } ?? .nan
        var made = takeVector(node)
        var groups: [[Double]] = []
        marks.clear()
        for entry in registers[plan.operand].vector {
            let number = group(node, plan, entry.labels)
            if let place = marks[number] {
                groups[Int(place)].append(entry.value)
            } else {
                marks[number] = Int32(truncatingIfNeeded: groups.count)
                groups.append([entry.value])
                made.append(Entry(labels: number, value: 0))
            }
        }
        for place in made.indices { made[place].value = Quantile.of(&groups[place], quantile) }
        registers[node].vector = made
    }

    private func countValues(_ node: Int, _ plan: QueryPlan.AggregationPlan) throws(EvaluationError) {
        guard isLabelName(plan.label) else { throw .refused("invalid label name \"\(plan.label)\"") }
        var made = takeVector(node)
        let names = plan.isWithout ? plan.grouping : plan.grouping + [plan.label]
        marks.clear()
        for entry in registers[plan.operand].vector {
            var labels = evaluator.table[entry.labels]
            labels[plan.label] = GoNumber.print(entry.value)
            let number = evaluator.table.number(of: groupLabels(plan, names, labels))
            if let place = marks[number] {
                made[Int(place)].value += 1
            } else {
                marks[number] = Int32(truncatingIfNeeded: made.count)
                made.append(Entry(labels: number, value: 1))
            }
        }
        registers[node].vector = made
        try checkUnique(node)
    }

    /// Whether a label can have this name; since 3.0 any text that is not empty.
    func isLabelName(_ name: String) -> Bool {
        evaluator.options.version < .v3_0 ? MetricName.isBareLabel(name) : !name.isEmpty
    }

    // MARK: - Some of the series

    private func pick(_ node: Int, _ plan: QueryPlan.AggregationPlan) throws(EvaluationError) {
        let operand = registers[plan.operand].vector
        var made = takeVector(node)
        defer { registers[node].vector = made }
        let parameter = plan.parameter.map { registers[$0].scalar } ?? .nan
        guard let count = Int64(exactly: parameter.rounded(.towardZero)), parameter < 0x1p63 else {
            if operand.isEmpty { throw .unsupported(node: node, "versions differ in refusing the parameter") }
            throw .refused("the parameter \(GoNumber.print(parameter)) is no whole number of 64 bits")
        }
        if count < 1 { return }
        var groups: [[Entry]] = []
        marks.clear()
        for entry in operand {
            let number = group(node, plan, entry.labels)
            if let place = marks[number] {
                groups[Int(place)].append(entry)
            } else {
                marks[number] = Int32(truncatingIfNeeded: groups.count)
                groups.append([entry])
            }
        }
        for group in groups {
            if plan.op == .limitk {
                if group.count > count { throw Self.unordered(node) }
                made += group
            } else {
                made += try best(node, group, count: Int(min(count, Int64(group.count))), isTop: plan.op == .topk)
            }
        }
    }

    /// The largest or smallest of a group, the best first; what is no number comes last.
    private func best(_ node: Int, _ group: [Entry], count: Int, isTop: Bool) throws(EvaluationError) -> [Entry] {
        let sorted = group.sorted { left, right in
            if left.value.isNaN || right.value.isNaN { return !left.value.isNaN && right.value.isNaN }
            return isTop ? left.value > right.value : left.value < right.value
        }
        if count < sorted.count {
            let (last, next) = (sorted[count - 1].value, sorted[count].value)
            if last == next || last.isNaN { throw Self.unordered(node) }
        }
        return Array(sorted[..<count])
    }

    private static func unordered(_ node: Int) -> EvaluationError {
        .unsupported(node: node, "which of equal series are taken depends on their order, which Prometheus leaves open")
    }
}

/// What is known of a group so far.
private struct GroupedValue {
    private let op: AggregationOperator
    private var count = 1.0
    private var sum: CompensatedSum
    private var mean: RunningMean
    /// The extreme so far; of a variance: the mean so far.
    private var kept: Double
    private var squares = 0.0
    private let version: PromQLVersion

    init(_ op: AggregationOperator, _ value: Double, _ version: PromQLVersion) {
        self.op = op
        self.version = version
        kept = value
        sum = CompensatedSum(forgetsAtInfinity: true)
        sum.sum = value
        let method: RunningMean.Method = version < .v2_55 ? .plainMean : version < .v3_5 ? .dividedSum : .dividedParts
        mean = RunningMean(method, forgetsAtInfinity: true)
        mean.add(value)
        if version >= .v3_0, !value.isFinite { squares = .nan }
    }

    mutating func add(_ value: Double) {
        count += 1
        switch op {
        case .sum:
            if version < .v2_54 { sum.sum += value } else { sum.add(value) }
        case .avg: mean.add(value)
        case .max: if kept < value || kept.isNaN { kept = value }
        case .min: if kept > value || kept.isNaN { kept = value }
        case .stddev, .stdvar:
            let delta = value - kept
            kept += delta / count
            squares += delta * (value - kept)
        default: break
        }
    }

    var value: Double {
        switch op {
        case .sum: sum.total
        case .avg: mean.value
        case .max, .min: kept
        case .count: count
        case .stdvar: squares / count
        case .stddev: (squares / count).squareRoot()
        default: 1
        }
    }
}
