@testable import Analysis
import PromQL
import StackDSL
import Testing

@Suite struct EmittedTextTests {
    private func check(
        _ query: PromQuery, is threshold: Threshold? = nil, _ expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let alert = Sample.resolved(query, is: threshold)
        #expect(alert?.expression == expected, sourceLocation: sourceLocation)
        #expect(alert?.query.errors.map(\.message) == [], sourceLocation: sourceLocation)
        // What is emitted is read as what was meant.
        if threshold == nil, let tree = alert?.query.tree {
            let again = Tree.parse(expected).tree
            #expect(again?.printed() == tree.printed(), sourceLocation: sourceLocation)
        }
    }

    @Test func whatIsInterpolatedStandsInPlace() {
        check("rate(\(Sample.requests)[\(Duration.minutes(5))])", "rate(requests_total[5m])")
        check("\(Sample.requests){status=\(value: "5\"0")}", #"requests_total{status="5\"0"}"#)
        check("sum by (\(label: "method")) (\(Sample.requests)) > \(3)", "sum by (method) (requests_total) > 3")
        check("\(Sample.memory) > \(Quantity.mebibytes(1))", "memory_bytes > 1048576")
        check("up{job=\(Sample.service)} == 0", #"up{job="api"} == 0"#)
    }

    @Test func aNameThatMustBeQuotedGoesIntoTheBraces() {
        check("\(Sample.dotted)", #"{"process.open.files"}"#)
        check("\(Sample.dotted){job=\"api\"}", #"{"process.open.files", job="api"}"#)
        check("\(Sample.dotted) { }", #"{"process.open.files" }"#)
        check("sum(\(Sample.dotted)) > 5", #"sum({"process.open.files"}) > 5"#)
    }

    @Test func aQueryInAnotherIsOneOperand() {
        let sum: PromQuery = "\(Sample.memory) + \(Sample.limit)"
        check("2 * \(sum)", "2 * (memory_bytes + memory_limit_bytes)")
        check("sum(\(sum))", "sum(memory_bytes + memory_limit_bytes)")
        check("\(sum)", "memory_bytes + memory_limit_bytes")
        check("abs(\(sum)) / \(Sample.memory.value())", "abs(memory_bytes + memory_limit_bytes) / memory_bytes")
        let commented: PromQuery = """
            up # of all
            """
        check("\(commented) == 0", "up # of all\n == 0")
    }

    @Test func aThresholdFollowsTheQuery() {
        check("up", is: .below(.number(1)), "up < 1")
        check("up or \(Sample.hits)", is: .above(.percent(5)), "(up or hit_ratio) > 0.05")
        check("\(Sample.hits) * 100", is: .above(.percent(5)), "hit_ratio * 100 > 5")
        check("\(Sample.duration)", is: .above(.seconds(2)), "duration_milliseconds > 2000")
        check("\(Sample.hits)", is: .above(.percent(99.9)), "hit_ratio > 0.999")
        check(
            """
            sum(\(Sample.memory))
              / sum(\(Sample.limit))
            """, is: .atLeast(.percent(90)),
            """
            sum(memory_bytes)
              / sum(memory_limit_bytes)
              >= 0.9
            """)
        check("up # why", is: .below(.number(1)), "up # why\n< 1")
    }

    @Test func methodsWriteTheUsualShapes() {
        check(Sample.requests.rate(over: .minutes(5)), "rate(requests_total[5m])")
        check(
            Sample.requests.rate(over: .minutes(5), where: [.label("status", matches: "5..")]).sum(by: ["method"]),
            #"sum by (method) (rate(requests_total{status=~"5.."}[5m]))"#)
        check(
            Sample.latency.quantile(0.95, over: .minutes(5), by: ["path"]),
            "histogram_quantile(0.95, sum by (path, le) (rate(latency_seconds_bucket[5m])))")
        check(
            Sample.latency.average(over: .hours(1)),
            "sum(rate(latency_seconds_sum[1h])) / sum(rate(latency_seconds_count[1h]))")
        check(
            Sample.requests.ratio(where: [.label("status", is: "500")], over: .minutes(5)),
            #"sum(rate(requests_total{status="500"}[5m])) / sum(rate(requests_total[5m]))"#)
        check(Sample.memory.value().divided(by: Sample.limit.value()), "memory_bytes / memory_limit_bytes")
    }
}
