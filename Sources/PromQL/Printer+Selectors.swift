import GoText

extension Printer {
    /// A selector, matchers sorted by their text, then `@`, `anchored`, `offset`.
    func selector(_ selector: VectorSelector) -> [Step] {
        var matchers = selector.matchers.map { matcher in
            let name =
                matcher.isNameVariable || MetricName.isBareLabel(matcher.name)
                ? matcher.name : QuotedString.quote(matcher.name)
            return name + matcher.op.rawValue + QuotedString.quote(matcher.value)
        }
        var text = ""
        if let name = selector.name {
            if selector.isNameQuoted {
                matchers.append("\(MetricName.label)=\(QuotedString.quote(name))")
            } else {
                text = name
            }
        }
        if !matchers.isEmpty {
            matchers.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            text += "{\(matchers.joined(separator: ","))}"
        } else if selector.hasBraces, text.isEmpty || selector.isNameVariable {
            // Without them, a variable is any value.
            text += "{}"
        }
        let modifiers = selector.modifiers
        return [.text(text + at(modifiers) + selection(modifiers))] + offset(modifiers)
    }

    /// A bracket, then `anchored`, `@`, `offset`.
    func range(_ clause: RangeClause, isSubquery: Bool) -> [Step] {
        var parts: [Step] = [.text("[")] + [duration(clause.range)]
        if isSubquery {
            parts.append(.text(":"))
            if let step = clause.step { parts.append(duration(step)) }
        }
        let modifiers = clause.modifiers
        return parts + [.text("]" + selection(modifiers) + at(modifiers))] + offset(modifiers)
    }

    private func duration(_ value: DurationValue) -> Step {
        switch value.value {
        case .node(let node): .node(Int(node))
        case .nanoseconds(let length):
            // Prometheus cuts off what lies below a millisecond, and so may print a range of nothing.
            .text(
                length % 1_000_000 == 0
                    ? PrometheusDuration.print(milliseconds: length / 1_000_000)
                    : GoNumber.print(Double(length) / 1e9))
        }
    }

    private func selection(_ modifiers: SelectorModifiers) -> String {
        switch modifiers.selection {
        case .anchored: " anchored"
        case .smoothed: " smoothed"
        case nil: ""
        }
    }

    private func at(_ modifiers: SelectorModifiers) -> String {
        switch modifiers.at {
        case .milliseconds(let time): " @ \(Self.seconds(time))"
        case .start: " @ start()"
        case .end: " @ end()"
        case .variable(let index): " @ \(tree.variables[Int(index)])"
        case nil: ""
        }
    }

    private func offset(_ modifiers: SelectorModifiers) -> [Step] {
        guard let offset = modifiers.offset, offset.value != .nanoseconds(0) else { return [] }
        var signs = ""
        if case .node(let node) = offset.value {
            signs = unendedOffsets.contains(Int(node)) ? "+" : signsKeeping(offset: Int(node))
        }
        return [.text(" offset " + signs), duration(offset)]
    }

    /// Behind `offset`, a length ends at once that begins with less than two signs and no parenthesis. Two that say nothing
    /// keep together what was read so.
    private func signsKeeping(offset node: Int) -> String {
        var signs = 0
        var isCalculated = false
        var node = node
        while case .duration(let op) = tree.nodes[node].kind {
            switch op {
            case .negate: signs += 1
            case .add, .subtract, .multiply, .divide, .modulo, .power: isCalculated = true
            case .parentheses: return isCalculated && signs == 1 ? "++" : ""
            case .step, .range, .minOf, .maxOf: return isCalculated && signs < 2 ? "++" : ""
            }
            guard let first = tree.firstChild(of: node) else { break }
            node = first
        }
        if case .number(let number) = tree.nodes[node].kind, number.value.sign == .minus { signs += 1 }
        return isCalculated && signs < 2 ? "++" : ""
    }

    /// Milliseconds as seconds with three places, by way of a double as Prometheus has it.
    static func seconds(_ milliseconds: Int64) -> String {
        let seconds = Double(milliseconds) / 1000
        let whole = seconds.magnitude.rounded(.down)
        var thousandths = Int64(clamping: ((seconds.magnitude - whole) * 1000).rounded())
        var units = Int64(clamping: whole)
        if thousandths >= 1000 { (units, thousandths) = (units &+ 1, 0) }
        let digits = String(thousandths)
        let places = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
        return "\(milliseconds < 0 ? "-" : "")\(units).\(places)"
    }

    // MARK: - Heads

    /// A number, or a duration where it was written as one.
    static func text(_ number: NumberValue) -> String {
        guard number.isDuration else { return GoNumber.print(number.value) }
        let milliseconds = Int64(clamping: number.value.magnitude * 1e9) / 1_000_000
        return (number.value < 0 ? "-" : "") + PrometheusDuration.print(milliseconds: milliseconds)
    }

    /// The name and grouping of an aggregation; an empty `by ()` is left out.
    static func text(_ aggregation: Aggregation) -> String {
        guard let grouping = aggregation.grouping, grouping.isWithout || !grouping.labels.isEmpty else {
            return aggregation.op.rawValue
        }
        let keyword = grouping.isWithout ? "without" : "by"
        return "\(aggregation.op.rawValue) \(keyword) (\(list(grouping.labels))) "
    }

    /// An operator with its modifiers; `ignoring ()` is left out where nothing depends on it.
    static func text(_ operation: BinaryOperation) -> String {
        var text = operation.op.rawValue
        if operation.isBool { text += " bool" }
        if let matching = operation.matching,
            matching.isOn || !matching.labels.isEmpty || operation.group != nil
        {
            text += " \(matching.isOn ? "on" : "ignoring") (\(list(matching.labels)))"
        }
        if let group = operation.group {
            text += " \(group.isLeft ? "group_left" : "group_right") (\(list(group.labels)))"
        }
        if let left = operation.fillLeft, operation.fillRight == left {
            return text + " fill (\(fill(left)))"
        }
        if let left = operation.fillLeft { text += " fill_left (\(fill(left)))" }
        if let right = operation.fillRight { text += " fill_right (\(fill(right)))" }
        return text
    }

    private static func fill(_ value: Double) -> String { GoNumber.print(value) }

    private static func list(_ labels: [GroupingLabel]) -> String {
        labels.map { label in
            label.isVariable || MetricName.isBareLabel(label.name)
                ? label.name : QuotedString.quote(label.name)
        }.joined(separator: ", ")
    }
}
