import Evaluation
import Foundation
import GoText
import PromQL

/// Queries over series, asked of promtool and of our evaluator.
struct Agreement {
    struct Case: Hashable {
        var query: String
        /// In seconds.
        var time: Int64
    }

    /// A series as rule tests write it.
    struct Input {
        var series: String
        var values: String
    }

    /// What a query came to.
    enum Answer: Equatable {
        case refused(String)
        case unsupported(String)
        /// Sorted by labels.
        case elements([QueryValue.Element])
    }

    let inputs: [Input]
    /// Between samples, in seconds.
    let interval: Int64
    /// Between evaluations, in seconds: the step of subqueries that name none.
    var evaluation: Int64 = 60

    /// The value of each query by our evaluator.
    func ours(_ cases: [Case], _ version: PromQLVersion) -> [Answer] {
        let options = EvaluationOptions(version: version, defaultStep: evaluation * 1000)
        let series = inputs.compactMap { try? Series.read($0.series, values: $0.values, interval: interval * 1000).get() }
        let evaluator = Evaluator(series: series, options: options)
        let parsing = ParseOptions(version: version, features: version < .v3_0 ? [] : .experimentalFunctions)
        return cases.map { one in
            let result = Tree.parse(one.query, options: parsing)
            guard let tree = result.tree, result.errors.isEmpty else {
                return .refused(result.errors.first?.message ?? "not parsed")
            }
            switch evaluator.evaluate(tree, at: one.time * 1000) {
            case .success(let value):
                guard let elements = value.elements else { return .refused("the value is a text") }
                return .elements(elements.sorted { $0.labels < $1.labels })
            case .failure(.refused(let reason)): return .refused(reason)
            case .failure(.unsupported(_, let reason)): return .unsupported(reason)
            }
        }
    }

    /// The value of each query by promtool, which is asked to expect something that never comes, so that it tells.
    func theirs(_ cases: [Case], _ promtool: Promtool) throws -> [Answer] {
        var text = "evaluation_interval: \(evaluation)s\ntests:\n- interval: \(interval)s\n  input_series:\n"
        for input in inputs { text += "  - {series: \(QuotedString.quote(input.series)), values: \(QuotedString.quote(input.values))}\n" }
        text += "  promql_expr_test:\n"
        for (index, one) in cases.enumerated() {
            text += "  - {expr: \(QuotedString.quote(one.query)), eval_time: \(one.time)s, exp_samples: [{labels: 'never{n=\"\(index)\"}', value: 0}]}\n"
        }
        let output = try promtool.test(["test.yml": text])
        var answers = [Answer?](repeating: nil, count: cases.count)
        // Tests are reported in their order; those that are refused have no samples.
        var next = 0
        for part in output.components(separatedBy: "    expr: ").dropFirst() {
            let lines = part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if let exp = lines.first(where: { $0.hasPrefix("        exp: ") }),
                let got = lines.first(where: { $0.hasPrefix("        got: ") }),
                let match = exp.firstMatch(of: /n="(\d+)"/), let index = Int(match.1)
            {
                answers[index] = .elements(try Self.samples(String(got.dropFirst("        got: ".count))))
                next = index + 1
            } else {
                while next < cases.count, !part.hasPrefix(QuotedString.quote(cases[next].query) + ",") { next += 1 }
                guard next < cases.count else { throw Problem("nobody asked \(part)") }
                answers[next] = .refused(lines.first ?? "")
                next += 1
            }
        }
        return try answers.enumerated().map { index, answer in
            guard let answer else { throw Problem("promtool says nothing of \(cases[index]): \(output.prefix(2000))") }
            return answer
        }
    }

    struct Problem: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }

    /// Reads `{a="b"} 1E+00, {…} …`.
    private static func samples(_ text: String) throws -> [QueryValue.Element] {
        if text == "nil" { return [] }
        var elements: [QueryValue.Element] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            var labels: [Label] = []
            guard rest.popFirst() == "{" else { throw Problem("no labels: \(text)") }
            while rest.first != "}" {
                if rest.hasPrefix(", ") { rest = rest.dropFirst(2) }
                guard let match = rest.prefixMatch(of: /([^=]+)="((?:[^"\\]|\\.)*)"/) else { throw Problem("no label: \(rest)") }
                let value = String(match.2).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
                labels.append(Label(name: String(match.1), value: value))
                rest = rest[match.range.upperBound...]
            }
            rest = rest.dropFirst(2)
            let number = rest.prefix { $0 != "," }
            guard let value = Double(number) else { throw Problem("no number: \(number)") }
            elements.append(QueryValue.Element(labels: LabelSet(labels), value: value))
            rest = rest.dropFirst(number.count)
            if rest.hasPrefix(", ") { rest = rest.dropFirst(2) }
        }
        return elements.sorted { $0.labels < $1.labels }
    }
}

extension Agreement.Answer {
    var text: String {
        switch self {
        case .refused(let reason), .unsupported(let reason): reason
        case .elements(let elements): elements.map { "\($0.labels.text) \($0.value)" }.joined(separator: ", ")
        }
    }

    /// Whether two answers are the same; numbers to the last bit, or nearly where the order of a sum is left open.
    func agrees(with other: Self, tolerance: Double) -> Bool {
        switch (self, other) {
        case (.refused, .refused): return true
        case (.elements(let left), .elements(let right)):
            return left.count == right.count
                && zip(left, right).allSatisfy { one, other in
                    one.labels == other.labels && Self.isSame(one.value, other.value, tolerance)
                }
        default: return false
        }
    }

    private static func isSame(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
        if left.isNaN || right.isNaN { return left.isNaN && right.isNaN }
        if left == right { return true }
        return (left - right).magnitude <= tolerance * max(left.magnitude, right.magnitude, tolerance)
    }
}

extension LabelSet {
    var text: String { "{\(labels.map { "\($0.name)=\(QuotedString.quote($0.value))" }.joined(separator: ", "))}" }
}
