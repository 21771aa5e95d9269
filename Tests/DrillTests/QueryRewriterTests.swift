@testable import drill
import Testing

@Suite struct QueryRewriterTests {
    private let rewriter = QueryRewriter(prefix: "drill3_", factor: 60, origin: 1_700_000_000_250)

    private static let cases: [(query: String, rewritten: String)] = [
        ("up == 0", "drill3_up == 0"),
        ("up offset 5m", "drill3_up offset 5s"),
        ("up offset -5m", "drill3_up offset -5s"),
        ("sum(rate(x_total{a=\"b\"}[5m])) > 1", "sum((rate(drill3_x_total{a=\"b\"}[5s]) / 60)) > 1"),
        ("increase(x_total[1h])", "increase(drill3_x_total[1m])"),
        ("rate(x[1m]) / rate(y[1m])", "(rate(drill3_x[1s]) / 60) / (rate(drill3_y[1s]) / 60)"),
        ("max_over_time(deriv(x[5m])[1h:1m])", "max_over_time((deriv(drill3_x[5s]) / 60)[1m:1s])"),
        ("predict_linear(x[1h], 4 * 3600) < 0", "predict_linear(drill3_x[1m], ((4 * 3600) / 60)) < 0"),
        ("time() - x > 60", "((time() - 1700000000.250) * 60) - drill3_x > 60"),
        ("timestamp(x)", "((timestamp(drill3_x) - 1700000000.250) * 60)"),
        ("hour() > 8", "hour(vector(((time() - 1700000000.250) * 60))) > 8"),
        ("hour(x) > 8", "hour(drill3_x) > 8"),
        ("absent(up{job=\"a\"})", "absent(drill3_up{job=\"a\"})"),
        ("{__name__=\"up\"}", "{__name__=\"drill3_up\"}"),
        ("{__name__=~\"a|b\"}", "{__name__=~\"drill3_(?:a|b)\"}"),
        ("x[10ms]", "drill3_x[1ms]"),
        ("a and on (b) c", "drill3_a and on (b) drill3_c"),
    ]

    @Test(arguments: cases) func queriesMeanTheSameInCompressedTime(_ query: String, _ rewritten: String) throws {
        #expect(try rewriter.rewrite(query) == rewritten)
    }

    @Test(arguments: ["{a=\"b\"}", "up @ 5", "up +", "x[5m * 2]"]) func whatCannotBePlayedIsRefused(_ query: String) {
        #expect(throws: Problem.self) { try rewriter.rewrite(query) }
    }

    @Test func nothingFiresBeforeTheStart() {
        #expect(QueryRewriter.query("up == 0", from: 1500) == "(up == 0\n) and on () (vector(time()) >= 1.500)")
        #expect(QueryRewriter.query("1", from: 1500) == "1")
    }

    @Test(arguments: [(60_000, 1000), (0, 0), (1, 1), (-1, -1), (90, 2), (-300_000, -5000)] as [(Int64, Int64)])
    func lengthsOfTimeAreRoundedButNotToNothing(_ length: Int64, _ compressed: Int64) {
        #expect(Compression(factor: 60).milliseconds(length) == compressed)
    }
}
