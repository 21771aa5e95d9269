import ArgumentParser
import StackDSL
import Testing

@testable import Driver

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct DiffCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func stack(hold: Duration = .minutes(5), summary: AlertText = "down") -> Stack {
        Stack("shop", alerts: [Alert("Down", when: "up == 0", for: hold, severity: .critical, summary: summary)])
    }

    private func run(_ arguments: String..., on stacks: [Stack]) throws -> Outcome {
        try #require(StackcCommand.parseAsRoot(arguments) as? any StackCommand).run(on: stacks)
    }

    private var out: String { folder.path + "/out" }

    @discardableResult
    private func git(_ arguments: String...) throws -> Int32 {
        let always = ["git", "-C", folder.path, "-c", "user.name=somebody", "-c", "user.email=somebody@example.org"]
        let result = try SystemCalls.run(always + arguments)
        #expect(result.status == 0, "\(String(decoding: result.errors, as: UTF8.self))")
        return result.status
    }

    private func commit() throws {
        try git("init", "--quiet")
        try git("add", "--all")
        try git("commit", "--quiet", "--message", "files")
    }

    @Test func whatIsCommittedIsComparedWithWhatTheStacksSay() throws {
        #expect(try run("build", "--out", out, on: [stack()]) == .success)
        try commit()
        #expect(try run("diff", "--out", out, on: [stack()]) == .success)
        #expect(try run("diff", "--out", out + "/", on: [stack(hold: .minutes(6))]) == .behavior)
        // What lies in the folder now is of no account.
        try folder.write("out/shop/prometheus/rules/shop.yml", "nonsense")
        #expect(try run("diff", "--out", out, on: [stack()]) == .success)
        #expect(try run("diff", "--out", out, "HEAD", on: [stack()]) == .success)
        #expect(try run("diff", "--out", out, "HEAD", out, on: [stack()]) == .behavior)
    }

    @Test func anEarlierRevisionIsRead() throws {
        #expect(try run("build", "--out", out, on: [stack()]) == .success)
        try commit()
        try git("tag", "first")
        #expect(try run("build", "--out", out, on: [stack(hold: .minutes(6))]) == .success)
        try git("commit", "--quiet", "--all", "--message", "more")
        #expect(try run("diff", "--out", out, on: [stack(hold: .minutes(6))]) == .success)
        #expect(try run("diff", "--out", out, "first", on: [stack(hold: .minutes(6))]) == .behavior)
        #expect(try run("diff", "--out", out, "first", "HEAD", on: []) == .behavior)
        #expect(try run("diff", "--out", out, "first", "first", on: []) == .success)
    }

    @Test func attributesOfTheRepositoryLeaveNothingOut() throws {
        #expect(try run("build", "--out", out, on: [stack()]) == .success)
        try folder.write(".gitattributes", "out/** export-ignore\n")
        try commit()
        #expect(try run("diff", "--out", out, on: [stack()]) == .success)
    }

    @Test func twoFoldersAreComparedWhateverTheStacksSay() throws {
        try folder.write("a/rules.yml", "groups: [{name: a, rules: [{alert: A, expr: up == 0}]}]\n")
        try folder.write("b/rules.yml", "groups: [{name: a, rules: [{alert: A, expr: 'up == 0 '}]}]\n")
        #expect(try run("diff", folder.path + "/a", folder.path + "/a", on: []) == .success)
        #expect(try run("diff", folder.path + "/a", folder.path + "/b", on: []) == .cosmetic)
        for format in ["text", "markdown", "json"] {
            #expect(try run("diff", folder.path + "/a", folder.path + "/b", "--format", format, on: []) == .cosmetic)
        }
    }

    @Test func oneStackMayBeAskedFor() throws {
        let other = Stack("other", alerts: [Alert("Down", when: "up == 0", severity: .critical, summary: "down")])
        #expect(try run("build", "--out", out, on: [stack(), other]) == .success)
        try commit()
        let changed = [stack(hold: .minutes(6)), other]
        #expect(try run("diff", "--out", out, "--stack", "other", on: changed) == .success)
        #expect(try run("diff", "--out", out, "--stack", "shop", on: changed) == .behavior)
    }

    @Test func whatCannotBeReadIsAnError() throws {
        #expect(try run("build", "--out", out, on: [stack()]) == .success)
        // Neither a repository nor a folder.
        #expect(try run("diff", "--out", out, on: [stack()]) == .errors)
        try commit()
        #expect(try run("diff", "--out", out, "no-such-revision", on: [stack()]) == .errors)
        #expect(try run("diff", "--out", folder.path + "/elsewhere", on: [stack()]) == .errors)
        #expect(try run("diff", "--out", folder.path + "/no/such/folder", on: [stack()]) == .errors)
        #expect(try run("diff", "--out", out, "--", "--help", on: [stack()]) == .errors)
        // A stack with an error.
        #expect(try run("diff", "--out", out, on: [stack(summary: "{{ nonsense")]) == .errors)
    }

    @Test(arguments: [["diff", "a", "b", "c"], ["diff", ""], ["diff", "--out", ""], ["diff", "--format", "xml"]])
    func whatIsNotUnderstoodIsMisuse(arguments: [String]) {
        #expect {
            try StackcCommand.parseAsRoot(arguments)
        } throws: {
            StackcCommand.exitCode(for: $0).rawValue == 64
        }
    }
}

/// Archives as git writes them.
@Suite struct TarArchiveTests {
    @Test func aLongPathStandsBeforeItsFile() throws {
        let folder = try TemporaryFolder()
        let long = (0..<12).map { "a-folder-with-a-long-name-\($0)" }.joined(separator: "/") + "/file.yml"
        try folder.write("tree/" + long, "long\n")
        try folder.write("tree/short.yml", "short\n")
        try folder.write("tree/empty.yml", "")
        try folder.write("tree/large.yml", String(repeating: "x", count: 100_000))
        for arguments in [
            ["init", "--quiet"], ["add", "."],
            ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "files"],
        ] {
            #expect(try SystemCalls.run(["git", "-C", folder.path] + arguments).status == 0)
        }
        let archive = try SystemCalls.run(
            ["git", "-C", folder.path, "archive", "--format=tar", "HEAD:./tree"])
        let files = try #require(TarArchive.files(archive.output))
        #expect(files.keys.sorted() == [long, "empty.yml", "large.yml", "short.yml"].sorted())
        #expect(files[long] == Array("long\n".utf8))
        #expect(files["large.yml"]?.count == 100_000)
        #expect(files["empty.yml"] == [])
    }

    @Test func whatIsNoArchiveIsNone() {
        #expect(TarArchive.files([]) == nil)
        #expect(TarArchive.files([UInt8](repeating: 0x41, count: 2_000)) == nil)
        #expect(TarArchive.files([UInt8](repeating: 0, count: 1_024)) == [:])
    }
}
