import Reports
import Testing

@Suite("Answers for people")
struct QueryTextTests {
    private func answer(_ text: String, _ language: QueryLanguage, _ words: [String] = []) throws -> QueryAnswer {
        QueryAnswer(to: Array(text.utf8), try QueryProfile(language, words: words), wantsOutline: true)
    }

    @Test func aQueryIsShownWithItsTree() throws {
        let answer = try answer("sum(rate(up[5m:1m] offset 1h)) / on (a) up{b='c'} > -1", .promql)
        #expect(
            QueryTextReport().printReading(answer) == """
                type:
                  instant vector
                canonical:
                  sum(rate(up[5m:1m] offset 1h)) / on (a) up{b="c"} > -1
                pretty:
                  sum(rate(up[5m:1m] offset 1h)) / on (a) up{b="c"} > -1
                tree:
                  … > …                       0..<54  instant vector
                    … / on (a) …              0..<49  instant vector
                      sum(…)                  0..<30  instant vector
                        rate(…)               4..<29  instant vector
                          …[5m:1m] offset 1h  9..<28  range vector
                            up                9..<11  instant vector
                      up{b="c"}               40..<49  instant vector
                    -1                        52..<54  scalar

                """)
    }

    @Test func aLogQueryAndATemplateHaveTreesToo() throws {
        let logs = try answer(#"rate({a="b"} |= "x" | c > 5 [5m])"#, .logql)
        #expect(
            logs.reading?.outline.map(\.text) == [
                "rate(…)", "…[5m]", "… … …", #"{a="b"}"#, #"|= "x""#, "| …", "c>5",
            ])
        let template = try answer("{{ if $value }}a{{ end }}", .template)
        #expect(template.reading?.outline.first?.text == "list {{ if $value }}a{{ end }}")
        #expect(template.reading?.outline.contains { $0.text == "variable $value" } == true)
    }

    @Test func errorsAreShownWithCarets() throws {
        let answer = try answer("rate(up)", .promql)
        #expect(QueryTextReport().printReading(answer) == "")
        #expect(
            QueryTextReport().printRemarks(answer, on: Array("rate(up)".utf8)) == """
                error: `rate` needs a range vector here, but this is an instant vector   [promql-type]
                  --> query:1:6
                   |
                   1 |  rate(up)
                   |       ^^
                   |
                   = help: add a range, as in `up[5m]`
                   = more: stackc explain promql-type

                1 error

                """.replacing("   1 |", with: " 1 |"))
    }

    @Test func aDeepTreeIsNotIndentedWithoutEnd() throws {
        let deep = String(repeating: "(", count: 3000) + "1" + String(repeating: ")", count: 3000)
        let printed = QueryTextReport().printReading(try answer(deep, .promql))
        #expect(printed.contains("(level 3000) 1"))
        #expect(printed.utf8.count < 3000 * 400)
    }

    @Test(arguments: [
        (["alertmanager"], "{{ now }}", true), (["prometheus"], "{{ toJson . }}", false),
        (["alertmanager", "0.25"], #"{{ safeUrl "x" }}"#, false), ([], "{{ $labels.job }}", true),
        (["loki"], "{{ .x | trunc 5 }}", true), (["loki"], "{{ humanize .x }}", false),
    ])
    func aTemplateIsThatOfOneProgram(words: [String], text: String, isRead: Bool) throws {
        #expect(try (answer(text, .template, words).reading != nil) == isRead)
    }

    @Test(arguments: [
        (QueryLanguage.promql, "promql-experimental-function", "did you mean `promql-experimental-functions`?"),
        (.logql, "nonsense", "known: grafana"), (.template, "alertmanger", "did you mean `alertmanager`?"),
        (.promql, "3", "known: grafana"), (.promql, "3.-1", "known: grafana"),
    ])
    func aWordThatMeansNothingIsRefused(language: QueryLanguage, word: String, help: String) {
        #expect {
            try QueryProfile(language, words: [word])
        } throws: { error in
            (error as? QueryProfile.UnknownWord)?.help.hasPrefix(help) == true
        }
    }
}
