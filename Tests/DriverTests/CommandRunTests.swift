import ArgumentParser
import StackDSL
import Testing

@testable import Driver

@Suite struct CommandRunTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    func run(_ arguments: String..., on stacks: [Stack]) throws -> Outcome {
        let all = arguments + ["--out", folder.path + "/out"]
        return try #require(StackcCommand.parseAsRoot(all) as? any StackCommand).run(on: stacks)
    }

    @Test func aCheckBehindABuildFindsNothing() throws {
        #expect(try run("build", on: [Stack("shop")]) == .success)
        #expect(try run("check", on: [Stack("shop")]) == .success)
    }

    @Test func aCheckFindsWhatWasNeverBuiltAndWritesNothing() throws {
        #expect(try run("check", on: [Stack("shop")]) == .drift)
        #expect(try folder.entries == [])
    }

    @Test func aCheckFindsAChangedFile() throws {
        #expect(try run("build", on: [Stack("shop")]) == .success)
        try folder.write("out/shop/.files", "other.yml\n")
        #expect(try run("check", on: [Stack("shop")]) == .drift)
        #expect(folder.text("out/shop/.files") == "other.yml\n")
    }

    @Test func aStackThatIsNoLongerDeclaredIsDriftButIsNotRemoved() throws {
        #expect(try run("build", on: [Stack("shop"), Stack("old")]) == .success)
        #expect(try run("build", on: [Stack("shop")]) == .success)
        #expect(folder.text("out/old/.files") != nil)
        #expect(try run("check", on: [Stack("shop")]) == .drift)
        #expect(try run("check", "--stack", "shop", on: [Stack("shop")]) == .success)
    }

    @Test(arguments: ["", ".", "..", "../shop", "a/b", "/a", ".git", "-x", "a b", "a\nb", "\u{e9}", "a\u{0}"])
    func aNameThatIsNoFoldersWritesNothing(name: String) throws {
        let name = Name(verbatim: name)
        #expect(try run("build", on: [Stack("shop"), Stack(name)]) == .errors)
        #expect(try run("build", on: [Stack("shop", environment: name)]) == .errors)
        #expect(try folder.entries == [])
    }

    @Test func anEnvironmentIsAFolderBelowItsStacks() throws {
        let stacks = [Stack("shop", environment: "a"), Stack("shop", environment: "b")]
        #expect(try run("build", on: stacks) == .success)
        #expect(try folder.entries == ["out/shop/a/.files", "out/shop/b/.files"])
        #expect(try run("check", on: stacks) == .success)
        #expect(try run("check", on: [stacks[0]]) == .drift)
    }

    @Test(arguments: [("shop", ["out/shop/a/.files", "out/shop/b/.files"]), ("shop/b", ["out/shop/b/.files"])])
    func oneEnvironmentIsBuiltByName(name: String, made: [String]) throws {
        let stacks = [Stack("api"), Stack("shop", environment: "a"), Stack("shop", environment: "b")]
        #expect(try run("build", "--stack", name, on: stacks) == .success)
        #expect(try folder.entries == made)
    }

    @Test func whatIsInTheWayOfOneStackStopsAll() throws {
        try folder.write("out/shop", "mine\n")
        #expect(try run("build", on: [Stack("api"), Stack("shop")]) == .errors)
        #expect(try folder.entries == ["out/shop"])
    }

    @Test func oneStackIsBuiltByName() throws {
        #expect(try run("build", "--stack", "shop", on: [Stack("api"), Stack("shop")]) == .success)
        #expect(folder.text("out/shop/.files") != nil)
        #expect(folder.text("out/api/.files") == nil)
    }

    @Test func routesAreToldOfStacksAndAlertsThatThereAre() throws {
        func told(_ arguments: String..., on stacks: [Stack]) throws -> Outcome {
            try #require(StackcCommand.parseAsRoot(arguments) as? any StackCommand).run(on: stacks)
        }
        let stack = Stack(
            "shop", alerts: [Alert("Down", when: "up == 0", severity: .critical, summary: "down")],
            routing: Routing(default: Receiver("team", [.webhook("http://team:80/")])))
        for format in ["text", "json", "markdown"] {
            #expect(try told("routes", "--stack", "shop", "--alert", "Down", "--format", format, on: [stack]) == .success)
        }
        #expect(throws: ValidationError.self) { try told("routes", "--alert", "Dwon", on: [stack]) }
    }
}
