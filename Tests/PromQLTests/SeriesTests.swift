import Diagnostics
import PromQL
import Testing

/// Series as rule tests describe them: what they expand to, and what is said of the rest.
@Suite struct SeriesTests {
    /// The values in words: numbers as they are, `_`, `stale`, histograms as `h` with how often they grew.
    static func expanded(_ series: SeriesDescription, _ most: Int = 20) -> String {
        series.values.prefix(most).map { value in
            switch value {
            case .omitted: "_"
            case .stale: "stale"
            case .number(let number): number.value == number.value.rounded() ? "\(Int(number.value))" : "\(number.value)"
            case .histogram: "h"
            case .changed(_, _, let isDecrease, let times): "h\(isDecrease ? "-" : "+")\(times)"
            }
        }.joined(separator: " ")
    }

    static let read: [(String, labels: String, values: String)] = [
        ("http_requests{job=\"api\", instance=\"0\"}", "__name__=http_requests job=api instance=0", ""),
        ("{\"http.requests\", \"service.name\"=\"api\",}\t\t0+50x2", "__name__=http.requests service.name=api", "0 50 100"),
        ("my_metric 1 2 3", "__name__=my_metric", "1 2 3"), ("my_metric{} 1 2 3  ", "__name__=my_metric", "1 2 3"),
        ("a{b=\"c\"} 1 2 3-0x4", "__name__=a b=c", "1 2 3 3 3 3 3"), ("{} 1+1x0", "", "1"), ("a 1 -1", "__name__=a", "1 -1"),
        ("a 1 +1 +4 -6 -2 8", "__name__=a", "1 1 4 -6 -2 8"), ("", "", ""), ("sum 1", "__name__=sum", "1"),
        ("a 1+2x5 _x3 stale", "__name__=a", "1 3 5 7 9 11 _ _ _ stale"), ("a _ 5x2 _x0 1", "__name__=a", "_ 5 5 5 1"),
        ("a 1e1+.5x1 0x2", "__name__=a", "10 10.5 0 0 0"), ("a stale+1x2", "__name__=a", "stale stale stale"),
        ("a -1-1x2", "__name__=a", "-1 -2 -3"), ("a\n1\n2", "__name__=a", "1 2"), ("a{b='c'} 010", "__name__=a b=c", "8"),
        ("{} {{}}", "", "h"), ("{} {{ }}", "", "h"), ("{} {{buckets:[5 10 7] schema:1}}x2", "", "h h h"),
        ("{} {{sum:1}}+{{sum:1}}x2 {{sum:2}}-{{sum:2}}x1", "", "h h+1 h+2 h h-1"),
        ("{} {{schema:-53 custom_values:[1 2.5] buckets:[1 2 Inf]}} 1", "", "h 1"),
        ("a 1x18446744073709551615", "__name__=a", Array(repeating: "1", count: 20).joined(separator: " ")),
    ]

    @Test(arguments: read) func whatPrometheusReadsIsExpanded(text: String, labels: String, values: String) {
        let (series, errors) = SeriesDescription.parse(text)
        #expect(errors.map(\.message) == [])
        #expect(series?.labels.map { "\($0.name)=\($0.value)" }.joined(separator: " ") == labels)
        #expect(series.map { Self.expanded($0) } == values)
    }

    @Test func allOfAHistogramIsRead() {
        let text =
            "{} {{schema:1 sum:-0.3 count:3.1 z_bucket:7.1 z_bucket_w:0.05 buckets:[5.1 10 7 ] offset:-3 "
            + "n_buckets:[4.1 -5] n_offset:5 counter_reset_hint:gauge}}"
        guard case .histogram(let histogram)? = SeriesDescription.parse(text).0?.values.first(where: { _ in true }) else {
            Issue.record("no histogram")
            return
        }
        #expect(histogram.schema == 1)
        #expect(histogram.sum.value == -0.3)
        #expect(histogram.count.value == 3.1)
        #expect(histogram.zeroCount.value == 7.1)
        #expect(histogram.zeroThreshold.value == 0.05)
        #expect(histogram.buckets.map(\.value) == [5.1, 10, 7])
        #expect(histogram.offset == -3)
        #expect(histogram.negativeBuckets.map(\.value) == [4.1, -5])
        #expect(histogram.negativeOffset == 5)
        #expect(histogram.counterReset == .gauge)
    }

    static let refused: [(String, words: String, cure: String)] = [
        ("{} 1+1«»", "how often", "`1+2x5`"), ("a{b=\"c\"} -3 _«-»2", "a space must stand", "a space"),
        ("{\"a\"«xx»} 0", "expected `,` or `}`", "put a `,`"), ("{«\"a} 0+5x2»", "never closed", "close it"),
        ("{a«!=»\"b\"} 0", "expected `=`", "not matchers"), ("{a=«b»} 0", "a value in quotes", "write `a=\"…\"`"),
        ("{«,»} 0", "a label or `}`", "write `label"), ("a{b=\"c\"«»", "never closed", "close the matchers"),
        ("«1» 2", "begins with the name", "write it as"), ("a 1«,»2", "a space must stand", "a space"),
        ("a «,»", "a number is missing", "write a number"), ("a «stael»", "no value of a series", "did you mean `stale`?"),
        ("a «stalex2»", "no value of a series", "`stale`"), ("a «Infx2»", "no value", "a number"),
        ("a «Stale»", "no value of a series", "did you mean `stale`?"), ("a 1x«1.5»", "no number of rep", "a whole number"),
        ("a 1x«»", "repetitions is missing", "as in `1x5`"), ("a 1x«-»1", "repetitions is missing", "as in `1x5`"),
        ("a _x«99999999999999999999»", "no number of rep", "whole"), ("a «1»y", "no number", "as in `1x5`"),
        ("a 1+«x»3", "a number is missing", ""), ("a «9e999»", "too large", "`Inf`"), ("a «{»b=\"c\"} 1", "a number is missing", ""),
        ("{} {{schema:1 «schema»:1}}", "stands twice", "keep one"), ("{} {{«foo»:1}}", "has no `foo`", "there are"),
        ("{} {{ «s»chema:1}}", "right behind `{{`", "remove the space"), ("{} {{«bucket»:[1]}}", "has no `bucket`", "`buckets`"),
        ("{} {{sum« »1}}", "`:` is missing", "write `sum:`"), ("{} {{sum:«+»1}}", "a number is missing", "digits"),
        ("{} {{sum:1«,»count:2}}", "does not go on", "a space"), ("{} {{sum:1«»", "does not go on", "`}}`"),
        ("{} {{schema:«1.5»}}", "no whole number", "digits"), ("{} {{buckets:«5»}}", "in brackets", "`[5 10 7]`"),
        ("{} {{buckets:[«]»}}", "a number is missing", ""), ("{} {{buckets:[1«,»2]}}", "do not go on", "one space"),
        ("{} {{counter_reset_hint:«maybe»}}", "no hint", "`gauge`"), ("{} {{}}+«1»x2", "a histogram is missing", "`{{…}}`"),
        ("{} {{}}+{{}}«»", "how often", "`x`"), ("{} {{schema:1}}+«{{schema:0}}»x2", "cannot be added", "`schema:1`"),
        ("{} {{}}«5»", "a space must stand", "a space"),
    ]

    @Test(arguments: refused) func whatPrometheusRefusesIsShown(marked: String, words: String, cure: String) {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let (series, errors) = SeriesDescription.parse(text)
        #expect(series == nil)
        guard let error = errors.first else { return }
        let bytes = Array(text.utf8)
        let shown =
            String(decoding: bytes[..<Int(error.range.start)], as: UTF8.self) + "«"
            + String(decoding: bytes[error.range.bytes], as: UTF8.self) + "»"
            + String(decoding: bytes[Int(error.range.end)...], as: UTF8.self)
        #expect(shown == marked)
        #expect(error.message.contains(words), "\(error.message)")
        #expect(error.help?.contains(cure) ?? cure.isEmpty, "\(error.help ?? "")")
    }

    @Test func nothingIsExpandedBeforeItIsAsked() {
        let text = "a " + String(repeating: "1+1x18446744073709551615 ", count: 1000)
        #expect(SeriesDescription.parse(text).0?.items.count == 1000)
        #expect(SeriesDescription.parse("a _x5 1").0?.items.map(\.count) == [5, 1])
    }

    @Test func noBytesStopIt() {
        var generator = SplitMix64(state: 7)
        let pieces = ["{{", "}}", "[", "]", " ", "x", "_", "+", "-", "1", ".", "stale", "sum:", "a", "{", "}", "=", "\"", "é", "buckets:"]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
                .joined()
            let (series, errors) = SeriesDescription.parse(text)
            #expect((series == nil) != errors.isEmpty)
            for error in errors { #expect(error.range.end <= text.utf8.count) }
        }
    }
}
