import Emitters
import Testing

@testable import Driver

@Suite struct OutputFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    func build(_ files: [String: String], stack: String = "shop") throws -> OutputPlan {
        let emitted = files.map { EmittedFile(path: $0.key, contents: $0.value) }.sorted { $0.path < $1.path }
        return try folder.out.locked { () throws(OutputError) in
            let plan = try folder.out.plan(stack, emitted)
            try folder.out.apply(plan)
            return plan
        }
    }

    @Test func aFirstBuildMakesEveryFileAndTheListOfThem() throws {
        let plan = try build(["b/rules.yml": "rules\n", "a.yml": "a\n"])
        #expect(plan.added == [".files", "a.yml", "b/rules.yml"])
        #expect(try folder.entries == ["out/shop/.files", "out/shop/a.yml", "out/shop/b/rules.yml"])
        #expect(folder.text("out/shop/b/rules.yml") == "rules\n")
        #expect(folder.text("out/shop/.files") == "a.yml\nb/rules.yml\n")
    }

    @Test func everybodyMayReadWhatIsMade() throws {
        try build(["b/rules.yml": "rules\n"])
        #expect(try folder.mode("out/shop/b/rules.yml") == 0o644)
        #expect(try folder.mode("out/shop/.files") == 0o644)
        #expect(try folder.mode("out/shop/b") == 0o755)
        #expect(try folder.mode("out") == 0o755)
    }

    @Test func aSecondBuildTouchesNothing() throws {
        let names = ["out/shop/.files", "out/shop/a.yml"]
        try build(["a.yml": "a\n"])
        let before = try names.map { try folder.number($0) }
        let plan = try build(["a.yml": "a\n"])
        #expect(plan.isEmpty)
        #expect(plan.unchangedCount == 2)
        #expect(try names.map { try folder.number($0) } == before)
    }

    @Test func onlyWhatChangedIsReplaced() throws {
        try build(["a.yml": "a\n", "b.yml": "b\n"])
        let names = ["out/shop/.files", "out/shop/a.yml"]
        let before = try names.map { try folder.number($0) }
        let plan = try build(["a.yml": "a\n", "b.yml": "B\n"])
        #expect(plan.changed == ["b.yml"])
        #expect(folder.text("out/shop/b.yml") == "B\n")
        #expect(try names.map { try folder.number($0) } == before)
    }

    @Test func whatIsNoLongerMadeIsRemovedWithTheFoldersItEmpties() throws {
        try build(["a.yml": "a\n", "b/c/d.yml": "d\n", "e/f.yml": "f\n"])
        try folder.write("out/shop/e/mine.yml", "mine\n")
        let plan = try build(["a.yml": "a\n"])
        #expect(plan.removed == ["b/c/d.yml", "e/f.yml"])
        #expect(try folder.entries == ["out/shop/.files", "out/shop/a.yml", "out/shop/e/mine.yml"])
    }

    @Test func whatNoBuildHasMadeIsNeverTouched() throws {
        try folder.write("out/shop/mine.yml", "mine\n")
        try folder.write("out/shop/.mine.yml.tmp", "mine\n")
        try folder.write("out/other/mine.yml", "mine\n")
        try build(["a.yml": "a\n"])
        try build([:])
        #expect(
            try folder.entries == [
                "out/other/mine.yml", "out/shop/.files", "out/shop/.mine.yml.tmp", "out/shop/mine.yml",
            ])
    }

    @Test(arguments: ["../outside.yml", "/etc/outside.yml", "b/../../outside.yml", "", ".", "<<<<<<< HEAD"])
    func aListThatNamesAnotherPlaceIsNotFollowed(line: String) throws {
        try folder.write("out/outside.yml", "outside\n")
        try folder.write("out/shop/.files", "\(line)\n")
        try build(["a.yml": "a\n"])
        #expect(folder.text("out/outside.yml") == "outside\n")
        #expect(folder.text("out/shop/.files") == "a.yml\n")
    }

    @Test func whatAKilledBuildLeftIsRemoved() throws {
        // Killed after the list was extended, while `b/new.yml` was being written.
        try build(["a.yml": "a\n"])
        try folder.write("out/shop/.files", "a.yml\nb/new.yml\n")
        try folder.write("out/shop/b/.new.yml.tmp", "ne")
        try folder.write("out/shop/..files.tmp", "a.y")
        try build(["a.yml": "a\n"])
        #expect(try folder.entries.filter { $0.hasSuffix(".tmp") } == [])
        #expect(folder.text("out/shop/.files") == "a.yml\n")
    }

    @Test func aFolderThatAKilledBuildEmptiedIsRemoved() throws {
        try build(["a.yml": "a\n", "b/c/d.yml": "d\n"])
        try folder.remove("out/shop/b/c/d.yml")
        try build(["a.yml": "a\n"])
        #expect(try folder.entries == ["out/shop/.files", "out/shop/a.yml"])
    }

    @Test func aTemporaryFileIsRemovedThoughNothingElseIsToBeDone() throws {
        try build(["a.yml": "a\n"])
        try folder.write("out/shop/.a.yml.tmp", "half")
        #expect(try build(["a.yml": "a\n"]).isEmpty)
        #expect(try folder.entries == ["out/shop/.files", "out/shop/a.yml"])
    }

    @Test func aFolderWhereAFileShouldBeStopsTheBuildBeforeItWrites() throws {
        try folder.write("out/shop/b.yml/mine", "mine\n")
        expectError("`out/shop/b.yml` is a folder, but a file was needed") {
            try build(["a.yml": "a\n", "b.yml": "b\n"])
        }
        #expect(try folder.entries == ["out/shop/b.yml/mine"])
    }

    @Test func aFileWhereAFolderShouldBeStopsTheBuildBeforeItWrites() throws {
        try folder.write("out/shop/b", "mine\n")
        expectError("`out/shop/b` is a file, but a folder was needed") {
            try build(["a.yml": "a\n", "b/c.yml": "c\n"])
        }
        #expect(try folder.entries == ["out/shop/b"])
    }

    @Test(arguments: [("out/shop/a.yml", "a file"), ("out/shop", "a folder"), ("out/shop/b", "a folder")])
    func aLinkIsNeverFollowed(place: String, needed: String) throws {
        try folder.write("elsewhere/a.yml", "mine\n")
        try folder.makeFolder("out")
        if place != "out/shop" { try folder.makeFolder("out/shop") }
        try folder.link(place, to: needed == "a file" ? "elsewhere/a.yml" : "elsewhere")
        expectError("`\(place)` is a symbolic link, but \(needed) was needed") {
            try build(["a.yml": "a\n", "b/a.yml": "a\n"])
        }
        #expect(folder.text("elsewhere/a.yml") == "mine\n")
        #expect(try folder.entries.count == 2)
    }

    @Test func aListedNameThatBecameALinkOrAFolderIsLeftAlone() throws {
        try build(["a.yml": "a\n", "b.yml": "b\n", "c/d.yml": "d\n"])
        try folder.write("elsewhere/d.yml", "mine\n")
        for name in ["a.yml", "b.yml", "c"] { try folder.remove("out/shop/\(name)") }
        try folder.link("out/shop/a.yml", to: "elsewhere/d.yml")
        try folder.makeFolder("out/shop/b.yml")
        try folder.link("out/shop/c", to: "elsewhere")
        #expect(try build([:]).removed == [])
        #expect(folder.text("elsewhere/d.yml") == "mine\n")
        #expect(
            try folder.entries == [
                "elsewhere/d.yml", "out/shop/.files", "out/shop/a.yml", "out/shop/b.yml", "out/shop/c",
            ])
    }

    @Test func whatCannotBeMadeIsNamed() throws {
        try folder.write("file", "")
        let out = OutputFolder(path: folder.path + "/file/out", shown: "file/out")
        expectError("cannot make the folder `file/out`: not a directory") {
            try out.locked { () throws(OutputError) in }
        }
    }

    @Test(arguments: ["../a.yml", "/a.yml", "a//b.yml", "", "a/./b.yml"])
    func aFileOutsideTheStackIsRefused(path: String) throws {
        expectError("`out/shop/\(path)` is not a path below `out/shop`") { try build([path: "a\n"]) }
    }

    func expectError(_ message: String, _ body: () throws -> Void) {
        let error = #expect(throws: OutputError.self, performing: body)
        #expect(error?.message == message)
    }
}
