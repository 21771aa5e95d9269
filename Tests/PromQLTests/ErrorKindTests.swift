import Diagnostics
import PromQL
import Testing

/// Every kind of mistake that Prometheus knows in a query: its place there between « and », our words, and the cure.
@Suite struct ErrorKindTests {
    typealias Row = (query: String, words: String, cure: String)

    static let lexical: [Row] = [
        ("(up«»", "`(` is never closed", "close it with `)`"),
        ("up[5m«»", "`[` is never closed", "close the range with `]`"),
        ("up[«»", "`[` is never closed", "close the range"),
        ("a «=~ \"b\"»", "compares labels", "inside braces"),
        ("a «!b»", "`!` alone", "use `!=`, `unless`"),
        ("up[:«5m]»", "before any range", "the range first"),
        ("up[5m «x]»", "behind the range", "close the range with `]`"),
        ("up[5 «days]»", "behind the range", "write `5d`, without a space"),
        ("up[«5M]»", "neither", "write `5m`"),
        ("up > «10MB»", "neither", "write `10e6`"),
        ("up > «1GiB»", "neither", "write `1 * 1024^3`"),
        ("up > «5M»", "neither", "`5e6` for millions"),
        ("up)«»", "closes no parenthesis", "remove it"),
        ("up[5m«[1m]]»", "inside brackets", "close the range before it"),
        ("up«]»", "closes no bracket", "remove it"),
        ("a «& b»", "cannot stand here", "write `and`"),
        ("a «| b»", "cannot stand here", "write `or`"),
        ("a + «}»", "closes no brace", "open the matchers"),
        ("up{«»", "`{` is never closed", "close the matchers with `}`"),
        ("up{a«!b}»", "no matching operator", "use `!=` or `!~`"),
        ("up{«{a=\"b\"}}»", "inside braces", "close the braces before it"),
        ("up{«:}»", "inside braces", "write matchers"),
        ("up{a«-b=\"c\"}»", "inside braces", "quotes: `\"a-b\"`"),
        ("up{a=«5}»", "must stand in quotes", "write `=\"5\"`"),
        ("up{a=~«5..}»", "must stand in quotes", "write `=~\"5..\"`"),
        ("«\"a\\»", "within an escape", "close it"),
        ("up{a=«\"\\d\"}»", "no escape", "backticks"),
        ("«\"\\u12\"»", "4 digits", "write `\\\\`"),
        ("«\"\\ud800\"»", "no character", "the character itself"),
        ("«\"a»", "never closed", "close it with `\"`"),
        ("«'a\nb'»", "end of the line", "backticks"),
        ("«`a»", "never closed", "close it with"),
        ("«1..2»", "neither a number nor a duration", "durations look like"),
        ("up[«5min]»", "neither a number nor a duration", "write `5m`"),
        ("up[5m:1m«:1m]»", "second `:`", "one step"),
        ("up[«x]»", "in a range", "write a duration"),
        ("rate(Erp«.requests[5m])»", "a name without quotes", "write `\\(Erp.requests)`"),
        ("rate(http«.requests[5m])»", "a name without quotes", "`{\"http.requests\"}`"),
    ]

    static let grammar: [Row] = [
        ("«» # nothing", "empty", "write an expression"),
        ("a «b»", "unexpected `b`", "put an operator before it"),
        ("a > 5 «for» 10m", "unexpected `for`", "the alert's `for`"),
        ("avg(a) «over» 5m", "unexpected `over`", "`avg_over_time(metric[5m])`"),
        ("a offset 1 «day»", "unexpected `day`", "write `1d`, without a space"),
        ("a offset 1h «30m»", "unexpected `30m`", "write `1h30m`, without a space"),
        ("a < 10%«»", "behind `%`", "a fraction"),
        ("a{b=\"c\"}«{»d=\"e\"}", "unexpected `{`", "one pair of braces"),
        ("a +«»", "a value is missing behind `+`", ""),
        ("a + «/» b", "between `+` and `/`", ""),
        ("a <«>» b", "`<>` is no operator", "write `!=`"),
        ("a «=»< b", "unexpected `=`", "write `<=`"),
        ("sum «x» by (a)", "unexpected `x`", "`sum(x)`"),
        ("sum(x) «bye» (a)", "unexpected `bye`", "did you mean `by`?"),
        ("sum(x) by (a) «by» (b)", "unexpected `by`", "once"),
        ("sum by «a» (x)", "expected `(`", "write `(a)`"),
        ("sum by (a «b») (x)", "expected `,` or `)`", "put a `,` before it"),
        ("sum by («\"\"») (x)", "empty name", "write its name"),
        ("sum by (a, «,») (x)", "expected a label", "remove the `,`"),
        ("a * «group_left»(x) b", "unexpected `group_left`", "on (…)"),
        ("«rat»(up[5m])", "no function `rat`", "did you mean `rate`?"),
        ("«mean»(up)", "no function `mean`", "write `avg(…)`"),
        ("«RATE»(up[5m])", "no function `RATE`", "small letters: `rate`"),
        ("abs(up«,»)", "followed by `,`", "remove the `,`"),
        ("clamp(up «0», 1)", "unexpected `0`", "put a `,` before it"),
        ("up[«0m»]", "greater than 0", "such as `5m`"),
        ("up offset «x»", "expected a duration", "offset 5m"),
        ("up @ «x»", "expected a timestamp", "seconds since 1970"),
        ("up{«a=~\"(\"»}", "cannot be compiled", "close it"),
        ("up[5m:1m «1m»]", "expected `]`", "close the range"),
        ("(up[5m: «)»", "expected a duration or `]`", ""),
        ("up[5m «5m»]", "expected `:` or `]`", "close the range"),
        ("rate(up[«]»)", "expected a duration", "`[5m]`"),
        ("up{a=\"b\" «c»=\"d\"}", "expected `,` or `}`", "put a `,` before it"),
        ("up{a=«b»}", "expected a string", "quotes: `\"b\"`"),
        ("up{a=«=»\"b\"}", "expected a string", "a single `=`"),
        ("up{status«}»", "the label `status` is compared with nothing", "write `status=\"…\"`"),
        ("up{«,»}", "expected a label", "remove the `,`"),
        ("up[1m«/»0]", "divided by 0", "another number"),
        ("up[5m«%»0]", "divided by 0", "another number"),
        ("up offset «1e11»", "292 years", "shorter"),
        ("up[«300y»]", "292 years", "shorter"),
    ]

    static let built: [Row] = [
        ("«sum()»", "nothing to aggregate", "write `sum(query)`"),
        ("«topk(a)»", "takes 2 arguments, but has 1", "write `topk(number, query)`"),
        ("«sum(a, b)»", "takes 1 argument, but has 2", "sum by (label)"),
        ("«99999e9999»", "too large", "`Inf`"),
        ("«0b1»", "neither", "durations look like"),
        ("up[«1.5h»]", "no duration", "write `1h30m`"),
        ("up[«30m1h»]", "no duration", "write `1h30m`"),
        ("up[«5ms1ss»]", "no unit", "durations look like"),
        ("(a + b)«[5m]»", "selector before it", "subquery"),
        ("«sum(a)» offset 5m", "needs a selector", "inside the parentheses"),
        ("«a offset 5m» offset 1m", "twice", "keep one"),
        ("a offset 5m «[5m]»", "behind `offset`", "write the range first"),
        ("a @ 5 «[5m]»", "behind `@`", "write the range first"),
        ("«sum(a)» @ 5", "needs a selector", "inside the parentheses"),
        ("«a @ 5» @ 6", "twice", "keep one"),
        ("«a» @ Inf", "no point in time", "seconds since 1970"),
        ("«a[5m]» anchored smoothed", "exclude", "keep one"),
        ("«a[5m:]» anchored", "needs a selector", "subqueries cannot"),
        ("«sum(a)» smoothed", "needs a selector", "right behind the selector"),
    ]

    static let typed: [Row] = [
        ("sum(«1»)", "needs an instant vector", "`vector(…)`"),
        ("sum(«a[5m]»)", "needs an instant vector", "`rate(…)`"),
        ("topk(«a», b)", "needs a scalar", "`scalar(…)`"),
        ("count_values(«job», a)", "needs a string", "`\"job\"`"),
        ("topk(a, «5»)", "wrong order", "write `topk(5, a)`"),
        ("a «+ boo»l b", "comparisons only", "remove `bool`"),
        ("1 «=»= 2", "two scalars", "write `== bool`"),
        ("a «* on(x) group_left(x») b", "both matched on and copied", "from `group_left`"),
        ("«a[5m]» + b", "needs scalars or instant", "`rate(…)`"),
        ("a + «\"b\"»", "needs scalars or instant", "without quotes"),
        ("«a + on(x) 1»", "`on` needs instant vectors", "remove it"),
        ("«1 + fill(0) a»", "`fill` needs instant vectors", "remove it"),
        ("«a and on(x) group_left b»", "cannot have `group_left`", "remove `group_left`"),
        ("«a and fill(0) b»", "cannot have `fill`", "remove `fill`"),
        ("«1 and a»", "needs instant vectors on both sides", "`vector(…)`"),
        ("«abs()»", "takes 1 argument, but has 0", "write `abs(query)`"),
        ("«label_join(a, \"b\")»", "takes at least 3 arguments, but has 2", "write `label_join(a, \"b\", \"text\")`"),
        ("«round(a, 1, 2)»", "takes at most 2 arguments, but has 3", "write `round(query, number?)`"),
        ("«rate(a, 5m)»", "takes 1 argument, but has 2", "`rate(a[5m])`"),
        ("«rate(5m, a)»", "takes 1 argument, but has 2", "`rate(a[5m])`"),
        ("«quantile_over_time(a[5m])»", "takes 2 arguments, but has 1", "`quantile_over_time(number, a[5m])`"),
        ("info(a, «b»)", "without a name", "write `{__name__=\"b\"}`"),
        ("«info(a, 1)»", "needs matchers", "in braces"),
        ("info(a, «b + c»)", "needs matchers", "in braces"),
        ("rate(«up»)", "needs a range vector", "`up[5m]`"),
        ("rate(«sum(up)»)", "needs a range vector", "subquery"),
        ("abs(«up[5m]»)", "needs an instant vector", "`rate(…)`"),
        ("histogram_quantile(«a», 0.9)", "wrong order", "write `histogram_quantile(0.9, a)`"),
        ("clamp(«0», 1, a)", "wrong order", "write `clamp(a, 0, 1)`"),
        ("«-\"x\"»", "a sign", "remove it"),
        ("«-a[5m]»", "a sign", "`-rate(…)`"),
        ("«a[5m][5m:]»", "a subquery needs", "remove one of the ranges"),
        ("a + «b{__name__=\"c\"}»", "named twice", "keep one"),
        ("«{b=~\".*\"}»", "every series", "name a metric"),
    ]

    @Test(arguments: lexical + grammar + built + typed)
    func isFoundWhereItIsAndCured(query: String, words: String, cure: String) {
        checkError(query, words)
        let text = query.replacing("«", with: "").replacing("»", with: "")
        let help = Tree.parse(text, options: ParseOptions(features: .all)).errors.first?.help ?? ""
        #expect(help.contains(cure), "\(help)")
    }

    static let gated: [(String, String)] = [
        ("a «+ fill(0)» b", "promql-binop-fill-modifiers"), ("«limitk»(1, a)", "promql-experimental-functions"),
        ("«sort_by_label»(a, \"b\")", "promql-experimental-functions"),
        ("a[5m] «anchored»", "promql-extended-range-selectors"),
        ("a[5m] «smoothed»", "promql-extended-range-selectors"),
    ]

    @Test(arguments: gated) func whatIsBehindAFlagNamesIt(query: String, flag: String) {
        let text = query.replacing("«", with: "").replacing("»", with: "")
        let error = Tree.parse(text).errors.first
        #expect(error?.message.contains("`\(flag)`") == true)
        #expect(error?.help == "start Prometheus with `--enable-feature=\(flag)`")
    }

    static let shown = [
        "up«)» + 1", "up{«status»}", "up{a=~«5..», b=\"c\"}", "up{a=~\"5\\\\.«(».\"}", "up{a=~`x«{2,1}»`}",
        "up{a=\"«\\q»\"}", "a * on(x) group_left(y, «x») b", "topk(«a, 5»)", "rate(«Erp.requests»[5m])",
        "up[«5min»]", "up{«a-b»=\"c\"}",
    ]

    @Test(arguments: shown)
    func peopleAreShownWhatIsWrong(marked: String) {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let error = Tree.parse(text, options: ParseOptions(features: .all)).errors.first
        let bytes = Array(text.utf8)
        guard let range = error?.shown else {
            Issue.record("nothing is shown of `\(text)`")
            return
        }
        let found =
            String(decoding: bytes[..<Int(range.start)], as: UTF8.self) + "«"
            + String(decoding: bytes[range.bytes], as: UTF8.self) + "»"
            + String(decoding: bytes[Int(range.end)...], as: UTF8.self)
        #expect(found == marked)
    }

    static let told: [(String, Int)] = [
        ("histogram_quantile(a, 0.9)", 2), ("rate(a, 5m)", 2), ("quantile_over_time(a[5m])", 2),
        ("1 or on(x) a", 2), ("a and on(x) group_left b", 2), ("a[step()/0d]", 2), ("a[5y1hs]", 2),
        ("rate(a[1m])[1h] offset 1h", 2), ("info(a, 1)", 3),
    ]

    @Test(arguments: told) func peopleReadOfOneMistakeOnce(query: String, count: Int) {
        let errors = Tree.parse(query, options: ParseOptions(features: .all)).errors
        #expect(errors.count == count)
        #expect(errors.count { !$0.isConsequence } == 1, "\(errors.map(\.message))")
    }
}
