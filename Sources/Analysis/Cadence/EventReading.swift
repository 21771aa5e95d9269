package import PromQL
package import StackDSL

/// A condition on how often something happened within a window, or on when it last did.
package struct EventReading: Sendable {
    package enum Kind: Sendable {
        /// `increase(x[5m]) > 0` and the like: it holds once something happened.
        case happened(milliseconds: Int64)
        /// `increase(x[5m]) == 0` and the like: it holds while nothing happens.
        case missing(milliseconds: Int64)
        /// `time() - x > 3600`: it holds for so long after nothing has happened.
        case old(seconds: Double)
    }

    package let kind: Kind
    package let metric: Metric
    /// What counts or dates: the call, or the difference.
    package let node: Int
    /// The name of the series.
    package let name: String
}

extension ResolvedAlert {
    /// Every such condition that the alert as a whole depends on.
    package var eventReadings: [EventReading] {
        guard let tree = query.tree else { return [] }
        var readings: [EventReading] = []
        if let threshold = alert.threshold {
            let level = Condition.level(of: threshold, for: query.meaning)
            readings += query.eventReading(of: tree.root, threshold.comparison, level).map { [$0] } ?? []
        }
        for node in tree.conditionNodes {
            guard let compared = query.comparedValue(at: node), !compared.isBool else { continue }
            readings += query.eventReading(of: compared.value, compared.comparison, compared.level).map { [$0] } ?? []
        }
        return readings
    }
}

extension Tree {
    /// The nodes whose results are the query's own but for what other conditions take away: the root, and what stands
    /// below it through parentheses and `and`, or left of `unless`.
    package var conditionNodes: [Int] {
        var found: [Int] = []
        var waiting = nodes.isEmpty ? [] : [root]
        while let node = waiting.popLast() {
            switch nodes[node].kind {
            case .parentheses: waiting += children(of: node)
            case .binary(let index):
                let op = binaries[Int(index)].op
                if op == .and { waiting += children(of: node).reversed() }
                if op == .unless { waiting.append(operands(of: node).left) }
                found.append(node)
            default: found.append(node)
            }
        }
        return found
    }
}

extension ResolvedQuery {
    /// What a comparison of a node with a level says of events.
    fileprivate func eventReading(of node: Int, _ comparison: Comparison, _ level: Double) -> EventReading? {
        guard let tree else { return nil }
        var node = node
        while true {
            node = tree.unwrapped(node)
            switch tree.nodes[node].kind {
            case .aggregation(let index):
                guard [.sum, .max, .min].contains(tree.aggregations[Int(index)].op), let inner = tree.lastChild(of: node)
                else { return nil }
                node = inner
            case .call: return counted(node, comparison, level)
            case .binary: return dated(node, comparison, level)
            default: return nil
            }
        }
    }

    private func counted(_ node: Int, _ comparison: Comparison, _ level: Double) -> EventReading? {
        guard let window = cadence.windows.last(where: { $0.node < node && $0.node >= node - 1 }),
            let function = window.function, ["increase", "rate", "changes"].contains(function),
            case .samples(let series, let name, _) = window.source, let metric = series.metric, series.role == .whole
        else { return nil }
        // Fewer than one is none.
        let one = function == "rate" ? 0.0 : 1.0
        switch comparison {
        case .above where level == 0 || (level > 0 && level < one), .notEqual where level == 0,
            .atLeast where level > 0 && level <= one:
            return EventReading(
                kind: .happened(milliseconds: window.milliseconds), metric: metric, node: node, name: name)
        case .equal where level == 0, .atMost where level >= 0 && level < max(one, .leastNonzeroMagnitude),
            .below where level > 0 && level <= one:
            return EventReading(
                kind: .missing(milliseconds: window.milliseconds), metric: metric, node: node, name: name)
        default: return nil
        }
    }

    /// `time() - x`, where `x` is the time when something last happened.
    private func dated(_ node: Int, _ comparison: Comparison, _ level: Double) -> EventReading? {
        guard let tree, case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op == .subtract,
            comparison == .above || comparison == .atLeast
        else { return nil }
        let (left, right) = tree.operands(of: node)
        guard case .call(let function) = tree.nodes[left].kind, function.name == "time",
            meanings[right].unit == .timestamp || meanings[right].unit == .seconds, let metric = meanings[right].metric,
            metric.kind == .gauge
        else { return nil }
        return EventReading(kind: .old(seconds: level), metric: metric, node: node, name: metric.name.text)
    }
}
