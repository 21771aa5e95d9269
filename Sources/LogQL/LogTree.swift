package import Diagnostics
package import PromQL

/// A parsed log query: nodes in post-order, so that a subtree is the run of nodes that ends with its root.
///
/// Node 0 is the leftmost leaf, the last node is the root; ``LogNode/first`` bounds a subtree. Parentheses
/// leave no node. All places in a spliced query are the place of its splice.
package struct LogTree: Sendable, Hashable {
    /// Children before parents; the last one is the whole query.
    package internal(set) var nodes: [LogNode] = []
    /// The stream selectors, in the order of the text.
    package internal(set) var selectors: [StreamSelector] = []
    /// The stages of all pipelines, in the order of the text.
    package internal(set) var stages: [LogStage] = []
    /// The single conditions of label filters.
    package internal(set) var labelFilters: [LabelFilter] = []
    /// The ranges of range aggregations.
    package internal(set) var ranges: [LogRange] = []
    /// What aggregations have beside their operators.
    package internal(set) var aggregations: [LogAggregation] = []
    /// The binary operations between metrics.
    package internal(set) var binaries: [LogBinary] = []
    /// The texts of `label_replace`.
    package internal(set) var labelReplacements: [LabelReplacement] = []
    /// Grafana variables as they were written, e.g. `$__auto`.
    package internal(set) var variables: [String] = []

    init() {}

    /// The index of the root, the last node. A tree that was parsed has at least one node.
    package var root: Int { nodes.count - 1 }

    /// Says whether the query gives numbers; if not, it gives log lines.
    package var isMetricQuery: Bool {
        switch nodes.last?.kind {
        case .selector, .pipeline, .stage, .labelFilter, .filterAnd, .filterOr, nil: false
        case .range, .rangeAggregation, .vectorAggregation, .binary, .number, .vector, .labelReplace,
            .variants, .variable:
            true
        }
    }

    /// The children of a node, in the order they were written.
    package func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var child = node - 1
        while child >= nodes[node].first {
            children.append(child)
            child = Int(nodes[child].first) - 1
        }
        children.reverse()
        return children
    }
}

/// One node of a tree. Payloads that do not fit a word are indices into the tree's side tables.
package struct LogNode: Sendable, Hashable {
    /// Tells what a node is.
    package enum Kind: Sendable, Hashable {
        /// Into ``LogTree/selectors``.
        case selector(Int32)
        /// Children: the selector, then the stages.
        case pipeline
        /// Into ``LogTree/stages``; a label filter has its condition as a child, others have no children.
        case stage(Int32)
        /// Into ``LogTree/labelFilters``.
        case labelFilter(Int32)
        /// Two conditions, of which both or one must hold.
        case filterAnd
        case filterOr
        /// Into ``LogTree/ranges``; one child, a selector or pipeline.
        case range(Int32)
        /// Into ``LogTree/aggregations``; one child, the range.
        case rangeAggregation(RangeOperator, Int32)
        /// Into ``LogTree/aggregations``; one child, the metric.
        case vectorAggregation(VectorOperator, Int32)
        /// Into ``LogTree/binaries``; two children.
        case binary(Int32)
        case number(LogNumber)
        /// `vector(1)`
        case vector(LogNumber)
        /// Into ``LogTree/labelReplacements``; one child.
        case labelReplace(Int32)
        /// `variants(…) of (…)`: children are the metrics, then the range.
        case variants
        /// Into ``LogTree/variables``: a number, or anything else that Grafana puts there.
        case variable(Int32)
    }

    /// What the node is.
    package var kind: Kind
    /// The bytes of the node.
    package var range: TextRange
    /// The index of the first node of the subtree whose last node this one is.
    package var first: Int32
}

/// A number, compared by its bits, so that NaN equals itself.
package struct LogNumber: Sendable, Hashable {
    private let bits: UInt64

    package init(_ value: Double) {
        bits = value.bitPattern
    }

    /// The number itself.
    package var value: Double { Double(bitPattern: bits) }
}

/// `{app="a", env!="b"}`
package struct StreamSelector: Sendable, Hashable {
    /// The conditions on labels, all of which must hold.
    package var matchers: [LogMatcher]
    /// The bytes of the node.
    package var range: TextRange
}

/// `app="a"`
package struct LogMatcher: Sendable, Hashable {
    /// The label that is compared.
    package var label: LogLabel
    /// How it is compared.
    package var op: Matcher.Operator
    /// The bytes of the operator.
    package var opRange: TextRange
    /// What it is compared with.
    package var value: LogText

    /// From the label's name to the value.
    package var range: TextRange { TextRange(from: label.range, to: value.range) }
}

/// A text in a query, unescaped, with the bytes of its literal.
package struct LogText: Sendable, Hashable {
    /// The text, escapes and interpolations decoded.
    package var value: String
    /// The bytes of the node.
    package var range: TextRange
    /// Whether it holds a Grafana variable, so that its value is not known.
    package var isVariable: Bool
}

/// The name of a label in a query.
package struct LogLabel: Sendable, Hashable {
    /// The name, or the Grafana variable in its place.
    package var name: String
    /// The bytes of the node.
    package var range: TextRange
    /// Whether Grafana puts the name in.
    package var isVariable: Bool
}

/// The brackets of a range, and what follows them.
package struct LogRange: Sendable, Hashable {
    /// The length of the range.
    package var duration: LogDuration
    /// How far back the range lies, where that was written.
    package var offset: LogDuration?
}

/// A length of time.
package struct LogDuration: Sendable, Hashable {
    /// nil where Grafana puts it in.
    package var nanoseconds: Int64?
    /// As it was written, where it is or holds a variable.
    package var variable: String?
    /// Of the brackets where it stands in some.
    package var range: TextRange
}

/// What an aggregation has beside its operator.
package struct LogAggregation: Sendable, Hashable {
    /// The bytes of the operator.
    package var opRange: TextRange
    /// The number of `topk` and `quantile_over_time`.
    package var parameter: LogNumber?
    /// Where the parameter is a Grafana variable.
    package var parameterVariable: String?
    /// The labels it keeps or drops, where that was written.
    package var grouping: LogGrouping?
}

/// `by (a, b)`, `without (a)`
package struct LogGrouping: Sendable, Hashable {
    /// Whether the labels are dropped rather than kept.
    package var isWithout: Bool
    /// From the keyword to the parenthesis.
    package var range: TextRange
    /// The labels in the order they were written.
    package var labels: [LogLabel]
}

/// A binary operation between metrics: its operator and modifiers.
package struct LogBinary: Sendable, Hashable {
    /// The operator between the metrics.
    package var op: BinaryOperator
    /// The bytes of the operator.
    package var opRange: TextRange
    /// Whether a comparison gives 0 and 1.
    package var isBool = false
    /// `on` or `ignoring`, where it was written.
    package var matching: Matching?

    /// Which labels must agree, and which side may repeat.
    package struct Matching: Sendable, Hashable {
        /// Whether only the named labels must agree.
        package var isOn: Bool
        /// The labels in the order they were written.
        package var labels: [LogLabel]
        /// `group_left` (true) or `group_right`, and the labels it takes over.
        package var groupsLeft: Bool?
        /// The labels taken over from the side that does not repeat.
        package var included: [LogLabel] = []
    }
}

/// `label_replace(…, "target", "replacement", "source", "pattern")`
package struct LabelReplacement: Sendable, Hashable {
    /// The label that is written.
    package var target: LogText
    /// What is written, with `$1` for groups.
    package var replacement: LogText
    /// The label that is read.
    package var source: LogText
    /// The expression that the label read must fit whole.
    package var pattern: LogText
}
