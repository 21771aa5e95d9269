package import PromQL
import StackDSL

extension Series {
    /// How often what a selector means gets a sample: by the slowest job, as its series are among those that are meant.
    /// Where other labels may leave some of the jobs out, by the fastest.
    package func collection(for selector: VectorSelector) -> Collection? {
        let jobs = selector.matchers.filter { $0.name == "job" }
        let possible = collections.filter { collection in
            collection.job.map { job in jobs.allSatisfy { $0.selects(job) } } ?? true
        }
        let own = Set(metric?.labels.map(\.name.name) ?? []).union(["job", "le", "quantile"])
        let isCertain = possible.allSatisfy(\.isCertain) && selector.matchers.allSatisfy { own.contains($0.name) }
        return isCertain ? possible.max { $0.interval < $1.interval } : possible.min { $0.interval < $1.interval }
    }
}
