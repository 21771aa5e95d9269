import PromQL
import Testing

/// Queries that Prometheus refuses: where, and in which words.
@Suite struct RefusalTests {
    /// The place is the rest of the text, as the tokens end there.
    static let lexical: [(String, String)] = [
        ("(up«»", "`(` is never closed"), ("up{a=«\"b}»", "never closed"), ("up{a=«\"\\q\"}»", "no escape"),
        ("a «!~ \"b\"»", "no operator"), ("a «=~ \"b\"»", "compares labels"),
        ("up)«»", "closes no parenthesis"),
        ("up[5m«[1m]]»", "inside brackets"), ("up«]»", "closes no bracket"), ("«5mm»", "neither"),
        ("up[«x]»", "in a range"), ("up{«:}»", "inside braces"), ("«é + 1»", "`é`"),
        ("up[5m:1m«:1m]»", "second `:`"),
        ("up[5m«»", "never closed"), ("up[5m «x]»", "behind the range"), ("up{a«»", "never closed"),
        ("«'a\nb'»", "end of the line"), ("«`a»", "never closed"), ("«\"\\u12\"»", "4 digits"),
        ("a + «.»", "`.`"),
    ]

    @Test(arguments: lexical) func aTextThatIsNotMadeOfTokensIsRefused(text: String, words: String) {
        checkError(text, words)
    }

    @Test func anEmptyTextIsRefused() {
        checkError("«» # nothing", "empty")
    }

    static let grammar: [(String, String)] = [
        ("a «b»", "unexpected `b`"), ("a +«»", "too early"), ("a + «group_left»(x) b", "unexpected"),
        ("up{job«}»", "compared with nothing"), ("up{job=«api»}", "a string in quotes"),
        ("sum by («,») (a)", "a label"), ("sum by (a «b») (a)", "`,` or `)`"), ("sum by «a»", "`(`"),
        ("sum by («without») (a)", "a label"), ("up offset «x»", "a duration"), ("up @ «x»", "a timestamp"),
        ("up[5m «5m»]", "`:` or `]`"), ("abs(up«,»)", "followed by `,`"), ("(a«,» b)", "unexpected `,`"),
        ("«rat»(up[5m])", "no function `rat`"), ("«holt_winters»(a[5m], 1, 1)", "no function"),
        ("«sum()»", "nothing to aggregate"), ("«topk(a)»", "takes 2 arguments, but has 1"),
        ("up[«0m»]", "greater than 0"),
        ("(a + b)«[5m]»", "selector before it"), ("up{«a=~\"(\"»}", "cannot be compiled"),
        ("a offset 5m «[5m]»", "behind `offset`"),
        ("a @ 5 «[5m]»", "behind `@`"), ("«a offset 5m» offset 1m", "twice"),
        ("«sum(a)» offset 5m", "needs a selector"),
        ("«1.5h»", "no duration"), ("up[«5m5m»]", "no duration"), ("up[1m«/»0]", "divided by 0"),
        ("up offset «1e11»", "292 years"), ("«a[5m]» anchored smoothed", "exclude"),
    ]

    @Test(arguments: grammar)
    func aTextAgainstTheGrammarIsRefusedWhereItBreaks(text: String, words: String) {
        checkError(text, words)
    }

    static let typed: [(String, String)] = [
        ("rate(«up»)", "`rate` needs a range vector"), ("abs(«up[5m]»)", "`abs` needs an instant vector"),
        ("sum(«1»)", "`sum` needs an instant vector"), ("topk(«a», b)", "`topk` needs a scalar"),
        ("count_values(«1», a)", "`count_values` needs a string"), ("«abs()»", "takes 1 argument, but has 0"),
        ("«round(a, 1, 2)»", "at most 2"), ("«label_join(a, \"b\")»", "at least 3"),
        ("1 «=»= 2", "only be compared"),
        ("«1 and a»", "both sides"), ("a «+ boo»l b", "comparisons only"),
        ("«a[5m]» + b", "needs scalars or instant"),
        ("«-\"x\"»", "a sign"), ("«a[5m][5m:]»", "a subquery needs"), ("«a + on(x) 1»", "`on` needs instant"),
        ("«a and on(x) group_left b»", "cannot have `group_left`"),
        ("a + «b{__name__=\"c\"}»", "named twice"),
        ("a + «{b=~\".*\"}»", "every series"), ("«{}»", "every series"), ("info(a, «b»)", "without a name"),
        ("a «* on(x) group_left(x») b", "both matched on and copied"),
    ]

    @Test(arguments: typed) func aValueOfTheWrongTypeIsRefused(text: String, words: String) {
        checkError(text, words)
    }

    @Test func allTypeErrorsAreReported() {
        let errors = Tree.parse("rate(a) + abs(b[5m]) + {}").errors
        #expect(errors.count == 3)
        #expect(errors.allSatisfy { !$0.isRecovered })
    }

    @Test func theCureIsNamed() {
        #expect(Tree.parse("rate(up)").errors.first?.help == "add a range, as in `up[5m]`")
        #expect(Tree.parse("increse(up[5m])").errors.first?.help == "did you mean `increase`?")
        #expect(Tree.parse("up{a==\"b\"}").errors.first?.help == "matchers use a single `=`")
    }
}
