import GoText
import PromQL

/// The series of a selector, and which of their samples it takes.
struct Selection {
    /// Places in the evaluator's list.
    var series: [Int] = []
    var window: Window

    /// Where in time a selector or a subquery looks.
    struct Window {
        /// In milliseconds; 0 for instants.
        var range: Int64 = 0
        /// In milliseconds, what `offset` says.
        var offset: Int64 = 0
        var at: SelectorModifiers.Time?

        /// The time that is looked at, from a query's time and the time it is evaluated at just now.
        func reference(_ query: Int64, _ now: Int64) -> Int64 {
            switch at {
            case .milliseconds(let time)?: time &- offset
            case .start?, .end?: query &- offset
            case .variable?, nil: now &- offset
            }
        }
    }
}

extension Evaluator {
    /// The places of the series that a selector takes, in the order they were added; nil where a pattern cannot be read.
    func select(_ selector: VectorSelector) -> [Int]? {
        var tests = selector.matchers.map { SeriesTest($0.name, $0.op, $0.value, options.version) }
        if let name = selector.name { tests.insert(SeriesTest(MetricName.label, .equal, name, options.version), at: 0) }
        if tests.contains(where: \.isBroken) { return nil }
        return stored.indices.filter { place in
            let labels = table[stored[place].labels]
            return tests.allSatisfy { $0.holds(labels) }
        }
    }
}

/// A matcher, ready to be asked many times.
private struct SeriesTest {
    let name: String
    let value: String
    let isNegated: Bool
    let expression: RegularExpression?
    let isBroken: Bool

    init(_ name: String, _ op: Matcher.Operator, _ value: String, _ version: PromQLVersion) {
        self.name = name
        self.value = value
        isNegated = op == .notEqual || op == .matchesNot
        let isPattern = op == .matches || op == .matchesNot
        expression = isPattern ? RegularExpression.parse(value, dotMatchesNewline: version >= .v3_0).0 : nil
        isBroken = isPattern && expression == nil
    }

    func holds(_ labels: LabelSet) -> Bool {
        let found = labels[name]
        let isMatched = expression?.matchesWhole(found) ?? found.utf8.elementsEqual(value.utf8)
        return isMatched != isNegated
    }
}
