import Compiler
import Diagnostics
import Foundation
import Reports
import TestSupport
import Testing

/// Rule files as Prometheus would load them, and what is said of those it would not.
@Suite struct RuleFileSyntaxTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let yaml: String
        let findings: [String]
        /// Debian's promtool is older, and stricter with names.
        var isForPromtool = true

        var testDescription: String { yaml }
    }

    private static func rules(_ rules: String) -> String {
        "groups:\n- name: g\n  rules:\n" + rules.split(separator: "\n").map { "  \($0)\n" }.joined()
    }

    static let cases: [Case] = [
        Case(yaml: "", findings: []),
        Case(yaml: "groups:\n", findings: []),
        Case(yaml: "groups: x\n", findings: ["1:9 `groups` is a list"]),
        Case(yaml: "- a\n", findings: ["1:1 the file is a map"]),
        Case(yaml: "group: []\n", findings: ["1:1 the file has no key `group`"]),
        Case(yaml: "groups: [\n", findings: ["2:1 did not find expected node content"]),
        Case(
            yaml: "groups:\n- name: a\n- name: a\n- rules: []\n- {name: b, interval: 5x, limit: -1, rule: []}\n",
            findings: [
                "3:9 the group `a` occurs twice in the file", "4:3 the group has no name", "5:23 `5x` is no duration",
                "5:38 a group has no key `rule`",
            ]),
        Case(yaml: "groups:\n- {name: a, interval: 30s, query_offset: 1m, labels: {b: c}}\n", findings: [], isForPromtool: false),
        Case(yaml: rules("- alert: A\n  expr: up == 0\n  for: 5m\n  labels: {a: 1, b: yes, c: ~}\n  annotations: {d: '{{ $value }}'}"), findings: []),
        Case(yaml: rules("- record: a:b\n  expr: 1\n  for: 0\n  labels: ~"), findings: []),
        Case(yaml: rules("- alert: A\n  record: b\n  expr: up"), findings: ["5:13 a rule has both `record` and `alert`"]),
        Case(yaml: rules("- expr: up"), findings: ["4:5 the rule has neither `alert` nor `record`"]),
        Case(yaml: rules("- alert: A"), findings: ["4:12 the rule has no `expr`"]),
        Case(yaml: rules("- alert: A\n  expr: ''"), findings: ["5:11 the rule has no `expr`"]),
        Case(
            yaml: rules("- record: a\n  expr: up\n  for: 5m\n  annotations: {a: b}"),
            findings: ["6:5 a recording rule has no `for`", "7:5 a recording rule has no `annotations`"]),
        Case(yaml: rules("- record: a{b=\"c\"}\n  expr: up"), findings: ["4:13 `a{b=\"c\"}` is no name of a metric"]),
        Case(yaml: rules("- alert: A\n  expr: up\n  fro: 5m"), findings: ["6:5 a rule has no key `fro`"]),
        Case(yaml: rules("- alert: A\n  expr: up\n  for: 5 minutes"), findings: ["6:10 `5 minutes` is no duration"]),
        Case(yaml: rules("- alert: A\n  expr: up\n  expr: up"), findings: ["6:5 the key `expr` occurs twice"]),
        Case(yaml: rules("- alert: A\n  expr: up\n  labels: {__name__: x}"), findings: ["6:14 no label can be called `__name__` here"]),
        Case(yaml: rules("- alert: A\n  expr: up\n  labels: {a: [b]}"), findings: ["6:17 the value of `a` is a text"]),
        Case(yaml: rules("- alert: A\n  expr: rate(up[5m)"), findings: ["5:21 unexpected `)` in the range, expected `:` or `]`"], isForPromtool: false),
        Case(yaml: rules("- alert: A\n  expr: 'rat(up)'"), findings: ["5:12 there is no function `rat`"]),
        Case(yaml: rules("- alert: A\n  expr: |\n    up\n      + * b\n"), findings: ["7:11 unexpected `*`: a value is missing between `+` and `*`"], isForPromtool: false),
        Case(
            yaml: rules("- alert: A\n  expr: up\n  labels: {b: '{{ $labels.x '}\n  annotations:\n    c: |\n      a\n      {{ foo }}"),
            findings: ["6:18 `{{` is never closed", "10:12 there is no function `foo`"]),
    ]

    @Test(arguments: cases) func findingsStandWhereTheMistakeIs(_ example: Case) {
        let found = Self.located(example.yaml)
        #expect(
            found.filter { $0.level == .error }.map { "\($0.primary.line):\($0.primary.column) \($0.message)" }
                == example.findings)
    }

    private static func located(_ yaml: String) -> [LocatedDiagnostic] {
        let bytes = Array(yaml.utf8)
        return locate(
            lintSyntax([LintedFile(path: "a.yml", bytes: bytes)]).diagnostics,
            in: SourceFiles(["a.yml": bytes], root: ""))
    }

    @Test func equalRulesAreFound() {
        let yaml = Self.rules("- record: a\n  expr: up\n- record: a\n  expr: up\n- alert: a\n  expr: up")
        #expect(lintSyntax([LintedFile(path: "a.yml", bytes: Array(yaml.utf8))]).ruleCount == 3)
        #expect(Self.located(yaml).map { "\($0.id) \($0.primary.line):\($0.primary.column)" } == ["duplicate-rule 6:5"])
    }

    @Test func promtoolAcceptsAndRefusesTheSame() throws {
        let folder = try TemporaryFolder()
        let promtool = try #require(Program("promtool"))
        for (index, example) in Self.cases.enumerated() where example.isForPromtool {
            try folder.write("\(index).yml", example.yaml)
            let status = try promtool.run(["check", "rules", "\(folder.path)/\(index).yml"]).status
            #expect((status == 0) == example.findings.isEmpty, "\(example.yaml)")
        }
    }
}
