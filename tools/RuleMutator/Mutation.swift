import Diagnostics
import GoText
import PromQL

/// A rule with one mistake in it.
struct Mutation {
    /// What was changed, in the words of the rule.
    let name: String
    var expression: String
    /// Of an alert; nil for none.
    var hold: String?

    /// Every mistake that is made of a rule.
    static func all(of expression: String, hold: String?, isAlert: Bool) -> [Mutation] {
        guard let tree = Tree.parse(expression).tree else { return [] }
        let text = Array(expression.utf8)
        var mutations = edits(of: tree, text).map { edit in
            Mutation(name: edit.name, expression: String(decoding: edit.applied(to: text), as: UTF8.self), hold: hold)
        }
        for var mutation in everywhere(tree, text) {
            mutation.hold = hold
            mutations.append(mutation)
        }
        if isAlert {
            if let hold {
                mutations.append(Mutation(name: "without its hold", expression: expression, hold: nil))
                mutations.append(Mutation(name: "hold doubled", expression: expression, hold: doubled(hold)))
            } else {
                mutations.append(Mutation(name: "with a hold", expression: expression, hold: "5m"))
            }
        }
        // What is no query is refused before any test.
        return mutations.filter { $0.expression == expression || Tree.parse($0.expression).errors.isEmpty }
    }

    private static func doubled(_ hold: String) -> String {
        guard case .success(let milliseconds) = PrometheusDuration.parse(hold) else { return hold }
        return "\(2 * milliseconds)ms"
    }

    /// A change of a text.
    private struct Edit {
        let name: String
        let range: Range<Int>
        let new: String

        func applied(to text: [UInt8]) -> [UInt8] {
            Array(text[..<range.lowerBound]) + Array(new.utf8) + Array(text[range.upperBound...])
        }
    }

    private static func edits(of tree: Tree, _ text: [UInt8]) -> [Edit] {
        var edits: [Edit] = []
        func written(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
        func replace(_ range: Range<Int>, _ new: String, _ what: String) {
            edits.append(Edit(name: "\(what): \(written(range)) at \(range.lowerBound) became \(new)", range: range, new: new))
        }
        /// Takes one of several parts between commas away.
        func drop(_ place: Int, of parts: [Range<Int>], _ what: String) {
            let own = parts[place]
            let range =
                place + 1 < parts.count ? own.lowerBound..<parts[place + 1].lowerBound
                : place > 0 ? parts[place - 1].upperBound..<own.upperBound : own
            edits.append(Edit(name: "\(what): without \(written(own)) at \(own.lowerBound)", range: range, new: ""))
        }
        let parents = tree.parents()
        for node in tree.nodes.indices {
            let range = Int(tree.nodes[node].range.start)..<Int(tree.nodes[node].range.end)
            switch tree.nodes[node].kind {
            case .number(let number):
                var parent = Int(parents[node])
                while parent >= 0, case .parentheses = tree.nodes[parent].kind { parent = Int(parents[parent]) }
                guard parent >= 0 else { continue }
                if case .call(let function) = tree.nodes[parent].kind, function.name == "histogram_quantile" {
                    replace(range, "0.5", "quantile")
                }
                guard case .binary(let index) = tree.nodes[parent].kind, tree.binaries[Int(index)].op.isComparison else { continue }
                if number.value == 0 {
                    replace(range, "1", "threshold")
                } else {
                    replace(range, "\(number.value * 2)", "threshold doubled")
                    replace(range, "\(number.value / 2)", "threshold halved")
                }
            case .vectorSelector(let index):
                let matchers = tree.selectors[Int(index)].matchers.map { Int($0.range.start)..<Int($0.range.end) }
                for place in matchers.indices where !tree.isDemandedElsewhere(tree.selectors[Int(index)].matchers[place], of: node, parents) {
                    drop(place, of: matchers, "matcher")
                }
                shift(tree.selectors[Int(index)].modifiers, replace)
            case .matrixSelector(let index), .subquery(let index):
                let clause = tree.ranges[Int(index)]
                if let length = clause.range.milliseconds {
                    let place = Int(clause.range.range.start)..<Int(clause.range.range.end)
                    replace(place, "\(length * 2)ms", "range doubled")
                    replace(place, "\(length / 2)ms", "range halved")
                }
                shift(clause.modifiers, replace)
            case .call(let function):
                let other = ["rate": "increase", "increase": "rate", "irate": "increase", "absent": "count"][function.name]
                // A quantile is of shares: by what all of them are multiplied does not count.
                if let other, !tree.isQuantile(above: node, parents) {
                    replace(range.lowerBound..<(range.lowerBound + function.name.utf8.count), other, "function")
                }
            case .aggregation(let index):
                let labels = tree.aggregations[Int(index)].grouping?.labels ?? []
                let places = labels.map { Int($0.range.start)..<Int($0.range.end) }
                for place in places.indices { drop(place, of: places, "grouping") }
            case .binary(let index):
                let operation = tree.binaries[Int(index)]
                let others: [BinaryOperator: String] = [
                    .greater: "<", .greaterOrEqual: "<=", .less: ">", .lessOrEqual: ">=", .equal: "!=", .notEqual: "==",
                    .and: "or", .or: "and", .unless: "and",
                ]
                if let other = others[operation.op] {
                    replace(Int(operation.opRange.start)..<Int(operation.opRange.end), other, "operator")
                }
                let places = (operation.matching?.labels ?? []).map { Int($0.range.start)..<Int($0.range.end) }
                for place in places.indices { drop(place, of: places, "matching") }
            default: continue
            }
        }
        return edits
    }

    /// A matcher that stands in several selectors, taken away everywhere.
    private static func everywhere(_ tree: Tree, _ text: [UInt8]) -> [Mutation] {
        let selectors = tree.nodes.compactMap { node -> [Matcher]? in
            if case .vectorSelector(let index) = node.kind { tree.selectors[Int(index)].matchers } else { nil }
        }
        let texts = selectors.flatMap { $0.map(\.text) }
        return Set(texts.filter { text in texts.count { $0 == text } > 1 }).sorted().map { wanted in
            var changed = text
            for matchers in selectors.reversed() {
                guard let place = matchers.firstIndex(where: { $0.text == wanted }) else { continue }
                let own = matchers[place].range
                let range =
                    place + 1 < matchers.count ? Int(own.start)..<Int(matchers[place + 1].range.start)
                    : place > 0 ? Int(matchers[place - 1].range.end)..<Int(own.end) : Int(own.start)..<Int(own.end)
                changed.removeSubrange(range)
            }
            return Mutation(name: "matcher everywhere: without \(wanted)", expression: String(decoding: changed, as: UTF8.self))
        }
    }

    private static func shift(_ modifiers: SelectorModifiers, _ replace: (Range<Int>, String, String) -> Void) {
        guard let offset = modifiers.offset, let length = offset.milliseconds else { return }
        replace(Int(offset.range.start)..<Int(offset.range.end), "\(length * 2)ms", "offset doubled")
    }
}

extension Matcher {
    fileprivate var text: String { name + op.rawValue + value }
}

extension Tree {
    /// Whether a matcher of a selector changes nothing: another operand has it too, and series are only matched with such as
    /// have the same labels.
    fileprivate func isDemandedElsewhere(_ matcher: Matcher, of selector: Int, _ parents: [Int32]) -> Bool {
        var node = selector
        while parents[node] >= 0 {
            let parent = Int(parents[node])
            if !keeps(matcher.name, parent) { return false }
            if case .binary(let index) = nodes[parent].kind, binaries[Int(index)].op != .or, binaries[Int(index)].op != .unless,
                binaries[Int(index)].matching == nil
            {
                let (left, right) = operands(of: parent)
                let other = subtree(of: left).contains(node) ? right : left
                let isAggregated = !subtree(of: other).allSatisfy { keeps(matcher.name, $0) }
                let hasMatcher = subtree(of: other).contains { inner in
                    guard case .vectorSelector(let index) = nodes[inner].kind else { return false }
                    return selectors[Int(index)].matchers.contains { $0.text == matcher.text }
                }
                if hasMatcher, !isAggregated { return true }
            }
            node = parent
        }
        return false
    }

    /// Whether a node, if it is an aggregation, leaves a label as it is.
    private func keeps(_ label: String, _ node: Int) -> Bool {
        guard case .aggregation(let index) = nodes[node].kind else { return true }
        guard let grouping = aggregations[Int(index)].grouping else { return false }
        return grouping.isWithout != grouping.labels.contains { $0.name == label }
    }

    fileprivate func isQuantile(above node: Int, _ parents: [Int32]) -> Bool {
        var node = Int(parents[node])
        while node >= 0 {
            if case .call(let function) = nodes[node].kind, function.name == "histogram_quantile" { return true }
            node = Int(parents[node])
        }
        return false
    }
}
