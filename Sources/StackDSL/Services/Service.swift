package import Diagnostics

/// A program that is watched: what it exposes, where it is scraped, what it logs.
///
/// - Emits: a scrape job for each of ``Scrape``, a job of blackbox probes, pipelines of the log collectors,
///   a service of `compose.yaml` if it has a container.
/// - Diagnoses: `duplicate-key` for two services of one name.
public struct Service: Sendable, Hashable, Allowing {
    package let name: Name
    package let scrapes: [Scrape]
    package let probes: [Probe]
    package let metrics: [Metric]
    package let logs: [LogSource]
    package let container: Container?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - name: the job's name and, where a target names no host, the host.
    ///   - scrapes: the jobs that collect its metrics; usually one.
    ///   - probes: checks from outside, through the blackbox exporter.
    ///   - metrics: what its `/metrics` shows. Queries are checked against it.
    ///   - logs: where its logs are and how they are read.
    ///   - container: how it runs, if the monitoring stack is what runs it.
    public init(
        _ name: Name, scrapes: [Scrape] = [], probes: [Probe] = [], metrics: [Metric] = [],
        logs: [LogSource] = [], container: Container? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.scrapes = scrapes
        self.probes = probes
        self.metrics = metrics
        self.logs = logs
        self.container = container
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

extension Service {
    /// The name of a scrape's job: its own, or the service's.
    package func jobName(of scrape: Scrape) -> Name { scrape.job ?? name }
}
