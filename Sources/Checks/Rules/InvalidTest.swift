package import Analysis
import Diagnostics
import StackDSL

/// Finds tests of alerts that promtool refuses, or that show nothing.
package struct InvalidTest: Check {
    package static let about = CheckDescription(
        .invalidTest,
        summary: "a test of an alert shows nothing",
        rationale: """
            promtool refuses two series of the same labels and an interval of nothing. It says nothing of a moment after \
            the last sample by more than five minutes: nothing is there any more, and the alert is quiet whatever its rule \
            says. Of a histogram there are buckets, a sum and a count, and no series of its own name.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/"],
        bad: [
            .stack("AlertTest(…, every: .zero, …)", example(every: .zero)),
            .stack("AlertTest(…, expect: [])", example(expect: [])),
            .stack("expect: [.firing(at: .minutes(-1))]", example(expect: [.firing(at: .minutes(-1))])),
            .stack(
                "series: [TestSeries(queue, …), TestSeries(queue, …)]",
                example(series: [
                    TestSeries(ExampleStack.queue, values: [.constant(1, for: .minutes(5))]),
                    TestSeries(ExampleStack.queue, values: [.constant(2, for: .minutes(5))]),
                ])),
            .stack(
                "TestSeries(latency, values: …)", note: "of a histogram",
                example(series: [TestSeries(ExampleStack.latency, values: [.constant(1, for: .minutes(5))])])),
        ],
        good: [
            .stack("AlertTest(…, expect: [.firing(at: .minutes(4))])", example()),
            .stack(
                "TestSeries(latency, part: .count, values: …)",
                example(series: [TestSeries(ExampleStack.latency, part: .count, values: [.rising(by: 5, for: .minutes(5))])])),
        ])

    private static func example(
        every interval: Duration = .minutes(1),
        series: [TestSeries] = [TestSeries(ExampleStack.queue, values: [.constant(200, for: .minutes(5))])],
        expect: [AlertExpectation] = [.firing(at: .minutes(4))]
    ) -> Stack {
        ExampleStack.with(alerts: [
            Alert("Many", when: "jobs_queued > 100", severity: .warning, summary: "many").tested(by: [
                AlertTest("two hundred jobs", every: interval, series: series, expect: expect)
            ])
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.alerts.flatMap { rule in
            rule.alert.tests.flatMap { test in
                problems(of: test).map { site, message, help in
                    Finding(
                        message, subject: "\(rule.subject), test \"\(test.name.rendered)\"", at: Highlight(site),
                        help: [help], allowances: rule.alert.allowances)
                }
            }
        }
    }

    private static func problems(of test: AlertTest) -> [(DeclarationSite, String, String)] {
        var problems: [(DeclarationSite, String, String)] = []
        if test.interval.wholeMilliseconds <= 0 {
            problems.append(
                (test.site, "a test is evaluated every so often, and not every \(test.interval.prometheusText)",
                    "give an interval: `every: .minutes(1)`"))
        }
        if test.expectations.isEmpty {
            problems.append((test.site, "a test that expects nothing passes whatever the rule is", "say what fires when: `.firing(at: …)`"))
        }
        if let early = test.expectations.first(where: { $0.time < .zero }) {
            problems.append(
                (test.site, "\(early.time.prometheusText) is before the beginning of the test", "time begins at zero"))
        }
        var seen: Set<[String]> = []
        for series in test.series {
            let labels = series.labels.pairs.map { "\($0.label.name)=\($0.value.rendered)" }.sorted()
            let bound = series.bound.map { ["le=\($0)"] } ?? []
            if !seen.insert([series.name] + bound + labels).inserted {
                problems.append((series.site, "two series have the same labels", "leave one out, or tell them apart by a label"))
            }
            guard let metric = series.metric,
                !Series.Role.endings(of: metric.kind).contains(where: { metric.name.text + $0.ending == series.name })
            else { continue }
            problems.append(
                (series.site, "`\(metric.name.text)` is a \(metric.kind.rawValue), which has no series `\(series.name)`",
                    metric.kind == .histogram ? "say which: `part: .bucket(upTo: …)`, `.sum` or `.count`" : "leave out `part:`"))
        }
        return problems
    }
}
