@testable import Analysis
import Diagnostics
import PromQL
import StackDSL
import Testing

/// What is known of a query's labels, as one line: those that are surely there, with their texts where known, such as
/// may be there with `?`, and `…` where there can be others; of those, `-name` says that it is not among them.
private func labels(_ query: String, _ world: Stack.World = .closed) -> String {
    let stack = resolve(
        Stack(
            "sample", world: world, services: [LabelWorld.service],
            recordings: LabelWorld.recordings,
            alerts: [Alert("A", when: PromQuery(verbatim: query), severity: .warning, summary: "a")]))
    guard let flow = stack.alerts.first?.query.meaning?.labels else { return "unreadable" }
    if flow.isImpossible { return "impossible" }
    var words = flow.knownNames.filter { $0 != "__name__" }.sorted().compactMap { name -> String? in
        let label = flow[name]
        if label.presence == .never { return flow.isOpen ? "-\(name)" : nil }
        let values = label.values.map { "=" + $0.sorted().joined(separator: "|") } ?? ""
        return name + (label.presence == .possibly ? "?" : "") + values
    }
    if flow.isOpen { words.append("…") }
    return words.joined(separator: " ")
}

private enum LabelWorld {
    static let service = Service(
        "api", scrapes: [.http(port: 9090)],
        metrics: [
            .counter("c", labels: ["path", .label("code", values: ["200", "404", "500"])]), .gauge("g", labels: ["zone"]),
            .histogram("h", labels: ["path"], buckets: [0.5, 1]), .nativeHistogram("n", labels: ["path"]),
            .summary("s"), .gauge("b_info", labels: ["version"]),
        ])
    static let recordings = [
        Recording("job:c:rate", as: "sum by (job) (rate(c[5m]))", labels: ["team": "web"]),
        Recording("one:c:rate", as: #"sum by (code) (rate(c{code="200"}[5m]))"#),
        Recording("one:c:rate", as: #"sum by (path, code) (rate(c{code="500"}[5m]))"#),
    ]
}

@Suite("The labels of a result") struct LabelFlowTests {
    @Test(arguments: [
        // Selectors.
        ("g", "instance job=api zone"),
        ("c", "code=200|404|500 instance job=api path"),
        (#"c{code="200"}"#, "code=200 instance job=api path"),
        (#"c{code!="200"}"#, "code=404|500 instance job=api path"),
        (#"c{code=~"2..|4.."}"#, "code=200|404 instance job=api path"),
        (#"c{code!~"2..|4.."}"#, "code=500 instance job=api path"),
        (#"c{code=""}"#, "instance job=api path"),
        (#"c{path="/a",path="/b"}"#, "impossible"),
        (#"c{path=~"/a|/b",path!="/a"}"#, "code=200|404|500 instance job=api path=/b"),
        (#"h_bucket{le="1"}"#, "impossible"),
        ("h_bucket", "instance job=api le=+Inf|0.5|1.0 path"),
        ("h_count", "instance job=api path"),
        ("h_sum", "instance job=api path"),
        ("n", "instance job=api path"),
        ("s", "instance job=api quantile"),
        ("s_sum", "instance job=api"),
        ("up", "instance job=api"),
        (#"up{job="web"}"#, "impossible"),
        ("job:c:rate", "job=api team=web"),
        ("one:c:rate", "code=200|500 path?"),
        ("ALERTS", "…"),
        ("x", "…"),
        (#"x{a="1",b!="",c="",d=~"1|2",e=~".+",f=~".*",g!~".+",h=~"|1",i!="1"}"#,
            "a=1 b -c d=1|2 e -g h?=1 …"),
        (#"x{a!~".*"}"#, "impossible"),
        (#"{__name__="g"}"#, "instance job=api zone"),
        (#"g{zone="a"} offset 5m"#, "instance job=api zone=a"),
        // Aggregations.
        ("sum(c)", ""),
        ("sum by (job, path, nothing) (c)", "job=api path"),
        ("sum by (a) (x)", "a?"),
        (#"sum by (a) (x{a="1"})"#, "a=1"),
        ("sum without (path, instance) (c)", "code=200|404|500 job=api"),
        ("sum without (a) (x)", "-a …"),
        ("avg by (job) (g)", "job=api"),
        ("min by (job) (g)", "job=api"),
        ("max by (job) (g)", "job=api"),
        ("count by (job) (g)", "job=api"),
        ("group by (job) (g)", "job=api"),
        ("stddev by (job) (g)", "job=api"),
        ("stdvar by (job) (g)", "job=api"),
        ("quantile by (job) (0.5, g)", "job=api"),
        ("topk by (job) (1, g)", "instance job=api zone"),
        ("bottomk(1, g)", "instance job=api zone"),
        ("limitk(1, g)", "instance job=api zone"),
        ("limit_ratio(0.5, g)", "instance job=api zone"),
        (#"count_values("v", g)"#, "v"),
        (#"count_values by (job) ("v", g)"#, "job=api v"),
        (#"count_values without (job, instance) ("v", g)"#, "v zone"),
        // Operators.
        ("-g", "instance job=api zone"),
        ("+g", "instance job=api zone"),
        ("(g)", "instance job=api zone"),
        ("1 + 1 > bool 1", ""),
        ("g * 2", "instance job=api zone"),
        ("2 * g", "instance job=api zone"),
        ("g > 2", "instance job=api zone"),
        ("2 > bool g", "instance job=api zone"),
        ("g + g", "instance job=api zone"),
        ("g + on (job) up", "job=api"),
        ("g + ignoring (zone) up", "instance job=api"),
        ("g > on (job) up", "job=api"),
        ("g == ignoring (zone) up", "instance job=api"),
        ("g * on (job, instance) group_left up", "instance job=api zone"),
        ("g * on (job, instance) group_left (version) b_info", "instance job=api version zone"),
        ("b_info * on (job, instance) group_right (version) g", "instance job=api version zone"),
        ("g * on (job) group_left (zone) sum by (job) (b_info)", "instance job=api"),
        ("g * on (job) group_left (a) x", "a? instance job=api zone"),
        (#"x * on (a) x{a="1"}"#, "a=1"),
        (#"x and on (a) x{a=~"1|2"}"#, "a=1|2 …"),
        ("x and sum by (job) (g)", "job=api"),
        ("x + ignoring (a) sum by (job) (g)", "job=api"),
        ("g unless up", "instance job=api zone"),
        ("sum by (job) (g) or sum by (zone) (g)", "job?=api zone?"),
        ("sum by (job) (g) or vector(0)", "job?=api"),
        ("x or sum(g)", "…"),
        ("g * fill(0) g", "instance job=api zone"),
        ("sum by (job) (x) + fill_left(0) sum by (job) (g)", "job?"),
        ("g * on (job) group_left (version) fill_right(0) b_info", "instance job=api version? zone"),
        // Functions of no vector.
        ("vector(1)", ""),
        ("vector(time())", ""),
        ("vector(pi())", ""),
        ("vector(scalar(g))", ""),
        ("hour()", ""),
        ("vector(max_of(1, 2))", ""),
        ("vector(start() + end() + step() + min_of(1, 2))", ""),
        // Labels that functions set.
        (#"label_replace(g, "a", "v", "", "")"#, "a=v instance job=api zone"),
        (#"label_replace(g, "a", "v", "zone", ".+")"#, "a=v instance job=api zone"),
        (#"label_replace(g, "a", "v", "zone", "x.*")"#, "a? instance job=api zone"),
        (#"label_replace(g, "zone", "v", "zone", "x.*")"#, "instance job=api zone"),
        (#"label_replace(c, "a", "$1", "code", "(.*)")"#, "a=200|404|500 code=200|404|500 instance job=api path"),
        (#"label_replace(c, "a", "$1xx", "code", "(.)..")"#, "code=200|404|500 instance job=api path"),
        (#"label_replace(c, "a", "${1}xx", "code", "([24])..")"#, "a?=2xx|4xx code=200|404|500 instance job=api path"),
        (#"label_replace(c, "code", "${1}xx", "code", "(.)..")"#, "code=2xx|4xx|5xx instance job=api path"),
        (#"label_replace(g, "a", "$1", "nothing", "(.*)")"#, "instance job=api zone"),
        (#"label_replace(g, "zone", "", "", "")"#, "instance job=api"),
        (#"label_replace(g, "a", "$1", "zone", "(.+)")"#, "a instance job=api zone"),
        (#"label_join(g, "a", "-", "zone", "job")"#, "a instance job=api zone"),
        (#"label_join(g, "a", "", "zone")"#, "a instance job=api zone"),
        (#"label_join(c, "a", "", "code")"#, "a=200|404|500 code=200|404|500 instance job=api path"),
        (#"label_join(g, "zone", "", "nothing")"#, "instance job=api"),
        (#"label_join(g, "a", "", "nothing", "neither")"#, "instance job=api zone"),
        (#"label_join(x, "a", "", "b", "c")"#, "a? …"),
        // Absence.
        (#"absent(x{a="1", b=~"2", c!="3"})"#, "a=1"),
        (#"absent(x{a="1", a="1", b="2"})"#, "b=2"),
        (#"absent(((x{a="1"})))"#, "a=1"),
        (#"absent(x{a="1"} == 1)"#, ""),
        (#"absent(sum by (a) (x{a="1"}))"#, ""),
        (#"absent_over_time(x{a="1"}[5m])"#, "a=1"),
        (#"absent_over_time(rate(x{a="1"}[5m])[5m:])"#, ""),
        // Histograms.
        ("histogram_quantile(0.9, rate(h_bucket[5m]))", "instance job=api path"),
        ("histogram_quantile(0.9, rate(n[5m]))", "instance job=api path"),
        ("histogram_fraction(0, 1, rate(h_bucket[5m]))", "instance job=api path"),
        (#"histogram_quantiles(rate(h_bucket[5m]), "q", 0.5, 0.9)"#, "instance job=api path q"),
        // Labels from elsewhere.
        ("info(g)", "instance job=api zone …"),
        (#"info(g, {version=~".+"})"#, "instance job=api version? zone"),
    ])
    func whatIsThere(_ query: String, _ expected: String) {
        #expect(labels(query) == expected)
    }

    /// Every function that passes a vector on keeps its labels.
    @Test(arguments: Function.all.filter { $0.returnType == .instantVector }.map(\.name)) func aFunctionKeepsLabels(name: String) {
        let special = [
            "absent", "absent_over_time", "label_replace", "label_join", "info", "vector", "histogram_quantiles",
        ]
        guard !special.contains(name), let function = Function.named(name)?.function, function.until == nil else { return }
        let arguments = function.argumentTypes.map { type in
            switch type {
            case .instantVector: "g"
            case .rangeVector: "g[5m]"
            case .scalar: "1"
            case .string, .unknown: #""zone""#
            }
        }
        #expect(labels("\(name)(\(arguments.joined(separator: ", ")))") == "instance job=api zone")
    }

    @Test func aNameIsALabelThatComputingTakesAway() throws {
        func name(_ query: String) throws -> LabelFlow.Label {
            try #require(Sample.query(PromQuery(verbatim: query))?.meaning).labels["__name__"]
        }
        for query in ["up", "up == 1", "up and hit_ratio", "sort(up)", "last_over_time(up[5m])", "topk(1, up)", "+up"] {
            #expect(try name(query).values == ["up"], "\(query)")
        }
        for query in ["rate(up[5m])", "up * 1", "up == bool 1", "sum(up)", "-up", "abs(up)", "up * up"] {
            #expect(try name(query).presence == .never, "\(query)")
        }
    }

    @Test func itIsKnownWhatTookALabelAway() throws {
        func words(_ query: String, _ label: String) throws -> String? {
            let read = try #require(Sample.query(PromQuery(verbatim: query)))
            let meaning = try #require(read.meaning)
            guard case .node(let node)? = meaning.labels[label].cause, let tree = read.tree else { return nil }
            let range = tree.nodes[node].range
            return String(decoding: Array(query.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
        }
        #expect(try words("max(sum by (job) (requests_total))", "method") == "sum by (job) (requests_total)")
        #expect(try words("max(sum by (job) (requests_total))", "job") == "max(sum by (job) (requests_total))")
        #expect(try words("sum by (job) (unknown)", "path") == "sum by (job) (unknown)")
        #expect(try words("sum without (path) (unknown) > 1", "path") == "sum without (path) (unknown)")
        #expect(try words(#"abs(unknown{path=""})"#, "path") == #"unknown{path=""}"#)
        #expect(try words("absent(unknown == 1)", "path") == "absent(unknown == 1)")
        #expect(try words("sum by (job) (up)", "path") == nil, "the metric never had it")
    }
}
