import PromQL

extension Tree {
    /// Every selector with the function that reads its range, in the order of the query.
    var selectorUses: [(selector: VectorSelector, function: String)] {
        let parents = parents()
        return nodes.indices.compactMap { node in
            guard case .vectorSelector(let index) = nodes[node].kind else { return nil }
            return (selectors[Int(index)], function(reading: node, parents))
        }
    }

    private func function(reading selector: Int, _ parents: [Int32]) -> String {
        var node = Int(parents[selector])
        guard node >= 0 else { return "" }
        switch nodes[node].kind {
        case .matrixSelector, .subquery: break
        default: return ""
        }
        while node >= 0 {
            if case .call(let function) = nodes[node].kind { return function.name }
            node = Int(parents[node])
        }
        return ""
    }

    /// The labels that it groups, joins or rewrites by.
    var labelsNamed: Set<String> {
        var named: Set<String> = []
        for aggregation in aggregations { named.formUnion(aggregation.grouping?.labels.map(\.name) ?? []) }
        for binary in binaries {
            named.formUnion(binary.matching?.labels.map(\.name) ?? [])
            named.formUnion(binary.group?.labels.map(\.name) ?? [])
        }
        for node in nodes.indices {
            guard case .call(let function) = nodes[node].kind else { continue }
            let texts = children(of: node).compactMap { child -> String? in
                guard case .string(let index) = nodes[child].kind else { return nil }
                return strings[Int(index)]
            }
            if function.name == "label_replace", texts.count == 4 { named.insert(texts[2]) }
            if function.name == "label_join" { named.formUnion(texts.dropFirst(2)) }
        }
        return named
    }

    /// The labels that it makes out of others.
    var labelsMade: Set<String> {
        Set(nodes.indices.compactMap { node in
            guard case .call(let function) = nodes[node].kind, function.name == "label_replace" || function.name == "label_join",
                let made = children(of: node).dropFirst().first, case .string(let index) = nodes[made].kind
            else { return nil }
            return strings[Int(index)]
        })
    }

    /// The numbers that it compares with or reckons with, but for the parameters of functions.
    var levels: [Double] {
        let parents = parents()
        return nodes.indices.compactMap { node in
            guard case .number(let number) = nodes[node].kind, parents[node] >= 0 else { return nil }
            var parent = Int(parents[node])
            while parent >= 0, isSign(parent) { parent = Int(parents[parent]) }
            guard parent >= 0, case .binary = nodes[parent].kind else { return nil }
            return number.value
        }
    }

    private func isSign(_ node: Int) -> Bool {
        switch nodes[node].kind {
        case .parentheses, .unary: true
        default: false
        }
    }

    /// Whether it has conditions beside the one at its root: each of them is to be shown.
    var hasInnerConditions: Bool {
        binaries.count { ($0.op.isComparison && !$0.isBool) || $0.op.isSet } > 1
            || nodes.contains { node in
                if case .call(let function) = node.kind { function.name.hasPrefix("absent") } else { false }
            }
    }

    /// How far its selectors look back: through ranges, through offsets, and the shortest range; milliseconds. Nil where it
    /// looks at a fixed time, or as far as only arithmetic tells.
    var reach: (window: Int64, offset: Int64, shortest: Int64?)? {
        let parents = parents()
        var (window, offset): (Int64, Int64) = (0, 0)
        var shortest: Int64?
        for selector in nodes.indices {
            guard case .vectorSelector(let index) = nodes[selector].kind else { continue }
            var modifiers = [selectors[Int(index)].modifiers]
            var ranges: Int64 = 0
            var node = Int(parents[selector])
            while node >= 0 {
                switch nodes[node].kind {
                case .matrixSelector(let index), .subquery(let index):
                    let clause = self.ranges[Int(index)]
                    guard let length = clause.range.milliseconds else { return nil }
                    ranges = ranges.addingReportingOverflow(length).partialValue
                    shortest = min(shortest ?? length, length)
                    modifiers.append(clause.modifiers)
                default: break
                }
                node = Int(parents[node])
            }
            var back: Int64 = 0
            for modifier in modifiers {
                if modifier.at != nil { return nil }
                guard let length = modifier.offset.map({ $0.milliseconds }) ?? 0 else { return nil }
                back = back.addingReportingOverflow(length).partialValue
            }
            window = max(window, ranges)
            offset = max(offset, back)
        }
        return (window, offset, shortest)
    }
}
