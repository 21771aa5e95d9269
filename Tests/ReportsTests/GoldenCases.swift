import Diagnostics

private func rate(
    _ literal: LiteralText, _ site: DeclarationSite, _ part: String, subject: String = "alert \"Memory\""
)
    -> Diagnostic
{
    Diagnostic(
        .error, id: "rate-of-gauge", "`rate` needs a counter, but `\(part)` is a gauge", subject: subject,
        at: Highlight(
            site, literal: literal, range: literal.range(of: part), label: "declared as a gauge"),
        help: ["use `deriv(...)` for a gauge"])
}

let goldenCases: [GoldenCase] = [
    GoldenCase(
        "plain",
        """
        let memory = Metric.gauge("memory_bytes")

        let alerts: [Alert] = [
            Alert("Memory", when: "rate(memory_bytes[5m]) > 1e9"),
        ]
        """
    ) { source in
        var found = rate(LiteralText("rate(memory_bytes[5m]) > 1e9"), source.site("Alert("), "memory_bytes")
        found.primary.labelSite = source.site("gauge(")
        found.notes = ["the rate of a gauge counts every fall as a restart"]
        return [found]
    },
    GoldenCase(
        "multi-line literal",
        #"""
        let query: PromQuery = """
            sum(rate(requests_total[5m])) \
              / sum(rate(memory_bytes[5m]))
              > 0.5
            """
        let alert = Alert("Memory", when: query)
        """#
    ) { source in
        let text = LiteralText("sum(rate(requests_total[5m]))   / sum(rate(memory_bytes[5m]))\n  > 0.5")
        let site = source.site("Alert(")
        return [
            rate(text, site, "memory_bytes"),
            Diagnostic(
                .warning, id: "never-true", "the comparison is never true", subject: "alert \"Memory\"",
                at: Highlight(
                    site, literal: text, range: TextRange(0, text.length), label: "between 0 and 0.4")),
        ]
    },
    GoldenCase(
        "long range",
        #"""
        Alert("Memory", when: """
            sum(
              rate(a[5m])
            )
              /
            sum(b)
            """)
        """#
    ) { source in
        let text = LiteralText("sum(\n  rate(a[5m])\n)\n  /\nsum(b)")
        return [
            Diagnostic(
                .error, id: "never-true", "the comparison is never true",
                at: Highlight(source.site("Alert("), literal: text, label: "this value"))
        ]
    },
    GoldenCase(
        "raw literal",
        ##"""
        Alert("Memory", when: #"rate(memory_bytes{path=~"\\d+"}[5m])"#)
        """##
    ) { source in
        [
            rate(
                LiteralText(#"rate(memory_bytes{path=~"\\d+"}[5m])"#), source.site("Alert("),
                #"{path=~"\\d+"}"#)
        ]
    },
    GoldenCase(
        "escapes",
        #"""
        Alert("Memory", when: "x{a=\"\u{540D}\"} + rate(memory_bytes[5m])")
        """#
    ) { source in
        let text = LiteralText("x{a=\"名\"} + rate(memory_bytes[5m])")
        return [rate(text, source.site("Alert("), "memory_bytes"), rate(text, source.site("Alert("), "名")]
    },
    GoldenCase(
        "interpolation",
        #"""
        let other = "rate(\(Erp.requests)[5m]) > \(2)"
        Alert("Memory", when: "rate(\(Erp.memory)[5m]) > \(2)")
        Alert("Again", when: "rate(\(Erp.memory)[5m]) > \(2)")
        """#
    ) { source in
        func text(_ call: String) -> LiteralText {
            LiteralText([
                .text("rate("), .interpolation(rendered: "memory_bytes", site: source.site(call)),
                .text("[5m]) > "),
                .interpolation(rendered: "2", site: nil),
            ])
        }
        return [
            rate(
                text("\"Again\", when: \"rate(\\("),
                source.site("Alert(\"Again\"".replacing("(\"Again\"", with: "(")), "memory_bytes"),
            rate(text("\"Memory\", when: \"rate(\\("), source.site("Alert("), "memory_bytes"),
        ]
    },
    GoldenCase(
        "wide characters and tabs",
        """
        let alerts = [
        \t/* 名前 😀 */\tAlert("é", when: "rate(メモリ{a='👩‍👩‍👧'}[5m]) + memory_bytes"),
        ]
        """
    ) { source in
        let text = LiteralText("rate(メモリ{a='👩‍👩‍👧'}[5m]) + memory_bytes")
        return [
            rate(text, source.site("Alert("), "メモリ"), rate(text, source.site("Alert("), "memory_bytes"),
            rate(text, source.site("Alert("), "[5m]"),
        ]
    },
    GoldenCase(
        "unknown literal",
        """
        let alerts = names.map { name in
            Alert(name, when: query(name) + other)
        }
        """
    ) { source in
        let text = LiteralText("rate(\n  memory_bytes[5m]\n)")
        return [
            rate(text, source.site("Alert("), "memory_bytes"),
            rate(text, source.site("Missing("), "memory_bytes"),
        ]
    },
    GoldenCase(
        "declaration",
        """
        let alerts = [
            Alert("Memory", when: query,
                  for: .minutes(5)),
        ]
        """
    ) { source in
        [Diagnostic(.warning, id: "no-owner", "nobody owns the alert", at: Highlight(source.site("Alert(")))]
    },
    GoldenCase(
        "related places",
        [
            (
                "stacks/Checkout.swift",
                """
                let a = Alert("Memory", when: "rate(memory_bytes[5m]) > 1")
                let b = 1
                let c = Alert("Memory", when: "rate(memory_bytes[5m]) > 2")
                let d = 1
                let e = 1
                let f = 1
                let g = Alert("Third", when: "up")
                """
            ),
            ("stacks/Other.swift", "let x = 1\nlet z = Alert(\"Memory\", when: \"z\")"),
        ]
    ) { source in
        let site = source.site("Alert(")
        return [
            Diagnostic(
                .error, id: "same-alert", "two alerts have one identity", subject: "alert \"Memory\"",
                at: Highlight(site, literal: LiteralText("rate(memory_bytes[5m]) > 1"), label: "this one"),
                related: [
                    Highlight(source.site("c = Alert("), label: "the same name"),
                    Highlight(source.site("g = Alert("), literal: LiteralText("up")),
                    Highlight(source.site("z = Alert(", in: "stacks/Other.swift"), label: "another file"),
                    Highlight(site, literal: LiteralText("Memory"), label: "the name"),
                ])
        ]
    },
    GoldenCase(
        "equal ones",
        """
        let query: PromQuery = "rate(memory_bytes[5m])"
        let a = Alert("A", when: query), b = Panel("B", query)
        """
    ) { source in
        let text = LiteralText("rate(memory_bytes[5m])")
        return [
            rate(text, source.site("Panel("), "memory_bytes", subject: "panel \"B\""),
            rate(text, source.site("Alert("), "memory_bytes", subject: "alert \"A\""),
            rate(text, source.site("Alert("), "memory_bytes", subject: "alert \"A\""),
        ]
    },
    GoldenCase(
        "other file", [("rules/old.yml", "groups:\n  - name: a\n    rules: [{alert: X, expr: rate(x)}]\n")]
    ) { _ in
        [
            Diagnostic(
                .error, id: "syntax", "expected a range \u{1B}[31m",
                at: Highlight(
                    .file(path: "/home/me/site/rules/old.yml", range: TextRange(56, 57)), label: "here")),
            Diagnostic(
                .error, id: "syntax", "the file is gone",
                at: Highlight(
                    .file(path: "/home/me/site/rules/gone.yml", range: TextRange(56, 57)), label: "here")),
        ]
    },
    GoldenCase(
        "long line",
        "Alert(\"Memory\", when: \"" + String(repeating: "a + ", count: 60) + "rate(memory_bytes[5m])"
            + String(repeating: " + b", count: 60) + "\")"
    ) { source in
        let text = LiteralText(
            String(repeating: "a + ", count: 60) + "rate(memory_bytes[5m])"
                + String(repeating: " + b", count: 60))
        return [rate(text, source.site("Alert("), "memory_bytes")]
    },
]
