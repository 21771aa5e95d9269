import Evaluation
import Testing

@Suite struct SeriesTests {
    /// Values, and what they stand for at an interval of one minute.
    @Test(arguments: [
        ("1 2", "0:1.0 60000:2.0"),
        ("1x2", "0:1.0 60000:1.0 120000:1.0"),
        ("0+2x2", "0:0.0 60000:2.0 120000:4.0"),
        ("5-2x1 _ 7", "0:5.0 60000:3.0 180000:7.0"),
        ("_x3 1", "180000:1.0"),
        ("1 stale", "0:1.0 60000:stale"),
        ("NaN Inf -Inf", "0:nan 60000:inf 120000:-inf"),
    ])
    func valuesAreRead(values: String, expected: String) throws {
        let series = try Series.read("up{job=\"api\"}", values: values, interval: 60_000).get()
        let found = series.samples.map { "\($0.time):\($0.isStale ? "stale" : $0.value.description)" }
        #expect(found.joined(separator: " ") == expected)
        #expect(series.labels.labels.map(\.name) == ["__name__", "job"])
    }

    @Test(arguments: [("1x99999999999", "tooLong"), ("{{}}", "histogram"), ("1 x", "syntax")])
    func whatCannotBeReadIsRefused(values: String, expected: String) {
        guard case .failure(let problem) = Series.read("up", values: values, interval: 60_000) else {
            Issue.record("\(values) was read")
            return
        }
        #expect("\(problem)".hasPrefix(expected))
    }
}
