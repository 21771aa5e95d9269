@testable import Analysis
import StackDSL
import Testing

/// What a query means, as one line: unit, range, labels, and whether it is a condition.
private func summary(_ query: PromQuery) -> String {
    guard let read = Sample.query(query), let meaning = read.meaning else { return "unreadable" }
    let unit = meaning.unit?.name ?? "?"
    let range = "\(NumberText.shortest(meaning.range.lower))...\(NumberText.shortest(meaning.range.upper))"
    let labels = meaning.labels.isOpen ? "any" : meaning.labels.names.sorted().joined(separator: ",")
    return "\(unit) | \(range) | \(labels)" + (meaning.isConditional ? " | condition" : "")
}

@Suite struct MeaningTests {
    @Test(arguments: [
        ("requests_total", "a count | 0...+Inf | instance,job,method,status"),
        ("rate(requests_total[5m])", "a count per second | 0...+Inf | instance,job,method,status"),
        ("increase(requests_total[5m])", "a count | 0...+Inf | instance,job,method,status"),
        ("rate(received_bytes_total[5m])", "bytes per second | 0...+Inf | device,instance,job"),
        ("rate(received_bytes_total[5m]) * 8", "bits per second | 0...+Inf | device,instance,job"),
        ("sum(requests_total)", "a count | 0...+Inf | "),
        ("sum by (job) (requests_total)", "a count | 0...+Inf | job"),
        ("sum without (method) (requests_total)", "a count | 0...+Inf | instance,job,status"),
        ("count(up)", "a count | 1...+Inf | "),
        ("up", "? | 0...1 | instance,job"),
        ("hit_ratio", "a ratio | 0...1 | instance,job"),
        ("1 - hit_ratio", "a ratio | 0...1 | instance,job"),
        ("hit_ratio * 100", "percent | 0...100 | instance,job"),
        ("duration_milliseconds", "milliseconds | -Inf...+Inf | instance,job"),
        ("duration_milliseconds / 1000", "seconds | -Inf...+Inf | instance,job"),
        ("memory_bytes / memory_limit_bytes", "a ratio | 0...+Inf | instance,job"),
        ("memory_limit_bytes - memory_bytes", "bytes | -Inf...+Inf | instance,job"),
        ("histogram_quantile(0.9, rate(latency_seconds_bucket[5m]))", "seconds | 0...10 | instance,job,path"),
        (
            "histogram_quantile(0.9, sum by (le) (rate(latency_seconds_bucket[5m]))) * 1000",
            "milliseconds | 0...10000 | "
        ),
        (
            "sum(rate(latency_seconds_sum[5m])) / sum(rate(latency_seconds_count[5m]))",
            "seconds | 0...+Inf | "
        ),
        (
            #"sum(rate(requests_total{status="500"}[5m])) / sum(rate(requests_total[5m]))"#,
            "a ratio | 0...1 | "
        ),
        (
            "sum(rate(requests_total[5m])) / sum(rate(received_bytes_total[5m]))",
            "a count per byte | 0...+Inf | "
        ),
        ("up == 0", "? | 0...0 | instance,job | condition"),
        ("up == bool 0", "? | 0...1 | instance,job"),
        ("absent(up{job=\"api\"})", "? | 1...1 | job | condition"),
        ("up unless hit_ratio", "? | 0...1 | instance,job | condition"),
        ("up or hit_ratio > 0.5", "? | 0...1 | instance,job"),
        ("topk(3, requests_total)", "a count | 0...+Inf | instance,job,method,status"),
        ("label_replace(up, \"site\", \"$1\", \"instance\", \"(.*):.*\")", "? | 0...1 | instance,job,site"),
        ("up * on (job) group_left (method) requests_total", "? | 0...+Inf | instance,job,method"),
        ("clamp_max(memory_bytes, 10)", "bytes | 0...10 | instance,job"),
        ("hour()", "? | 0...23 | "),
        ("time() - timestamp(up)", "seconds | -Inf...+Inf | instance,job"),
        ("unknown_metric", "? | -Inf...+Inf | any"),
    ])
    func whatAQueryMeans(_ query: String, _ expected: String) {
        #expect(summary(PromQuery(verbatim: query)) == expected)
    }

    @Test func aRecordedSeriesMeansWhatItsQueryMeans() throws {
        let share = Recording("job:errors:ratio", as: "sum by (job) (rate(requests_total{status=\"500\"}[5m])) / sum by (job) (rate(requests_total[5m]))")
        // The one that reads the other is declared first.
        let worst = Recording("errors:ratio", as: "max(\(share))")
        let stack = resolve(
            Stack("sample", world: .closed, services: [Sample.service], recordings: [worst, share]))
        let series = try #require(stack.catalog.named("errors:ratio"))
        #expect(series.meaning.unit == .ratio)
        #expect(series.meaning.range.upper == 1)
        #expect(series.collections.map(\.interval) == [.seconds(15)])
    }

    @Test func recordingsThatReadEachOtherAreReadWithoutEnd() {
        let stack = resolve(
            Stack("sample", recordings: [Recording("a:b", as: "c:d + 1"), Recording("c:d", as: "a:b + 1")]))
        #expect(stack.groups.first?.recordings.count == 2)
    }
}
