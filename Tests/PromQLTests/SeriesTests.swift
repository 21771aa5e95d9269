import Diagnostics
import PromQL
import Testing

/// Series as rule tests describe them: what they expand to, and what is said of the rest.
@Suite struct SeriesTests {
    /// The values in words: numbers as they are, `_`, `stale`, histograms as `h` with how often they grew.
    static func expanded(_ series: SeriesDescription, _ most: Int = 20) -> String {
        var words: [String] = []
        for run in series.runs {
            let isOmitted = run.value == .omitted
            let further = Int(min(run.count ?? (isOmitted ? 1 : 0), UInt64(most)))
            for place in (isOmitted ? 1 : 0)...max(isOmitted ? 1 : 0, further) where !(isOmitted && further == 0) {
                words.append(word(run, place))
            }
        }
        return words.prefix(most).joined(separator: " ")
    }

    private static func word(_ run: SeriesDescription.Run, _ place: Int) -> String {
        switch run.value {
        case .omitted: return "_"
        case .stale: return "stale"
        case .histogram: return run.step == nil || place == 0 ? "h" : "h\(run.isFalling ? "-" : "+")\(place)"
        case .number(let number):
            var value = number.value
            if case .number(let step)? = run.step { value += (run.isFalling ? -step.value : step.value) * Double(place) }
            return value == value.rounded() ? "\(Int(value))" : "\(value)"
        }
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
        let (series, errors) = SeriesDescription.parse(Array(text.utf8))
        #expect(errors.map(\.message) == [])
        #expect(series?.labels.map { "\($0.name)=\($0.value)" }.joined(separator: " ") == labels)
        #expect(series.map { Self.expanded($0) } == values)
    }

    static let refused: [(String, words: String, cure: String)] = [
        ("{} 1+1«»", "`x` and a count", "`1+2x5`"), ("a{b=\"c\"} -3 _«-»2", "a space before", "a space"),
        ("{\"a\"«xx»} 0", "expected `,` or `}`", "put a `,`"), ("{«\"a} 0+5x2»", "never closed", "close it"),
        ("{a«!=»\"b\"} 0", "expected `=`", "not matchers"), ("{a=«b»} 0", "a string in quotes", "write `a=\"…\"`"),
        ("{«,»} 0", "a label or `}`", "write `label"), ("a{b=\"c\"«»", "never closed", "close the matchers"),
        ("«1» 2", "expected a metric", "in braces"), ("a 1«,»2", "a space before", "a space"),
        ("a «,»", "expected a number", "digits"), ("a «stael»", "`_` or `stale`", "did you mean `stale`?"),
        ("a «stalex2»", "`_` or `stale`", "`stale`"), ("a «Infx2»", "`_` or `stale`", "no sample"),
        ("a «Stale»", "`_` or `stale`", "did you mean `stale`?"), ("a 1x1«.»5", "a space before", "a space"),
        ("a 1x«»", "a whole number", "as in `1x5`"), ("a 1x«-»1", "a whole number", "as in `1x5`"),
        ("a _x«99999999999999999999»", "a whole number", "as in `1x5`"), ("a «1»y", "expected a number", "digits"),
        ("a 1+«x»3", "expected a number", "digits"), ("a «9e999»", "expected a number", "`Inf`"),
        ("a «{»b=\"c\"} 1", "expected a number", "digits"),
        ("{} {{schema:1 «schema»:1}}", "occurs twice", "keep one"), ("{} {{«foo»:1}}", "has no `foo`", "there are"),
        ("{} {{ «s»chema:1}}", "follows `{{` at once", "remove the space"), ("{} {{«bucket»:[1]}}", "has no `bucket`", "`buckets`"),
        ("{} {{sum« »1}}", "expected `:`", "write `sum:`"), ("{} {{sum:«+»1}}", "expected a number", "digits"),
        ("{} {{sum:1«,»count:2}}", "a space or `}}`", "a space"), ("{} {{sum:1«»", "a space or `}}`", "`}}`"),
        ("{} {{schema:1«.»5}}", "a space or `}}`", "a space"), ("{} {{buckets:«5»}}", "expected `[`", "`[5 10 7]`"),
        ("{} {{buckets:[«]»}}", "expected a number", "digits"), ("{} {{buckets:[1«,»2]}}", "a space or `]`", "one space"),
        ("{} {{counter_reset_hint:«maybe»}}", "`gauge`", "leave the key out"), ("{} {{}}+«1»x2", "what is added", "`{{…}}"),
        ("{} {{}}+{{}}«»", "`x` and a count", "`1+2x5`"), ("{} «{{schema:1}}+{{schema:0}}x2»", "cannot be added", "`schema:1`"),
        ("{} {{}}«5»", "a space before", "a space"),
    ]

    @Test(arguments: refused) func whatPrometheusRefusesIsShown(marked: String, words: String, cure: String) {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let (series, errors) = SeriesDescription.parse(Array(text.utf8))
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
}
