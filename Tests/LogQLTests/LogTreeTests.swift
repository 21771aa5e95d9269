import Diagnostics
import LogQL
import Testing

/// What Loki reads, and what is said of the rest: the marked text, and the message.
@Suite struct LogTreeTests {
    private func check(
        _ marked: String, _ message: String? = nil, options: LogParseOptions = LogParseOptions(),
        at location: SourceLocation = #_sourceLocation
    ) {
        let text = marked.filter { $0 != "«" && $0 != "»" }
        let (tree, errors) = LogTree.parse(text, options: options)
        #expect(errors.first?.message == message, sourceLocation: location)
        guard let error = errors.first else {
            #expect(tree != nil, sourceLocation: location)
            return
        }
        let bytes = Array(text.utf8)
        let shown =
            String(decoding: bytes[..<error.range.bytes.lowerBound], as: UTF8.self) + "«"
            + String(decoding: bytes[error.range.bytes], as: UTF8.self) + "»"
            + String(decoding: bytes[error.range.bytes.upperBound...], as: UTF8.self)
        #expect(shown == marked, sourceLocation: location)
    }

    @Test func logQueriesAreRead() {
        check(#"{app="a", env!="b", x=~"c|d", y!~"e+"}"#)
        check(#"({app="a"} |= "x" or "y" != ip("10.0.0.0/8") |~ `a\d+` |> "<_> b <_>" !> "c")"#)
        check(#"{app="a"} | json | json a, b="c[0].d" | logfmt --strict --keep-empty x="y" | unpack"#)
        check(#"{app="a"} | regexp "(?P<a>.*)" | pattern "<ip> - <_>" | decolorize"#)
        check(#"{app="a"} | line_format "{{.x}}" | label_format a=b,c="{{.d}}" | drop a, b="c" | keep d"#)
        check(#"{app="a"} | a="b" and (c>5m or d!=1.5KB, e==0x1p3) f>=-2 or g=ip("1.2.3.4")"#)
        check("# comment\n{rate=\"a\", Sum=`b`} // and another\n /* and a third */")
    }

    @Test func metricQueriesAreRead() {
        check(#"rate({app="a"}[5m])"#)
        check(#"count_over_time({app="a"} |= "x" [1h30m] offset -5m)"#)
        check(#"count_over_time(({app="a"} | json)[5m])"#)
        check(#"sum by (a) (count_over_time({app="a"}[5m] | json | x="y"))"#)
        check(#"quantile_over_time(0.95, {app="a"} | unwrap duration(x) | __error__="" [5m]) by (a)"#)
        check(#"SUM(rate({app="a"}[5m])) WITHOUT (a) / on(b) group_left(c) sum(rate({app="b"}[5m]))"#)
        check(#"topk(5, rate({app="a"}[5m])) > bool 2 ^ -1 or vector(0)"#)
        check(#"label_replace(rate({app="a"}[5m]), "x", "$1", "y", "(.*)")"#)
        check(#"variants(rate({app="a"}[5m]), count_over_time({app="a"}[5m])) of ({app="a"}[5m])"#)
        check("1 + 2 * 3")
    }

    @Test func brokenTextIsReportedWhereItBreaks() {
        check(#"{app=«"»a}"#, "the string has no closing quote")
        check(#"rate({app="a"}«[»5m)"#, "the range has no closing `]`")
        check(#"{app=«'»a'}"#, "`'` starts nothing in LogQL")
        check(#"{app="a"«»"#, "the query ends where `,` or `}` was needed")
        check(#"{app="a"} «foo»"#, "`foo` stands where an operator or the end was needed")
        check(#"{«json»="a"}"#, "`json` stands where a label was needed")
        check(#"{app=«5»}"#, "`5` stands where a string was needed")
        check(#"{app="a"} | x > «"5"»"#, #"`"5"` stands where a number, duration or size was needed"#)
        check(#"rate({app="a"}«)»"#, "`)` stands where a range was needed")
        check(#"rate({app="a"}«[5x]»)"#, "`5x` has the unit `x`, but there are y, w, d, h, m, s and ms")
        check(#"sum(rate({app="a"}[5m])«»"#, "the query ends where `)` was needed")
        check(#"{app="a"} | «jsn»"#, "there is no stage `jsn`")
        check(#"«rat»({app="a"}[5m])"#, "LogQL has no function `rat`")
        check("«»", "the query ends where a query was needed")
        check(#"-«rate»({app="a"}[5m])"#, "`rate` stands where a number was needed")
    }

    static let cures: [(String, String)] = [
        (#"{app="a"} | jsn"#, "did you mean `json`?"), (#"rat({app="a"}[5m])"#, "did you mean `rate`?"),
        (#"increase({app="a"}[5m])"#, "write `count_over_time(…)`"), (#"rate({app="a"}[5min])"#, "write `[5m]`"),
        (#"abs({app="a"}[5m])"#, "only Prometheus has it"), (#"{app="a"} json"#, "stages begin with `|`: `| json`"),
        (#"sum by (x) rate({app="a"}[5m])"#, "put what is aggregated in parentheses: `sum (…)`"),
        (#"rate({app="a"}[5m]) offset 1h"#, "it stands behind the range: `[5m] offset 1h`"),
        (#"approx_topk(5, rate({app="a"}[5m])) by (x)"#, "group what is inside: `sum by (…) (…)`"),
        (#"{app="a"} | drop a b"#, "put a `,` before it, or a `|` if it begins a stage"),
        (#"{app="a"} | x > 5 minutes"#, "write `5m`, without a space"),
        (#"{app="a"} | logfmt --strct"#, "`logfmt` takes `--strict` and `--keep-empty`"),
        (#"sum(rate({app="a"}[5m])) bye (x)"#, "did you mean `by`?"), (#"{app=a}"#, #"put it into quotes: `"a"`"#),
        (#"{app="a"} "x""#, #"to look for a text in the lines write `|= "x"`"#),
        (#"app="a""#, #"put matchers into braces: `{app="…"}`"#), (#"{app=="a"}"#, "matchers use a single `=`"),
        (#"{app="a"}[5m]"#, "a range stands inside of a function: `rate({…}[5m])`"),
        (#"{app="a"} | line_format "{{ .x }""#, "write `}}`"),
    ]

    @Test(arguments: cures) func theCureIsNamed(query: String, cure: String) {
        let errors = LogTree.parse(query).1
        #expect(errors.count == 1)
        #expect(errors.first?.help == cure)
    }

    @Test func contentsAreChecked() {
        check(#"{app=~"«(»a"}"#, "the group has no closing `)`")
        check(#"{app="a"} |~ "\\d«**»""#, "`**` repeats a repetition, which needs a group in between")
        check(#"{app="a"} |~ "a«**»""#, "`**` repeats a repetition, which needs a group in between")
        check(#"{app="a"} | regexp «"a+"»"#, "the expression names no group, so it finds no labels")
        check(#"{app="a"} | pattern "<a>«<b>»""#, "two captures stand side by side")
        check(#"{app="a"} | pattern "<a> «<a>»""#, "the capture `<a>` stands twice")
        check(#"{app="a"} |> "«<a>»""#, "`<a>` has a name, but a filter captures nothing")
        check(#"{app="a"} | line_format "a «{{».b""#, "`{{` is never closed")
        check(#"{app="a"} | label_format a=b, «a»=c"#, "`a` is formatted twice in one stage")
        check(#"{app="a"} |= ip(«"x"»)"#, "`x` is no address, range of addresses or network")
        check(#"label_replace(rate({app="a"}[5m]), "a", "b", "c", "«(»")"#, "the group has no closing `)`")
    }

    @Test func aSelectorMustSelect() {
        for selector in ["{}", #"{a!="b"}"#, #"{a=~".*"}"#, #"{a=""}"#, #"{a!~"b"}"#] {
            check("«\(selector)»", "the selector also fits streams that have none of its labels")
        }
        check(#"{a=~".+"}"#)
        check(#"{a!=""}"#)
        check(#"{a=~".*", b="c"}"#)
    }

    @Test func typesAreChecked() {
        check(#"«{app="a"}» + 1"#, "`+` needs a metric, but this gives log lines")
        check(#"sum(«{app="a"}»)"#, "`sum` needs a metric, but this gives log lines")
        check(
            #"«variants(rate({app="a"}[5m])) of ({app="a"}[5m])» + 1"#,
            "`+` needs a metric, but this gives several metrics side by side")
        check(#"rate({app="a"}[5m]) or «1 + 1»"#, "`or` needs metrics on both sides, but this is a number")
        check(#"«sum_over_time»({app="a"}[5m])"#, "`sum_over_time` needs numbers, but nothing unwraps them")
        check(#"bytes_rate({app="a"} «| unwrap x» [5m])"#, "`bytes_rate` reads lines, not `unwrap`")
        check(#"rate({app="a"}[5m]) «by (x)»"#, "`rate` cannot be grouped")
        check(#"sort(rate({app="a"}[5m])) «by (x)»"#, "`sort` cannot be grouped")
        check(#"«topk»(rate({app="a"}[5m]))"#, "`topk` needs a count as its first argument")
        check(#"topk(«1.5», rate({app="a"}[5m]))"#, "`topk` needs a whole number above zero")
        check(#"sum(«5», rate({app="a"}[5m]))"#, "`sum` takes no parameter")
        check(
            #"«quantile_over_time»({app="a"} | unwrap x [5m])"#,
            "`quantile_over_time` needs the quantile as its first argument")
        check(#"{app="a"} «| unwrap x»"#, "`unwrap` stands outside of a range aggregation")
    }

    @Test func versionsMatter() {
        let old = LogParseOptions(version: LogQLVersion(3, 0))
        check(
            #"«approx_topk»(5, rate({app="a"}[5m]))"#,
            "`approx_topk` came with Loki 3.3, but the target is 3.0", options: old)
    }

    @Test func severalMistakesAreReportedTogether() {
        let (tree, errors) = LogTree.parse(#"sum_over_time({a=~"("}[5m]) + rate({}[5m]) by (x)"#)
        #expect(tree != nil)
        #expect(errors.map(\.kind) == [.aggregation, .pattern, .unselective, .aggregation])
    }

    @Test func theKindOfAQueryIsKnown() {
        #expect(LogTree.parse(#"({app="a"} | json)"#).0?.isMetricQuery == false)
        #expect(LogTree.parse(#"rate({app="a"}[5m])"#).0?.isMetricQuery == true)
        #expect(LogTree.parse("1").0?.isMetricQuery == true)
    }

    @Test func grafanaVariablesAreReadWhereTheyMayStand() {
        let grafana = LogParseOptions(grafanaVariables: true)
        check(#"rate({app=~"$app"} |= "${filter}" | x > $limit [$__auto])"#, options: grafana)
        check(
            #"topk($n, sum by ($label) (rate({app=~"${app:regex}"}[${__range}] offset $shift)))"#,
            options: grafana)
        check("$query + 1", options: grafana)
        check(#"rate({app="a"}«[$__auto]»)"#, "`$__auto` is a Grafana variable, which Loki does not know")
        check(#"rate({app="a"}[5m]) > «$limit»"#, "`$limit` is a Grafana variable, which Loki does not know")
        let tree = LogTree.parse(#"rate({app="a"}[$__auto])"#, options: grafana).0
        #expect(tree?.ranges.first?.duration.variable == "$__auto")
    }
}
