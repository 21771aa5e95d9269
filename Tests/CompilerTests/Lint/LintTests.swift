import Compiler
import Diagnostics
import Reports
import Testing

/// Files that exist already, with what is found in them: what stands between « and » is what is shown.
@Suite struct LintTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let yaml: String
        /// The ids of what is found, in the order of the file.
        let ids: [String]

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "plain", yaml: rule("expr: rate(«up»)"), ids: ["promql-type"]),
        Case(name: "plain over lines", yaml: rule("expr: up ==\n  0 and\n  «nope»(up)"), ids: ["promql-syntax"]),
        Case(name: "single quotes", yaml: rule("expr: 'up{a=''b''} == «nope»(up)'"), ids: ["promql-syntax"]),
        Case(
            name: "double quotes", yaml: rule(#"expr: "up{a=\"\u00e9\\\\\"}\n == «nope»(up)""#), ids: ["promql-syntax"]),
        Case(
            name: "double quotes over lines", yaml: rule("expr: \"up ==\n\n   \\\n   0 and\n  «nope»(up)\""),
            ids: ["promql-syntax"]),
        Case(name: "literal", yaml: rule("expr: |\n  up\n    ==\n\n  «nope»(up)"), ids: ["promql-syntax"]),
        Case(name: "literal, stripped", yaml: rule("expr: |-\n\n\n  up\n  == «nope»(up)"), ids: ["promql-syntax"]),
        Case(name: "literal, counted", yaml: rule("expr: |2\n    up\n  == «nope»(up)"), ids: ["promql-syntax"]),
        Case(name: "folded", yaml: rule("expr: >-\n  up\n  ==\n    0\n\n\n  and «nope»(up)\n"), ids: ["promql-syntax"]),
        Case(
            name: "an alias of a query",
            yaml: "groups:\n- name: g\n  rules:\n  - {alert: A, expr: &e 'up == «nope»(up)'}\n  - {alert: B, expr: *e}\n",
            ids: ["promql-syntax"]),
        Case(
            name: "an alias of all rules",
            yaml: "groups:\n- name: g\n  rules: &r\n  - {alert: A, expr: «nope»(up)}\n- name: h\n  labels: {a: b}\n  rules: *r\n",
            ids: ["promql-syntax"]),
        Case(
            name: "a merge key",
            yaml: "groups:\n- name: g\n  rules:\n  - &r {record: a, expr: up}\n  - {<<: *r, record: b, expr: «nope»(up)}\n",
            ids: ["promql-syntax"]),
        Case(name: "a text", yaml: rule("expr: up == 0\nannotations:\n  a: x {{ «nope» }}"), ids: ["template-syntax"]),
        Case(
            name: "a label that is aggregated away",
            yaml: rule("expr: sum(foo) > 1\nannotations:\n  a: |\n    Some\n    {{ $labels.«job» }}"),
            ids: ["missing-template-label"]),
        Case(name: "a severity that is computed", yaml: rule("expr: sum(foo) > 1\nlabels: {severity: '{{ $labels.«job» }}'}"), ids: ["missing-template-label"]),
        Case(
            name: "one name, told apart by nothing but the query",
            yaml: "groups:\n- name: g\n  rules:\n  - {record: a, expr: 'sum by (c) (x{c=~\"4..\"})'}\n"
                + "  - «{record: a, expr: 'sum by (c) (x{c=~\"5..\"})'}»\n", ids: ["duplicate-rule"]),
        Case(
            name: "one alert that two queries tell of",
            yaml: "groups:\n- name: g\n  rules:\n  - {alert: A, expr: x > 1}\n  - {alert: A, expr: y > 1}\n", ids: []),
        Case(name: "a rule of Loki", yaml: rule(#"expr: sum(rate({a="b"} «|=» "nope(" | json | c > 1 [5m])) > 0"#), ids: ["promql-syntax"]),
        Case(name: "a variable in a rule", yaml: rule("expr: up «$x» 1"), ids: ["dashboard-variable-in-rule"]),
        Case(name: "a variable behind a rule's query", yaml: rule("expr: up == 0 «$x»"), ids: ["dashboard-variable-in-rule"]),
        Case(name: "no groups", yaml: "{}\n", ids: []),
        Case(name: "a series that is asked for by a text", yaml: rule("expr: link_info{operstate=\"down\"}"), ids: []),
        Case(name: "a ratio, as an exporter calls it", yaml: rule("expr: store_usage_ratio > 70"), ids: []),
        Case(name: "a speed", yaml: rule("expr: rate(in_bytes_total[5m]) / 8 > link_speed_bytes"), ids: []),
        Case(name: "what an exporter calls a rate", yaml: rule("expr: 8 * received_kb_per_seconds > 10"), ids: []),
        Case(name: "a key", yaml: rule("expr: up == 0\n«fro»: 5m"), ids: ["invalid-file"]),
        Case(name: "a tab", yaml: rule("expr: up == 0\n«\t»for: 5m"), ids: ["invalid-file"]),
        Case(name: "no query", yaml: "groups:\n- name: g\n  rules:\n  - alert: «A»\n", ids: ["invalid-file"]),
        Case(name: "an object of Kubernetes", yaml: object(rule("expr: up ==\n  «nope»(up)")), ids: ["promql-syntax"]),
        Case(
            name: "objects of several documents",
            yaml: "kind: Service\nspec: {a: b}\n---\n# rules\n" + object(rule("expr: up{a='é'} == «nope»(up)")) + "---\n"
                + object(rule("expr: up == 0\nlabels: {b: c}\n«fro»: 5m")), ids: ["promql-syntax", "invalid-file"]),
        Case(
            name: "a list of objects",
            yaml: "kind: List\nitems:\n- kind: PrometheusRule\n  spec:\n    groups:\n    - name: g\n      partial_response_strategy: warn\n      rules:\n      - {alert: A, expr: «nope»(up)}\n",
            ids: ["promql-syntax"]),
        Case(
            name: "groups of two documents",
            yaml: "groups:\n- {name: g, rules: [{alert: A, expr: up == 0}]}\n«---»\ngroups: 7\n", ids: ["invalid-file"]),
    ]

    private static func rule(_ lines: String) -> String {
        "groups:\n- name: g\n  rules:\n  - alert: A\n"
            + lines.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    }

    /// Groups as the `spec` of an object.
    private static func object(_ groups: String) -> String {
        "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: a}\nspec:\n"
            + groups.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
    }

    @Test(arguments: cases) func whatIsFoundIsWhatIsMarked(_ example: Case) {
        let (text, marks) = unmarked(example.yaml)
        let found = lintLocated([("rules.yml", text)])
        #expect(found.map(\.id) == example.ids, "\(found.map(\.message))")
        #expect(found.compactMap { $0.primary.excerpt?.range.bytes } == marks)
    }
}

/// What is found in files, with its places.
func lintLocated(_ files: [(path: String, text: String)]) -> [LocatedDiagnostic] {
    let read = files.map { LintedFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let texts = Dictionary(read.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return locate(lint(read).diagnostics, in: SourceFiles(texts, root: ""))
}

/// A text without « and », and the bytes that stood between them.
func unmarked(_ text: String) -> (text: String, marks: [Range<Int>]) {
    var plain = ""
    var marks: [Range<Int>] = []
    var start = 0
    for character in text {
        switch character {
        case "«": start = plain.utf8.count
        case "»": marks.append(start..<plain.utf8.count)
        default: plain.append(character)
        }
    }
    return (plain, marks)
}
