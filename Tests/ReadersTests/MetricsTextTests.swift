import Diagnostics
import StackDSL
import Testing

@testable import Readers

@Suite struct MetricsTextTests {
    /// What a text declares, a metric a line.
    func read(_ text: String) -> (metrics: [String], errors: [String]) {
        let read = MetricsText.parse(Array(text.utf8))
        let metrics = read.metrics(path: "m.txt").map { metric in
            var parts = [metric.name.text, metric.kind.rawValue]
            if let unit = metric.unit { parts.append("in \(unit.declaredName ?? "?")") }
            if !metric.labels.isEmpty { parts.append("by " + metric.labels.map(\.name.name).joined(separator: ",")) }
            if !metric.buckets.isEmpty {
                parts.append("le " + metric.buckets.map(NumberText.shortest).joined(separator: ","))
            }
            if !metric.help.isEmpty { parts.append("(\(metric.help))") }
            return parts.joined(separator: " ")
        }
        return (metrics, read.errors.map { "\($0.line):\($0.column) \($0.message)" })
    }

    @Test(arguments: [
        ("", []),
        ("\n \n# a comment\n#\n", []),
        ("a 1", ["a gauge"]),
        ("a_total 1", ["a_total counter"]),
        ("# TYPE a counter\n# HELP a Things, counted.\na 1\n", ["a counter (Things, counted.)"]),
        ("# HELP a b\\\\c\\nd \\\"e\\\" \\f\na 1", ["a gauge (b\\c\nd \"e\" \\f)"]),
        ("# TYPE a gauge\na{x=\"1\"} 1\na{y=\"2\",x=\"3\",} 2", ["a gauge by x,y"]),
        ("a{x=\"q\\\"\\\\\\n}#\"} 1 1700000000000", ["a gauge by x"]),
        ("a +Inf\nb -Inf\nc NaN\nd 1e-9\ne 0x1p3\nf .5", (97...102).map { "\(UnicodeScalar(UInt8($0))) gauge" }),
        (
            "# TYPE h histogram\nh_bucket{x=\"1\",le=\"1\"} 1\nh_bucket{le=\"0.5\",x=\"1\"} 1\n"
                + "h_bucket{x=\"1\",le=\"+Inf\"} 1\nh_sum{x=\"1\"} 1\nh_count{x=\"1\"} 1",
            ["h histogram by x le 0.5,1"]
        ),
        ("# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1\nh_sum 1\nh_count 1", ["h native histogram"]),
        ("# TYPE s summary\ns{quantile=\"0.5\",x=\"1\"} 1\ns_sum{x=\"1\"} 1\ns_count{x=\"1\"} 1", ["s summary by x"]),
        ("h_bucket{le=\"1\"} 1", ["h_bucket gauge by le"]),
        // OpenMetrics
        (
            "# TYPE a counter\n# UNIT a seconds\na_total{x=\"1\"} 1 1.5 # {trace_id=\"t\"} 0.5 1.25\na_created 1\n# EOF\n",
            ["a_total counter in seconds by x"]
        ),
        ("# TYPE b info\nb_info{v=\"1\"} 1\n# EOF", ["b_info gauge by v"]),
        ("# TYPE s stateset\ns{s=\"on\"} 1\n# EOF", ["s gauge by s"]),
        ("# TYPE u unknown\nu 1", ["u gauge"]),
        (
            "# TYPE g gaugehistogram\ng_bucket{le=\"1\"} 1\ng_gcount 1\ng_gsum 1",
            ["g_bucket gauge in count by le", "g_gcount gauge in count", "g_gsum gauge"]
        ),
        // Names in quotes
        ("# TYPE \"http.requests\" counter\n{\"http.requests\",\"my label\"=\"1\"} 1", ["http.requests counter by my label"]),
        ("a 1\r\nb 2\r\n", ["a gauge", "b gauge"]),
    ] as [(String, [String])])
    func whatATextDeclares(_ text: String, _ expected: [String]) {
        let (metrics, errors) = read(text)
        #expect(metrics == expected)
        #expect(errors == [])
    }

    @Test(arguments: [
        ("a", "1:2 a sample needs a value"),
        ("  a x", "1:5 `x` is no number; a sample needs a value"),
        ("a 1 2 3", "1:7 nothing may follow the timestamp but an exemplar (`# {…} value`)"),
        ("a 1 x", "1:5 `x` is no number; a timestamp was needed"),
        ("?a 1", "1:1 a line begins with a metric's name, `{` or `#`, but this does not"),
        ("a{", "1:2 the labels are not closed; `}` was needed"),
        ("a{x} 1", "1:4 `=` was needed behind the label `x`"),
        ("a{x=1} 1", "1:5 a label's value in double quotes was needed"),
        ("a{x=\"1} 1", "1:5 the text is not closed; `\"` was needed"),
        ("a{x=\"1\" y=\"2\"} 1", "1:9 `,` or `}` was needed"),
        ("a{x=\"\\d\"} 1", "1:6 this is no escape; known are `\\\\`, `\\\"` and `\\n`"),
        ("a{x=\"1\",x=\"2\"} 1", "1:9 the sample has two labels `x`"),
        ("{x=\"1\"} 1", "1:1 the braces name no metric"),
        ("a{\"b\"} 1", "1:3 the metric has a name already: `a`"),
        ("# TYPE a", "1:9 `# TYPE a` names no type; needed is one of `counter`, `gauge`, `histogram`, `summary`, `untyped`, `unknown`, `info`, `stateset`, `gaugehistogram`"),
        ("# TYPE 1 gauge", "1:8 `# TYPE` needs a metric's name"),
        ("# TYPE a gauge\n# TYPE a gauge", "2:8 `a` has a `# TYPE` already"),
        ("a 1\n# TYPE a gauge", "2:8 `# TYPE` of `a` stands behind its samples; it was needed before them"),
        ("# TYPE h histogram\nh 1", "2:1 `h` is a histogram: its samples end in `_bucket`, `_sum` and `_count`"),
        ("# TYPE h histogram\nh_bucket{le=\"x\"} 1", "2:13 the upper bound `x` is no number"),
        ("# EOF\na 1", "2:1 nothing may follow `# EOF`"),
        ("a 1 # {x=\"1\"}", "1:14 an exemplar needs a value"),
    ])
    func whatIsWrongWithALine(_ text: String, _ expected: String) {
        #expect(read(text).errors == [expected])
    }

    @Test func theOtherLinesAreReadBesideAWrongOne() {
        let (metrics, errors) = read("a 1\nb\nc 1")
        #expect(metrics == ["a gauge", "b gauge", "c gauge"].filter { $0 != "b gauge" })
        #expect(errors == ["2:2 a sample needs a value"])
    }

    @Test func bytesThatAreNoTextAreReportedWhereTheyAre() {
        let read = MetricsText.parse(Array("# HELP a ok\na{x=\"".utf8) + [0xC3, 0xA4, 0xFF] + Array("\"} 1".utf8))
        #expect(read.errors.map { "\($0.line):\($0.column)" } == ["2:8"])
    }

    @Test func aMetricKnowsItsPlaceInTheFile() throws {
        let metric = try #require(MetricsText.parse(Array("\n# TYPE a gauge\na 1".utf8)).metrics(path: "m.txt").first)
        #expect(metric.site.fileID == "m.txt" && metric.site.line == 2 && metric.site.column == 8)
    }

    @Test func noBytesStopTheReader() {
        let seed = Array(
            "# TYPE h histogram\n# HELP h x\\n\nh_bucket{le=\"1\",a=\"\\\"\"} 1 2 # {t=\"1\"} 1 2\nh_sum 1\n{\"q\"} 1\n# EOF\n"
                .utf8)
        var state: UInt64 = 42
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<(next() % 6 + 1) {
                let index = next() % bytes.count
                switch next() % 3 {
                case 0: bytes[index] = UInt8(truncatingIfNeeded: next())
                case 1: bytes.remove(at: index)
                default: bytes.insert(bytes[next() % bytes.count], at: index)
                }
            }
            let read = MetricsText.parse(bytes)
            for error in read.errors {
                #expect(Int(error.range.end) <= bytes.count && error.line >= 1 && error.column >= 1)
            }
        }
    }

    @Test func tenMegabytesTakeTimeInProportion() {
        func seconds(_ text: String) -> Double {
            let bytes = Array(text.utf8)
            // The best of some: other tests run beside this one.
            let durations = (0..<4).map { _ in ContinuousClock().measure { _ = MetricsText.parse(bytes) } }
            let best = durations.min() ?? .zero
            return Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
        }
        // The worst shapes: every label another one, every name another one, one very long line.
        let shapes: [(Int) -> String] = [
            { (0..<$0).map { "a{l\($0)=\"1\"} 1\n" }.joined() },
            { (0..<$0).map { "metric_\($0) 1\n" }.joined() },
            { "a{x=\"" + String(repeating: "y", count: $0 * 14) + "\"} 1" },
        ]
        for shape in shapes {
            let small = seconds(shape(20_000)), large = seconds(shape(80_000))
            #expect(large < max(small, 0.02) * 12, "four times as much takes \(large / small) times as long")
        }
    }
}
