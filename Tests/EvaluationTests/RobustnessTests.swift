import Evaluation
import PromQL
import Testing

/// Queries and series that must not bring the evaluator down, whatever they come to.
@Suite struct RobustnessTests {
    private static func deep(_ open: String, _ inner: String, _ close: String, _ depth: Int) -> String {
        String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
    }

    static let queries: [String] = [
        deep("(", "x", ")", 3_000), deep("-", "x", "", 3_000), deep("abs(", "x", ")", 3_000),
        deep("sum(", "x", ")", 3_000), deep("x + ", "x", "", 3_000),
        "x offset 292y", "x offset -292y", "x @ 9223372036854775",
        "x @ -9223372036854775", "rate(x[292y])", "rate(x[1ms])", "sum_over_time(x[1m:1ns])", "year(x * 1e300)",
        "x @ 9223372036854775 offset -292y", "max_over_time(x[292y:] @ -9223372036854775)", "topk(1e300, x)", "topk(NaN, x)",
        "quantile(NaN, x)", "count_values(\"\", x)", "label_replace(x, \"\", \"\", \"\", \"\")", "x ^ 1e308", "0 ^ -1e308",
        "day_of_year(x * -62135596800)", "predict_linear(x[5m], 1e308)", "histogram_quantile(0.5, x)", "clamp(x, NaN, NaN)",
        "round(x, 0)", "time() % 0", "vector(time()) ^ 0.5", "x[5m", "rate(x)", "$__interval", "sum by (job) (x",
    ]

    @Test(arguments: queries.indices, [Int64.min, 600_000, Int64.max])
    func nothingTraps(place: Int, time: Int64) {
        let samples = [0, 60_000, 13_000, 600_000].map { Sample(time: $0, value: Double($0) / 1000) }
        var inputs = [Series(labels: LabelSet([Label(name: "__name__", value: "x")]), samples: samples)]
        inputs.append(
            Series(
                labels: LabelSet([Label(name: "__name__", value: "x"), Label(name: "le", value: "+Inf")]),
                samples: [Sample(time: .min, value: .nan), Sample(time: .max, value: .infinity)]))
        guard let tree = Tree.parse(Self.queries[place], options: ParseOptions(grafanaVariables: true)).tree else { return }
        _ = Evaluator(series: inputs).evaluate(tree, at: time)
    }

    /// Each level multiplies the steps of those inside it.
    @Test func subqueriesEndSomewhere() throws {
        let series = Series(labels: LabelSet([Label(name: "__name__", value: "x")]), samples: [Sample(time: 0, value: 1)])
        let tree = try #require(Tree.parse(Self.deep("max_over_time(", "x", "[1m:10s])", 200)).tree)
        guard case .failure(.unsupported) = Evaluator(series: [series]).evaluate(tree, at: 60_000) else {
            Issue.record("it came to an end")
            return
        }
    }

    @Test func samplesInAnyOrderAreSorted() throws {
        let samples = [Sample(time: 60_000, value: 2), Sample(time: 0, value: 1), Sample(time: 60_000, value: 3)]
        let evaluator = Evaluator(series: [Series(labels: LabelSet([Label(name: "__name__", value: "x")]), samples: samples)])
        let tree = try #require(Tree.parse("sum_over_time(x[2m])").tree)
        #expect(evaluator.evaluate(tree, at: 60_000).map(\.elements) == .success([QueryValue.Element(labels: LabelSet(), value: 3)]))
    }
}
