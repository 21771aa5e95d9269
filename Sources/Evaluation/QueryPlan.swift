import PromQL

/// What is done at each node of a tree, worked out once.
struct QueryPlan {
    /// What is done at a node; operands are the nodes whose registers are read, parentheses looked through.
    enum Operation {
        /// Nothing: it is part of another node, or is looked through.
        case skip
        case constant(Double)
        case selector(Int)
        case negate(Int)
        case aggregate(AggregationPlan)
        case binary(BinaryPlan)
        case call(Int)
        case subquery(Int)
    }

    struct AggregationPlan {
        var op: AggregationOperator
        var operand: Int
        /// The node of the scalar that is given, or nil.
        var parameter: Int?
        /// Of `count_values`: the label.
        var label = ""
        var grouping: [String]
        var isWithout: Bool
    }

    struct BinaryPlan {
        var operation: BinaryOperation
        var left: Int
        var right: Int
        var isLeftScalar: Bool
        var isRightScalar: Bool
    }

    struct CallPlan {
        var function: EvaluatedFunction
        /// Registers, the node itself for texts.
        var arguments: [Int]
        /// The texts among the arguments.
        var texts: [String] = []
        /// The argument that is a range of samples: a matrix selector or a subquery.
        var window: Int?
        /// The argument as it was written, parentheses removed: `absent` and `timestamp` look at it.
        var written: Int?
    }

    struct SubqueryPlan {
        var window: Selection.Window
        var step: Int64
        /// The node whose value is taken at each step.
        var inner: Int
        /// The scope of the nodes that are evaluated at each step.
        var scope: Int
    }

    var operations: [Operation] = []
    var selections: [Selection] = []
    /// Of each matrix selector: its selection.
    var windows: [Int: Int] = [:]
    var calls: [CallPlan] = []
    var subqueries: [SubqueryPlan] = []
    /// The nodes to evaluate one after the other: first those of the query, then those of each subquery.
    var scopes: [[Int]] = [[]]
    /// The node whose register holds the result.
    var result = 0
    /// Why nothing is evaluated.
    var problem: EvaluationError?
}
