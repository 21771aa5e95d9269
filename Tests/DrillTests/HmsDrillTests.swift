@testable import drill
import Foundation
import Synchronization
import Testing

@Suite struct HmsDrillTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let programs = try? Programs()
    private static let mustRun = ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"

    @Test(.enabled(if: mustRun || programs != nil, "Prometheus and Alertmanager are not installed"), .timeLimit(.minutes(2)))
    func everyAlertFiresIsDeliveredAndResolves() async throws {
        let lines = Mutex<[String]>([])
        let servers = try RunningServers()
        defer { servers.end() }
        let stack = try StackFiles(Self.root.appending(path: "out/hms"))
        let drill = Drill(
            stack: stack, names: [], step: 500, programs: try #require(Self.programs), servers: servers,
            say: { line in lines.withLock { $0.append(line) } })
        let isGood = try await drill.run()
        let said = lines.withLock { $0 }
        #expect(isGood, "\(said.joined(separator: "\n"))")
        #expect(said.last?.hasPrefix("5 of 5 alerts delivered and resolved, 2 of 2 receivers reached") == true)
        #expect(said.contains { $0.contains("HealthCheckDegraded  delivered to webhook-and-mail (mail): [FIRING:1] HealthCheckDegraded") })
        let running = servers.identifiers
        #expect(running.count == 2)
        servers.end()
        #expect(running.filter { kill($0, 0) == 0 } == [])
        #expect(!FileManager.default.fileExists(atPath: servers.folder.path))
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
