import Foundation

/// A program that serves on a port of this machine, until it is ended by whoever started it.
final class RunningServer {
    struct NotReady: Error {
        let log: String
    }

    let address: LocalServer
    private let process = Process()

    /// Starts it, and waits until it says that it is ready.
    ///
    /// - Parameters:
    ///   - folder: where its log is written.
    ///   - arguments: without the address it listens on.
    init(_ program: URL, at address: LocalServer, in folder: TemporaryFolder, _ arguments: [String]) throws {
        self.address = address
        process.executableURL = program
        process.arguments = arguments + ["--web.listen-address=\(address.host)", "--log.level=warn"]
        let log = folder.path + "/log"
        _ = FileManager.default.createFile(atPath: log, contents: nil)
        let handle = FileHandle(forWritingAtPath: log)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        for _ in 0..<100 {
            if address.ask("/-/ready").status == 200 { return }
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
}
