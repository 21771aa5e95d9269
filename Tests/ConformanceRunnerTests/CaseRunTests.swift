import Foundation
import Testing

@testable import ConformanceRunner

/// The runner must be able to disagree.
@Suite final class CaseRunTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "cases-\(UUID())").path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ name: String, _ text: String) throws -> String {
        let path = "\(folder)/\(name)"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private func run(_ lines: [String], _ language: String = "promql", exceptions: String = "# none\n") throws -> CaseRun {
        _ = try write("\(language).jsonl", lines.map { $0 + "\n" }.joined())
        return try CaseRun(of: folder, exceptions: ExceptionList(file: write("exceptions.tsv", exceptions)))
    }

    @Test(arguments: [
        (#"{"set": "expr", "input": "up", "ok": true}"#, #"{"set": "expr", "input": "up", "ok": false}"#),
        (#"{"set": "expr", "input": "a +", "ok": false}"#, #"{"set": "expr", "input": "a +", "ok": true}"#),
        (
            #"{"set": "expr", "input": "rate(up)", "ok": false, "errors": [{"start": 5, "end": 7}]}"#,
            #"{"set": "expr", "input": "rate(up)", "ok": false, "errors": [{"start": 5, "end": 8}]}"#
        ),
        (
            #"{"set": "expr", "input": "rate(a)+rate(b)", "ok": false, "errors": [{"start": 5, "end": 6, "repeat": 2, "start_step": 8, "end_step": 8}]}"#,
            #"{"set": "expr", "input": "rate(a)+rate(b)", "ok": false, "errors": [{"start": 5, "end": 6, "repeat": 3, "start_step": 8, "end_step": 8}]}"#
        ),
        (#"{"set": "lex", "input": "a b", "ok": true}"#, #"{"set": "lex", "input": "a b", "ok": false}"#),
        (
            #"{"set": "printer", "input": "sum(a)by(b)", "ok": true, "printed": "sum by (b) (a)"}"#,
            #"{"set": "printer", "input": "sum(a)by(b)", "ok": true, "printed": "sum by (b)(a)"}"#
        ),
        (
            #"{"set": "prettier", "input": "a+b", "ok": true, "pretty": "  a\n+\n  b", "max_chars": 2}"#,
            #"{"set": "prettier", "input": "a+b", "ok": true, "pretty": "a + b", "max_chars": 2}"#
        ),
        (#"{"set": "series", "input": "a 1x2", "ok": true}"#, #"{"set": "series", "input": "a 1x", "ok": true}"#),
        (#"{"set": "misc", "input": "x", "input_b64": "/w==", "ok": false}"#, #"{"set": "misc", "input": "x", "input_b64": "/w==", "ok": true}"#),
    ])
    func aWrongCaseIsTold(right: String, wrong: String) throws {
        #expect(try run([right]).disagreements.isEmpty)
        #expect(try run([wrong]).disagreements.count == 1)
    }

    @Test func casesOfLogQLAreComparedToo() throws {
        #expect(try run([#"{"set": "parse", "input": "{a=\"b\"}", "ok": true}"#], "logql").disagreements.isEmpty)
        #expect(try run([#"{"set": "parse", "input": "{}", "ok": true}"#], "logql").disagreements.count == 1)
    }

    @Test func aSetThatNobodyKnowsIsAProblem() throws {
        #expect(try run([#"{"set": "nonsense", "input": "up", "ok": true}"#]).problems.count == 1)
        #expect(try run(["nonsense"]).problems.count == 1)
    }

    @Test func anExceptionMustBeNeeded() throws {
        let reason = "the test of the reference looks at something else"
        let list = "2026-11-21\tpromql expr\t\"up\"\t\(reason)\n"
        let excepted = try run([#"{"set": "expr", "input": "up", "ok": false}"#], exceptions: list)
        #expect(excepted.disagreements.isEmpty && excepted.problems.isEmpty)
        let unneeded = try run([#"{"set": "expr", "input": "up", "ok": true}"#], exceptions: list)
        #expect(unneeded.problems.count == 1)
    }

    @Test(arguments: [
        "2026-11-21\tpromql expr\tup\ta reason that is long enough\n", "yesterday\tpromql expr\t\"up\"\ta reason that is long enough\n",
        "2026-11-21\tpromql expr\t\"up\"\tno\n",
        (0..<6).map { "2026-11-21\tpromql expr\t\"\($0)\"\ta reason that is long enough\n" }.joined(),
    ])
    func aListThatIsNoneIsRefused(list: String) throws {
        #expect(throws: Problem.self) { try self.run([], exceptions: list) }
    }

    @Test func generatedQueriesAreTheSameInEveryRun() {
        var first = QueryGenerator(), second = QueryGenerator()
        let queries = (0..<200).map { _ in first.next() }
        #expect(queries == (0..<200).map { _ in second.next() })
        #expect(Set(queries).count > 150)
    }

    @Test(arguments: [
        ("rate(a[$__rate_interval])", "rate(a[5m])"), ("a{b=~\"$c\"} / ${d:regex} + [[e]]", "a{b=~\"x\"} / x + x"), ("$", "$"),
    ])
    func variablesAreFilledIn(text: String, filled: String) {
        #expect(GrafanaVariables.filledIn(text) == filled)
    }
}
