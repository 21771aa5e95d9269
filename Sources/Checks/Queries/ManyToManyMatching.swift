package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds operations in which a series has several partners where one is wanted.
package struct ManyToManyMatching: Check {
    package static let about = CheckDescription(
        .manyToManyMatching,
        summary: "a series has several partners where one is wanted",
        rationale: """
            Prometheus pairs one series with one, or with `group_left` and `group_right` many with one. Where several series \
            of a side that must be one agree in the labels that are matched, the evaluation fails: the rule is broken, and \
            only the page of rules shows it.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/querying/operators/#many-to-one-and-one-to-many-vector-matches"
        ],
        bad: [
            .alert("process_resident_memory_bytes / on (instance) «rate(http_requests_total[5m])» > 1",
                note: "an instance has many series of requests"),
            .alert("up * on (job, instance) group_left () «http_request_duration_seconds_bucket» > 1"),
        ],
        good: [
            .alert("process_resident_memory_bytes / on (instance) sum by (instance) (rate(http_requests_total[5m])) > 1"),
            .alert("rate(http_requests_total[5m]) * on (job, instance) group_left () up > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.vectorOperations.flatMap { place -> [Finding] in
            if place.operation.op.isSet || place.obstacle != nil { return [] }
            let isOne: [Bool] = place.operation.group.map { [!$0.isLeft, $0.isLeft] } ?? [true, true]
            let several = [0, 1].filter { isOne[$0] && !severalLabels(of: $0, place).isEmpty }
            guard let side = several.last else { return [] }
            let labels = severalLabels(of: side, place)
            let word = side == 0 ? "left" : "right"
            let matched = place.key.words
            return [
                Finding(
                    "several series on the \(word) have the same \(matched): they differ in \(listed(labels))",
                    subject: place.use.subject, at: place.use.query.highlight(node: place.sides[side]),
                    help: cure(several, matched, place), allowances: place.use.allowances)
            ]
        }
    }

    /// The labels by which series of a side differ although they agree in what is matched.
    private static func severalLabels(of side: Int, _ place: VectorOperation) -> Set<String> {
        let flow = side == 0 ? place.left : place.right
        let names = flow.names
        // One of a metric's own labels may say the same as another.
        let isOwnMatched = names.contains { flow[$0].isOwn && place.key.contains($0) }
        return names.filter { name in
            guard !place.key.contains(name) else { return false }
            return flow[name].multiplicity == .certain || flow[name].multiplicity == .own && !isOwnMatched
        }
    }

    private static func cure(_ several: [Int], _ matched: String, _ place: VectorOperation) -> [String] {
        if several.count == 1, place.operation.group == nil {
            return ["`group_\(several[0] == 0 ? "left" : "right")` lets many on that side have one partner"]
        }
        return ["aggregate that side first: `sum by (\(place.key.list))`"]
    }
}

extension LabelFlow.Label {
    /// Whether it is one of the metric's own labels, of which there are several.
    fileprivate var isOwn: Bool { multiplicity == .own }
}

extension MatchKey {
    /// As a sentence names the labels.
    fileprivate var words: String {
        switch self {
        case .all: "labels"
        case .only(let names): names.isEmpty ? "(empty) set of labels" : listed(names)
        case .allBut: "other labels"
        }
    }

    fileprivate var list: String {
        if case .only(let names) = self { names.joined(separator: ", ") } else { "…" }
    }
}
