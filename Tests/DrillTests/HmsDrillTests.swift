@testable import drill
import Foundation
import Testing

@Suite struct HmsDrillTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let programs = try? Programs()
    private static let mustRun = ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"

    /// As people run it, in a process of its own: the tests beside it leave none of Swift's threads to wait with.
    @Test(.enabled(if: mustRun || programs != nil, "Prometheus and Alertmanager are not installed"))
    func everyAlertFiresIsDeliveredAndResolves() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "drill-of-a-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = try #require(Self.program)
        let process = Process()
        process.executableURL = program
        process.arguments = [Self.root.appending(path: "out/hms").path]
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
        let lines = said.split(separator: "\n")
        #expect(lines.last?.hasPrefix("5 of 5 alerts delivered and resolved, 2 of 2 receivers reached") == true, "\(said)")
        #expect(said.contains("HealthCheckDegraded  delivered to webhook-and-mail (mail): [FIRING:1] HealthCheckDegraded"), "\(said)")
        // Nothing goes on that was started for it, and nothing is left of what it wrote.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        #expect(Self.runningPrograms(naming: folder.path) == [])
    }

    /// The executable, which is built where the tests are.
    private static let program: URL? = [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(), root.appending(path: ".build/debug")]
        .map { $0.appending(path: "drill") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }

    /// The command lines that name a folder, where the system shows them.
    private static func runningPrograms(naming folder: String) -> [String] {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
            .map { String(decoding: $0, as: UTF8.self) }.filter { $0.contains(folder) }
    }

    @Test func anAlertThatNobodyDeclaredIsRefused() async throws {
        guard let programs = Self.programs else { return }
        let servers = try RunningServers()
        defer { servers.end() }
        let stack = try StackFiles(Self.root.appending(path: "out/hms"))
        let drill = Drill(stack: stack, names: ["Nothing"], step: 500, programs: programs, servers: servers, say: { _ in })
        await #expect(throws: Problem("there is no alert Nothing")) { try await drill.run() }
        #expect(servers.identifiers == [])
    }
}
