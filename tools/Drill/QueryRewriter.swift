import Diagnostics
import GoText
import PromQL

/// Makes a query mean, in compressed time and over series of its own, what it meant.
///
/// Lengths of time are divided by the factor, what is counted a second as well, and the clock runs that much faster. Names
/// of metrics get a prefix, so that one Prometheus plays many tests whose series have the same names.
struct QueryRewriter {
    /// What stands before the names of metrics, e.g. `drill3_`.
    let prefix: String
    /// How much faster time runs.
    let factor: Int64
    /// When the test's time was 0, in milliseconds of this machine's clock.
    let origin: Int64

    private struct Edit {
        var start: Int32
        var end: Int32
        var text: String
        /// Where several stand at one place: closing ones first, from the inside out, then opening ones.
        var rank: Int
    }

    func rewrite(_ text: String) throws(Problem) -> String {
        let result = Tree.parse(text, options: ParseOptions(features: .all))
        guard let tree = result.tree else {
            throw Problem("the query cannot be read: \(result.errors.first?.message ?? text)")
        }
        var edits: [Edit] = []
        for node in tree.nodes.indices { try add(of: node, in: tree, to: &edits) }
        var bytes: [UInt8] = []
        let source = Array(text.utf8)
        var position = 0
        let order = edits.indices.sorted {
            (edits[$0].start, edits[$0].rank, $0) < (edits[$1].start, edits[$1].rank, $1)
        }
        for edit in order.map({ edits[$0] }) {
            bytes += source[position..<max(position, Int(edit.start))]
            bytes += Array(edit.text.utf8)
            position = max(position, Int(edit.end))
        }
        bytes += source[position...]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A rewritten query without a result before a moment: what is missing is missing only once the test runs.
    static func query(_ text: String, from moment: Int64) -> String {
        guard let tree = Tree.parse(text, options: ParseOptions(features: .all)).tree, tree.type == .instantVector else { return text }
        return "(\(text)\n) and on () (vector(time()) >= \(seconds(moment)))"
    }

    /// The names of the metrics that a query selects.
    static func names(in text: String) -> Set<String> {
        guard let tree = Tree.parse(text, options: ParseOptions(features: .all)).tree else { return [] }
        return tree.selectors.reduce(into: []) { names, selector in
            if let name = selector.name { names.insert(name) }
            for matcher in selector.matchers where matcher.name == MetricName.label { names.insert(matcher.value) }
        }
    }

    // MARK: - Nodes

    private func add(of node: Int, in tree: Tree, to edits: inout [Edit]) throws(Problem) {
        let range = tree.nodes[node].range
        switch tree.nodes[node].kind {
        case .vectorSelector(let index):
            let selector = tree.selectors[Int(index)]
            try addName(of: selector, to: &edits)
            try add(selector.modifiers, to: &edits)
        case .matrixSelector(let index), .subquery(let index):
            let clause = tree.ranges[Int(index)]
            try add(clause.range, to: &edits)
            if let step = clause.step { try add(step, to: &edits) }
            try add(clause.modifiers, to: &edits)
        case .call(let function):
            addCall(function.name, range, tree.children(of: node).map { tree.nodes[$0].range }, to: &edits)
        case .number, .string, .aggregation, .binary, .unary, .parentheses, .duration, .variable: break
        }
    }

    private func addCall(_ name: String, _ range: TextRange, _ arguments: [TextRange], to edits: inout [Edit]) {
        switch name {
        case "rate", "irate", "deriv": wrap(range, "(", " / \(factor))", &edits)
        case "predict_linear": if arguments.count == 2 { wrap(arguments[1], "((", ") / \(factor))", &edits) }
        case "time": edits.append(Edit(start: range.start, end: range.end, text: clock, rank: 2))
        case "timestamp": wrap(range, "((", " - \(seconds)) * \(factor))", &edits)
        case "minute", "hour", "day_of_week", "day_of_month", "day_of_year", "days_in_month", "month", "year":
            if arguments.isEmpty {
                edits.append(Edit(start: range.end - 1, end: range.end - 1, text: "vector(\(clock))", rank: 2))
            }
        default: break
        }
    }

    /// The test's time, in seconds.
    private var clock: String { "((time() - \(seconds)) * \(factor))" }

    private var seconds: String { Self.seconds(origin) }

    private static func seconds(_ milliseconds: Int64) -> String {
        let rest = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }

    private func wrap(_ range: TextRange, _ opening: String, _ closing: String, _ edits: inout [Edit]) {
        edits.append(Edit(start: range.start, end: range.start, text: opening, rank: 1))
        edits.append(Edit(start: range.end, end: range.end, text: closing, rank: 0))
    }

    // MARK: - Names

    private func addName(of selector: VectorSelector, to edits: inout [Edit]) throws(Problem) {
        if let name = selector.name {
            let text = selector.isNameQuoted ? Self.quoted(prefix + name) : prefix + name
            edits.append(Edit(start: selector.nameRange.start, end: selector.nameRange.end, text: text, rank: 2))
            return
        }
        var isNamed = false
        for matcher in selector.matchers where matcher.name == MetricName.label {
            let value: String
            switch matcher.op {
            case .equal, .notEqual: value = prefix + matcher.value
            case .matches, .matchesNot: value = "\(prefix)(?:\(matcher.value))"
            }
            isNamed = isNamed || matcher.op == .equal || matcher.op == .matches
            edits.append(
                Edit(start: matcher.valueRange.start, end: matcher.valueRange.end, text: Self.quoted(value), rank: 2))
        }
        if !isNamed { throw Problem("a selector without the name of a metric cannot be given series of its own") }
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }

    // MARK: - Lengths of time

    private func add(_ modifiers: SelectorModifiers, to edits: inout [Edit]) throws(Problem) {
        if let offset = modifiers.offset { try add(offset, to: &edits) }
        switch modifiers.at {
        case .start, .end, nil: break
        case .milliseconds, .variable: throw Problem("a query of a fixed moment (`@`) cannot be played in compressed time")
        }
    }

    private func add(_ duration: DurationValue, to edits: inout [Edit]) throws(Problem) {
        guard let milliseconds = duration.milliseconds else {
            throw Problem("a length of time that is worked out cannot be compressed")
        }
        let text = compressed(milliseconds)
        edits.append(Edit(start: duration.range.start, end: duration.range.end, text: text, rank: 2))
    }

    private func compressed(_ milliseconds: Int64) -> String {
        Compression(factor: factor).text(milliseconds)
    }
}

/// Lengths of time, divided.
struct Compression {
    let factor: Int64

    /// At least a millisecond, unless there was nothing.
    func milliseconds(_ milliseconds: Int64) -> Int64 {
        let (quotient, rest) = milliseconds.quotientAndRemainder(dividingBy: max(1, factor))
        let rounded = quotient + (rest * 2 >= factor ? 1 : rest * 2 <= -factor ? -1 : 0)
        return rounded == 0 ? milliseconds.signum() : rounded
    }

    func text(_ milliseconds: Int64) -> String { PrometheusDuration.print(milliseconds: self.milliseconds(milliseconds)) }
}
