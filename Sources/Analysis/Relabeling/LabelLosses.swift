import Diagnostics
import GoText
import StackDSL

/// What the jobs of a service take away from samples by the names of labels, before they are stored.
struct LabelLosses: Sendable {
    /// A job's `labeldrop`s and `labelkeep`s, each with what later steps may write anew.
    private struct Job: Sendable {
        let site: DeclarationSite
        let steps: [(isKept: Bool, pattern: RegularExpression, writtenLater: WrittenLabels)]

        func loses(_ label: String) -> Bool {
            steps.contains { step in
                step.pattern.matchesWhole(label) != step.isKept && !step.writtenLater.mayHave(label)
            }
        }
    }

    private let jobs: [Job]
    /// Whether nobody else exposes what the service does.
    private let areAll: Bool

    private init(jobs: [Job], areAll: Bool) {
        self.jobs = jobs
        self.areAll = areAll
    }

    static let none = LabelLosses(jobs: [], areAll: false)

    init(_ service: Service, in stack: Stack) {
        let jobs = service.scrapes.map { Job(site: $0.site, steps: Self.steps(of: $0.metricRelabeling)) }
        let areKnown = stack.world == .closed && service.scrapes.allSatisfy { $0.raw == nil }
        self.init(jobs: jobs.contains { !$0.steps.isEmpty } ? jobs : [], areAll: areKnown)
    }

    private static func steps(
        of all: [Relabeling]
    ) -> [(isKept: Bool, pattern: RegularExpression, writtenLater: WrittenLabels)] {
        all.indices.compactMap { index in
            let step = all[index]
            guard step.action == .labeldrop || step.action == .labelkeep, let pattern = step.expression() else { return nil }
            return (step.action == .labelkeep, pattern, WrittenLabels(all[(index + 1)...]))
        }
    }

    /// The labels of samples as they are stored.
    func applied(to labels: LabelFlow) -> LabelFlow {
        if jobs.isEmpty { return labels }
        var labels = labels
        for name in labels.knownNames where labels.canHave(name) {
            let losing = jobs.filter { $0.loses(name) }
            guard let first = losing.first else { continue }
            labels[name] =
                areAll && losing.count == jobs.count
                ? LabelFlow.Label(presence: .never, cause: .relabeling(first.site)) : LabelFlow.Label(presence: .possibly)
        }
        return labels
    }
}

/// The labels that steps may write, by the names in them.
private struct WrittenLabels: Sendable {
    private let names: Set<String>
    private let areAny: Bool

    init(_ steps: ArraySlice<Relabeling>) {
        names = Set(steps.compactMap(\.target?.name))
        areAny = steps.contains { $0.action == .labelmap } || names.contains { $0.contains("$") }
    }

    func mayHave(_ label: String) -> Bool { areAny || names.contains(label) }
}
