import Diagnostics

/// The rules that an objective brings.
extension Objective {
    /// Errors and events per second, their ratio over each window, and what is left of the budget.
    public var recordings: [Recording] {
        [errors, total] + windows.map(errorRatio) + [budgetLeft]
    }

    /// An alert for each burn rate.
    public var alerts: [Alert] { burnRates.map(alert) }

    /// The part of events that failed, over a window that one of its burn rates looks at, or over five minutes.
    ///
    /// - Emits: `objective:error_ratio:rate1h{objective="…"}`.
    public func errorRatio(
        over window: Duration, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> PromQuery {
        PromQuery(
            series(errorRatio(window)),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// How many times faster than allowed the budget is spent, over such a window.
    public func burnRate(
        over window: Duration, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> PromQuery {
        PromQuery(
            series(errorRatio(window)) + [.text(" / "), .number(budget, nil)],
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// What is left of the error budget: 1 is all of it, 0 none, less than 0 a broken promise.
    ///
    /// - Emits: `objective:error_budget:left{objective="…"}`.
    public func budgetLeft(
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PromQuery {
        PromQuery(
            series(budgetLeft), site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// All windows, the shortest first.
    package var windows: [Duration] {
        Set([.minutes(5)] + burnRates.flatMap { [$0.long, $0.short] }).sorted()
    }

    private var errors: Recording { recording("objective:errors:rate5m", indicator.errors(by: labels)) }
    private var total: Recording { recording("objective:total:rate5m", indicator.total(by: labels)) }

    /// The ratio of sums: each event counts alike, however quiet the hour was. Longer windows add up what was recorded over
    /// five minutes each, so that a month of raw series is never read; a day and more in steps of those five minutes.
    private func ratio(over window: Duration) -> [PromQuery.Segment] {
        let five = Duration.minutes(5)
        func sum(_ recording: Recording) -> [PromQuery.Segment] {
            if window <= five { return series(recording) }
            let range: [PromQuery.Segment] = [.text("["), .window(Window(window), nil)]
            return [.text("sum_over_time(")] + series(recording) + range
                + [.text(window < .days(1) ? "])" : ":5m])")]
        }
        return sum(errors) + [.text("\n  / (")] + sum(total) + [.text(" > 0)")]
    }

    private func errorRatio(_ window: Duration) -> Recording {
        recording(
            Name(verbatim: "objective:error_ratio:rate\(window.prometheusText)"), ratio(over: window), unit: .ratio)
    }

    private var budgetLeft: Recording {
        recording(
            "objective:error_budget:left",
            [.text("1 - (\n")] + ratio(over: window) + [.text("\n) / "), .number(budget, nil)], unit: .ratio)
    }

    private func recording(_ name: Name, _ query: [PromQuery.Segment], unit: MetricUnit? = nil) -> Recording {
        Recording(
            name, as: PromQuery(query, site: site), labels: ["objective": AlertText(verbatim: self.name.text)],
            unit: unit, fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
    }

    private func series(_ recording: Recording) -> [PromQuery.Segment] {
        [.recording(recording, nil)] + PromQuery.selector([LabelMatcher("objective", .equal, name.text)])
    }

    private func alert(_ burn: BurnRate) -> Alert {
        let level = level(of: burn)
        let condition =
            series(errorRatio(burn.long)) + [.text(" > "), .number(level, nil), .text("\n  and ")]
            + series(errorRatio(burn.short)) + [.text(" > "), .number(level, nil)]
        let share = burn.share.text
        let long = burn.long.prometheusText
        var alert = Alert(
            Name(verbatim: name.text + "ErrorBudgetBurn"), when: PromQuery(condition, site: site),
            severity: burn.isUrgent ? severities.critical : severities.warning,
            labels: [
                "long": AlertText(verbatim: long), "objective": AlertText(verbatim: name.text),
                "short": AlertText(verbatim: burn.short.prometheusText),
            ],
            summary: """
                \(raw: name.text): {{ $value | humanizePercentage }} failed in the last \(raw: long), \
                \(raw: target.text) are promised
                """,
            description: AlertText(verbatim: meaning(of: share, in: long) + (description.map { " " + $0.rendered } ?? "")),
            runbook: runbook, fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
        if !burn.isUrgent { alert.yieldsTo = severities.critical }
        return alert.labelled(alertLabels)
    }

    private func meaning(of share: String, in long: String) -> String {
        """
        At this rate \(share) of the error budget of \(window.prometheusText) goes within \(long). Look at what fails; \
        the alert ends soon after the failures do.
        """
    }
}
