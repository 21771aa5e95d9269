import PromQL

extension SeriesDescription {
    /// How many values it stands for, missing ones among them.
    var length: UInt64 {
        runs.reduce(0) { length, run in
            length &+ (run.value == .omitted ? run.count ?? 1 : (run.count ?? 0) &+ 1)
        }
    }

    /// The most values that are played.
    private static let most: UInt64 = 100_000

    /// The values with their places; those that are missing, and histograms, are not among them.
    var samples: [(place: Int64, value: Double)] {
        var samples: [(place: Int64, value: Double)] = []
        var place: UInt64 = 0
        for run in runs where place < Self.most {
            guard case .number(let first) = run.value else {
                place &+= run.value == .omitted ? run.count ?? 1 : (run.count ?? 0) &+ 1
                continue
            }
            var step = 0.0
            if case .number(let number)? = run.step { step = run.isFalling ? -number.value : number.value }
            var value = first.value
            for _ in 0...min(run.count ?? 0, Self.most) {
                samples.append((Int64(clamping: place), value))
                value += step
                place &+= 1
            }
        }
        return samples
    }

    /// As an exporter writes it, with a prefix before the name: `drill3_up{job="api"}`.
    func exposed(_ prefix: String) -> String {
        let name = labels.first { $0.name == MetricName.label }?.value ?? ""
        let others = labels.filter { $0.name != MetricName.label }.map { "\($0.name)=\(QueryRewriter.quoted($0.value))" }
        return prefix + name + (others.isEmpty ? "" : "{\(others.joined(separator: ","))}")
    }
}
