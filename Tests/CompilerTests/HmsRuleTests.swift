import Compiler
import Emitters
import Foundation
import StackDSL
import Testing

@testable import Hms

/// Prometheus' own judgement, by its promtool. One that is not on the PATH is an issue and no silence.
@Suite("hms' rules, run by promtool") struct HmsRuleTests {
    @Test func fireAboveTheirThresholdsAfterTheirHolds() throws {
        let result = try test(hms)
        #expect(result.status == 0, "\(result.output)")
    }

    static let variants: [(name: String, stack: Stack)] =
        hms.alerts.flatMap { alert in
            [
                ("\(alert.name.text), told later", hms.with(alert.with(hold: alert.hold + .seconds(15)))),
                ("\(alert.name.text), told earlier", hms.with(alert.with(hold: alert.hold - .seconds(15)))),
            ]
        } + [
            ("latency 4 s", hms.replacing(Limit.latency, by: .above(.seconds(4)))),
            ("latency 1.9 s", hms.replacing(Limit.latency, by: .above(.seconds(1.9)))),
            ("errors 7 %", hms.replacing(Limit.errors, by: .above(.percent(7)))),
            ("errors 3 %", hms.replacing(Limit.errors, by: .above(.percent(3)))),
            ("backlog 101", hms.replacing(Limit.backlog, by: .above(.count(101)))),
            ("backlog 99", hms.replacing(Limit.backlog, by: .above(.count(99)))),
            ("pool 92 %", hms.replacing(Limit.pool, by: .above(.percent(92)))),
            ("pool 89 %", hms.replacing(Limit.pool, by: .above(.percent(89)))),
        ]

    /// What would pass with other rules as well proves nothing.
    @Test(arguments: variants.indices) func areToldFromOthers(index: Int) throws {
        let (name, stack) = Self.variants[index]
        let result = try test(stack)
        #expect(result.status == 1 && result.output.contains("FAILED"), "\(name):\n\(result.output)")
    }

    /// Writes what a stack becomes, and gives it to promtool beside the tests written by hand.
    private func test(
        _ stack: Stack, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> (status: Int32, output: String) {
        let name = "hms_test.yml"
        let folder = try TemporaryFolder()
        for file in try #require(compile(stack).files) { try folder.write("hms/\(file.path)", file.contents) }
        let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rules/\(name)")
        try folder.write(name, String(contentsOf: tests, encoding: .utf8))
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let promtool = path.split(separator: ":").map { URL(filePath: String($0)).appending(path: "promtool") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
        guard let promtool else {
            Issue.record("promtool is not on the PATH: nothing was proved", sourceLocation: sourceLocation)
            return (-1, "")
        }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = promtool
        process.arguments = ["test", "rules", name]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
