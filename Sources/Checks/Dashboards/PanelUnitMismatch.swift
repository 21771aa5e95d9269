package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds panels whose unit is not that of what their queries give.
package struct PanelUnitMismatch: Check {
    package static let about = CheckDescription(
        .panelUnitMismatch,
        summary: "a panel shows its values in another unit than they have",
        rationale: """
            A panel's unit is what is printed behind the number: nothing is converted. Milliseconds shown as seconds are a \
            thousand times too slow, a ratio shown as percent is a hundred times too good, and a level is misread by whoever is paged.
            """,
        references: [
            "https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-standard-options/#unit"
        ],
        bad: [
            .stack(
                #".stat("Hits", queries: [.init("avg(cache_hit_ratio)")], unit: .percent)"#, note: "0.97 reads as 0.97 %",
                stack("avg(cache_hit_ratio)", .percent)),
            .stack(
                #".stat("Memory", queries: [.init("process_resident_memory_bytes")], unit: .bits)"#,
                stack("process_resident_memory_bytes", .bits)),
            .stack(
                #".timeSeries("API", queries: [.init("sum(jobs_queued)", legend: "queued"), .init(…, legend: "memory")])"#,
                note: "bytes, on an axis of the first query's unit",
                ExampleStack.with(panels: [
                    .timeSeries("API", queries: [seconds, .init("process_resident_memory_bytes", legend: "memory")])
                ])),
            .stack(
                #".stat("Memory", queries: […], max: .seconds(2))"#, note: "an end in another unit",
                ExampleStack.with(panels: [
                    .stat("Memory", queries: [.init("process_resident_memory_bytes")], max: .seconds(2))
                ])),
        ],
        good: [
            .stack(
                #".stat("Hits", queries: [.init("avg(cache_hit_ratio) * 100")], unit: .percent)"#,
                stack("avg(cache_hit_ratio) * 100", .percent)),
            .stack(
                #".stat("Hits", queries: [.init("avg(cache_hit_ratio)")])"#, note: "the query's own unit",
                ExampleStack.with(panels: [.stat("Hits", queries: [.init("avg(cache_hit_ratio)")])])),
            .stack(
                #"overrides: [.query("B", .unit(.bytes), .axis(.right))]"#,
                ExampleStack.with(panels: [
                    .timeSeries(
                        "API", queries: [seconds, .init("process_resident_memory_bytes", legend: "memory")],
                        overrides: [.query("B", .unit(.bytes), .axis(.right))])
                ])),
        ])

    private static let seconds = PanelQuery(
        "histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))", legend: "P90")

    private static func stack(_ query: PromQuery, _ unit: PanelUnit) -> Stack {
        ExampleStack.with(panels: [.stat("Panel", queries: [.init(query)], unit: unit)])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).filter(\.keepsValues).flatMap { panel in
                let allowances = panel.panel.allowances + dashboard.dashboard.allowances
                return ofQueries(panel, allowances, isOfFile: stack.isOfFiles) + ofEnds(panel, allowances)
            }
        }
    }

    /// Each unit that is misread is told once.
    private static func ofQueries(_ panel: ResolvedPanel, _ allowances: [Allowance], isOfFile: Bool) -> [Finding] {
        var told: Set<MetricUnit> = []
        return panel.queries.indices.compactMap { index -> Finding? in
            let query = panel.queries[index]
            guard !query.query.isHidden, let shown = panel.shownUnit(ofQuery: index), shown != .count, let read = query.metrics,
                let tree = read.tree, let own = panel.valueUnit(of: query) ?? (shown == .percent ? ratio(read.meaning) : nil), own.isMisread(as: shown),
                !(isOfFile && own.isShareOfTime(in: shown)), told.insert(own).inserted
            else { return nil }
            let isOwn = panel.panel.fields.unit == nil && panel.panel.fields.overrides.isEmpty
            return Finding(
                "the panel shows \(shown.name), but "
                    + (panel.queries.count == 1 ? "the query" : "query \(referenceID(index))") + " gives \(own.name)"
                    + example(own, shown),
                subject: panel.subject, at: Highlight(panel.panel.site),
                related: [read.highlight(node: tree.root, label: "this is \(own.name)")],
                help: [isOwn ? separate(index) : cure(own, shown)], helpForFiles: [inFiles(own, shown)],
                allowances: allowances + (read.meaning?.metric?.allowances ?? []))
        }
    }

    /// What lies between 0 and 1, and no unit says otherwise.
    private static func ratio(_ meaning: Meaning?) -> MetricUnit? {
        guard let meaning, meaning.unit == nil, meaning.range.lower == 0, meaning.range.upper == 1 else { return nil }
        return .ratio
    }

    private static func example(_ own: MetricUnit, _ shown: MetricUnit) -> String {
        guard own.isAlike(shown) else { return "" }
        let factor = own.factor(to: shown)
        return factor >= 1
            ? ": every value reads \(NumberText.shortest(factor)) times too small"
            : ": every value reads \(NumberText.shortest((1 / factor).rounded())) times too large"
    }

    private static func cure(_ own: MetricUnit, _ shown: MetricUnit) -> String {
        // Grafana reads dates from milliseconds alone.
        let declared = own == .timestamp ? nil : own.declaredName.map { "say `unit: .\(words.contains($0) ? $0 : "metric(.\($0))")`" }
        guard own.isAlike(shown) else {
            return (declared ?? "leave `unit:` out") + ", or declare the metric's own unit if it is misjudged"
        }
        let converted = conversion(own, shown)
        return declared.map { "\($0), or \(converted)" } ?? converted
    }

    /// What is written there is Grafana's own.
    private static func inFiles(_ own: MetricUnit, _ shown: MetricUnit) -> String {
        own.isAlike(shown) ? "show it as \(own.name), or \(conversion(own, shown))" : "show it as \(own.name)"
    }

    private static func conversion(_ own: MetricUnit, _ shown: MetricUnit) -> String {
        let factor = own.factor(to: shown)
        return "convert in the query: "
            + (factor >= 1 ? "`* \(NumberText.shortest(factor))`" : "`/ \(NumberText.shortest((1 / factor).rounded()))`")
    }

    /// What a panel's unit is called like the metric's.
    private static let words: Set<String> = [
        "seconds", "milliseconds", "microseconds", "nanoseconds", "minutes", "hours", "days", "bytes", "bits", "mebibytes",
        "gibibytes", "ratio", "percent", "count", "perSecond", "bytesPerSecond", "celsius", "watts", "volts", "amperes", "hertz",
    ]

    private static func separate(_ index: Int) -> String {
        "give it a unit and an axis of its own, `.query(\"\(referenceID(index))\", .unit(…), .axis(.right))`, or a panel"
    }

    /// The ends of the scale, and levels where no query's unit is known: those have been compared with it.
    private static func ofEnds(_ panel: ResolvedPanel, _ allowances: [Allowance]) -> [Finding] {
        guard let own = panel.unit else { return [] }
        let isKnown = panel.queries.contains { panel.valueUnit(of: $0) != nil }
        let levels = (isKnown ? [] : panel.thresholds).map { level in
            ("a level", level.threshold.threshold.quantity, level.threshold.threshold.site)
        }
        let ends = [("the low end", panel.panel.fields.minimum), ("the high end", panel.panel.fields.maximum)]
            .compactMap { word, end in end.map { (word, $0, panel.panel.site) } }
        return (ends + levels).compactMap { word, end, site in
            // A hundred of what is 0 to 1 is a percentage, and the other way round.
            let isWrong = end.unit.map { !$0.isAlike(own) && own != .count }
                ?? (own == .ratio && end.value == 100 || own == .percent && end.value == 1 && word == "the high end")
            guard isWrong else { return nil }
            return Finding(
                "\(word) is \(end.text), but the panel shows \(own.name)", subject: panel.subject, at: Highlight(site),
                help: [[.ratio, .percent].contains(own) ? "the whole is `.ratio(1)` or `.percent(100)`" : "give it in \(own.name)"],
                allowances: allowances)
        }
    }
}

extension MetricUnit {
    /// Milliseconds each second that are shown as milliseconds: Grafana has no unit for the share.
    fileprivate func isShareOfTime(in shown: MetricUnit) -> Bool {
        dimension.isRatio && shown.dimension == MetricUnit.seconds.dimension && isSameScale(as: shown)
    }

    fileprivate func isMisread(as shown: MetricUnit) -> Bool { !isAlike(shown) || !isSameScale(as: shown) }

    /// What a number of this unit is multiplied by to be one of the other.
    fileprivate func factor(to other: MetricUnit) -> Double {
        (numerator * other.denominator) / (denominator * other.numerator)
    }
}

extension ResolvedPanel {
    /// Whether the values shown are those of the queries: no step computes others, and no reduction counts them.
    fileprivate var keepsValues: Bool {
        if hasRawKeys || panel.settings.isPartlyRead { return false }
        return panel.settings.transformations.allSatisfy { step in
            switch step.kind {
            case .merge, .joinByField, .organize, .renameByPattern, .filterByName, .sortBy, .labelsToFields, .limit, .concatenate,
                .filterRows, .dropByName, .partition, .prepareSeries:
                true
            default: false
            }
        } && !(panel.kind.reducer?.changesUnit ?? false)
    }
}

extension Panel.Kind {
    fileprivate var reducer: Reducer? {
        switch self {
        case .stat(let stat): stat.reducer
        case .gauge(let gauge): gauge.reducer
        case .barGauge(let gauge): gauge.reducer
        case .pie(let pie): pie.reducer
        default: nil
        }
    }
}

extension Reducer {
    fileprivate var changesUnit: Bool {
        [.count, .changeCount, .distinctCount, .differencePercent].contains(self)
    }
}
