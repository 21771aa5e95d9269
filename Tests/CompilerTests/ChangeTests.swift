import Analysis
import ArgumentParser
import Compiler
import Emitters
import StackDSL
import Testing

@testable import Driver
@testable import Hms

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What one edit of hms changes in its files.
@Suite("A change of hms") struct ChangeTests {
    /// A line that a change has changed.
    struct Edit: Equatable, CustomStringConvertible {
        let file: String
        let old: String
        let new: String

        var description: String { "\(file): \(old) -> \(new)" }
    }

    /// The lines that differ, where no file and no line was added or removed.
    private func edits(from old: Stack, to new: Stack) throws -> [Edit] {
        let before = try #require(compile(old).files)
        let after = try #require(compile(new).files)
        try #require(before.map(\.path) == after.map(\.path))
        // Tests change with their rules, and with nothing else.
        let changed = zip(before, after).filter { $0 != $1 }.map(\.0.path)
        let tests = changed.filter { $0.hasPrefix("prometheus/tests/") }
        #expect(tests.allSatisfy { changed.contains($0.replacing("/tests/", with: "/rules/")) })
        return try zip(before, after).filter { !$0.0.path.hasPrefix("prometheus/tests/") }.flatMap { old, new -> [Edit] in
            let (oldLines, newLines) = (lines(old.contents), lines(new.contents))
            try #require(oldLines.count == newLines.count, "\(old.path)")
            return zip(oldLines, newLines).filter { $0 != $1 }.map { Edit(file: old.path, old: $0, new: $1) }
        }
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
    }

    @Test func ofAHoldIsItsLineInTheRuleAndOnThePage() throws {
        let alert = try #require(hms.alerts.first { $0.name == "HighErrorRate" })
        #expect(
            try edits(from: hms, to: hms.with(alert.with(hold: .minutes(4))))
                == [
                    Edit(
                        file: "OPERATIONS.md", old: "| HighErrorRate | critical | after 3m | webhook-and-mail |",
                        new: "| HighErrorRate | critical | after 4m | webhook-and-mail |"),
                    Edit(file: "prometheus/rules/hms.yml", old: "for: 3m", new: "for: 4m"),
                ])
    }

    @Test func ofAThresholdIsTheRuleThePanelAndTheText() throws {
        let edits = try edits(from: hms, to: hms.replacing(Limit.errors, by: .above(.percent(6))))
        for edit in edits {
            let isLevel = edit.old.contains("0.05") && edit.new == edit.old.replacing("0.05", with: "0.06")
            let isText = edit.old.contains("5%") && edit.new == edit.old.replacing("5%", with: "6%")
            #expect(isLevel || isText, "\(edit)")
        }
        #expect(
            edits.map(\.file) == [
                "OPERATIONS.md", "OPERATIONS.md", "grafana/dashboards/hms-overview.json", "prometheus/rules/hms.yml",
                "prometheus/rules/hms.yml",
            ])
    }

    @Test func byAPanelInTheMiddleLeavesEveryOtherPanelItsID() throws {
        for row in overview.rows.indices {
            let rows = overview.rows
            var panels = rows[row].panels
            panels.insert(.stat("In between", queries: [.init("vector(1)")]), at: 1)
            let stack = hms.with(rows[row].with(panels: panels))
            let (before, after) = (ids(hms), ids(stack))
            #expect(after.count == before.count + 1)
            for (title, id) in before { #expect(after[title] == id, "\(title)") }
            #expect(Set(after.values).count == after.count)
            let text = try #require(compile(stack).files?.first { $0.path.hasSuffix("hms-overview.json") })
            for (title, id) in after {
                #expect(text.contents.contains("\"id\": \(id),\n"), "\(title)")
            }
        }
    }

    /// The ids of rows and panels, by their titles.
    private func ids(_ stack: Stack) -> [String: Int] {
        var ids: [String: Int] = [:]
        for row in resolve(stack).dashboards.flatMap(\.rows) {
            ids["row " + row.row.title.rendered] = row.id
            for panel in row.panels { ids["panel " + panel.panel.title.rendered] = panel.id }
        }
        return ids
    }

    @Test func byNothingIsNothing() throws {
        #expect(compile(hms).files == compile(hms).files)
    }

    /// Sets and dictionaries have another order in every process.
    @Test func byAnotherProcessIsNothing() async throws {
        let out = try TemporaryFolder()
        await #expect(processExitsWith: .success) { [path = out.path as String] in
            let command = try #require(
                StackcCommand.parseAsRoot(["build", "--out", path]) as? any StackCommand)
            StackcCommand.exit(withError: ExitCode(try command.run(on: [hms]).rawValue))
        }
        let written = try out.contents
        for file in try #require(compile(hms).files) {
            #expect(written["hms/\(file.path)"] == Data(file.contents.utf8), "\(file.path)")
        }
    }
}
