import Diagnostics

extension TypeChecker {
    mutating func visitAggregation(_ node: Int, _ op: AggregationOperator) {
        let children = tree.children(of: node)
        guard let operand = children.last else { return }
        // The operand is looked at before the parameter, though it stands behind it.
        if let type = op.parameterType, children.count > 1 {
            steps.append(.expect(children[0], type, parent: node))
            steps.append(.visit(children[0]))
        }
        steps.append(.expect(operand, .instantVector, parent: node))
        steps.append(.visit(operand))
    }

    mutating func visitCall(_ node: Int, _ function: Function) {
        let arguments = tree.children(of: node)
        checkCount(node, function, arguments)
        if function.name == "info", arguments.count > 1 { checkInfo(node, arguments[1]) }
        for (index, argument) in arguments.enumerated().reversed() {
            guard let type = function.argumentType(at: index) else { continue }
            steps.append(.expect(argument, type, parent: node))
            steps.append(.visit(argument))
        }
    }

    // MARK: - Counts

    private mutating func checkCount(_ node: Int, _ function: Function, _ arguments: [Int]) {
        let count = arguments.count
        let fewest = function.minimumArguments
        let most = function.maximumArguments
        if count >= fewest, most.map({ count <= $0 }) ?? true { return }
        let limit = count < fewest ? fewest : most ?? fewest
        let prefix = fewest == most ? "" : count < fewest ? "at least " : "at most "
        var help = "write `\(function.usage)`"
        if let call = callWithRange(function, arguments) {
            help = "the range stands in brackets behind the selector: `\(call)`"
            told.insert(node)
        } else if count > 0, count < fewest, let call = callWithGaps(function, arguments) {
            help = "write `\(call)`"
            told.insert(node)
        }
        report(
            .argumentCount, node,
            "`\(function.name)` takes \(prefix)\(limit == 1 ? "1 argument" : "\(limit) arguments"), but has \(count)",
            help: help)
    }

    /// `rate(x, 5m)` or `rate(5m, x)` as it was meant.
    private func callWithRange(_ function: Function, _ arguments: [Int]) -> String? {
        guard function.argumentTypes == [.rangeVector], arguments.count == 2 else { return nil }
        for (selector, range) in [(arguments[0], arguments[1]), (arguments[1], arguments[0])] {
            guard case .vectorSelector = tree.nodes[selector].kind, case .number(let number) = tree.nodes[range].kind,
                number.isDuration, let selector = short(selector), let range = short(range)
            else { continue }
            return "\(function.name)(\(selector)[\(range)])"
        }
        return nil
    }

    /// The call with placeholders where arguments are missing, if those that are there fit around them.
    private func callWithGaps(_ function: Function, _ arguments: [Int]) -> String? {
        var rest = arguments[...]
        var texts: [String] = []
        for type in function.argumentTypes.prefix(function.minimumArguments) {
            if let next = rest.first, tree.nodes[next].type == type, let text = short(next) {
                texts.append(text)
                rest = rest.dropFirst()
            } else {
                texts.append(type.placeholder)
            }
        }
        return rest.isEmpty ? "\(function.name)(\(texts.joined(separator: ", ")))" : nil
    }

    // MARK: - Types

    private mutating func checkInfo(_ node: Int, _ argument: Int) {
        let isVector = tree.nodes[argument].type.satisfies(.instantVector)
        if !isVector {
            report(
                .type, node,
                "`info` needs matchers as second argument, but has a \(tree.nodes[argument].type.name)",
                help: "write them in braces: `{job=\"api\"}`")
            told.insert(node)
        }
        if case .vectorSelector(let index) = tree.nodes[argument].kind {
            let selector = tree.selectors[Int(index)]
            if selector.name != nil, !selector.isNameQuoted {
                report(
                    .invalidSelector, node, blaming: argument,
                    "`info` needs matchers without a name before them",
                    help: "write `{__name__=\"\(selector.name ?? "…")\"}`")
            } else {
                unrestricted.insert(argument)
            }
        } else {
            report(
                .invalidSelector, node, blaming: argument, "`info` needs matchers as second argument",
                help: "write them in braces: `{job=\"api\"}`", isConsequence: !isVector)
        }
    }

    mutating func expect(_ node: Int, _ type: ValueType, _ parent: Int) {
        let found = tree.nodes[node].type
        if found.satisfies(type) { return }
        let name = name(of: parent)
        let isConsequence = told.contains(parent)
        if !isConsequence, !orderless.contains(parent), let order = order(of: parent) {
            told.insert(parent)
            let arguments = tree.children(of: parent)
            let texts = order.compactMap { short($0) }
            report(
                .type, parent, blaming: node, shown: span(of: arguments),
                "the arguments of `\(name)` are in the wrong order",
                help: texts.count == order.count
                    ? "write `\(name)(\(texts.joined(separator: ", ")))`"
                    : "first comes \(tree.nodes[order[0]].type.phrase)")
            return
        }
        orderless.insert(parent)
        report(
            .type, parent, blaming: node, "`\(name)` needs \(type.phrase) here, but this is \(found.phrase)",
            help: help(node, found, type), isConsequence: isConsequence)
    }

    private func name(of node: Int) -> String {
        switch tree.nodes[node].kind {
        case .call(let function): function.name
        case .aggregation(let index): tree.aggregations[Int(index)].op.rawValue
        default: ""
        }
    }

    /// The arguments in an order that fits, where there are as many as there should be.
    private func order(of parent: Int) -> [Int]? {
        var rest = tree.children(of: parent)
        let wanted: [ValueType]
        switch tree.nodes[parent].kind {
        case .call(let id):
            let function = id.function
            guard rest.count >= function.minimumArguments, rest.count <= function.maximumArguments ?? 12 else {
                return nil
            }
            wanted = rest.indices.compactMap(function.argumentType)
        case .aggregation(let index):
            guard let parameter = tree.aggregations[Int(index)].op.parameterType else { return nil }
            wanted = [parameter, .instantVector]
        default: return nil
        }
        guard wanted.count == rest.count, rest.count > 1 else { return nil }
        var order: [Int] = []
        for type in wanted {
            guard let index = rest.firstIndex(where: { tree.nodes[$0].type == type }) else { return nil }
            order.append(rest.remove(at: index))
        }
        return order
    }

    /// All arguments together, where they stand in this text.
    private func span(of arguments: [Int]) -> TextRange? {
        guard let first = arguments.first, let last = arguments.last, tree.nodes[first].source == 0,
            tree.nodes[last].source == 0
        else { return nil }
        return TextRange(from: tree.nodes[first].range, to: tree.nodes[last].range)
    }

    /// A part of the query as text, if it is short enough to be repeated and no mistake is in the way.
    private func short(_ node: Int) -> String? {
        guard !isSparing, tree.subtree(of: node).count <= 20, tree.nodes[node].source == 0 else { return nil }
        let text = tree.printed(node)
        return text.utf8.count <= 60 ? text : nil
    }

    private func help(_ node: Int, _ found: ValueType, _ wanted: ValueType) -> String? {
        switch (found, wanted) {
        case (.instantVector, .rangeVector):
            let range = options.grafanaVariables ? "$__rate_interval" : "5m"
            if case .vectorSelector(let index) = tree.nodes[node].kind {
                let hasModifiers = !tree.selectors[Int(index)].modifiers.isEmpty
                return "add a range, as in `\(hasModifiers ? "metric" : short(node) ?? "metric")[\(range)]`"
            }
            return "add a range to make it a subquery, as in `(…)[\(range):]`"
        case (.rangeVector, .instantVector): return "put a function around it, such as `rate(…)`"
        case (.rangeVector, .scalar): return "write a number"
        case (.scalar, .instantVector): return "put `vector(…)` around it"
        case (.scalar, .rangeVector): return "write a selector with a range, as in `metric[5m]`"
        case (.instantVector, .scalar): return "put `scalar(…)` around it, if it is one series"
        case (.string, .scalar): return "write the number without quotes"
        case (.string, _): return "write the query without quotes"
        case (_, .string): return "put it into quotes" + (short(node).map { ": `\"\($0)\"`" } ?? "")
        default: return nil
        }
    }
}

extension ValueType {
    /// What stands for an argument of the type where a call is explained.
    fileprivate var placeholder: String {
        switch self {
        case .scalar: "number"
        case .string: "\"text\""
        case .instantVector, .unknown: "query"
        case .rangeVector: "query[5m]"
        }
    }
}

extension Function {
    /// How a call looks: `clamp(query, number, number)`.
    fileprivate var usage: String {
        var arguments = argumentTypes.map(\.placeholder)
        for index in arguments.indices where index >= minimumArguments { arguments[index] += "?" }
        if maximumArguments != argumentTypes.count { arguments.append("…") }
        return "\(name)(\(arguments.joined(separator: ", ")))"
    }
}
