import ArgumentParser
import StackDSL
import Testing

@testable import Driver

@Suite struct CommandLineTests {
    func parse(_ arguments: String...) throws -> any ParsableCommand {
        try StackcCommand.parseAsRoot(arguments)
    }

    @Test func buildIsTheDefault() throws {
        let command = try #require(parse("--out", "/tmp/x", "--strict") as? BuildCommand)
        #expect(command.options.out == "/tmp/x")
        #expect(command.options.report.strict)
        #expect(command.options.report.format == .text)
        #expect(command.options.report.color == .auto)
    }

    @Test func stacksMayBeNamedSeveralTimes() throws {
        let command = try #require(parse("check", "--stack", "b", "--stack", "a") as? CheckCommand)
        let chosen = try command.options.choice.chosen(from: [Stack("a"), Stack("b"), Stack("c")])
        #expect(chosen.map(\.name) == ["a", "b"])
    }

    @Test func anUnknownStackIsMisuseAndTheNearestIsNamed() throws {
        let command = try #require(parse("--stack", "hsm") as? BuildCommand)
        #expect {
            try command.options.choice.chosen(from: [Stack("hms"), Stack("shop")])
        } throws: { error in
            StackcCommand.exitCode(for: error).rawValue == 64
                && StackcCommand.message(for: error) == "there is no stack `hsm`; did you mean `hms`?"
        }
    }

    @Test(arguments: [
        ["--nonsense"], ["--format", "xml"], ["--color", "red"], ["--out", ""], ["explain", "a", "--page"], ["nonsense"],
        ["query"], ["query", "up", "--jsonl"], ["query", "up", "--language", "sql"], ["query", "up", "--profile", "nonsense"],
    ])
    func whatIsNotUnderstoodIsMisuse(arguments: [String]) {
        #expect {
            try StackcCommand.parseAsRoot(arguments)
        } throws: {
            StackcCommand.exitCode(for: $0).rawValue == 64
        }
    }

    @Test func anUnknownCheckIsMisuseAndTheNearestIsNamed() throws {
        let command = try #require(parse("explain", "rate-of-guage") as? ExplainCommand)
        #expect {
            try command.run(on: [])
        } throws: { error in
            StackcCommand.message(for: error)
                == "there is no check `rate-of-guage`; did you mean `rate-of-gauge`?"
        }
    }

    @Test func theOutputFolderIsBesideThePackageUnlessNamed() throws {
        let root = PackageRoot(path: "/repo")
        let standard = try #require(parse() as? BuildCommand).options.outputFolder(in: root)
        #expect(standard.path == "/repo/out")
        #expect(standard.shown == "out")
        let named = try #require(parse("--out", "a/b/") as? BuildCommand).options.outputFolder(in: root)
        #expect(named.path == "a/b")
        #expect(named.shown == "a/b")
    }

    @Test func thePackageIsTheNearestOneAbove() throws {
        let folder = try TemporaryFolder()
        try folder.write("repo/Package.swift", "")
        try folder.makeFolder("repo/stacks/Hms")
        #expect(PackageRoot.containing(folder.path + "/repo/stacks/Hms")?.path == folder.path + "/repo")
        #expect(PackageRoot.containing(folder.path + "/repo")?.path == folder.path + "/repo")
    }
}
