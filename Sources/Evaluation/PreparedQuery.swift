package import PromQL

/// A query with its series selected.
package final class PreparedQuery {
    package let tree: Tree
    let evaluator: Evaluator
    let plan: QueryPlan
    /// The value of each node, where it is one that is evaluated.
    var registers: [Register]
    /// What is remembered of each node between evaluations.
    var notes: [Notes]
    /// Of whichever node is evaluated just now.
    var marks = LabelMarks()
    var otherMarks = LabelMarks()
    /// The time the query is evaluated at, in milliseconds.
    private(set) var queryTime: Int64 = 0
    /// The time its part is evaluated at, which differs in subqueries.
    private(set) var now: Int64 = 0
    /// Whether a subquery's part is evaluated.
    private(set) var isInSubquery = false

    /// How many nodes may be evaluated for one value: nested subqueries multiply.
    private static let mostSteps = 1_000_000

    struct Register {
        var scalar = 0.0
        var vector: [Entry] = []
        /// Of a subquery: its series.
        var matrix: [Track] = []
    }

    struct Entry {
        var labels: Int32
        var value: Double
    }

    struct Track {
        var labels: Int32
        var samples: [Sample] = []
    }

    struct Notes {
        /// The labels a result has, by those of its operand; for matching, of the left operand.
        var results = LabelMemo()
        /// For matching: the labels that operands are matched by.
        var keys = LabelMemo()
        /// For matching: the labels of a result by those of both operands.
        var pairs: [UInt64: Int32] = [:]
        /// In a subquery: which series each result came from at earlier steps.
        var sources = LabelMarks()
    }

    init(_ tree: Tree, _ evaluator: Evaluator) {
        self.tree = tree
        self.evaluator = evaluator
        var planner = QueryPlanner(tree, evaluator)
        planner.make()
        plan = planner.plan
        registers = [Register](repeating: Register(), count: tree.nodes.count)
        notes = [Notes](repeating: Notes(), count: tree.nodes.count)
        for (node, operation) in plan.operations.enumerated() {
            if case .constant(let value) = operation { registers[node].scalar = value }
        }
    }

    /// The value of the query.
    ///
    /// - Parameter time: in milliseconds.
    package func evaluate(at time: Int64) -> Result<QueryValue, EvaluationError> {
        if let problem = plan.problem { return .failure(problem) }
        queryTime = time
        do throws(EvaluationError) {
            try run()
        } catch {
            return .failure(error)
        }
        switch tree.type {
        case .scalar: return .success(.scalar(registers[plan.result].scalar))
        case .instantVector:
            let vector = registers[plan.result].vector
            return .success(
                .vector(vector.map { QueryValue.Element(labels: evaluator.table[$0.labels], value: $0.value) }))
        case .string:
            guard case .string(let index) = tree.nodes[tree.unwrapped(tree.root)].kind else {
                return .failure(.unsupported(node: tree.root, "it is not of the right type"))
            }
            return .success(.string(tree.strings[Int(index)]))
        case .rangeVector: return .failure(.refused("the result is neither a vector nor a scalar"))
        case .unknown: return .failure(.unsupported(node: tree.root, "it has a Grafana variable"))
        }
    }

    /// A subquery that is being evaluated step by step, or the query itself.
    private struct Frame {
        var scope: Int
        /// The next of the scope's nodes.
        var position = 0
        var time: Int64
        var end: Int64
        var step: Int64
        /// The subquery's node; nil for the query itself.
        var node: Int?
        /// The series it has so far, with their places by label sets.
        var tracks: [Track] = []
        var places = LabelMarks()
    }

    private func run() throws(EvaluationError) {
        var frames = [Frame(scope: 0, time: queryTime, end: queryTime, step: 1, node: nil)]
        var steps = 0
        while var frame = frames.popLast() {
            now = frame.time
            isInSubquery = frame.node != nil
            let nodes = plan.scopes[frame.scope]
            var inner: Frame?
            while inner == nil, frame.position < nodes.count {
                let node = nodes[frame.position]
                frame.position += 1
                steps += 1
                if steps > Self.mostSteps { throw .unsupported(node: node, "its subqueries have too many steps") }
                if case .subquery(let index) = plan.operations[node] {
                    inner = try begin(node, plan.subqueries[index])
                } else {
                    try evaluate(node)
                }
            }
            if let inner {
                frames.append(frame)
                frames.append(inner)
                continue
            }
            guard let node = frame.node, case .subquery(let index) = plan.operations[node] else { return }
            for entry in registers[plan.subqueries[index].inner].vector {
                let place = frame.places[entry.labels].map(Int.init) ?? frame.tracks.count
                if place == frame.tracks.count {
                    frame.tracks.append(Track(labels: entry.labels))
                    frame.places[entry.labels] = Int32(truncatingIfNeeded: place)
                }
                frame.tracks[place].samples.append(Sample(time: frame.time, value: entry.value))
            }
            let (next, isOver) = frame.time.addingReportingOverflow(frame.step)
            if isOver || next > frame.end {
                registers[node].matrix = frame.tracks
            } else {
                frame.time = next
                frame.position = 0
                frames.append(frame)
            }
        }
    }

    /// The steps of a subquery; nil where there are none, and the subquery is empty.
    private func begin(_ node: Int, _ subquery: QueryPlan.SubqueryPlan) throws(EvaluationError) -> Frame? {
        registers[node].matrix = []
        let end = subquery.window.reference(queryTime, now)
        let first = end &- subquery.window.range
        // Steps are aligned with the time zero; what is left of a division is cut off, as in Go.
        var time = subquery.step &* (first / subquery.step)
        let isBefore = evaluator.options.version < .v3_1 ? time < first : time <= first
        if isBefore { time = time &+ subquery.step }
        if time > end {
            let takesParameter = plan.scopes[subquery.scope].contains { inner in
                if case .aggregate(let aggregation) = plan.operations[inner] { aggregation.parameter != nil } else { false }
            }
            // Some of the older ones break down over it.
            if takesParameter, evaluator.options.version < .v3_5 {
                throw .unsupported(node: node, "a subquery without steps has an aggregation with a parameter")
            }
            return nil
        }
        for inner in plan.scopes[subquery.scope] { notes[inner].sources.clear() }
        return Frame(scope: subquery.scope, time: time, end: end, step: subquery.step, node: node)
    }
}
