package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds alerts that take for missing what is only not there yet.
package struct PrematureAbsence: Check {
    package static let about = CheckDescription(
        .prematureAbsence, level: .warning,
        summary: "an alert takes for missing what is only not there yet",
        rationale: """
            `absent` holds as soon as there is no sample. One scrape that fails ends all series of its target until the \
            next one, and a Prometheus that was down for a while knows no series before its first scrapes: a hold of less \
            than one interval wakes somebody for either. A counter that begins with its first event is missing for as long as \
            that takes, however well all is.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness",
            "https://prometheus.io/docs/prometheus/latest/querying/functions/#absent",
        ],
        bad: [
            .alert("absent(«jobs_queued»)", for: .seconds(15), note: "scraped every 30 s"),
            .alert(#"absent(«up{job="api"}»)"#, for: .zero),
            .stack(
                #"Metric.counter("backups_total", appears: .atFirstEvent, every: .hours(24)), missed for 5 minutes"#,
                backups(.atFirstEvent)),
        ],
        good: [
            .alert("absent(jobs_queued)", for: .minutes(5)),
            .alert(#"absent(up{job="api"})"#, for: .seconds(30)),
            .stack(#"Metric.counter("backups_total", appears: .atStart, every: .hours(24))"#, backups(.atStart)),
        ])

    private static func backups(_ appearance: Metric.Appearance) -> Stack {
        let metric = Metric.counter("backups_total", appears: appearance, every: .hours(24))
        return ExampleStack.with(
            alerts: [metric.absentAlert("BackupsMissing", severity: .warning)],
            services: [Service("backup", scrapes: [.http(port: 8080)], metrics: [metric])])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.alerts.compactMap { rule in
            guard let tree = rule.query.tree else { return nil }
            for node in tree.absences {
                guard let place = tree.firstChild(of: node), let (selector, series) = tree.series(below: place, stack.catalog),
                    let words = words(selector, series, rule.alert.hold)
                else { continue }
                return Finding(
                    words.message, subject: rule.subject, at: rule.query.highlight(node: tree.unwrapped(place)),
                    related: words.isOfMetric ? [series.metric].compactMap { $0 }.map { Highlight($0.site, label: "declared here") } : [],
                    help: [words.help], allowances: rule.alert.allowances + (series.metric?.allowances ?? []))
            }
            return nil
        }
    }

    private static func words(
        _ selector: VectorSelector, _ series: Series, _ hold: Duration
    ) -> (message: String, help: String, isOfMetric: Bool)? {
        let name = selector.knownName ?? ""
        if let metric = series.metric, metric.appearance == .atFirstEvent, let period = metric.period, hold < period {
            let every = period.prometheusText
            return (
                "`\(name)` begins with its first event, and there is one every \(every): until then this fires, however well all is",
                "hold for longer than \(every), or count zero from the start and declare `appears: .atStart`", true
            )
        }
        guard let collection = series.collection(for: selector), collection.job != nil, hold < collection.interval else { return nil }
        let interval = collection.interval.prometheusText
        let cause = name == "up" ? "a Prometheus that starts has none before its first scrape" : "one scrape that fails ends it"
        return (
            "`\(name)` is scraped every \(interval), and \(cause): this does not wait for the next one",
            "hold for at least \(interval): `for: .minutes(5)`", false
        )
    }
}

extension Tree {
    /// Each `absent` that makes the condition hold by itself.
    fileprivate var absences: [Int] {
        let isGuarded = binaries.contains { $0.op == .and || $0.op == .unless }
        if isGuarded { return [] }
        return nodes.indices.filter { node in
            if case .call(let function) = nodes[node].kind { function.name == "absent" } else { false }
        }
    }

    /// The selector that is missed, and what it selects.
    fileprivate func series(below node: Int, _ catalog: SeriesCatalog) -> (VectorSelector, Series)? {
        guard case .vectorSelector(let index) = nodes[unwrapped(node)].kind else { return nil }
        let selector = selectors[Int(index)]
        return selector.knownName.flatMap(catalog.named).map { (selector, $0) }
    }
}
