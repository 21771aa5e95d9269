package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds metrics that nothing in a closed world exposes.
package struct UndeclaredMetric: Check {
    package static let about = CheckDescription(
        .undeclaredMetric,
        summary: "no service of the stack exposes this metric",
        rationale: """
            A query for a series that does not exist returns nothing, and nothing is never above a threshold: the alert \
            stays silent for ever, the panel stays empty. A stack that declares all its metrics (`world: .closed`) is \
            told at once.
            """,
        references: ["https://prometheus.io/docs/concepts/data_model/"],
        bad: [
            .alert("rate(«http_request_total»[5m]) > 1", note: "the metric is `http_requests_total`"),
            .alert("histogram_quantile(0.9, rate(«http_request_duration_seconds»[5m])) > 1",
                note: "a histogram has `_bucket`, `_sum` and `_count`"),
            .stack(
                #"Alert("A", when: "jobs_waiting > 1", …), of a job with `.drop(where: ["__name__"], matches: "jobs_.*")`"#,
                relabeled(.drop(where: ["__name__"], matches: "jobs_.*"))),
        ],
        good: [
            .stack(
                #"Alert("A", when: "jobs_waiting > 1", …), of a job with `.drop(where: ["__name__"], matches: "go_.*")`"#,
                relabeled(.drop(where: ["__name__"], matches: "go_.*"))),
            .alert("rate(http_requests_total[5m]) > 1"),
            .alert("up == 0", note: "Prometheus itself writes `up`"),
        ])

    private static func relabeled(_ step: Relabeling) -> Stack {
        ExampleStack.with(
            alerts: [Alert("A", when: "jobs_waiting > 1", for: .minutes(5), severity: .warning, summary: "a")],
            services: [
                Service(
                    "jobs", scrapes: [.http(port: 9090, metricRelabeling: [step])], metrics: [.gauge("jobs_waiting", unit: .count)])
            ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        guard stack.catalog.isClosed else { return [] }
        return stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.selectors.compactMap { selector in
                guard let name = selector.knownName else { return nil }
                if let series = stack.catalog.named(name), series.isExposed {
                    return lost(name, series, selector, use, stack)
                }
                return finding(name, selector, use, stack.catalog)
            }
        }
    }

    /// Of a metric that is scraped, and that relabelling drops or renames before it is stored.
    private static func lost(
        _ name: String, _ series: Series, _ selector: VectorSelector, _ use: QueryUse, _ stack: ResolvedStack
    ) -> Finding? {
        guard let metric = series.metric, series.role != .derived else { return nil }
        let exposing = stack.stack.services.filter { service in
            !service.scrapes.allSatisfy(\.metricRelabeling.isEmpty) && service.metrics.contains { $0.name == metric.name }
        }
        guard let scrape = exposing.first?.scrapes.first, exposing.count == series.exposureCount(in: stack.stack) else { return nil }
        let isNewest = stack.stack.versions.prometheus >= ToolVersion(3, 0)
        let fates = Set(exposing.map { $0.fate(ofSeries: name, dotMatchesNewline: isNewest) })
        let what: String
        switch fates.count == 1 ? fates.first : nil {
        case .dropped?: what = "dropped before it is stored"
        case .renamed(let other)?: what = "stored as `\(other)`"
        case .kept?, .unknown?, nil: return nil
        }
        return Finding(
            "`\(name)` is \(what): `metricRelabeling` does that", subject: use.subject,
            at: use.query.highlight(selector.nameRange, source: selector.source),
            related: [Highlight(scrape.site, label: "scraped here")],
            help: ["let the step keep `\(name)` as it is, or leave the query out"], allowances: use.allowances + metric.allowances)
    }

    private static func finding(
        _ name: String, _ selector: VectorSelector, _ use: QueryUse, _ catalog: SeriesCatalog
    ) -> Finding {
        let inBraces = selector.matchers.first { $0.name == "__name__" }?.valueRange
        let place = use.query.highlight(
            selector.name == nil ? inBraces ?? selector.nameRange : selector.nameRange, source: selector.source)
        if let known = catalog.named(name), let metric = known.metric {
            return Finding(
                "`\(name)` is declared, but no service of the stack exposes it", subject: use.subject,
                at: place, related: [Highlight(metric.site, label: "declared here")],
                help: ["add it to the `metrics` of the service that exposes it"], allowances: use.allowances)
        }
        if let whole = nativeHistogram(of: name, catalog) {
            return Finding(
                "`\(whole)` is a native histogram: there is no `\(name)`", subject: use.subject, at: place,
                help: ["use `\(whole)` itself: `histogram_quantile(…, rate(\(whole)[5m]))`, `histogram_count`, `histogram_sum`"],
                allowances: use.allowances)
        }
        if catalog.named(name + "_bucket") != nil {
            return Finding(
                "`\(name)` is a histogram and has no series of that name", subject: use.subject, at: place,
                help: ["use `\(name)_bucket`, `\(name)_sum` or `\(name)_count`"], allowances: use.allowances)
        }
        return Finding(
            "no service of the stack exposes `\(name)`", subject: use.subject, at: place,
            help: Suggestion.nearest(to: name, among: catalog.exposedNames).map { ["did you mean `\($0)`?"] }
                ?? ["declare it among the `metrics` of the service that exposes it"],
            allowances: use.allowances)
    }

    /// The native histogram that a name would be a series of, were it a classic one.
    private static func nativeHistogram(of name: String, _ catalog: SeriesCatalog) -> String? {
        ["_bucket", "_sum", "_count"].lazy.filter(name.hasSuffix).map { String(name.dropLast($0.count)) }
            .first { catalog.named($0)?.metric?.kind == .nativeHistogram }
    }
}

extension Series {
    /// How many services expose its metric.
    fileprivate func exposureCount(in stack: Stack) -> Int {
        stack.services.count { service in service.metrics.contains { $0.name == metric?.name } }
    }
}
