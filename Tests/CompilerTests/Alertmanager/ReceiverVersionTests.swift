import Analysis
import Compiler
import Diagnostics
import Emitters
import Foundation
import StackDSL
import TestSupport
import Testing

/// Every integration against the Alertmanagers at hand: what the compiler accepts for a version, its amtool accepts, and
/// what the compiler refuses for its age, its amtool refuses as well.
@Suite("Alertmanager's receivers, by version") struct ReceiverVersionTests {
    @Test func areJudgedAsAmtoolJudgesThem() throws {
        for amtool in try Amtool.all() {
            for (name, integration) in Everything.integrations {
                let stack = Everything.stack(integration, for: amtool.version)
                let diagnostics = compile(stack).diagnostics
                #expect(diagnostics.allSatisfy { $0.id == "unsupported-by-version" }, "\(name): \(diagnostics.map(\.message))")
                // What a version does not know is written for one that does, to see whether it is refused.
                let files = try #require(compile(Everything.stack(integration, for: .v0_34)).files, "\(name)")
                let config = try #require(files.first { $0.path == "alertmanager/alertmanager.yml" })
                let refusal = try amtool.refusal(of: config.contents)
                if Self.isKnown(amtool.version, name, refusal) { continue }
                let words = diagnostics.map(\.message).joined(separator: "; ")
                #expect(
                    (refusal == nil) == diagnostics.isEmpty,
                    "\(name), Alertmanager \(amtool.version.text): \(words)\n\(refusal ?? "accepted")\n\(config.contents)")
            }
        }
    }

    /// Where a tool and the compiler differ for a reason: older versions take a template in a URL for a part of it, and
    /// send to a host that is not there; Debian builds 0.28 without Jira.
    private static func isKnown(_ version: ToolVersion, _ name: String, _ refusal: String?) -> Bool {
        switch name {
        case "webhook, template": version < ToolVersion(0, 31) && refusal == nil
        case "jira", "jira, all": version == .v0_28 && refusal?.contains("field jira_configs not found") == true
        default: false
        }
    }

    @Test func haveEachKindOnce() {
        let lists = Set(Everything.integrations.map { $0.integration.entry.list })
        #expect(lists.count == 18)
    }
}

/// An amtool, and what it knows.
struct Amtool {
    let path: URL
    let version: ToolVersion

    /// The one on the PATH, and those of two later releases of Debian: where tools are required they are unpacked now,
    /// otherwise they are asked if somebody has unpacked them.
    static func all() throws -> [Amtool] { try found.get() }

    private static let found = Result { try find() }

    private static func find() throws -> [Amtool] {
        let environment = ProcessInfo.processInfo.environment
        let onPath = Program("amtool")?.path
        if onPath == nil { Issue.record("amtool is not on the PATH: nothing was proved") }
        let tools = MistakeTests.root.appending(path: ".build/tools")
        let unpacked = try ["trixie", "sid"].compactMap { suite -> URL? in
            if environment["REQUIRE_TOOLS"] == "1" {
                let script = MistakeTests.root.appending(path: "tools/debian-tools")
                let result = try Program(at: script).run([suite])
                if result.status != 0 { Issue.record("tools/debian-tools \(suite): \(result.output)") }
            }
            return [tools.appending(path: "\(suite)/usr/bin/amtool")].first(where: Program.isThere)
        }
        return try ([onPath].compactMap { $0 } + unpacked).map { path in
            let output = try Program(at: path).run(["--version"]).output
            let match = try #require(output.firstMatch(of: /version (\d+)\.(\d+)/))
            return Amtool(path: path, version: ToolVersion(try #require(Int(match.1)), try #require(Int(match.2))))
        }
    }

    /// What amtool says of a configuration that it does not accept.
    func refusal(of config: String) throws -> String? {
        let folder = try TemporaryFolder()
        try folder.write("alertmanager.yml", config)
        let result = try Program(at: path).run(["check-config", "\(folder.path)/alertmanager.yml"])
        return result.status == 0 ? nil : result.output
    }

    /// Whom a configuration tells of an alert with these labels, in the order of its routes.
    func receivers(of labels: [String: String], in config: String) throws -> [String] {
        let words = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value.escaped)\"" }
        let result = try Program(at: path).run(["config", "routes", "test", "--config.file=\(config)"] + words)
        // What it says besides goes before it.
        let line = result.output.split(separator: "\n").last ?? ""
        return result.status == 0 ? line.split(separator: ",").map(String.init) : [result.output]
    }
}

extension String {
    /// As it stands between quotes in a matcher.
    fileprivate var escaped: String {
        replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
