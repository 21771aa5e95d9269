import Foundation
import TestSupport
import Testing

@testable import RuleMutator

/// The trial of mistakes in rules must be able to fail, and passes for a sample of those that `make mutants` makes of all.
@Suite struct TrialTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func aSampleOfTheMistakesIsNoticed() throws {
        let trial = try Trial(of: Self.root.appending(path: "out"))
        #expect(trial.mutants.count > 1_500)
        var generator = SeededGenerator(seed: 6)
        let places = Array(trial.mutants.indices.shuffled(using: &generator).prefix(40))
        let survivors = try Survivors(file: Self.root.appending(path: "tools/mutation-survivors.tsv").path(percentEncoded: false))
        let result = try trial.run(places, beside: survivors)
        let said = Comment(rawValue: result.lines.joined(separator: "\n"))
        // Whether 95 % of them are noticed is for all of them to show.
        #expect(result.tried == 40 && result.unknown.isEmpty && result.unfit.isEmpty && result.stale.isEmpty, said)
        #expect(result.controls > 30, said)
    }

    // MARK: - A tree of one rule

    private static let rules = """
        groups:
          - name: a
            rules:
              - alert: Down
                expr: up == 0
                for: 5m
                labels:
                  severity: critical
        """

    private static func tests(firingAt time: String) -> String {
        """
        rule_files:
          - ../rules/a.yml
        evaluation_interval: 1m
        tests:
          - name: Down
            interval: 1m
            input_series:
              - series: up
                values: 1x9 0x9 2x9
            alert_rule_test:
              - {eval_time: 14m, alertname: Down}
              - eval_time: \(time)
                alertname: Down
                exp_alerts:
                  - exp_labels: {severity: critical}
              - {eval_time: 21m, alertname: Down}
        """
    }

    private static let mistakes = ["threshold: 0 at 6 became 1", "operator: == at 3 became !=", "without its hold", "hold doubled"]

    /// What is said of the rule beside some tests and arguments.
    private func run(_ tests: String?, arguing lines: [String] = []) throws -> Trial.Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mutator-tests-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in [("a/prometheus/rules/a.yml", Self.rules), ("a/prometheus/tests/a.yml", tests ?? "")] {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let trial = try Trial(of: folder)
        #expect(trial.mutants.compactMap(\.mutation?.name) == Self.mistakes)
        let survivors = try Survivors(text: lines.map { $0 + "\n" }.joined())
        return try trial.run(Array(trial.mutants.indices), beside: survivors)
    }

    private static let rule = #"Down{severity="critical"}"#

    @Test func whatIsNoticedIsGood() throws {
        let result = try run(Self.tests(firingAt: "15m"))
        #expect(result.isGood && result.noticed == 4 && result.controls == 1, "\(result.lines)")
    }

    /// Each of the mistakes makes a test fail that fails anyhow.
    @Test func testsThatFailWithoutAMistakeProveNothing() throws {
        let result = try run(Self.tests(firingAt: "13m"))
        #expect(result.noticed == 4 && result.unfit == ["its tests fail without a mistake\t\(Self.rule)"], "\(result.lines)")
        #expect(!result.isGood)
    }

    @Test func aRuleWithoutTestsIsNoticed() throws {
        let result = try run(nil)
        #expect(result.unfit == ["has no test\t\(Self.rule)"] && result.unknown.count == 4 && !result.isGood, "\(result.lines)")
    }

    @Test func anArgumentMustBeNeeded() throws {
        let result = try run(
            Self.tests(firingAt: "15m"),
            arguing: [
                "\(Self.rule)\tthreshold: 0 at 6 became 1\t2026-11-21\tnoticed", "\(Self.rule)\trange doubled\t2026-11-21\tnever made",
                "Up\tthreshold: 0 at 6 became 1\t2026-11-21\tno rule",
            ])
        #expect(result.stale.map(\.rule) == [Self.rule, Self.rule, "Up"] && !result.isGood, "\(result.lines)")
    }

    @Test func whatIsArguedAboutMaySurvive() throws {
        // Nothing is looked at while the hold would have been over.
        let late = Self.tests(firingAt: "19m").replacing("21m", with: "23m").replacing("0x9", with: "0x11").replacing("14m", with: "9m")
        let argued = ["without its hold", "hold doubled"].map { "\(Self.rule)\t\($0)\t2026-11-21\ta reason" }
        #expect(try run(late).unknown.map(\.mistake) == ["without its hold"])
        #expect(try run(late, arguing: [argued[0]]).isGood == false, "three of four are fewer than 95 %")
        #expect(try run(late, arguing: [argued[0]]).unknown.isEmpty)
        #expect(try run(late, arguing: argued).stale.map(\.mistake) == ["hold doubled"])
    }

    @Test(arguments: ["Down\twithout its hold\t2026-11-21", "Down\twithout its hold\t2026-11-21\t", "a\tb\tc\td\na\tb\tc\te"])
    func aListThatIsNoneIsRefused(text: String) {
        #expect(throws: Survivors.NotReadable.self) { try Survivors(text: text) }
    }
}
