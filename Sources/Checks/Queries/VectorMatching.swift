package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds operations between vectors of which no series can have a partner.
package struct VectorMatching: Check {
    package static let about = CheckDescription(
        .vectorMatching,
        summary: "no series of one side can have a partner on the other",
        rationale: """
            An operator between two vectors pairs the series whose labels are equal: all labels, or those that `on` and \
            `ignoring` leave. Where one side has a label that the other lacks, or other texts in it, there is no pair, the \
            result is empty, and an alert on it never fires. Prometheus says nothing.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/operators/#vector-matching"],
        bad: [
            .alert("rate(http_requests_total[5m]) «/» process_resident_memory_bytes > 1",
                note: "requests are counted by method, path and status"),
            .alert("sum(rate(http_requests_total[5m])) «/» process_resident_memory_bytes > 1",
                note: "the sum has no labels at all"),
            .alert("sum by (method) (unknown) «/» sum by (path) (another) > 1"),
            .alert("sum by (zone) (unknown) «/» sum(another) > 1", note: "who groups by a label has it"),
            .alert("max by (zone, host) (unknown) > 1 «and» sum by (zone) (another) > 1"),
            .alert(#"unknown{zone="a"} == 0 «and» on (zone) another{zone="b"} == 1"#, note: "no zone has two names"),
            .alert(#"increase(http_requests_total{path="/signup"}[6h]) > 0 «unless» jobs_queued > 0"#),
        ],
        good: [
            .alert("sum by (instance) (rate(http_requests_total[5m])) / on (instance) process_resident_memory_bytes > 1"),
            .alert(
                "sum by (path) (rate(http_requests_total[5m])) / sum by (path) (rate(http_request_duration_seconds_count[5m])) > 1"),
            .alert(#"up{job="api"} == 0 and on (instance) up{job="api"} == 0"#),
            .alert("sum by (queue) (jobs_queued) / on () group_left () sum(jobs_queued) > 0.5"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.vectorOperations.compactMap { place in
            guard let obstacle = place.obstacle else { return nil }
            let op = place.operation.op
            let effect = op == .unless ? "`unless` takes nothing away" : "`\(op.rawValue)` gives nothing"
            return Finding(
                "\(effect): \(words(obstacle, place))", subject: place.use.subject,
                at: place.use.query.highlight(place.operation.opRange, source: place.operation.source),
                related: related(obstacle, place), help: cure(obstacle, place), allowances: place.use.allowances)
        }
    }

    private static func words(_ obstacle: VectorOperation.Obstacle, _ place: VectorOperation) -> String {
        switch obstacle {
        case .oneSided(let name, let isLeft):
            return "every series on the \(isLeft ? "left" : "right") has a label `\(name)`, and none on the "
                + (isLeft ? "right" : "left")
        case .disjoint(let name):
            return "`\(name)` is \(texts(place.left[name])) on the left and \(texts(place.right[name])) on the right"
        case .grouped(let left, let right):
            return "the left is grouped by `\(left)`, the right by `\(right)`"
        case .groupedOnce(let name, let isLeft):
            return "the \(isLeft ? "left" : "right") is grouped by `\(name)`, and the \(isLeft ? "right" : "left") has none"
        }
    }

    private static func texts(_ label: LabelFlow.Label) -> String {
        (label.values ?? []).map { "`\($0)`" }.joined(separator: " or ")
    }

    private static func related(_ obstacle: VectorOperation.Obstacle, _ place: VectorOperation) -> [Highlight] {
        switch obstacle {
        case .oneSided(let name, let isLeft), .groupedOnce(let name, let isLeft):
            place.use.query.whatTook(name, from: isLeft ? place.right : place.left)
        case .disjoint, .grouped: []
        }
    }

    private static func cure(_ obstacle: VectorOperation.Obstacle, _ place: VectorOperation) -> [String] {
        if let copied = place.copiedLabel(obstacle) {
            return [
                "`\(copied.op.rawValue)` binds tighter than `\(place.operation.op.rawValue)`: put what stands before "
                    + "`\(copied.op.rawValue)` in parentheses"
            ]
        }
        if case .disjoint(let name) = obstacle {
            return ["leave `\(name)` out: \(instead(of: [name], place))"]
        }
        let names = Set(place.key.labels(place.left, place.right))
        let shared = names.filter { place.left.canHave($0) && place.right.canHave($0) }
        let extra = names.subtracting(shared).filter { place.left.canHave($0) || place.right.canHave($0) }
        if case .groupedOnce = obstacle, shared.isEmpty, !place.operation.op.isSet {
            let side = extra.contains { place.left.canHave($0) } ? "left" : "right"
            return ["group both sides by the same labels, or give all of one side the one of the other: `on () group_\(side) ()`"]
        }
        if shared.isEmpty { return ["group both sides by the same labels"] }
        return ["match by what both have: \(instead(of: extra, place))"]
    }

    private static func instead(of names: Set<String>, _ place: VectorOperation) -> String {
        let group = place.operation.op.isSet ? "" : ", with `group_left` or `group_right` on the side that has more"
        switch place.key {
        case .only(let on):
            return "`on (\(on.filter { !names.contains($0) }.joined(separator: ", ")))`" + group
        case .all: return "`ignoring (\(names.sorted().joined(separator: ", ")))`" + group
        case .allBut(let ignored):
            return "`ignoring (\((ignored + names.sorted()).joined(separator: ", ")))`" + group
        }
    }
}

extension VectorOperation {
    /// The operation on the right of `and` or `unless` that copies the label that is in the way.
    fileprivate func copiedLabel(_ obstacle: Obstacle) -> BinaryOperation? {
        guard case .oneSided(let name, isLeft: false) = obstacle, operation.op.isSet,
            case .binary(let index) = tree.nodes[sides[1]].kind
        else { return nil }
        let inner = tree.binaries[Int(index)]
        return inner.group?.labels.contains { $0.name == name } == true ? inner : nil
    }
}
