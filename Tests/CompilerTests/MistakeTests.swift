import Analysis
import ArgumentParser
import Checks
import Compiler
import Diagnostics
import Reports
import StackDSL
import Testing

@testable import Driver
import Hms

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("A mistake seeded into hms") struct MistakeTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    static let root = folder.deletingLastPathComponent().deletingLastPathComponent()
    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    static func located(_ stack: Stack) -> [LocatedDiagnostic] {
        // What these stacks are about needs no alert that can be shown to fire: looking for one takes most of the time.
        let diagnostics = runChecks(on: resolve(stack)).filter { $0.id != CheckID.alertWithoutTest.rawValue }
        let files = SourceFiles(SourceTexts.read(for: diagnostics), root: root.path)
        return locate(diagnostics, in: files)
    }

    @Test func hmsItselfHasNone() {
        #expect(TextReport().print(Self.located(hms)) == "")
    }

    @Test(arguments: Mistake.all) func isFoundWhereItIs(mistake: Mistake) throws {
        let source = try String(contentsOf: URL(filePath: mistake.filePath), encoding: .utf8)
        let expected = try ExpectationReader(source).expectations(above: mistake.line)
        #expect(!expected.isEmpty)
        let located = Self.located(mistake.stack)
        let found = located.map(\.expectation)
        let path = mistake.filePath.dropFirst(Self.root.path(percentEncoded: false).count)
        #expect(located.allSatisfy { $0.primary.path == path })
        #expect(found == expected, "\n\(TextReport().print(located))")
    }

    @Test(arguments: Mistake.all) func isToldAsRecorded(mistake: Mistake) throws {
        let located = Self.located(mistake.stack)
        let told = TextReport().print(located) + summary(of: located) + "\n"
        let url = Self.folder.appending(path: "Golden/\(mistake.name).txt")
        let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        if Self.isRecording { try told.write(to: url, atomically: true, encoding: .utf8) }
        #expect(Array(told.utf8) == Array(recorded.utf8), "\n\(told)")
        if Self.isRecording { Issue.record("recorded, not compared") }
    }

    @Test func everyGoldenHasItsMistake() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: Self.folder.appending(path: "Golden").path(percentEncoded: false))
        #expect(Set(names) == Set(Mistake.all.map { $0.name + ".txt" }))
        #expect(Set(Mistake.all.map(\.name)).count == Mistake.all.count)
    }

    /// In a process of its own, as a person runs it: how it ends, what it says, and what it writes.
    @Test(arguments: Mistake.all) func leavesEveryFileAsItWas(mistake: Mistake) async throws {
        let diagnostics = compile(mistake.stack).diagnostics
        let isRefused = diagnostics.contains { $0.level == .error }
        #expect((compile(mistake.stack).files == nil) == isRefused)

        let out = try TemporaryFolder()
        try out.write("hms/.files", "prometheus/rules/hms.yml\n")
        try out.write("hms/prometheus/rules/hms.yml", "groups: []\n")
        try out.write("hms/README.md", "mine\n")
        let before = try out.contents
        let result = await #expect(
            processExitsWith: .exitCode(1), observing: [\.standardErrorContent, \.standardOutputContent]
        ) { [name = mistake.name as String, path = out.path as String] in
            let stack = try #require(Mistake.named(name)).stack
            // Warnings are refused only where people ask for that.
            let arguments = ["build", "--strict", "--out", path]
            let command = try #require(StackcCommand.parseAsRoot(arguments) as? any StackCommand)
            StackcCommand.exit(withError: ExitCode(try command.run(on: [stack]).rawValue))
        }
        #expect(try out.contents == before)
        let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        let strict = Self.located(mistake.stack).map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.level = .error
            return diagnostic
        }
        #expect(said == TextReport().print(strict) + summary(of: strict) + "; nothing is written\n")
    }
}

extension LocatedDiagnostic {
    var expectation: Expectation {
        Expectation(
            level: level.rawValue, id: id, line: primary.line, column: primary.column,
            endColumn: primary.line == primary.endLine ? primary.endColumn : nil)
    }
}
