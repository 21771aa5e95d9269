import Analysis
import Emitters
import Foundation
import StackDSL

/// A real Prometheus that runs with what a stack becomes, were it right or not.
///
/// It is spoken to without `await`, on a thread of its own.
final class RunningPrometheus {
    struct NotReady: Error {
        let log: String
    }

    private let server: LocalServer
    private let process = Process()
    private let folder: TemporaryFolder

    /// - Parameter stack: made for the address of the server: `127.0.0.1:…`.
    init(_ program: URL, _ stack: (String) -> Stack) throws {
        server = try LocalServer()
        folder = try TemporaryFolder()
        for file in prometheusFiles(resolve(stack(server.host))) { try folder.write(file.path, file.contents) }
        process.executableURL = program
        process.arguments = [
            "--config.file=\(folder.path)/prometheus/prometheus.yml", "--storage.tsdb.path=\(folder.path)/data",
            "--web.listen-address=\(server.host)", "--log.level=warn",
        ]
        let log = folder.path + "/log"
        _ = FileManager.default.createFile(atPath: log, contents: nil)
        let handle = FileHandle(forWritingAtPath: log)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        for _ in 0..<100 {
            if server.ask("/-/ready").status == 200 { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        end()
        throw NotReady(log: (try? String(contentsOfFile: log, encoding: .utf8)) ?? "")
    }

    func end() {
        if process.isRunning {
            process.terminate()
            process.waitUntilExit()
        }
    }

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
        let found = try JSONDecoder().decode(Targets.self, from: server.ask("/api/v1/targets?state=active").body)
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
        return try JSONDecoder().decode(SeriesFound.self, from: server.ask("/api/v1/series?match%5B%5D=\(query)").body).data
    }
}
