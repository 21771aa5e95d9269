import Diagnostics

/// Rows that every service and every resource has.
extension Row {
    /// How many requests, which part of them fails, how long they take: the three questions to a service.
    ///
    /// ```swift
    /// Row.requests("API", of: Shop.requests, failing: [.label("status", matches: "5..")], lasting: Shop.latency,
    ///              by: ["method"], errors: Limit.errors, latency: Limit.latency)
    /// ```
    /// - Parameters:
    ///   - title: of the row; its panels are titled `Rate`, `Errors` and `Duration` behind it.
    ///   - requests: a counter, or a histogram whose observations are counted.
    ///   - failing: which of them failed. Without matchers there is no panel of errors.
    ///   - duration: a histogram; without one there is no panel of durations.
    ///   - scope: which requests belong to the service; by default all.
    ///   - labels: the rate is shown for each of their values; by default one curve.
    ///   - errors: the levels of the alerts about the part that fails: draws them.
    ///   - latency: the levels of the alerts about the duration: draws them.
    ///   - quantiles: of the duration; by default P50, P95 and P99.
    /// - Source: https://grafana.com/blog/2018/08/02/the-red-method-how-to-instrument-your-services/
    public static func requests(
        _ title: DisplayText, of requests: Metric, failing: [LabelMatcher] = [], lasting duration: Metric? = nil,
        where scope: [LabelMatcher] = [], by labels: [Label] = [], errors: Levels = .none, latency: Levels = .none,
        quantiles: [Double] = [0.5, 0.95, 0.99], links: [Link] = [], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Row {
        let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
        var panels = [
            Panel.ready(
                title, "Rate",
                [
                    PanelQuery(
                        requests.rate(over: .rateInterval, where: scope, at: site).sum(by: labels, at: site),
                        legend: Legend(verbatim: labels.isEmpty ? "requests" : named(labels)))
                ], links: links, at: site)
        ]
        if !failing.isEmpty {
            let failed = requests.rate(over: .rateInterval, where: scope + failing, at: site).sum(at: site)
            let all = requests.rate(over: .rateInterval, where: scope, at: site).sum(at: site)
            // Where nothing failed yet there is no series of failures.
            let ratio = PromQuery(
                [.text("(")] + failed.segments + [.text(" or 0 * ")] + all.segments + [.text(") / ")] + all.segments,
                site: site)
            panels.append(
                .ready(
                    title, "Errors", [PanelQuery(ratio, legend: "failed")], errors, unit: .ratio, min: .ratio(0),
                    links: links, at: site))
        }
        if let duration {
            let queries = quantiles.map { quantile in
                PanelQuery(
                    duration.quantile(
                        quantile, over: .rateInterval, where: scope, fileID: fileID, filePath: filePath, line: line,
                        column: column),
                    legend: Legend(verbatim: "P" + NumberText.shortest(Quantity.ratio(quantile).value(in: .percent))))
            }
            panels.append(.ready(title, "Duration", queries, latency, links: links, at: site))
        }
        return Row(title, panels: panels, fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// How busy a resource is, how much waits for it, and what goes wrong: the three questions to a resource.
    ///
    /// ```swift
    /// Row.resource("Disks", use: .init(NodeExporter.diskBusy(over: .rateInterval), legend: "{{device}}"),
    ///              saturation: .init(NodeExporter.diskQueue(over: .rateInterval), legend: "{{device}}"),
    ///              useLevels: Limit.disk)
    /// ```
    /// - Parameters:
    ///   - title: of the row; its panels are titled `Use`, `Saturation` and `Errors` behind it.
    ///   - use: which part of it is busy, or how much of it is used.
    ///   - saturation: what waits for it.
    ///   - errors: what failed, per second.
    ///   - useLevels: the levels of the alerts about its use: draws them.
    ///   - saturationLevels: the levels of the alerts about what waits: draws them.
    ///   - errorLevels: the levels of the alerts about its errors: draws them.
    /// - Source: https://www.brendangregg.com/usemethod.html
    public static func resource(
        _ title: DisplayText, use: PanelQuery, saturation: PanelQuery? = nil, errors: PanelQuery? = nil,
        useLevels: Levels = .none, saturationLevels: Levels = .none, errorLevels: Levels = .none, links: [Link] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Row {
        let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
        let parts = [("Use", use, useLevels), ("Saturation", saturation, saturationLevels), ("Errors", errors, errorLevels)]
        return Row(
            title,
            panels: parts.compactMap { name, query, levels in
                query.map { .ready(title, name, [$0], levels, links: links, at: site) }
            }, fileID: fileID, filePath: filePath, line: line, column: column)
    }

    private static func named(_ labels: [Label]) -> String {
        labels.map { "{{\($0.name)}}" }.joined(separator: " ")
    }
}

extension Panel {
    /// A time series of a ready row: the row's title tells it from those of other rows.
    fileprivate static func ready(
        _ row: DisplayText, _ part: String, _ queries: [PanelQuery], _ levels: Levels = .none, unit: PanelUnit? = nil,
        min: Quantity? = nil, links: [Link], at site: DeclarationSite
    ) -> Panel {
        .timeSeries(
            DisplayText(verbatim: "\(row.rendered): \(part.lowercased())"), queries: queries, thresholds: levels.drawn,
            unit: unit, min: min, links: links, fileID: site.fileID, filePath: site.filePath, line: site.line,
            column: site.column)
    }
}

extension Metric {
    fileprivate func rate(over window: Window, where matchers: [LabelMatcher], at site: DeclarationSite) -> PromQuery {
        rate(
            over: window, where: matchers, fileID: site.fileID, filePath: site.filePath, line: site.line,
            column: site.column)
    }
}

extension PromQuery {
    fileprivate func sum(by labels: [Label] = [], at site: DeclarationSite) -> PromQuery {
        sum(by: labels, fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
    }
}
