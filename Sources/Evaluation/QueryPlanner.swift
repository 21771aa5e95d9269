import GoText
import PromQL

/// Makes a plan of a tree, from its leaves up.
struct QueryPlanner {
    let tree: Tree
    let evaluator: Evaluator
    private(set) var plan = QueryPlan()
    /// Which node's register holds a node's value.
    private var registers: [Int] = []
    private var durations: DurationValues

    init(_ tree: Tree, _ evaluator: Evaluator) {
        self.tree = tree
        self.evaluator = evaluator
        durations = DurationValues(tree)
    }

    mutating func make() {
        guard !tree.nodes.isEmpty else { return fail(0, "there is no query") }
        if tree.nodes.count > 1_000_000 { return fail(tree.root, "the query is too large") }
        for node in tree.nodes.indices {
            registers.append(node)
            plan.operations.append(operation(node))
            if plan.problem != nil { return }
        }
        plan.result = registers[tree.root]
        fillScopes()
    }

    private mutating func fail(_ node: Int, _ reason: String) {
        if plan.problem == nil { plan.problem = .unsupported(node: node, reason) }
    }

    private mutating func operation(_ node: Int) -> QueryPlan.Operation {
        switch tree.nodes[node].kind {
        case .number(let number): return .constant(number.value)
        case .string: return .skip
        case .vectorSelector(let index): return selector(node, tree.selectors[Int(index)])
        case .matrixSelector(let index): return matrixSelector(node, tree.ranges[Int(index)])
        case .subquery(let index): return subquery(node, tree.ranges[Int(index)])
        case .call(let id): return call(node, id.function)
        case .aggregation(let index): return aggregation(node, tree.aggregations[Int(index)])
        case .binary(let index): return binary(node, tree.binaries[Int(index)])
        case .unary(let op): return unary(node, op)
        case .parentheses:
            guard let inner = tree.firstChild(of: node) else { return .skip }
            registers[node] = registers[inner]
            return .skip
        case .duration: return .skip
        case .variable:
            fail(node, "it has a Grafana variable")
            return .skip
        }
    }

    // MARK: - Selectors

    private mutating func window(_ node: Int, range: DurationValue?, _ modifiers: SelectorModifiers) -> Selection.Window {
        if modifiers.selection != nil { fail(node, "`anchored` and `smoothed` are not evaluated") }
        if case .variable? = modifiers.at { fail(node, "it has a Grafana variable") }
        return Selection.Window(
            range: range.map { length(node, $0) } ?? 0, offset: modifiers.offset.map { length(node, $0) } ?? 0,
            at: modifiers.at)
    }

    private mutating func length(_ node: Int, _ duration: DurationValue) -> Int64 {
        guard let length = durations.milliseconds(of: duration) else {
            fail(node, "a duration cannot be worked out here")
            return 1
        }
        return length
    }

    private mutating func select(_ node: Int, _ selector: VectorSelector, _ window: Selection.Window) -> Int {
        if selector.isNameVariable || selector.matchers.contains(where: \.isNameVariable) {
            fail(node, "it has a Grafana variable")
        }
        guard let series = evaluator.select(selector) else {
            fail(node, "a pattern cannot be read")
            return 0
        }
        plan.selections.append(Selection(series: series, window: window))
        return plan.selections.count - 1
    }

    private mutating func selector(_ node: Int, _ selector: VectorSelector) -> QueryPlan.Operation {
        .selector(select(node, selector, window(node, range: nil, selector.modifiers)))
    }

    private mutating func matrixSelector(_ node: Int, _ clause: RangeClause) -> QueryPlan.Operation {
        guard let child = tree.firstChild(of: node), case .vectorSelector(let index) = tree.nodes[child].kind else {
            fail(node, "it is not of the right type")
            return .skip
        }
        plan.operations[child] = .skip
        let window = window(node, range: clause.range, clause.modifiers)
        plan.windows[node] = select(node, tree.selectors[Int(index)], window)
        return .skip
    }

    private mutating func subquery(_ node: Int, _ clause: RangeClause) -> QueryPlan.Operation {
        guard let child = tree.firstChild(of: node), tree.type(of: child) == .instantVector else {
            fail(node, "it is not of the right type")
            return .skip
        }
        let step = clause.step.map { length(node, $0) } ?? evaluator.options.defaultStep
        if step <= 0 { fail(node, "the step is no millisecond") }
        plan.scopes.append([])
        plan.subqueries.append(
            QueryPlan.SubqueryPlan(
                window: window(node, range: clause.range, clause.modifiers), step: max(1, step), inner: registers[child],
                scope: plan.scopes.count - 1))
        return .subquery(plan.subqueries.count - 1)
    }

    // MARK: - Operators

    private mutating func unary(_ node: Int, _ op: UnaryOperator) -> QueryPlan.Operation {
        guard let child = tree.firstChild(of: node), isNumeric(child) else {
            fail(node, "it is not of the right type")
            return .skip
        }
        if op == .minus { return .negate(registers[child]) }
        registers[node] = registers[child]
        return .skip
    }

    private func isNumeric(_ node: Int) -> Bool {
        tree.type(of: node) == .scalar || tree.type(of: node) == .instantVector
    }

    private mutating func binary(_ node: Int, _ operation: BinaryOperation) -> QueryPlan.Operation {
        let (left, right) = tree.operands(of: node)
        let areScalars = (tree.type(of: left) == .scalar, tree.type(of: right) == .scalar)
        let isRight =
            isNumeric(left) && isNumeric(right) && !(operation.op.isSet && (areScalars.0 || areScalars.1))
            && !(operation.op.isComparison && areScalars.0 && areScalars.1 && !operation.isBool)
        if !isRight { fail(node, "it is not of the right type") }
        if operation.op == .trimUpper || operation.op == .trimLower { fail(node, "native histograms are not evaluated") }
        return .binary(
            QueryPlan.BinaryPlan(
                operation: operation, left: registers[left], right: registers[right], isLeftScalar: areScalars.0,
                isRightScalar: areScalars.1))
    }

    private mutating func aggregation(_ node: Int, _ aggregation: Aggregation) -> QueryPlan.Operation {
        let children = tree.children(of: node)
        let isParameterized = aggregation.op.parameterType != nil
        guard children.count == (isParameterized ? 2 : 1), let operand = children.last,
            tree.type(of: operand) == .instantVector,
            !isParameterized || tree.type(of: children[0]) == aggregation.op.parameterType
        else {
            fail(node, "it is not of the right type")
            return .skip
        }
        var made = QueryPlan.AggregationPlan(
            op: aggregation.op, operand: registers[operand], grouping: aggregation.grouping?.labels.map(\.name) ?? [],
            isWithout: aggregation.grouping?.isWithout ?? false)
        if aggregation.op == .countValues {
            made.label = text(children[0]) ?? ""
        } else if isParameterized {
            made.parameter = registers[children[0]]
        }
        if aggregation.op == .limitRatio { fail(node, "`limit_ratio` is not evaluated") }
        return .aggregate(made)
    }

    /// The value of a string, which parentheses may be around.
    private func text(_ node: Int) -> String? {
        guard case .string(let index) = tree.nodes[tree.unwrapped(node)].kind else { return nil }
        return tree.strings[Int(index)]
    }

    // MARK: - Functions

    private mutating func call(_ node: Int, _ function: Function) -> QueryPlan.Operation {
        guard let known = EvaluatedFunction(rawValue: function.name) else {
            fail(node, "`\(function.name)` is not evaluated")
            return .skip
        }
        let children = tree.children(of: node)
        let isRight =
            children.count >= function.minimumArguments
            && children.count <= function.maximumArguments ?? children.count
            && children.indices.allSatisfy { tree.type(of: children[$0]) == function.argumentType(at: $0) }
        guard isRight else {
            fail(node, "it is not of the right type")
            return .skip
        }
        var made = QueryPlan.CallPlan(function: known, arguments: children.map { registers[$0] })
        made.texts = children.compactMap(text)
        made.written = children.first.map(tree.unwrapped)
        for (index, child) in children.enumerated() where tree.type(of: child) == .rangeVector {
            made.window = tree.unwrapped(child)
            made.arguments[index] = tree.unwrapped(child)
        }
        plan.calls.append(made)
        return .call(plan.calls.count - 1)
    }

    // MARK: - Scopes

    /// Puts each node that is evaluated into the scope of the innermost subquery around it.
    private mutating func fillScopes() {
        // From the root down: the subqueries that are around the node, each with its first node.
        var around: [(first: Int, scope: Int)] = []
        for node in tree.nodes.indices.reversed() {
            while let last = around.last, node < last.first { around.removeLast() }
            let scope = around.last?.scope ?? 0
            switch plan.operations[node] {
            case .skip: continue
            case .subquery(let index):
                around.append((Int(tree.nodes[node].first), plan.subqueries[index].scope))
            case .constant, .selector, .negate, .aggregate, .binary, .call: break
            }
            plan.scopes[scope].append(node)
        }
        for scope in plan.scopes.indices { plan.scopes[scope].reverse() }
    }
}
