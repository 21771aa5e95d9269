package import Diagnostics

/// One node of a tree; where its children lie follows from its place in the post-order array.
package struct Node: Sendable, Hashable {
    /// What a node is. Payloads that do not fit a word are indices into the tree's side tables.
    package enum Kind: Sendable, Hashable {
        /// A number, or a duration that stands for its seconds.
        case number(NumberValue)
        /// An index into ``Tree/strings``.
        case string(Int32)
        /// An index into ``Tree/selectors``.
        case vectorSelector(Int32)
        /// An index into ``Tree/ranges``; the first child is the vector selector.
        case matrixSelector(Int32)
        /// An index into ``Tree/ranges``; the first child is the inner query.
        case subquery(Int32)
        /// A function; the children are its arguments.
        case call(Function.ID)
        /// An index into ``Tree/aggregations``; the children are the parameter, if any, and the operand.
        case aggregation(Int32)
        /// An index into ``Tree/binaries``; the children are the left and the right operand.
        case binary(Int32)
        case unary(UnaryOperator)
        case parentheses
        /// Arithmetic in a range or an offset; operands are children, numbers among them are seconds.
        case duration(DurationOperator)
        /// An index into ``Tree/variables``: a Grafana variable. Children are arguments, where it is called.
        case variable(Int32)
    }

    package var kind: Kind
    /// The type of the node's value.
    package var type: ValueType
    /// The bytes of the node in the text of its source.
    package var range: TextRange
    /// Which text ``range`` is of: 0 is the parsed text, others belong to spliced trees (``Tree/spliced``).
    package var source: Int32
    /// The index of the first node of the subtree whose last node this one is.
    package var first: Int32
}

package struct NumberValue: Sendable, Hashable {
    package var value: Double
    /// Whether it was written as a duration (`5m`), which decides how it is printed.
    package var isDuration: Bool

    /// Compares bits, so that -0 differs from 0; NaN equals itself whatever its sign, which nothing prints, as does
    /// a duration of 0.
    package static func == (left: Self, right: Self) -> Bool {
        left.bits == right.bits && left.isDuration == right.isDuration
    }

    private var bits: UInt64 {
        value.isNaN ? Double.nan.bitPattern : isDuration && value == 0 ? 0 : value.bitPattern
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(bits)
        hasher.combine(isDuration)
    }
}

package enum UnaryOperator: UInt8, Sendable, Hashable {
    case plus
    case minus
}

/// An operation on durations inside `[…]` or behind `offset`.
package enum DurationOperator: UInt8, Sendable, Hashable {
    case add, subtract, multiply, divide, modulo, power
    case negate
    case parentheses
    /// `step()`: no children.
    case step
    /// `range()`: no children.
    case range
    case minOf, maxOf
}
