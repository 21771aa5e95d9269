import Diagnostics
import GoText
import StackDSL

/// What the jobs of a service take away from samples by the names of labels, before they are stored.
struct LabelLosses: Sendable {
    private enum Fate {
        case kept, rewritten, lost
    }

    private struct Job: Sendable {
        let site: DeclarationSite
        let steps: [Step]

        func fate(of label: String) -> Fate {
            var fate = Fate.kept
            for step in steps {
                switch step {
                case .dropping(let pattern): if pattern.matchesWhole(label) { fate = .lost }
                case .keeping(let pattern): if !pattern.matchesWhole(label) { fate = .lost }
                // What it writes may be the empty text, which takes the label away.
                case .writing(let target): if target == nil || target == label { fate = .rewritten }
                // What is copied to a name is there; what is not, leaves the name as it is.
                case .copying: if fate == .lost { fate = .rewritten }
                }
            }
            return fate
        }
    }

    private enum Step: Sendable {
        case dropping(RegularExpression)
        case keeping(RegularExpression)
        /// Into a label; nil where its name is made of others.
        case writing(String?)
        case copying

        init?(_ step: Relabeling) {
            switch step.action {
            case .keep, .drop, .keepequal, .dropequal: return nil
            case .labelmap: self = .copying
            case .replace, .hashmod, .lowercase, .uppercase:
                guard let target = step.target?.name else { return nil }
                self = .writing(target.contains("$") ? nil : target)
            case .labeldrop, .labelkeep:
                guard let pattern = step.expression() else { return nil }
                self = step.action == .labeldrop ? .dropping(pattern) : .keeping(pattern)
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
        let jobs = service.scrapes.map { Job(site: $0.site, steps: $0.metricRelabeling.compactMap(Step.init)) }
        let areKnown = stack.world == .closed && service.scrapes.allSatisfy { $0.raw == nil }
        self.init(jobs: jobs.allSatisfy(\.steps.isEmpty) ? [] : jobs, areAll: areKnown)
    }

    /// The labels of samples as they are stored.
    func applied(to labels: LabelFlow) -> LabelFlow {
        if jobs.isEmpty { return labels }
        var labels = labels
        for name in labels.knownNames where labels.canHave(name) {
            let fates = jobs.map { $0.fate(of: name) }
            if fates.allSatisfy({ $0 == .kept }) { continue }
            labels[name] =
                areAll && fates.allSatisfy { $0 == .lost }
                ? LabelFlow.Label(presence: .never, cause: jobs.first.map { .relabeling($0.site) })
                : LabelFlow.Label(presence: .possibly)
        }
        return labels
    }
}
