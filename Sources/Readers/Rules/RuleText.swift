package import Serialization

/// One rule of a Prometheus rule file, as it is written: nothing of it was parsed yet.
package struct RuleText: Sendable {
    /// Tells what a rule makes.
    package enum Kind: String, Sendable, Hashable {
        case alert, record
    }

    /// A scalar of the file.
    package struct Scalar: Sendable, Hashable {
        /// What it says, without quotes and indentation.
        package let text: String
        /// Where it stands, with its quotes.
        package let place: Place
    }

    /// A label or annotation.
    package struct Pair: Sendable, Hashable {
        package let name: Scalar
        package let value: Scalar
    }

    package let kind: Kind
    /// What `alert` or `record` says.
    package let name: Scalar
    package let expression: Scalar?
    /// What `for` says, in milliseconds.
    package let hold: Int64
    /// What `keep_firing_for` says, in milliseconds.
    package let keepFiring: Int64
    /// In the order of the file.
    package let labels: [Pair]
    /// In the order of the file.
    package let annotations: [Pair]
    /// The whole rule.
    package let place: Place

    /// The rule as messages name it: `alert "HighLoad"`.
    package var subject: String { "\(kind.rawValue) \"\(name.text)\"" }
}

/// A group of a Prometheus rule file.
struct RuleGroupText {
    var name = ""
    /// In milliseconds.
    var interval: Int64?
    /// In milliseconds.
    var queryOffset: Int64?
    var limit: Int?
    var labels: [RuleText.Pair] = []
    var rules: [RuleText] = []
    let place: Place
}

/// What is wrong with the structure of a rule file.
package struct RuleFileError: Sendable, Hashable {
    /// Lower-case start, no full stop, names in backticks.
    package let message: String
    /// What to do, where that is not obvious.
    package let help: String?
    package let place: Place
    /// Whether Prometheus reads the file all the same.
    package let isHarmless: Bool

    init(_ message: String, at place: Place, help: String? = nil, isHarmless: Bool = false) {
        self.message = message
        self.help = help
        self.place = place
        self.isHarmless = isHarmless
    }
}
