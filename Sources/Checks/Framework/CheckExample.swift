package import StackDSL

/// A stack in which a check finds something, or nothing: documentation and test in one.
package struct CheckExample: Sendable {
    /// As shown to people. In a query, `«` and `»` enclose what is found.
    package let text: String
    /// Why it is an example, where that is not plain.
    package let note: String
    package let stack: Stack
    /// How many places are found, of a bad example.
    package let count: Int
    /// The condition of the one alert, where that is the whole example.
    package let condition: Condition?
    package let fileID: String
    package let line: Int

    /// An alert's condition, from which the same can be written otherwise.
    package struct Condition: Sendable {
        package let query: String
        private let threshold: Threshold?
        private let hold: Duration

        fileprivate init(_ query: String, is threshold: Threshold?, for hold: Duration) {
            self.query = query
            self.threshold = threshold
            self.hold = hold
        }

        /// The example with another text of its query.
        package func stack(with query: String) -> Stack {
            ExampleStack.with(alert: query, is: threshold, for: hold)
        }
    }

    /// A condition of an alert, as PromQL; what is between `«` and `»` is found.
    ///
    /// - Parameter threshold: the level it is compared with, apart from the text.
    package static func alert(
        _ query: String, is threshold: Threshold? = nil, for hold: Duration = .minutes(5), note: String = "",
        fileID: String = #fileID, line: Int = #line
    ) -> CheckExample {
        let condition = Condition(query.withoutMarks, is: threshold, for: hold)
        return CheckExample(
            text: query + (threshold.map { "   is \($0.comparison.rawValue) \($0.quantity.text)" } ?? ""),
            note: note,
            stack: condition.stack(with: condition.query),
            count: max(1, query.count { $0 == "«" }), condition: condition, fileID: fileID, line: line)
    }

    /// A stack made for the check.
    ///
    /// - Parameters:
    ///   - text: what a person would write, in short.
    ///   - count: how many places are found.
    package static func stack(
        _ text: String, note: String = "", count: Int = 1, fileID: String = #fileID, line: Int = #line,
        _ stack: Stack
    ) -> CheckExample {
        CheckExample(
            text: text, note: note, stack: stack, count: count, condition: nil, fileID: fileID, line: line)
    }
}

extension String {
    /// Without the marks that enclose what is found.
    package var withoutMarks: String { filter { $0 != "«" && $0 != "»" } }
}
