package import PromQL

/// Evaluates queries over series, as Prometheus does.
///
/// Not for several tasks at once: it remembers what it worked out.
package final class Evaluator {
    package let options: EvaluationOptions
    /// The series in the order they were added.
    private(set) var stored: [Stored] = []
    var table: LabelTable

    /// A series, with what is looked up in it often.
    struct Stored {
        let labels: Int32
        var samples: [Sample]
        var hasStale: Bool

        init(labels: Int32, samples: [Sample]) {
            self.labels = labels
            self.samples = samples
            hasStale = samples.contains(where: \.isStale)
            let isSorted = zip(samples, samples.dropFirst()).allSatisfy { $0.time < $1.time }
            if !isSorted { sort() }
        }

        /// Sorts by time; of several samples at one time the first stays.
        private mutating func sort() {
            let inOrder = samples.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
            samples = []
            for (_, sample) in inOrder where samples.last?.time != sample.time { samples.append(sample) }
        }
    }

    package init(series: [Series] = [], options: EvaluationOptions = EvaluationOptions()) {
        self.options = options
        table = LabelTable(version: options.version)
        for one in series { add(one) }
    }

    /// How many series there are.
    package var count: Int { stored.count }

    /// Adds a series, as a recording rule does; queries prepared before do not see it.
    ///
    /// - Returns: its place, for ``replaceSamples(of:with:)``.
    @discardableResult
    package func add(_ series: Series) -> Int {
        stored.append(Stored(labels: table.number(of: series.labels), samples: series.samples))
        return stored.count - 1
    }

    /// Takes other samples for a series; prepared queries see them.
    package func replaceSamples(of place: Int, with samples: [Sample]) {
        guard stored.indices.contains(place) else { return }
        stored[place] = Stored(labels: stored[place].labels, samples: samples)
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
