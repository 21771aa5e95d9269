import Foundation
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The programs that a drill started and the folder that they write in; all of them end with it, whatever ends it.
final class RunningServers: Sendable {
    private let processes = Mutex<[Process]>([])
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "drill-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Starts a program that listens on a free port, and waits until it is ready.
    ///
    /// - Parameter name: of its log.
    func start(_ program: URL, _ name: String, _ arguments: [String]) async throws -> LocalServer {
        let server = LocalServer(host: "127.0.0.1:\(try Sink.freePort())")
        let log = folder.appending(path: "\(name).log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let process = Process()
        process.executableURL = program
        process.arguments = arguments + ["--web.listen-address=\(server.host)", "--log.level=warn"]
        let handle = try FileHandle(forWritingTo: log)
        // No request leaves the machine.
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.lowercased().hasSuffix("_proxy") }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        // A signal that comes between the start and the list would leave the program running.
        try processes.withLock {
            try process.run()
            $0.append(process)
        }
        for _ in 0..<600 {
            if await server.ask("/-/ready")?.status == 200 { return server }
            guard process.isRunning else { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Problem("\(name) does not start: \((try? String(contentsOf: log, encoding: .utf8)) ?? "")")
    }

    func write(_ name: String, _ text: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// What a program complained of.
    func log(_ name: String) -> String {
        (try? String(contentsOf: folder.appending(path: "\(name).log"), encoding: .utf8)) ?? ""
    }

    /// The ids of the programs that run.
    var identifiers: [Int32] { processes.withLock { $0.filter(\.isRunning).map(\.processIdentifier) } }

    /// Ends all, and removes the folder.
    func end() {
        processes.withLock { processes in
            for process in processes where process.isRunning { process.terminate() }
            let deadline = ContinuousClock.now + .seconds(5)
            for process in processes {
                while process.isRunning, ContinuousClock.now < deadline { Thread.sleep(forTimeInterval: 0.02) }
                if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            }
            processes = []
        }
        try? FileManager.default.removeItem(at: folder)
    }
}

/// A server on a port of this machine.
struct LocalServer: Sendable {
    /// `127.0.0.1:` and the port.
    let host: String

    /// The answer, if there is one.
    func ask(_ path: String) async -> (status: Int, body: Data)? {
        guard let url = URL(string: "http://\(host)\(path)") else { return nil }
        let request = URLRequest(url: url, timeoutInterval: 10)
        guard let (body, response) = try? await URLSession.shared.data(for: request) else { return nil }
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, body)
    }
}
