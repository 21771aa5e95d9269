import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Lengths of time that a query works out, which Prometheus looks at only when it evaluates the query.
extension QueryUse {
    var problemsOfDurations: [Finding] {
        guard let tree = query.tree else { return [] }
        let ranges = tree.ranges.map { ($0.range, "range") } + tree.ranges.compactMap { clause in clause.step.map { ($0, "step") } }
        let offsets = (tree.selectors.map(\.modifiers) + tree.ranges.map(\.modifiers)).compactMap(\.offset).map { ($0, "offset") }
        let lengths = (ranges + offsets).filter { $0.0.isNotPlain }
        if lengths.isEmpty { return [] }
        let values = DurationValues(tree)
        return lengths.compactMap { length, what in
            guard let problem = problem(length, isOffset: what == "offset", values) else { return nil }
            return Finding(
                "this \(what) \(problem)", subject: subject, at: query.highlight(length.range, source: length.source),
                help: ["write a length of time, such as `5m`"], allowances: allowances)
        }
    }

    private func problem(_ length: DurationValue, isOffset: Bool, _ values: DurationValues) -> String? {
        guard case .node(let node) = length.value else { return "is no length of time" }
        guard let seconds = values.seconds(Int(node)) else { return nil }
        if !seconds.isFinite { return "is no length of time: it comes to \(NumberText.shortest(seconds))" }
        if seconds <= 0, !isOffset { return "must be greater than 0, but comes to \(NumberText.shortest(seconds)) s" }
        return seconds.magnitude > 9_223_372_036 ? "is longer than 292 years" : nil
    }
}

extension DurationValue {
    /// Whether it is worked out, or is what `nan` counts as.
    fileprivate var isNotPlain: Bool {
        switch value {
        case .nanoseconds(let length): length == .min
        case .node: true
        }
    }
}
