package import PromQL
package import StackDSL

extension Comparison {
    /// What an operator compares; nil for those that calculate or put sets together.
    package init?(_ op: BinaryOperator) {
        switch op {
        case .greater: self = .above
        case .greaterOrEqual: self = .atLeast
        case .less: self = .below
        case .lessOrEqual: self = .atMost
        case .equal: self = .equal
        case .notEqual: self = .notEqual
        case .add, .subtract, .multiply, .divide, .modulo, .power, .atan2, .trimUpper, .trimLower, .and, .or, .unless: return nil
        }
    }
}
