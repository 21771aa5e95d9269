package import Analysis
import Diagnostics
import StackDSL

/// Finds targets that two jobs scrape.
package struct DuplicateTarget: Check {
    package static let about = CheckDescription(
        .duplicateTarget, level: .warning,
        summary: "two jobs scrape one target at the same path",
        rationale: """
            Each of its series is kept twice, apart by `job` alone: every sum over them is twice what it should be, every rate of errors \
            too. Prometheus and promtool accept it.
            """,
        references: ["https://prometheus.io/docs/concepts/jobs_instances/"],
        bad: [
            .stack(
                #"scrapes: [.http(host: "api", port: 9090), .http(host: "api", port: 9090, job: "api-slow")]"#,
                stack([.http(host: "api", port: 9090), .http(host: "api", port: 9090, job: "api-slow")])),
            .stack(
                #"scrapes: [.http(host: "api", port: 9090), Scrape(.fixed([TargetGroup(["api:9090"])]), job: "all")]"#,
                stack([.http(host: "api", port: 9090), Scrape(.fixed([TargetGroup(["api:9090"])]), job: "all")])),
        ],
        good: [
            .stack(
                #"scrapes: [.http(port: 9090), .http(port: 9090, job: "api-health", path: "/health/metrics")]"#, note: "another path",
                stack([.http(port: 9090), .http(port: 9090, job: "api-health", path: "/health/metrics")])),
            .stack(
                #"metricRelabeling: […]"#, note: "each job may keep other series",
                stack([
                    .http(port: 9090),
                    .http(
                        port: 9090, job: "api-slow", interval: .minutes(1),
                        metricRelabeling: [.keep(where: ["__name__"], matches: "slow_.*")]),
                ])),
        ])

    private static func stack(_ scrapes: [Scrape]) -> Stack {
        ExampleStack.with(services: [Service("api", scrapes: scrapes)])
    }

    private struct Target: Hashable {
        let address: String
        let path: String
        let scheme: Scrape.Scheme
        let parameters: [Scrape.Parameter]
        /// Who asks may decide what is answered.
        let client: HTTPClient
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        var owners: [Target: (job: String, site: DeclarationSite)] = [:]
        return stack.stack.services.flatMap { service in
            service.scrapes.filter(\.keepsAll).compactMap { scrape -> Finding? in
                let job = service.jobName(of: scrape).text
                for address in scrape.addresses(of: service) {
                    let target = Target(
                        address: address, path: scrape.path.text, scheme: scrape.scheme, parameters: scrape.parameters,
                        client: scrape.client)
                    guard let owner = owners[target] else {
                        owners[target] = (job, scrape.site)
                        continue
                    }
                    if owner.job == job { continue }
                    return Finding(
                        "job `\(job)` scrapes `\(address)\(scrape.path.text)`, which job `\(owner.job)` scrapes already",
                        subject: "service \"\(service.name.text)\"", at: Highlight(scrape.site),
                        related: [Highlight(owner.site, label: "job `\(owner.job)`")],
                        help: ["leave it to one of them, or let each keep other series: `metricRelabeling: [.keep(…)]`"])
                }
                return nil
            }
        }
    }
}

extension Scrape {
    /// Whether it keeps every target and every series that it finds.
    fileprivate var keepsAll: Bool { relabeling.isEmpty && metricRelabeling.isEmpty && raw == nil }

    fileprivate func addresses(of service: Service) -> [String] {
        switch discovery.kind {
        case .host(let host, let port): ["\(host?.text ?? service.name.text):\(port)"]
        default: discovery.groups.flatMap(\.targets).map(\.text)
        }
    }
}
