import Evaluation
import PromQL

/// Series in which a query is evaluated.
struct Bench {
    let interval: Int64
    let evaluator: Evaluator
    /// The places of each subject's series.
    private var places: [[Int]] = []
    private var subjects: [Subject] = []

    /// - Parameter evaluation: how often rules are evaluated, where that differs from how often there is a sample.
    init(_ subjects: [Subject], every interval: Int64, version: PromQLVersion, evaluatedEvery evaluation: Int64? = nil) {
        self.interval = interval
        evaluator = Evaluator(options: EvaluationOptions(version: version, defaultStep: evaluation ?? interval))
        for subject in subjects { add(subject) }
    }

    private mutating func add(_ subject: Subject) {
        subjects.append(subject)
        places.append(
            subject.parts.indices.map { part in
                let labels = subject.labels(of: part).map { Label(name: $0.key, value: $0.value) }
                return evaluator.add(Series(labels: LabelSet(labels), samples: []))
            })
    }

    /// Lets a subject go through phases from the beginning on.
    mutating func put(_ subject: Int, through phases: [Phase], as kind: Subject.Kind? = nil) {
        if let kind { subjects[subject].kind = kind }
        for (part, place) in places[subject].enumerated() {
            let runs = subjects[subject].runs(of: part, through: phases)
            evaluator.replaceSamples(of: place, with: Run.samples(of: runs, every: interval))
        }
    }

    func prepare(_ tree: Tree) -> PreparedQuery { evaluator.prepare(tree) }
}

extension PromQLVersion {
    /// The version, and one from the other side of 3.0, the older first. What looks at ranges or at what is missing is not the
    /// same since then: only what both say is told.
    var withOther: [PromQLVersion] { self < .v3_0 ? [self, .newest] : [.v2_42, self] }
}
