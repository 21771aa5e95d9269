import Analysis
import Evaluation
import PromQL
import StackDSL

/// An alert rule that is evaluated step by step, as Prometheus does.
struct AlertRun {
    private let query: PreparedQuery
    private let rule: AlertUnderTest
    private var active: [LabelSet: Active] = [:]

    private struct Active {
        /// With those of the rule.
        let labels: LabelSet
        let since: Int64
        var value: Double
        var time: Int64
        var isFiring = false
        /// When its condition ended while it fires on.
        var keptSince: Int64?
    }

    /// What it says at a time.
    struct State: Equatable {
        var firing: [Instance] = []
        var pending: [LabelSet] = []
    }

    /// One of the things that it fires for.
    struct Instance: Equatable {
        /// The alert's, with those of the rule.
        let labels: LabelSet
        /// What templates read: the result's own.
        let result: LabelSet
        let value: Double
        /// When it was last seen: its texts are of then.
        let time: Int64
    }

    init(_ rule: AlertUnderTest, _ query: PreparedQuery) {
        self.rule = rule
        self.query = query
    }

    mutating func evaluate(at time: Int64) throws(EvaluationError) -> State {
        let elements: [QueryValue.Element]
        switch query.evaluate(at: time) {
        case .success(let value): elements = value.elements ?? []
        case .failure(let error): throw error
        }
        var seen: Set<LabelSet> = []
        for element in elements {
            let key = element.labels.withoutName
            seen.insert(key)
            var alert = active[key] ?? Active(labels: labels(besides: key), since: time, value: element.value, time: time)
            alert.value = element.value
            alert.time = time
            alert.keptSince = nil
            if time - alert.since >= rule.hold { alert.isFiring = true }
            active[key] = alert
        }
        for (key, alert) in active where !seen.contains(key) {
            let kept = alert.keptSince ?? time
            if alert.isFiring, rule.keepFiring > 0, time - kept < rule.keepFiring {
                active[key]?.keptSince = kept
            } else {
                active[key] = nil
            }
        }
        return state
    }

    private var state: State {
        var state = State()
        for (result, alert) in active.sorted(by: { $0.key < $1.key }) {
            if alert.isFiring {
                state.firing.append(Instance(labels: alert.labels, result: result, value: alert.value, time: alert.time))
            } else {
                state.pending.append(alert.labels)
            }
        }
        return state
    }

    private func labels(besides result: LabelSet) -> LabelSet {
        var all = result
        for label in rule.rule.labels { all[label.name] = label.value }
        return all
    }
}

/// An alert with its condition read.
struct AlertUnderTest {
    let rule: ResolvedAlert
    /// Of the whole condition.
    let tree: Tree
    /// In milliseconds.
    let hold: Int64
    let keepFiring: Int64
    /// Whether its texts say where the server is: promtool's address is another.
    let namesServer: Bool

    init?(_ rule: ResolvedAlert, _ options: ParseOptions) {
        let result = Tree.parse(rule.expression, options: options)
        guard let tree = result.tree, result.errors.isEmpty else { return nil }
        self.rule = rule
        self.tree = tree
        hold = rule.alert.hold.wholeMilliseconds
        keepFiring = rule.alert.keepFiring.wholeMilliseconds
        namesServer = (rule.labels + rule.annotations).contains { $0.value.contains("externalURL") || $0.value.contains("ExternalURL") }
    }
}
