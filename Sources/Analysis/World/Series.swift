package import StackDSL

/// What is known about the series of one name.
package struct Series: Sendable, Hashable {
    /// Which of a metric's series it is.
    package enum Role: Sendable, Hashable {
        case whole
        case buckets
        case sum
        case count
        /// Written by a recording rule, or by Prometheus itself.
        case derived
    }

    /// A job that collects it, or, without a job, the rules or Prometheus itself.
    package struct Collection: Sendable, Hashable {
        package let job: String?
        package let interval: Duration
        /// Whether there are samples of it for sure: of a service's several jobs, one may be the only one that has the
        /// metric.
        let isCertain: Bool

        init(job: String?, interval: Duration, isCertain: Bool = true) {
            self.job = job
            self.interval = interval
            self.isCertain = isCertain
        }
    }

    package let role: Role
    /// The declaration; none for what Prometheus itself writes.
    package let metric: Metric?
    package var meaning: Meaning
    /// The jobs that collect it; empty where none is known to.
    package var collections: [Collection] = []
    /// Whether a service of the stack exposes it, or a rule of it writes it.
    package var isExposed: Bool
}

extension Series {
    /// What holds for the series of both, which have one name.
    func agreement(with other: Series) -> Series {
        var merged = self
        merged.meaning = meaning.agreement(with: other.meaning)
        merged.collections += other.collections
        return merged
    }
}

extension Meaning {
    fileprivate func agreement(with other: Meaning) -> Meaning {
        var common = self
        common.labels = labels.union(other.labels)
        common.range = range.union(other.range)
        if unit != other.unit { common.unit = nil }
        if behavior != other.behavior { common.behavior = .unknown }
        if metric?.kind != other.metric?.kind { common.metric = nil }
        if let last = metric?.buckets.max(), let otherLast = other.metric?.buckets.max(), otherLast > last {
            common.metric = other.metric
        }
        return common
    }
}
