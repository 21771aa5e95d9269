extension NastyShape {
    /// What readers stumble over: depth, length, repetition, what is never closed, what repeats a name.
    package static let all: [NastyShape] = promql + logql + template + yaml + metrics + swift + rules

    private static let promql: [NastyShape] = [
        .init(.promql, "a + ", "a"), .init(.promql, "a ^ ", "a"), .init(.promql, "("), .init(.promql, "(", "a", ")"),
        .init(.promql, "["), .init(.promql, "{"), .init(.promql, "-", "a"), .init(.promql, "abs(", "a", ")"),
        .init(.promql, "sum by (a) (", "a", ")"), .init(.promql, "[5m:1m]", from: "a"),
        .init(.promql, " offset 5m", from: "a"), .init(.promql, " @ 1", from: "a"), .init(.promql, "\\x", from: "\""),
        .init(.promql, "\\x41", from: "\"", to: "\""), .init(.promql, "\""), .init(.promql, "`"),
        .init(.promql, "# c\n", "a"), .init(.promql, "#"), .init(.promql, "\n"), .init(.promql, " "),
        .init(.promql, "1"), .init(.promql, "f", from: "0x"), .init(.promql, "1_"), .init(.promql, "0", from: "1."),
        .init(.promql, "1e"), .init(.promql, "a"), .init(.promql, "a:"), .init(.promql, "1h1m"), .init(.promql, "1m+", from: "a[", to: "1m]"),
        .init(.promql, "(-", "5m", ")", from: "a[", to: "]"), .init(.promql, "min_of(1m,", "1m", ")", from: "a[", to: "]"),
        .init(.promql, "a=\"b\",", from: "{", to: "}"), .init(.promql, "a=~\"b.*\",", from: "{", to: "}"),
        .init(.promql, "(", from: "{a=~\"", to: "\"}"), .init(.promql, "(", "a", ")", from: "{a=~\"", to: "\"}"),
        .init(.promql, "a|", from: "{a=~\"", to: "\"}"), .init(.promql, "[a", from: "{a=~\"", to: "\"}"),
        .init(.promql, "[[:", from: "{a=~\"", to: "\"}"), .init(.promql, "a{1000}", from: "{a=~\"", to: "\"}"),
        .init(.promql, "(a*)*", from: "{a=~\"", to: "\"}"), .init(.promql, "(?i)", from: "{a=~\"", to: "\"}"),
        .init(.promql, "(?P<n>", from: "{a=~\"", to: "\"}"), .init(.promql, "\\\\pL", from: "{a=~\"", to: "\"}"),
        .init(.promql, "a,", from: "sum by (", to: "a) (a)"), .init(.promql, "a,", from: "a + on (a, a, a) group_left (", to: "a) b"),
        .init(.promql, "l№,", from: "sum by (", to: "a) (a)"), .init(.promql, "$x + ", "a"), .init(.promql, "[[x]]"), .init(.promql, "${"),
        .init(.promql, "a, ", from: "label_join(", to: "a)"), .init(.promql, "rat("), .init(.promql, "a b + "),
        .init(.promql, "(a + ) * "), .init(.promql, ")"), .init(.promql, "é"), .init(.promql, "a) + "), .init(.promql, "f(,"),
        .init(.promql, "\"\\q\" + "), .init(.promql, "a or on () ", "a"), .init(.promql, "a{b=c, "), .init(.promql, "1 == "),
    ]

    private static let logql: [NastyShape] = [
        .init(.logql, "("), .init(.logql, "(", "1", ")"), .init(.logql, "1 + ", "1"), .init(.logql, "1 ^ ", "1"),
        .init(.logql, "{"), .init(.logql, "["), .init(.logql, "-", "1"), .init(.logql, " |= \"x\"", from: "{a=\"b\"}"),
        .init(.logql, " or \"x\"", from: "{a=\"b\"} |= \"x\""), .init(.logql, " | json", from: "{a=\"b\"}"),
        .init(.logql, "(", "c=1", ")", from: "{a=\"b\"} | "), .init(.logql, "c=1 or ", "c=1", from: "{a=\"b\"} | "),
        .init(.logql, "a=\"b\",", from: "{", to: "c=\"d\"}"), .init(.logql, "a=\"b.c\",", from: "{a=\"b\"} | json ", to: "c"),
        .init(.logql, "sum(", "rate({a=\"b\"}[5m])", ")"), .init(.logql, "<_>", from: "{a=\"b\"} |> \"", to: "\""),
        .init(.logql, "<a№> ", from: "{a=\"b\"} | pattern \"", to: "\""), .init(.logql, "{{ (", from: "{a=\"b\"} | line_format `", to: "`"),
        .init(.logql, "(", from: "{a=~\"", to: "\"}"), .init(.logql, "a{1000}", from: "{a=~\"", to: "\"}"),
        .init(.logql, "\\x41", from: "{a=\"", to: "\"}"), .init(.logql, "#"), .init(.logql, "# c\n"), .init(.logql, "\""), .init(.logql, "1h"),
        .init(.logql, "1"), .init(.logql, "a"), .init(.logql, "l,", from: "sum by (", to: "l) (rate({a=\"b\"}[5m]))"), .init(.logql, " "),
        .init(.logql, "(?P<a№>x)", from: "{a=\"b\"} | regexp `", to: "`"), .init(.logql, "rate({a=\"b\"}[5m]), ", from: "variants("),
    ]

    private static let template: [NastyShape] = [
        .init(.template, "{{"), .init(.template, "}}"), .init(.template, "{{ if . }}"), .init(.template, "{{ if . }}", "a", "{{ end }}"),
        .init(.template, "{{ range . }}{{ . }}{{ end }}"), .init(.template, "{{ else }}"), .init(.template, "{{ else if . }}", from: "{{ if . }}", to: "{{ end }}"),
        .init(.template, "(", from: "{{ "), .init(.template, "(", ".", ")", from: "{{ ", to: " }}"), .init(.template, ".a", from: "{{ ", to: " }}"),
        .init(.template, " | print", from: "{{ 1", to: " }}"), .init(.template, " 1", from: "{{ print", to: " }}"), .init(.template, "{{/* */}}"),
        .init(.template, "{{/*"), .init(.template, "{{ $x := 1 }}"), .init(.template, "{{ $x№ := 1 }}"), .init(.template, "{{ $x }}"),
        .init(.template, "{{ define \"a№\" }}{{ end }}"), .init(.template, "{{ template \"a№\" }}"), .init(.template, "{{ define \"a\" }}"),
        .init(.template, "\\x41", from: "{{ \"", to: "\" }}"), .init(.template, "{{ \""), .init(.template, "{{- 1 -}} "), .init(.template, "1", from: "{{ ", to: " }}"),
        .init(.template, "a + ", from: "{{ query \"", to: "a\" }}"), .init(.template, "(", from: "{{ query \"", to: "\" }}"),
        .init(.template, "(a|", from: "{{ reReplaceAll \"", to: "\" \"\" \"\" }}"), .init(.template, "{{ .Lables }}"), .init(.template, "{{ foo }}"),
        .init(.template, "{{ break }}"), .init(.template, "{{ with $x := . }}", "", "{{ end }}"), .init(.template, "{{ nil"), .init(.template, "a"),
    ]

    private static let yaml: [NastyShape] = [
        .init(.yaml, "["), .init(.yaml, "{"), .init(.yaml, "[", "", "]"), .init(.yaml, "{a: ", "1", "}"), .init(.yaml, "- "), .init(.yaml, "a: "),
        .init(.yaml, "? "), .init(.yaml, "&a "), .init(.yaml, "&a [", "", "]"), .init(.yaml, "*a "), .init(.yaml, "- *a\n", from: "- &a 1\n"),
        .init(.yaml, "- &a№ 1\n"), .init(.yaml, "\\x41", from: "\"", to: "\""), .init(.yaml, "# c\n"), .init(.yaml, "#"), .init(.yaml, "a: 1\n"),
        .init(.yaml, "k№: 1\n"), .init(.yaml, "k№: 1, ", from: "{", to: "}"), .init(.yaml, "k№, ", from: "[", to: "]"), .init(.yaml, " x\n", from: "|\n"),
        .init(.yaml, "\n", from: "a: >\n x\n"), .init(.yaml, "!"), .init(.yaml, "!a "), .init(.yaml, "<<: *a\n", from: "b: &a {c: d}\n"),
        .init(.yaml, "'"), .init(.yaml, "\""), .init(.yaml, "--- a\n"), .init(.yaml, "%TAG !a№! x\n", to: "--- a"), .init(.yaml, "%A\n", to: "--- a"),
        .init(.yaml, ": "), .init(.yaml, "\t"), .init(.yaml, "a"), .init(.yaml, "a "), .init(.yaml, "a\n"), .init(.yaml, "é"), .init(.yaml, "- é\n"),
        .init(.yaml, "a: [b,"), .init(.yaml, "- |\n"), .init(.yaml, ",", from: "["), .init(.yaml, "? a\n: b\n"), .init(.yaml, "\r"), .init(.yaml, "0x1"),
        .init(.yaml, "1", from: "a: "), .init(.yaml, "- - a\n"), .init(.yaml, "- ? a\n"), .init(.yaml, "...\n"), .init(.yaml, "\"a\": "),
    ]

    private static let metrics: [NastyShape] = [
        .init(.metrics, "a 1\n"), .init(.metrics, "a№ 1\n"), .init(.metrics, "# TYPE a№ counter\n"), .init(.metrics, "# TYPE a counter\n"),
        .init(.metrics, "# HELP a x\\n\n"), .init(.metrics, "a=\"b\",", from: "a{", to: "} 1\n"), .init(.metrics, "l№=\"b\",", from: "a{", to: "} 1\n"),
        .init(.metrics, "{"), .init(.metrics, "\\\\", from: "a{b=\"", to: "\"} 1\n"), .init(.metrics, "1", from: "a "), .init(.metrics, "a"), .init(.metrics, "#"),
        .init(.metrics, "a_bucket{le=\"№\"} 1\n", from: "# TYPE a histogram\n"), .init(.metrics, "a{b=\"№\"} 1\n"), .init(.metrics, "\n"), .init(.metrics, "\""),
        .init(.metrics, "# EOF\n"), .init(.metrics, "a{l№=\"x\"} 1\n"), .init(.metrics, "é"), .init(.metrics, "a{b=\"c\"} 1 # {d=\"e\"} 1\n"),
    ]

    private static let swift: [NastyShape] = [
        .init(.swift, "\""), .init(.swift, "#"), .init(.swift, "#\""), .init(.swift, "\"\\("), .init(.swift, "\"\\(", "1", ")\""), .init(.swift, "\"\"\""),
        .init(.swift, "\"\"\"\n"), .init(.swift, "#\"\"\"\\#("), .init(.swift, "#\"\"\"\\#(\n"), .init(.swift, "("), .init(.swift, ")"), .init(.swift, "(", "", ")"),
        .init(.swift, "/*"), .init(.swift, "/*", "", "*/"), .init(.swift, "//"), .init(.swift, "// c\n"), .init(.swift, "=/"), .init(.swift, "=#/"), .init(.swift, "=#/\n"),
        .init(.swift, "\\u{41}", from: "\"", to: "\""), .init(.swift, "\\u{", from: "\"", to: "\""), .init(.swift, "\\", from: "\""), .init(.swift, "`"), .init(.swift, "`a"),
        .init(.swift, "  a\n", from: "\"\"\"\n", to: "  \"\"\""), .init(.swift, "  \\\n", from: "\"\"\"\n", to: "  \"\"\""), .init(.swift, "f(\"a\")\n"),
        .init(.swift, "\"a\" + "), .init(.swift, "\"##", from: "##\""), .init(.swift, "\\#", from: "##\"", to: "\"##"), .init(.swift, "\n", from: "\"\"\"\n", to: "\"\"\""),
    ]

    private static let rules: [NastyShape] = [
        .init(.rules, "  - name: g№\n    rules: []\n", from: "groups:\n"), .init(.rules, "      - {record: r№, expr: up}\n", from: "groups:\n  - name: g\n    rules:\n"),
        .init(.rules, "      - {record: r, expr: up}\n", from: "groups:\n  - name: g\n    rules:\n"), .init(.rules, "      - [\n", from: "groups:\n  - name: g\n    rules:\n"),
        .init(.rules, "          l№: v\n", from: "groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: up\n        labels:\n"),
        .init(.rules, "          l: v\n", from: "groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: up\n        labels:\n"),
        .init(.rules, "k№: 1\n"),
    ]
}
