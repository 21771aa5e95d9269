package import PromQL

/// Evaluates queries over series, as Prometheus does.
///
/// Not for several tasks at once: it remembers what it worked out.
package final class Evaluator {
    package let options: EvaluationOptions
    /// The series in the order they were added.
    package private(set) var series: [Series] = []

    package init(series: [Series] = [], options: EvaluationOptions = EvaluationOptions()) {
        self.options = options
        for one in series { add(one) }
    }

    /// Adds a series, as a recording rule does; queries prepared before do not see it.
    ///
    /// - Returns: its place in ``series``.
    @discardableResult
    package func add(_ one: Series) -> Int {
        series.append(one)
        return series.count - 1
    }

    /// Takes other samples for a series; prepared queries see them.
    package func replaceSamples(of place: Int, with samples: [Sample]) {
        guard series.indices.contains(place) else { return }
        series[place].samples = samples
    }

    /// Evaluates a query once.
    ///
    /// - Parameter time: in milliseconds.
    package func evaluate(_ tree: Tree, at time: Int64) -> Result<QueryValue, EvaluationError> {
        prepare(tree).evaluate(at: time)
    }

    /// Selects a query's series, so that it can be evaluated at many times.
    package func prepare(_ tree: Tree) -> PreparedQuery {
        PreparedQuery(tree, self)
    }
}
