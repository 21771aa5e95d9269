import ArgumentParser
import Foundation
import Serialization
import Testing

@testable import Driver

/// The workflow that pull requests run, and that other repositories copy.
@Suite struct WorkflowTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func workflow() throws -> Node {
        let data = try Data(contentsOf: Self.root.appending(path: ".github/workflows/monitoring.yml"))
        let (root, errors) = YAML.read(Array(data))
        #expect(errors == [])
        return try #require(root?.node)
    }

    private func entries(_ node: Node?) -> [Node.Map.Entry] {
        if case .map(let map)? = node { map.entries } else { [] }
    }

    private func value(_ node: Node?, _ keys: String...) -> Node? {
        keys.reduce(node) { node, key in entries(node).first { $0.key == key }?.value }
    }

    private func steps(_ job: Node) -> [Node] {
        if case .list(let steps)? = value(job, "steps") { steps } else { [] }
    }

    @Test func noJobMayMoreThanItNeeds() throws {
        let workflow = try workflow()
        #expect(entries(value(workflow, "permissions")).isEmpty)
        // What a pull request brings is run by this job.
        #expect(entries(value(workflow, "jobs", "check", "permissions")).map(\.key) == ["contents"])
        #expect(value(workflow, "jobs", "check", "permissions", "contents")?.text == "read")
        #expect(value(workflow, "on", "pull_request_target") == nil)
        let report = try #require(value(workflow, "jobs", "report"))
        #expect(steps(report).allSatisfy { value($0, "uses")?.text?.hasPrefix("actions/checkout") != true })
    }

    @Test func everyActionHasAVersion() throws {
        let jobs = entries(value(try workflow(), "jobs"))
        let uses = jobs.flatMap { steps($0.value) }.compactMap { value($0, "uses")?.text }
        #expect(uses.count == 4)
        for action in uses { #expect(action.contains(/@v[0-9]+$/), "\(action)") }
    }

    /// Every command line that it or its page shows is one that is understood.
    @Test func itsCommandsAreOurs() throws {
        let jobs = entries(value(try workflow(), "jobs"))
        let scripts = jobs.flatMap { steps($0.value) }.compactMap { value($0, "run")?.text }
        let page = try String(contentsOf: Self.root.appending(path: "docs/pull-requests.md"), encoding: .utf8)
        let commands = (scripts.joined(separator: "\n") + page).matches(of: /(?:\.build\/release\/)?stackc ((?:diff|check)[^`>|\n]*)/).map(\.1)
        #expect(commands.count >= 8)
        for command in commands {
            let words = command.replacing("'", with: "").split(separator: " ").map(String.init)
            #expect(throws: Never.self, "\(command)") { _ = try StackcCommand.parseAsRoot(words) }
        }
    }
}
