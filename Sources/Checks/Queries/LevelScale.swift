package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds levels that are written in another unit than their query's.
package struct LevelScale: Check {
    package static let about = CheckDescription(
        .levelScale, level: .warning,
        summary: "a level is written in another unit than the query's",
        rationale: """
            A number in a query has no unit. Where a query gives milliseconds and the level is meant as seconds, the alert \
            fires always; the other way round, never. It shows where the text of the alert names a unit, where the level \
            lies beyond all buckets of a histogram but among them as milliseconds or seconds, where an operation would take \
            minutes, where an amount of memory is compared with a few bytes, and where a share is compared with percent.
            """,
        references: [
            "https://prometheus.io/docs/practices/naming/#base-units",
            "https://prometheus.io/docs/prometheus/latest/querying/functions/#rate",
        ],
        bad: [
            .alert(mean + " > «500»", note: "the last bucket is 5 s; 500 ms are meant"),
            .alert("process_resident_memory_bytes > «10»", note: "10 of what?"),
            .stack(
                "rate(read_seconds_total[5m]) / rate(reads_total[5m]) > 100", note: "100 s for each read",
                disk("rate(read_seconds_total[5m]) / rate(reads_total[5m]) > 100")),
            .stack(
                "1 - disk_free_bytes / disk_size_bytes > 90", note: "90 times the disk",
                disk("1 - disk_free_bytes / disk_size_bytes > 90")),
            .stack(
                #"rate(process_cpu_seconds_total[5m]) > 80"#, note: "80 CPUs",
                cpu("rate(process_cpu_seconds_total[5m]) > 80", "busy")),
            .stack(
                #"process_resident_memory_bytes > 4000, …, summary: "more than 4000 MB are in use""#,
                cpu("process_resident_memory_bytes > 4000", "more than 4000 MB are in use")),
        ],
        good: [
            .alert(mean + " > 0.5"),
            .alert("process_resident_memory_bytes", is: .above(.mebibytes(10))),
            .alert("process_resident_memory_bytes > 10 * 1024 * 1024"),
            .stack(
                "rate(read_seconds_total[5m]) / rate(reads_total[5m]) > 0.1",
                disk("rate(read_seconds_total[5m]) / rate(reads_total[5m]) > 0.1")),
            .stack(
                "100 * (1 - disk_free_bytes / disk_size_bytes) > 90",
                disk("100 * (1 - disk_free_bytes / disk_size_bytes) > 90")),
            .stack(
                #"rate(process_cpu_seconds_total[5m]) > 0.8, …, summary: "busy for more than 80 %""#,
                cpu("rate(process_cpu_seconds_total[5m]) > 0.8", "busy for more than 80 %")),
        ])

    private static let mean =
        "sum(rate(http_request_duration_seconds_sum[5m])) / sum(rate(http_request_duration_seconds_count[5m]))"

    private static func cpu(_ query: PromQuery, _ summary: AlertText) -> Stack {
        ExampleStack.with(
            alerts: [Alert("A", when: query, for: .minutes(5), severity: .warning, summary: summary)],
            services: [
                Service(
                    "api", scrapes: [.http(port: 9090)],
                    metrics: [.counter("process_cpu_seconds_total"), ExampleStack.memory])
            ])
    }

    private static func disk(_ query: PromQuery) -> Stack {
        ExampleStack.with(
            alerts: [Alert("A", when: query, for: .minutes(5), severity: .warning, summary: "slow or full")],
            services: [
                Service(
                    "api", scrapes: [.http(port: 9090)],
                    metrics: [
                        .counter("read_seconds_total"), .counter("reads_total"), .gauge("disk_free_bytes"),
                        .gauge("disk_size_bytes"),
                    ])
            ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.levels.compactMap { place in
            guard let evidence = evidence(for: place) else { return nil }
            return Finding(
                evidence.message, subject: place.subject, at: place.place,
                related: [Highlight(place.operand, label: place.meaning.unit.map { "this is \($0.name)" } ?? "")],
                help: [evidence.help], helpForFiles: [evidence.helpForFiles],
                allowances: place.allowances + (place.meaning.metric?.allowances ?? []))
        }
    }

    /// What says that a level is in another unit; the strongest, where several do. Nil for what no value can reach.
    static func evidence(for place: LevelComparison) -> LevelEvidence? {
        guard place.isBare, place.level > 0, let unit = place.meaning.unit,
            place.meaning.range.canSatisfy(place.comparison, place.level)
        else { return nil }
        return LevelMention.contradicting(place, unit) ?? ofBuckets(place) ?? ofEvent(place, unit) ?? ofSize(place, unit)
            ?? ofShare(place, unit) ?? ofWhole(place, unit) ?? ofPercent(place, unit)
    }

    /// Nobody cares for memory, disks or files by the byte.
    private static func ofSize(_ place: LevelComparison, _ unit: MetricUnit) -> LevelEvidence? {
        guard unit == .bytes, place.level >= 2, place.level < 1_024, place.comparison != .equal, place.comparison != .notEqual,
            place.meaning.observations == nil, place.meaning.behavior == .gauge ? place.meaning.metric != nil : isStore(place)
        else { return nil }
        return LevelEvidence(
            "\(place.text) is \(place.text) bytes here: less than a kibibyte",
            help: "say of what: `\(shown(place.level)) * 1024 * 1024` in the query",
            orInSwift: "`.mebibytes(\(shown(place.level)))` as a threshold")
    }

    /// What nobody declared is known by its name.
    private static func isStore(_ place: LevelComparison) -> Bool {
        guard place.meaning.behavior == .unknown, let name = place.names.first, place.names.count == 1 else { return false }
        let words = Set(name.split(separator: "_").map { $0.lowercased() })
        return !words.isDisjoint(with: ["memory", "mem", "heap", "filesystem", "disk", "swap", "rss"])
    }

    static func shown(_ number: Double) -> String {
        NumberText.shortest((number * 1e9).rounded() / 1e9)
    }
}

extension Highlight {
    fileprivate init(_ other: Highlight, label: String) {
        self = other
        self.label = label
    }
}
