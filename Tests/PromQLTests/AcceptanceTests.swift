import PromQL
import Testing

/// Queries that Prometheus accepts, with what they print as.
@Suite struct AcceptanceTests {
    static let canonical = [
        "1", "0.5", "5m", "-5m", "NaN", "+Inf", "-Inf", "\"text\"", "up", "up{job=\"api\"}",
        "rate(http_requests_total{code=~\"5..\",job=\"api\"}[5m])", "{__name__=\"http.requests\",a=\"b\"}",
        "up offset 1h", "up offset -1h", "up @ 1609746000.000", "up[5m] @ start() offset 1d", "up[1h:]",
        "max_over_time(rate(up[5m])[1h:30s] @ end())", "sum by (job, \"a.b\") (up)", "avg without () (up)",
        "topk(3, up)", "count_values(\"version\", build_info)", "a + b * c ^ d", "(a + b) * c", "-a ^ 2",
        "a == bool 1", "a and on (x) b", "a * ignoring (x) group_left (y, z) b", "a / on () group_right () b",
        "a + fill (0) b", "a - on (x) fill_left (1) fill_right (2) b", "time() - 5m", "vector(1)",
        "label_join(up, \"a\", \"-\", \"b\", \"c\")", "round(up)", "round(up, 0.1)", "info(up, {})",
        "up[5m] anchored", "rate(up[5m] smoothed)", "up[5m * 2]", "up[(1m + 2m) * 3:step()]",
        "up offset (5m ^ 2)", "up offset -min_of(5m, step())", "up offset -(5m)", "hist </ 5", "hist >/ -1",
        "a atan2 b", "a % -b", "sum", "offset offset 5m", "and and and", "by + without", "start{a=\"b\"}",
        "histogram_quantiles(up, \"q\", 0.5, 0.9)", "limitk(2, up)", "a unless b or c", "up offset +(5m) + a",
        "-up offset +(5m) * 2 ^ a", "a + up offset (5m)", "up offset (5m) > 1",
    ]

    @Test(arguments: canonical) func canonicalTextPrintsAsItself(text: String) { check(text) }

    static let normalized: [(String, String)] = [
        ("SUM(up)BY(job)", "sum by (job) (up)"), ("sum by () (up)", "sum(up)"), ("0x1F", "31"), ("010", "8"),
        ("1_000", "1000"), ("inf", "+Inf"), ("- - 1", "1"), ("-(1)", "-(1)"), ("1e3", "1000"),
        ("up{b='x', a=`y`,}", "up{a=\"y\",b=\"x\"}"), ("{'a.b', c!=\"d\"}", "{__name__=\"a.b\",c!=\"d\"}"),
        ("{a='', \"x\"}", "{__name__=\"x\",a=\"\"}"), ("up{}", "up"), ("a#note\n+ b", "a + b"),
        ("a + ignoring () b", "a + b"), ("1 + ignoring () 2", "1 + 2"), ("up[60]", "up[1m]"),
        ("up[90s]", "up[1m30s]"),
        ("up[5m:60]", "up[5m:1m]"), ("up offset -2^2", "up offset -2s ^ 2"),
        ("up offset ((5m))", "up offset (5m)"), ("up offset +(5m)", "up offset (5m)"),
        ("(up offset +(5m)) * 2", "(up offset (5m)) * 2"),
        ("up anchored[5m]", "up[5m] anchored"), ("x @ -1.5", "x @ -1.500"), ("up @ 1h", "up @ 3600.000"),
        ("up[0.0005]", "up[0.0005]"), ("a<b>=c", "a < b >= c"), ("sum(a)by(b,)", "sum by (b) (a)"),
        ("-a*b^-c", "-a * b ^ -c"), ("a^b^c", "a ^ b ^ c"), ("a-b-c", "a - b - c"), ("up offset 0s", "up"),
        ("{\"[a]\"='b'}", "{\"[a]\"=\"b\"}"), ("{\"$a\"='b'}", "{\"$a\"=\"b\"}"),
        ("\"\\u00e9\\x41\"", "\"éA\""), ("'\\xff'", #""\xff""#), (#"a{b=~"\xff|c"}"#, #"a{b=~"\xff|c"}"#),
        ("a + on(x) group_left b", "a + on (x) group_left () b"),
        ("a * fill_right(1) fill_left(1) b", "a * fill (1) b"), ("up [ 5m ] offset 1m", "up[5m] offset 1m"),
    ]

    @Test(arguments: normalized) func otherSpellingsPrintAsTheCanonicalOne(text: String, printed: String) {
        check(text, prints: printed)
    }

    @Test func aLongQueryIsBrokenAtItsOperators() {
        let tree = Tree.parse("sum by (job) (rate(errors[5m])) / sum by (job) (rate(requests[5m])) > 0.05")
            .tree
        #expect(
            tree?.prettyPrinted(width: 40) == """
                    sum by (job) (rate(errors[5m]))
                  /
                    sum by (job) (rate(requests[5m]))
                >
                  0.05
                """)
    }
}
