import Diagnostics
import PromQL
import Testing

/// What is found behind a mistake, and what is not made up.
@Suite struct RecoveryTests {
    /// Checks all errors of a query: Prometheus' own between « and », others between ‹ and ›; words of each
    /// message, in the order of the reports.
    static func checkErrors(_ marked: String, _ words: [String], _ options: ParseOptions) {
        var text = ""
        var open: [(index: Int, isRecovered: Bool)] = []
        var ranges: [(range: TextRange, isRecovered: Bool)] = []
        for character in marked {
            let offset = text.utf8.count
            switch character {
            case "«", "‹":
                open.append((ranges.count, character == "‹"))
                ranges.append((TextRange(offset, offset), character == "‹"))
            case "»", "›":
                if let last = open.popLast() { ranges[last.index].range.end = Int32(offset) }
            default: text.append(character)
            }
        }
        let expected = ranges.filter { !$0.isRecovered } + ranges.filter(\.isRecovered)
        let result = Tree.parse(text, options: options)
        let found = result.errors
        #expect(result.tree == nil)
        #expect(found.map(\.range) == expected.map(\.range), "\(text) \(found.map(\.message))")
        #expect(found.map(\.isRecovered) == expected.map(\.isRecovered), "\(text) \(found.map(\.message))")
        #expect(found.count == words.count)
        for (error, words) in zip(found, words) {
            #expect(error.message.contains(words), "\(text)")
        }
    }

    static let several: [(String, [String])] = [
        // Syntax errors behind each other.
        ("a «b» + c ‹d›", ["unexpected `b`", "unexpected `d`"]),
        ("a «b» + c ‹d› * e ‹f› > 1", ["`b`", "`d`", "`f`"]),
        ("(a + «)» / (b + ‹)›", ["unexpected `)`", "unexpected `)`"]),
        ("sum(a «b») / sum(c ‹d›)", ["`b`", "`d`"]),
        ("a + «*» b + c ‹d›", ["`*`", "`d`"]),
        ("a «=» 1 and b ‹=› 2", ["`=`", "`=`"]),
        ("a «b» + c + ‹›", ["`b`", "too early"]),
        ("abs(up«,») + a «b» + c ‹d›", ["followed by `,`", "`b`", "`d`"]),
        ("a «b» + abs(up‹,›)", ["`b`", "followed by `,`"]),
        ("sum by (a «b») (x) + sum by (c ‹d›) (y)", ["`,` or `)`", "`,` or `)`"]),
        ("a + on (x «y») b + c ‹d›", ["`,` or `)`", "`d`"]),
        ("up{job=«api», instance=‹foo›}", ["a string in quotes", "a string in quotes"]),
        ("up{a=«=»\"b\"} / up{c=‹=›\"d\"}", ["a string in quotes", "a string in quotes"]),
        ("clamp(x «1», 2) + y ‹3›", ["`1`", "`3`"]),
        ("x offset «y» + z offset ‹u›", ["a duration", "a duration"]),
        ("rate(x[«]») / rate(y[‹]›)", ["in the range", "in the range"]),
        // Lexical errors; Prometheus' own covers the rest of the text.
        ("a «& b + c ‹&› d»", ["`&`", "`&`"]),
        ("up{a=«\"\\q\", b=‹\"\\z\"›} + c ‹d›»", ["no escape", "no escape", "`d`"]),
        ("«5mm + foo ‹bar›»", ["neither", "`bar`"]),
        ("a «=~ \"b\" + c ‹d›»", ["compares labels", "`d`"]),
        ("up)« + rate(‹up›)»", ["closes no parenthesis", "`rate` needs"]),
        // Variables of Grafana, one by one.
        ("rate(x[«$i»]) / rate(y[‹$i›])", ["`$i` is a variable", "`$i` is a variable"]),
        ("sum by («$a») (rate(x[‹$b›])) > ‹$c›", ["`$a`", "`$b`", "`$c`"]),
        // Functions and literals.
        ("a «b» + ‹rat›(c[5m])", ["`b`", "no function `rat`"]),
        ("«rat»(a[5m]) + «irat»(b[5m]) + c «d» + ‹dlta›(e[5m])", ["rat", "irat", "`d`", "dlta"]),
        ("a «b» + c[‹5m5m›]", ["`b`", "no duration"]),
        ("a «b» + c{d=~\"x\", ‹e=~\"(\"›}", ["`b`", "cannot be compiled"]),
        ("a «b» + ‹sum()›", ["`b`", "nothing to aggregate"]),
        ("a «b» + c[‹0m›]", ["`b`", "greater than 0"]),
        // Types, where nothing else is wrong.
        ("rate(‹up›) + a «b»", ["`b`", "`rate` needs a range vector"]),
        ("a «b» + abs(‹up[5m]›) + ‹{}›", ["`b`", "`abs`", "every series"]),
        ("a «b» + ‹round(c, 1, 2)›", ["`b`", "at most 2"]),
        ("«rat»(abs(‹up[5m]›))", ["no function", "`abs` needs"]),
        ("«rat»(up) + rate(‹up›)", ["no function", "`rate` needs"]),
        ("sum by (a «b») (rate(‹up›))", ["`,` or `)`", "`rate` needs"]),
        ("rate(‹up›) + sum(c«»", ["`(` is never closed", "`rate` needs"]),
        ("rate(‹up›) + c{d=«\"e»", ["never closed", "`rate` needs"]),
        ("(1 ‹=›= 2) + a «b»", ["`b`", "only be compared"]),
    ]

    @Test(arguments: several) func mistakesThatHaveNothingToDoWithEachOtherAreAllReported(
        text: String, words: [String]
    ) {
        Self.checkErrors(text, words, ParseOptions(features: .all))
    }

    static let single = [
        // Missing operands.
        "a + «»", "«*» a", "a + «*» b", "a + «*»", "(a + «)»", "a «=»< 5",
        "a «=»> 5", "a <«>» b", "a ==«=» b", "a «&& b»", "a «|| b and c»", "sum(«,» b)", "a * «/» / / b",
        "(-«)»", "clamp(«,» 1, 2)", "rate(x[5m]) / «»",
        // Missing closers.
        "sum(rate(x[5m])«»", "(a + (b * c)«»", "clamp(abs(x, 0, 1)«»", "up[5m«»", "up{a=\"b\"«»",
        "sum(rate(x[5m«)») / sum(y)", "sum(rate(x{a=\"b\"«[5m])) / sum(y{c=\"d\"})»",
        "sum(x{a=\"b\"«) / sum(y{c=\"d\"})»", "rate(x[5m«)») by (job) > 1",
        "topk(3, sum(rate(x[5m]) «by» (job)",
        "topk(sum(x, 3)«»",
        "sum(x{a=\"b\"«[5m]) by (c) + 1»", "max(clamp(x, 1, 2)«»",
        // Stray closers.
        "rate(x[5m]))«»", "rate(x[5m]))« / rate(y[5m])»", "up«]»", "up[5m]«]»", "up«}»", "a)« + b)»",
        "clamp(abs(x))«,» 0, 1)", "sum(a«] + b)»", "sum «rate»(x[5m])) by (job)", "sum(abs(x«], 2) + 1»",
        // Missing commas.
        "clamp(x «0», 1)", "clamp(x, 0 «1»)", "topk(3 «x»)", "histogram_quantile(0.9 «rate»(x[5m]))",
        "up{a=\"b\" «c»=\"d\"}", "sum by (a «b») (x)", "sum by (a «b» c d, e) (x)",
        "label_replace(x, \"a\" «\"b\"», \"c\", \"d\")",
        // Side by side.
        "a «b»", "a «b» c d", "foo «bar» baz(x, y) qux", "rate(x[5m]) «rate»(y[5m])", "1 «2»",
        "a{b=\"c\"} «(»b)",
        "a «5m»", "a «\"b\"»", "(a «b» c)",
        // Keywords at the wrong place, and misspelt.
        "sum(x) / y «by» (job)", "sum(rate(x[5m]) «by» (job))", "by «(»job) sum(x)", "sum by «job» (x)",
        "sum by «job») (x)", "sum «bt» (job) (x)", "a «adn» b > 1", "a + «group_left»(x) b",
        "a «on» (x) + b", "a «unles» b", "sum(x) «bye» (job)", "x «ofset» 5m",
        "x offset «by» 5m", "sum without «job» (x)", "a «bool» > b", "a > b «bool»",
        // Ranges and modifiers.
        "rate(x[«]»)", "rate(x[5]«m»)", "x[:«5m]»",
        "x[5m «5m»]", "up[5m«[1m]]»", "x @ «foo»", "x offset «»", "rate(x[«five])»", "x[5m:1m«:1m] + 1»",
        "«sum(x)» offset 5m", "«(a + b)» offset 5m",
        "rate(x[«$__rate_interval»])", "sum(x{a=\"b\"}) «$__x»",
        // Matchers.
        "up{job=«api»}", "up{job«}»", "up{a=«=»\"b\"}", "up{«,»}", "up{«/a,b/}»", "up{path=«/a,b/}»",
        "up{a=«b»,c}", "up{a«!}»", "up{job=«“api”}»",
        "rate(up{job=«api»})", "sum(rate(up{job=«api»}[5m])) by (job)", "rate(up{job=«api»}[5m] offset 1h)",
        // Quotes.
        "up{a=«\"b}»", "up{a=«'b\"} + c»", "rate(up{a=«\"b}[5m])»", "a + «\"b»",
        "x{a=\"b} + rate(up{c=\"«d»\"})",
        "up{a=«\"\\q\"}»", "«`a + b»",
        // Other characters, other mistakes.
        "«é + 1»", "a «; b»", "a + «.»", "«5mm»",
        "a != «=» b", "a«,» b",
        "(a«,» b)", "«/»/ note\nup", "«rat»(x)", "«rat»(x)[5m:]", "abs(«rat»(x), 2)", "«topk(sum(x))» + 1",
        "«holt_winters»(x[5m], 1, 1)", "rate(sum(«irat»(x)))",
    ]

    @Test func noMoreThanTenAreReportedBesideTheFirst() {
        let text = "a b" + String(repeating: " + a b", count: 50)
        let errors = Tree.parse(text).errors
        #expect(errors.map(\.isRecovered) == [false] + [Bool](repeating: true, count: 10))
        #expect(Set(errors.map(\.range)).count == errors.count)
        #expect(Tree.parse("a b" + String(repeating: " + rate(up)", count: 50)).errors.count == 11)
        #expect(Tree.parse("a b" + String(repeating: " + rat(up)", count: 50)).errors.count == 11)
    }

    @Test func mistakesAroundInterpolatedValuesAreToldApart() {
        let source = SpliceTests.source(
            "a % + rate(%) + b % + \"%\" + c d", .number(1), .expression(SpliceTests.query("up")), .number(2),
            .string("s"))
        let errors = Tree.parse(source).errors
        #expect(errors.map(\.range.start) == [2, 11, 18, 23, 30])
        #expect(errors.map(\.isRecovered) == [false, true, true, true, true])
        #expect(errors.allSatisfy { $0.source == 0 })
    }

    @Test(arguments: single) func oneMistakeIsReportedOnce(text: String) {
        Self.checkErrors(text, [""], ParseOptions(features: .all))
    }
}
