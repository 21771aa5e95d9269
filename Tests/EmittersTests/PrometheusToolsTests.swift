import Analysis
import Emitters
import Foundation
import StackDSL
import Testing

/// The tools that read what is emitted. One that is not on the PATH is an issue and no silence: `make verify`
/// installs them.
@Suite struct PrometheusToolsTests {
    @Test func promtoolAcceptsConfigurationAndRules() throws {
        let version = try #require(try version(of: "promtool"))
        let folder = try write(ToolsFixture.stack(prometheus: version, alertmanager: .v0_34))
        defer { try? FileManager.default.removeItem(at: folder) }
        try accept(
            "promtool", ["check", "config", "--lint=all", "--lint-fatal", "prometheus/prometheus.yml"],
            in: folder)
        for rules in ["hms", "slow-rules"] {
            try accept(
                "promtool",
                ["check", "rules", "--lint=all", "--lint-fatal", "prometheus/rules/\(rules).yml"],
                in: folder)
        }
    }

    @Test func amtoolAcceptsTheConfigurationAndRoutesAlerts() throws {
        let version = try #require(try version(of: "amtool"))
        let folder = try write(ToolsFixture.stack(prometheus: .v2_42, alertmanager: version))
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = try accept("amtool", ["check-config", "alertmanager/alertmanager.yml"], in: folder)
        #expect(output.contains("1 templates"))
        // A matcher that the older and the newer parser read differently is no error to amtool, but a
        // warning.
        #expect(!output.contains("incompatible") && !output.contains("disagreement"), "\(output)")
        for (labels, receivers) in [
            (["severity=critical"], "everything"), (["severity=warning"], "hook"),
            (["severity=info"], "hook"),
            (["path=/api/42"], "everything"), (["path=/api/x"], "hook"), ([#"path="\"x\"""#], "everything"),
            ([ToolsFixture.oddAlert(version)], "nobody"),
        ] {
            try accept(
                "amtool",
                [
                    "config", "routes", "test", "--config.file=alertmanager/alertmanager.yml",
                    "--verify.receivers=\(receivers)",
                ] + labels, in: folder)
        }
    }

    @Test func theBlackboxExporterAcceptsItsModules() throws {
        let folder = try write(ToolsFixture.stack(prometheus: .v2_42, alertmanager: .v0_25))
        defer { try? FileManager.default.removeItem(at: folder) }
        // Debian's name; upstream's differs.
        let exporter = find("blackbox_exporter") == nil ? "prometheus-blackbox-exporter" : "blackbox_exporter"
        try accept(exporter, ["--config.check", "--config.file=blackbox/blackbox.yml"], in: folder)
    }

    /// Writes a stack's files into a folder of their own, with empty files for its secrets.
    private func write(_ stack: Stack) throws -> URL {
        let resolved = resolve(stack)
        let files = prometheusFiles(resolved) + alertmanagerFiles(resolved) + blackboxFiles(resolved)
        let secrets = ["prometheus", "alertmanager", "blackbox"].flatMap { tool in
            ToolsFixture.secrets.map { EmittedFile(path: "\(tool)/secrets/\($0)", contents: "") }
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "stackc-\(UUID().uuidString)")
        for file in files + secrets {
            let place = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.contents.utf8).write(to: place)
        }
        return folder
    }

    private func version(of tool: String) throws -> ToolVersion? {
        let output = try accept(tool, ["--version"], in: FileManager.default.temporaryDirectory)
        guard let match = output.firstMatch(of: /version (\d+)\.(\d+)/) else { return nil }
        guard let major = Int(match.1), let minor = Int(match.2) else { return nil }
        return ToolVersion(major, minor)
    }

    private func find(_ tool: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(filePath: String($0)).appending(path: tool) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    @discardableResult private func accept(
        _ tool: String, _ arguments: [String], in folder: URL,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        guard let executable = find(tool) else {
            Issue.record("\(tool) is not on the PATH: nothing was proved", sourceLocation: sourceLocation)
            return ""
        }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(
            process.terminationStatus == 0, "\(tool) \(arguments.joined(separator: " ")):\n\(output)",
            sourceLocation: sourceLocation)
        return output
    }
}
