import GoText
import PromQL
import StackDSL

extension MeaningPass {
    /// The labels of a function's result: most pass on those of the vector they are given, without the metric's name.
    func labels(ofCall function: Function, at node: Int) -> LabelFlow {
        let children = tree.children(of: node)
        guard function.returnType == .instantVector,
            let vector = children.first(where: { [.instantVector, .rangeVector].contains(tree.type(of: $0)) })
        else { return .none }
        let labels = meanings[vector].labels
        switch function.name {
        case "absent", "absent_over_time": return absence(of: vector, at: node)
        case "label_replace": return replaced(labels, children, at: node)
        case "label_join": return joined(labels, children, at: node)
        case "info": return informed(labels, children, at: node)
        case "histogram_quantile", "histogram_fraction": return nameless(labels.dropping(["le"], at: node), at: node)
        case "histogram_quantiles":
            let flow = nameless(labels.dropping(["le"], at: node), at: node)
            return children.dropFirst().first.flatMap(text).map { flow.setting($0, cause: .node(node)) } ?? .unknown
        // Whole series, though in another order or at another time.
        case "sort", "sort_desc", "sort_by_label", "sort_by_label_desc", "last_over_time", "first_over_time":
            return labels
        default: return nameless(labels, at: node)
        }
    }

    /// `absent` gives one series, with the labels that a plain selector fixes by one `=` each.
    private func absence(of vector: Int, at node: Int) -> LabelFlow {
        var operand = tree.unwrapped(vector)
        if case .matrixSelector = tree.nodes[operand].kind, let inner = tree.firstChild(of: operand) { operand = inner }
        var flow = LabelFlow(isOpen: false, closedBy: .node(node))
        guard case .vectorSelector(let index) = tree.nodes[operand].kind else { return flow }
        let matchers = tree.selectors[Int(index)].matchers.filter { $0.name != "__name__" }
        for (name, same) in Dictionary(grouping: matchers, by: \.name) {
            guard same.count == 1, let matcher = same.first, matcher.op == .equal else { continue }
            if matcher.hasVariableValue || matcher.isNameVariable {
                flow = flow.adding([name])
            } else if !matcher.value.isEmpty {
                flow = flow.setting(name, to: matcher.value, cause: .node(node))
            }
        }
        return flow
    }

    /// `label_replace(v, to, replacement, from, pattern)`: series whose label does not match pass unchanged.
    private func replaced(_ labels: LabelFlow, _ children: [Int], at node: Int) -> LabelFlow {
        let texts = children.dropFirst().map(text)
        guard texts.count == 4, let to = texts[0], let replacement = texts[1], let from = texts[2],
            let pattern = texts[3]
        else { return .unknown }
        guard let expression = RegularExpression.parse(pattern, dotMatchesNewline: true).0 else { return labels.adding([to]) }
        let source = labels[from]
        var flow = labels
        // Several series may become one, but that is an error of its own.
        if expression.coverage == .everything, ["$1", "${1}"].contains(replacement), expression.groupCount == 1 {
            flow[to] = source
            if source.presence == .never { flow[to].cause = .node(node) }
            return flow
        }
        let template = ReplacementTemplate(replacement)
        let sources = source.values.map { source.presence == .surely ? $0 : $0 + [""] }
        if let sources, source.presence != .never {
            return flow.setting(to, toEach: sources.map { expression.replacingWhole($0, with: template) }, at: node)
        }
        if source.presence == .never {
            return flow.setting(to, toEach: [expression.replacingWhole("", with: template)], at: node)
        }
        let constant = replacement.contains("$") ? nil : replacement
        if expression.coverage == .everything, let constant { return flow.setting(to, toEach: [constant], at: node) }
        let isSure = source.presence == .surely && expression.coverage == .everythingButEmpty
        if isSure, let constant { return flow.setting(to, toEach: [constant], at: node) }
        if isSure, ["$1", "${1}", "$0", "${0}"].contains(replacement), expression.groupCount < 2 { flow[to] = source }
        else { flow[to] = LabelFlow.Label(presence: labels.surelyHas(to) && constant?.isEmpty == false ? .surely : .possibly) }
        return flow
    }

    /// `label_join(v, to, separator, from…)`
    private func joined(_ labels: LabelFlow, _ children: [Int], at node: Int) -> LabelFlow {
        let texts = children.dropFirst().map(text)
        guard texts.count >= 2, let to = texts[0], let separator = texts[1] else { return .unknown }
        let sources = texts.dropFirst(2).map { $0.map { labels[$0] } }
        var flow = labels
        if sources.count == 1, let source = sources[0] {
            flow[to] = source
            if source.presence == .never { flow[to].cause = .node(node) }
            return flow
        }
        let isSure = sources.contains { $0?.presence == .surely } || sources.count > 1 && !separator.isEmpty
        let isEmpty = sources.allSatisfy { $0?.presence == .never } && (separator.isEmpty || sources.count < 2)
        flow[to] = LabelFlow.Label(
            presence: isEmpty ? .never : isSure ? .surely : .possibly, cause: .node(node))
        return flow
    }

    /// `info(v, {selector})` adds labels of `target_info`, or of what the selector names.
    private func informed(_ labels: LabelFlow, _ children: [Int], at node: Int) -> LabelFlow {
        guard children.count == 2, case .vectorSelector(let index) = tree.nodes[children[1]].kind else { return labels.opened() }
        let names = tree.selectors[Int(index)].matchers.map(\.name).filter { $0 != "__name__" }
        return names.isEmpty ? labels.opened() : labels.adding(names)
    }
}

extension LabelFlow {
    /// With whatever labels somebody adds.
    fileprivate func opened() -> LabelFlow {
        LabelFlow(
            isOpen: true,
            known: LabelTable(knownNames.lazy.map { (name: $0, label: self[$0]) }.filter { $0.label.presence == .surely }))
    }

    /// With a label set to each of these texts for some series: nil leaves it as it is, the empty text takes it away.
    fileprivate func setting(_ name: String, toEach texts: [String?], at node: Int) -> LabelFlow {
        let all = texts.map { text in
            text.map { setting(name, to: $0, cause: .node(node)) } ?? self
        }
        guard let first = all.first else { return self }
        var result = self
        result[name] = all.dropFirst().reduce(first) { $0.union($1) }[name]
        return result
    }
}
