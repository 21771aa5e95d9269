import Analysis
import Emitters
import Foundation
import StackDSL

/// A real Prometheus that runs with what a stack becomes, were it right or not.
///
/// It is spoken to without `await`, on a thread of its own.
final class RunningPrometheus {
    private let server: RunningServer
    private let folder: TemporaryFolder

    /// - Parameter stack: made for the address of the server: `127.0.0.1:…`.
    init(_ program: URL, _ stack: (String) -> Stack) throws {
        let address = try LocalServer()
        folder = try TemporaryFolder()
        for file in prometheusFiles(resolve(stack(address.host))) { try folder.write(file.path, file.contents) }
        server = try RunningServer(
            program, at: address, in: folder,
            ["--config.file=\(folder.path)/prometheus/prometheus.yml", "--storage.tsdb.path=\(folder.path)/data"])
    }

    func end() { server.end() }

    private struct Targets: Decodable {
        struct Found: Decodable {
            struct Target: Decodable {
                let discoveredLabels: [String: String]
                let labels: [String: String]
            }

            let activeTargets: [Target]
        }

        let data: Found
    }

    /// The labels of the targets of each job that is scraped, by the job's name before relabelling.
    func targets() throws -> [String: Set<[String: String]>] {
        let found = try JSONDecoder().decode(Targets.self, from: server.address.ask("/api/v1/targets?state=active").body)
        return found.data.activeTargets.reduce(into: [:]) { jobs, target in
            jobs[target.discoveredLabels["job"] ?? "", default: []].insert(target.labels)
        }
    }

    private struct SeriesFound: Decodable {
        let data: [[String: String]]
    }

    /// The labels of every series that a selector takes, `__name__` among them.
    func series(_ selector: String) throws -> [[String: String]] {
        let query = selector.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return try JSONDecoder().decode(SeriesFound.self, from: server.address.ask("/api/v1/series?match%5B%5D=\(query)").body).data
    }
}
