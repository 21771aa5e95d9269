import LogQL
import Testing

@Suite struct LogPrettyPrinterTests {
    private func pretty(_ text: String, width: Int = 30) -> String? {
        LogTree.parse(text).0?.prettyPrinted(width: width)
    }

    @Test func whatFitsStaysOnOneLine() {
        #expect(pretty(#"{app="a"}|json"#) == #"{app="a"} | json"#)
        #expect(pretty(#"sum(rate({a="b"}[5m]))"#) == #"sum(rate({a="b"}[5m]))"#)
    }

    @Test func everyStageHasALineAndFiltersShareOneWhileTheyFit() {
        #expect(
            pretty(#"{app="storefront"} |= "x" != "y" |~ "a longer pattern" != "z" | logfmt | level="error""#) == """
                {app="storefront"}
                  |= "x" != "y"
                  |~ "a longer pattern"
                  != "z"
                  | logfmt
                  | level="error"
                """)
    }

    @Test func aggregationsAreOpened() {
        #expect(
            pretty(#"topk(5, quantile_over_time(0.9, {app="storefront"} | logfmt | unwrap duration(took) | path="/" [5m] offset 1h) by (path))"#)
                == """
                topk(
                  5,
                  quantile_over_time(
                    0.9,
                    {app="storefront"} | logfmt
                      | unwrap duration(took)
                      | path="/" [5m] offset 1h
                  ) by (path)
                )
                """)
    }

    @Test func parenthesesAreKeptWhereTheyMeanSomething() {
        let text = #"(sum(rate({a="b"}[5m])) + 1) * on (c) group_left (d) sum by (c)(rate({a="b"}[5m]))"#
        #expect(
            pretty(text) == """
                  (
                    sum(rate({a="b"}[5m])) + 1
                  )
                * on (c) group_left (d)
                  sum by (c)(rate({a="b"}[5m]))
                """)
    }

    @Test func aDeepQueryIsPrintedInLinearSpace() {
        let text = String(repeating: "sum(", count: 20_000) + #"rate({a="b"}[5m])"# + String(repeating: ")", count: 20_000)
        let printed = pretty(text) ?? ""
        #expect(printed.utf8.count > 0 && printed.utf8.count < 20_000 * 240)
    }
}
