import Analysis
import Diagnostics
import PromQL
import StackDSL

extension ResolvedQuery {
    /// The place that took a label away, with words that say how; none where the metric never had it.
    func whatTook(_ label: String, from flow: LabelFlow) -> [Highlight] {
        switch flow[label].cause {
        case .node(let node): [highlight(node: node, label: words(for: label, at: node))]
        case .recording(let recording):
            [Highlight(recording.site, label: "`\(recording.name.text)` is recorded without `\(label)` here")]
        case .relabeling(let site): [Highlight(site, label: "`metricRelabeling` takes `\(label)` away here")]
        case nil: []
        }
    }

    private func words(for label: String, at node: Int) -> String {
        guard let tree else { return "" }
        return switch tree.nodes[node].kind {
        case .aggregation(let index): "`\(tree.aggregations[Int(index)].op.rawValue)` takes `\(label)` away"
        case .call(let function) where function.name.hasPrefix("absent"):
            "`\(function.name)` gives only labels that a plain selector fixes with `=`"
        case .call(let function): "`\(function.name)` takes `\(label)` away"
        case .vectorSelector: "this selects only series without `\(label)`"
        case .binary(let index): "what `\(tree.binaries[Int(index)].op.rawValue)` matches has no `\(label)`"
        case .number, .string, .matrixSelector, .subquery, .unary, .parentheses, .duration, .variable:
            "`\(label)` is taken away"
        }
    }
}

/// Names of labels as a sentence lists them.
func listed(_ names: some Sequence<String>) -> String { names.sorted().map { "`\($0)`" }.joined(separator: ", ") }
