package import Analysis
import Diagnostics
import StackDSL

/// Finds histograms whose buckets do not ascend.
package struct BucketOrder: Check {
    package static let about = CheckDescription(
        .bucketOrder,
        summary: "a histogram's buckets are not ascending finite numbers",
        rationale: """
            Buckets are upper bounds that each include the ones before. Bounds out of order are a slip of the hand, and \
            everything that is concluded from them, such as which quantiles can be reached, would be wrong.
            """,
        references: ["https://prometheus.io/docs/practices/histograms/"],
        bad: [
            .stack("buckets: [0.1, 1, 0.5]", stack([0.1, 1, 0.5])),
            .stack("buckets: []", note: "a classic histogram has at least one", stack([])),
        ],
        good: [
            .stack("buckets: [0.1, 0.5, 1]", stack([0.1, 0.5, 1])),
            .stack("buckets: [0.1]", stack([0.1])),
        ])

    private static func stack(_ buckets: [Double]) -> Stack {
        ExampleStack.with(services: [
            Service("api", scrapes: [.http(port: 9090)], metrics: [.histogram("latency_seconds", buckets: buckets)])
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.stack.services.flatMap(\.metrics).filter { $0.kind == .histogram }.compactMap { metric in
            let buckets = metric.buckets
            let isAscending = zip(buckets, buckets.dropFirst()).allSatisfy { $0 < $1 }
            if !buckets.isEmpty, isAscending, buckets.allSatisfy(\.isFinite) { return nil }
            let problem =
                buckets.isEmpty
                ? "has no buckets" : isAscending ? "has a bucket that is not finite" : "has buckets out of order"
            return Finding(
                "histogram `\(metric.name.text)` \(problem)", subject: "metric \"\(metric.name.text)\"",
                at: Highlight(metric.site),
                help: ["list the finite upper bounds once each, ascending; `+Inf` is there by itself"],
                allowances: metric.allowances)
        }
    }
}
