import Diagnostics
import GoText
import TestSupport
import Testing

/// Which templates are accepted, and what is said of the others: the marked text, and the message.
@Suite struct TemplateTreeTests {
    private func check(
        _ marked: String, _ message: String? = nil, at location: SourceLocation = #_sourceLocation
    ) {
        let text = marked.filter { $0 != "«" && $0 != "»" }
        let (tree, errors) = TemplateTree.parse(text, variables: ["$labels", "$value"])
        #expect((tree == nil) == (message != nil), sourceLocation: location)
        #expect(errors.first?.message == message, sourceLocation: location)
        guard let error = errors.first else { return }
        let bytes = Array(text.utf8)
        let shown =
            String(decoding: bytes[..<error.range.bytes.lowerBound], as: UTF8.self) + "«"
            + String(decoding: bytes[error.range.bytes], as: UTF8.self) + "»"
            + String(decoding: bytes[error.range.bytes.upperBound...], as: UTF8.self)
        #expect(shown == marked, sourceLocation: location)
    }

    @Test func whatGoReadsIsAccepted() {
        check("")
        check("text } with { braces")
        check("{{ .Labels.job }} {{- $value | printf \"%.2f\" -}} {{/* comment */}}")
        check("{{ if .a }}1{{ else if eq .b 2 }}2{{ else }}3{{ end }}")
        check("{{ with $x := .a }}{{ $x.b.c }}{{ else with .d }}{{ end }}")
        check("{{ range $i, $v := .a }}{{ break }}{{ $i }}{{ else }}none{{ end }}")
        check("{{ define \"a\" }}{{ . }}{{ end }}{{ template \"a\" . }}{{ block \"b\" . }}{{ end }}")
        check("{{ (index .a 0).b }}{{ print 1 0x1f 1_000 1.5e3 'a' true nil `raw\n` }}")
        check("{{ $y := 1 }}{{ $y = 2 }}")
        check("{{ print\n  .a\n}}")
    }

    @Test func whatGoRefusesIsReportedWhereItStands() {
        check("a «{{» .b", "`{{` is never closed")
        check("{{«/*» a", "the comment has no closing `*/`")
        check("{{ «\"»a }}", "the literal has no closing quote on its line")
        check(#"{{ «"\q"» }}"#, #"`"\q"` is no literal that Go can read"#)
        check("{{ «1x» }}", "`1x` is no number")
        check("{{ a«@»b }}", "`@` cannot stand in an action here")
        check("{{ «(»a }}", "the parenthesis has no closing `)`")
        check("{{ a «)» }}", "`)` closes no parenthesis")
        check("{{ «}}»", "the action has no value")
        check("{{ if «}}»{{ end }}", "`if` has no value")
        check("{{ if .a «,» }}{{ end }}", "`,` cannot stand in `if`")
        check("{{ .a | «1» }}", "`1` is no function, so nothing can be piped into it")
        check("{{ «$vale» }}", "the variable `$vale` is not defined here")
        check("{{ «\"a\"».b }}", "`\"a\"` is a literal and has no fields")
        check("{{ «break» }}", "`break` stands outside of `range`")
        check("{{ range . }}{{ else }}{{ «continue» }}{{ end }}", "`continue` stands outside of `range`")
        check("{{ if .a «>» 5 }}{{ end }}", "`>` cannot stand in `if`")
        check("«{{» if .a }}", "`if` has no `{{ end }}`")
        check("a«{{ end }}»", "`end` belongs to no `if`, `with` or `range`")
        check("{{ define \"a\" }}{{ «$value» }}{{ end }}", "the variable `$value` is not defined here")
        check(
            "{{ define \"a\" }}1{{ end }}«{{ define \"a\" }}»2{{ end }}", "the template `a` is defined twice")
    }

    @Test func everyActionWithAMistakeIsReported() {
        let (_, errors) = TemplateTree.parse("{{ if $a }}{{ $b }}{{ 1x }}{{ end }}")
        #expect(errors.map(\.range.start) == [6, 14, 22])
    }

    @Test func nestingHasALimit() {
        let blocks =
            String(repeating: "{{ if . }}", count: 5000) + String(repeating: "{{ end }}", count: 5000)
        #expect(TemplateTree.parse(blocks).1.contains { $0.kind == .depth })
        let parentheses = "{{ " + String(repeating: "(", count: 5000) + " }}"
        #expect(!TemplateTree.parse(parentheses).1.isEmpty)
    }

    @Test func noTemplateTrapsAndEveryPlaceLiesInside() {
        let corpus = [
            "{{ if gt $value 0.5 }}{{ $labels.job | toUpper }}{{ else if .x }}{{- end -}}",
            "{{ range $i, $v := .Alerts }}{{ define \"x\" }}{{ end }}{{ template \"x\" $v.a }}{{ end }}",
            "{{ with query \"up{job='a'}\" }}{{ (first .).b | printf `%s` 'c' 0x1p3 }}{{/* d */}}{{ end }}",
        ]
        var generator = SeededGenerator(seed: 2)
        let alphabet = Array("{}{}()|.$\"`'-:=,/* ifendrage1é".utf8)
        for round in 0..<4000 {
            let text = generator.mutate(Array(corpus[round % corpus.count].utf8), with: alphabet)
            let (tree, errors) = TemplateTree.parse(text, variables: ["$labels", "$value"])
            #expect((tree == nil) == !errors.isEmpty)
            for error in errors {
                #expect(error.range.bytes.upperBound <= text.count)
                _ = error.message + (error.help ?? "")
            }
            for index in tree?.nodes.indices ?? 0..<0 {
                let children = tree?.children(of: index) ?? []
                #expect(children.allSatisfy { $0 < index })
            }
        }
    }
}
