package import Diagnostics

/// A binary operator, with its precedence.
package enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case modulo = "%"
    case power = "^"
    case atan2 = "atan2"
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    /// Keeps the observations of a native histogram below a bound.
    case trimUpper = "</"
    /// Keeps the observations of a native histogram above a bound.
    case trimLower = ">/"
    case and = "and"
    case or = "or"
    case unless = "unless"

    /// The higher, the tighter; 1 to 6.
    package var precedence: Int {
        switch self {
        case .or: 1
        case .and, .unless: 2
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .trimUpper, .trimLower: 3
        case .add, .subtract: 4
        case .multiply, .divide, .modulo, .atan2: 5
        case .power: 6
        }
    }

    /// Says whether `a op b op c` means `a op (b op c)`: true of `^` alone.
    package var isRightAssociative: Bool { self == .power }

    package var isComparison: Bool {
        switch self {
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
        case .add, .subtract, .multiply, .divide, .modulo, .power, .atan2, .trimUpper, .trimLower, .and, .or,
            .unless:
            false
        }
    }

    package var isSet: Bool {
        switch self {
        case .and, .or, .unless: true
        case .add, .subtract, .multiply, .divide, .modulo, .power, .atan2, .equal, .notEqual, .less,
            .lessOrEqual, .greater, .greaterOrEqual, .trimUpper, .trimLower:
            false
        }
    }
}

/// A binary operation: its operator and modifiers.
package struct BinaryOperation: Sendable, Hashable {
    package var op: BinaryOperator
    /// The bytes of the operator alone.
    package var opRange: TextRange
    /// The bytes of the operator with all its modifiers.
    package var clauseRange: TextRange
    package var isBool = false
    /// Most operations are without modifiers, and half as large without a place for them.
    private var someModifiers: [Modifiers] = []
    /// The text that all ranges in here are of.
    package var source: Int32 = 0

    init(op: BinaryOperator, opRange: TextRange) {
        self.op = op
        self.opRange = opRange
        clauseRange = opRange
    }

    private struct Modifiers: Sendable, Hashable {
        var matching: Matching?
        var group: Group?
        var fillLeft: Double?
        var fillRight: Double?
    }

    private var modifiers: Modifiers {
        get { someModifiers.first ?? Modifiers() }
        set { someModifiers = [newValue] }
    }

    /// `on` or `ignoring`, where it was written.
    package internal(set) var matching: Matching? {
        get { someModifiers.first?.matching }
        set { modifiers.matching = newValue }
    }

    /// `group_left` or `group_right`.
    package internal(set) var group: Group? {
        get { someModifiers.first?.group }
        set { modifiers.group = newValue }
    }

    package internal(set) var fillLeft: Double? {
        get { someModifiers.first?.fillLeft }
        set { modifiers.fillLeft = newValue }
    }

    package internal(set) var fillRight: Double? {
        get { someModifiers.first?.fillRight }
        set { modifiers.fillRight = newValue }
    }

    package struct Matching: Sendable, Hashable {
        package var isOn: Bool
        /// The keyword.
        package var range: TextRange
        package var labels: [GroupingLabel]
    }

    package struct Group: Sendable, Hashable {
        /// `group_left`: many series on the left match one on the right.
        package var isLeft: Bool
        /// The keyword.
        package var range: TextRange
        package var labels: [GroupingLabel]
    }
}

/// A label named in `by`, `without`, `on`, `ignoring`, `group_left` or `group_right`.
package struct GroupingLabel: Sendable, Hashable {
    package var name: String
    /// The bytes of the name, with quotes where there are any.
    package var range: TextRange
    /// Whether it is or holds a Grafana variable.
    package var isVariable: Bool
}

/// The name of an aggregation.
package enum AggregationOperator: String, Sendable, Hashable, CaseIterable {
    case avg, bottomk, count
    case countValues = "count_values"
    case group, max, min, quantile, stddev, stdvar, sum, topk, limitk
    case limitRatio = "limit_ratio"

    /// The type of the first argument, for those that take two.
    package var parameterType: ValueType? {
        switch self {
        case .bottomk, .topk, .quantile, .limitk, .limitRatio: .scalar
        case .countValues: .string
        case .avg, .count, .group, .max, .min, .stddev, .stdvar, .sum: nil
        }
    }

    /// Whether it needs `promql-experimental-functions`.
    package var isExperimental: Bool { self == .limitk || self == .limitRatio }

    /// The first version that has it.
    package var since: PromQLVersion { isExperimental ? .v2_54 : .always }
}

package struct Aggregation: Sendable, Hashable {
    package var op: AggregationOperator
    /// The bytes of the operator's name.
    package var opRange: TextRange
    /// `by` or `without`, where it was written.
    package var grouping: Grouping?
    /// The text that all ranges in here are of.
    package var source: Int32

    package struct Grouping: Sendable, Hashable {
        package var isWithout: Bool
        /// The keyword.
        package var range: TextRange
        package var labels: [GroupingLabel]
    }
}
