import Evaluation
import PromQL
import Testing

/// Queries over a few series at one time, and what they come to.
@Suite struct QueryTests {
    private static let inputs = [
        Agreement.Input(series: "up{job=\"a\"}", values: "1x60"),
        Agreement.Input(series: "up{job=\"b\"}", values: "0x60"),
        Agreement.Input(series: "c{job=\"a\"}", values: "0+60x60"),
        Agreement.Input(series: "restarted", values: "0+10x5 0+10x54"),
        Agreement.Input(series: "early", values: "1x5"),
        Agreement.Input(series: "ended", values: "1x8 stale"),
        Agreement.Input(series: "v{job=\"a\", version=\"2\"}", values: "1x60"),
        Agreement.Input(series: "b_bucket{le=\"1\"}", values: "10x60"),
        Agreement.Input(series: "b_bucket{le=\"2\"}", values: "30x60"),
        Agreement.Input(series: "b_bucket{le=\"+Inf\"}", values: "40x60"),
    ]

    /// A query, its version where it matters, and its value at ten minutes.
    static let cases: [(query: String, version: PromQLVersion, value: String)] = [
        ("1 + 1", .newest, "{} 2.0"),
        ("up == 1", .newest, "{__name__=\"up\", job=\"a\"} 1.0"),
        ("up == bool 1", .newest, "{job=\"a\"} 1.0, {job=\"b\"} 0.0"),
        ("1 == up", .newest, "{__name__=\"up\", job=\"a\"} 1.0"),
        ("rate(c[5m])", .newest, "{job=\"a\"} 1.0"),
        // Six samples are in a closed range, five in one that is open on the left: neither goes beyond its ends.
        ("count_over_time(c[5m])", .v2_42, "{job=\"a\"} 6.0"),
        ("count_over_time(c[5m])", .v3_0, "{job=\"a\"} 5.0"),
        ("increase(c[5m])", .v2_42, "{job=\"a\"} 300.0"),
        ("increase(c[5m])", .v3_0, "{job=\"a\"} 300.0"),
        ("resets(restarted[10m])", .newest, "{} 1.0"),
        // The last sample is exactly as old as the lookback.
        ("early", .v2_42, "{__name__=\"early\"} 1.0"),
        ("early", .v3_0, ""),
        ("ended", .newest, ""),
        ("last_over_time(ended[10m])", .newest, "{__name__=\"ended\"} 1.0"),
        ("absent(gone{job=\"x\"})", .newest, "{job=\"x\"} 1.0"),
        ("absent(gone{job=~\"x\"})", .newest, "{} 1.0"),
        ("absent(up)", .newest, ""),
        ("up * on (job) group_left (version) v", .newest, "{job=\"a\", version=\"2\"} 1.0"),
        ("up + on () c", .newest, "refused"),
        ("sum(up)", .newest, "{} 1.0"),
        ("avg without (job) (up)", .newest, "{} 0.5"),
        ("topk(1, up)", .newest, "{__name__=\"up\", job=\"a\"} 1.0"),
        ("topk(1, up * 0)", .newest, "unsupported"),
        ("histogram_quantile(0.5, b_bucket)", .newest, "{} 1.5"),
        ("histogram_quantile(0.9, b_bucket)", .newest, "{} 2.0"),
        ("histogram_fraction(1, 2, b_bucket)", .v3_5, "{} 0.5"),
        ("histogram_fraction(1, 2, b_bucket)", .v3_0, ""),
        ("max_over_time(rate(c[2m])[5m:1m])", .newest, "{job=\"a\"} 1.0"),
        ("c offset 5m", .newest, "{__name__=\"c\", job=\"a\"} 300.0"),
        ("c @ 60", .newest, "{__name__=\"c\", job=\"a\"} 60.0"),
        ("label_replace(up, \"j\", \"$1-\", \"job\", \"(.)\")", .newest, "{__name__=\"up\", j=\"a-\", job=\"a\"} 1.0, {__name__=\"up\", j=\"b-\", job=\"b\"} 0.0"),
        ("label_replace(up, \"job\", \"x\", \"job\", \".*\")", .newest, "refused"),
        ("hour()", .newest, "{} 0.0"),
        ("minute()", .newest, "{} 10.0"),
        ("2 ^ 10", .newest, "{} 1024.0"),
        ("2 ^ 0.3", .newest, "unsupported"),
        ("-7 % 3", .newest, "{} -1.0"),
        ("scalar(up)", .newest, "{} nan"),
        ("sin(up)", .newest, "unsupported"),
        ("up[5m]", .newest, "refused"),
        ("predict_linear(c[5m], 60)", .newest, "{job=\"a\"} 660.0"),
        ("clamp_max(c, 5)", .newest, "{job=\"a\"} 5.0"),
        ("sort_by_label(up, \"job\")", .newest, "unsupported"),
        ("count_over_time(c[5m * 2])", .newest, "{job=\"a\"} 10.0"),
    ]

    @Test(arguments: cases.indices)
    func aQueryHasItsValue(place: Int) {
        let (query, version, value) = Self.cases[place]
        let agreement = Agreement(inputs: Self.inputs, interval: 60)
        let answer = agreement.ours([Agreement.Case(query: query, time: 600)], version)[0]
        let found =
            switch answer {
            case .refused: "refused"
            case .unsupported: "unsupported"
            case .elements: answer.text
            }
        #expect(found == value, "\(query) of \(version): \(answer.text)")
    }

    @Test func seriesCanBeAddedAndReplaced() throws {
        let evaluator = Evaluator()
        let tree = try #require(Tree.parse("sum(x)").tree)
        #expect(evaluator.evaluate(tree, at: 0) == .success(.vector([])))
        let place = evaluator.add(Series(labels: LabelSet([Label(name: "__name__", value: "x")]), samples: [Sample(time: 0, value: 1)]))
        let prepared = evaluator.prepare(tree)
        #expect(prepared.evaluate(at: 0) == .success(.vector([QueryValue.Element(labels: LabelSet(), value: 1)])))
        evaluator.replaceSamples(of: place, with: [Sample(time: 0, value: 2)])
        #expect(prepared.evaluate(at: 0) == .success(.vector([QueryValue.Element(labels: LabelSet(), value: 2)])))
        #expect(prepared.evaluate(at: 400_000) == .success(.vector([])))
    }
}
