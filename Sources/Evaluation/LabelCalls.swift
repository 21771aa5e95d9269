import GoText
import PromQL

extension PreparedQuery {
    /// `label_replace` and `label_join`.
    func relabel(_ node: Int, _ plan: QueryPlan.CallPlan) throws(EvaluationError) {
        let relabeling = try relabeling(node, plan)
        var made = takeVector(node)
        for entry in vector(plan, 0) {
            var labels = notes[node].results[entry.labels]
            if labels == nil {
                labels = evaluator.table.number(of: relabeling(evaluator.table[entry.labels]))
                notes[node].results[entry.labels] = labels
            }
            let result = labels ?? entry.labels
            try checkSource(node, result, entry.labels)
            made.append(Entry(labels: result, value: entry.value))
        }
        registers[node].vector = made
        try checkUnique(node)
    }

    private func relabeling(_ node: Int, _ plan: QueryPlan.CallPlan) throws(EvaluationError) -> (LabelSet) -> LabelSet {
        guard let target = plan.texts.first, plan.texts.count == plan.arguments.count - 1 else {
            throw .unsupported(node: node, "it is not of the right type")
        }
        guard isLabelName(target) else { throw .refused("invalid destination label name \(target)") }
        if plan.function == .labelJoin {
            let sources = plan.texts.dropFirst(2)
            if let source = sources.first(where: { !isLabelName($0) }) {
                throw .refused("invalid source label name \(source)")
            }
            let separator = plan.texts[1]
            return { labels in
                var result = labels
                result[target] = sources.map { labels[$0] }.joined(separator: separator)
                return result
            }
        }
        guard plan.texts.count == 4 else { throw .unsupported(node: node, "it is not of the right type") }
        let (template, source, pattern) = (plan.texts[1], plan.texts[2], plan.texts[3])
        let dotMatchesNewline = evaluator.options.version >= .v3_0
        guard let expression = RegularExpression.parse(pattern, dotMatchesNewline: dotMatchesNewline).0 else {
            throw .refused("invalid regular expression \(pattern)")
        }
        let replacement = ReplacementTemplate(template)
        return { labels in
            guard let value = expression.replacingWhole(labels[source], with: replacement) else { return labels }
            var result = labels
            result[target] = value
            return result
        }
    }
}
