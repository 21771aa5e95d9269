import PromQL

extension PreparedQuery {
    /// Functions of the samples of a range, series by series.
    func callOnRange(_ node: Int, _ plan: QueryPlan.CallPlan) throws(EvaluationError) {
        guard let window = plan.window else { return }
        var made = takeVector(node)
        defer { registers[node].vector = made }
        let keepsName = plan.function == .lastOverTime || plan.function == .firstOverTime
        let span: Selection.Window
        var isAnyThere = false
        if let index = self.plan.windows[window] {
            let selection = self.plan.selections[index]
            span = selection.window
            if isInSubquery, span.at != nil, plan.arguments.count > 1, evaluator.options.version < PromQLVersion(2, 53) {
                throw .unsupported(node: node, "until 2.52 a range with `@` was not read the same at each step of a subquery")
            }
            let end = span.reference(queryTime, now)
            for place in selection.series {
                let stored = evaluator.stored[place]
                let samples = evaluator.samples(
                    stored.samples, hasStale: stored.hasStale, from: end &- span.range, to: end)
                if samples.isEmpty { continue }
                isAnyThere = true
                guard let value = try rangeValue(node, plan, samples, end: end, range: span.range) else { continue }
                let labels = keepsName ? stored.labels : evaluator.table.withoutName(stored.labels)
                try checkSource(node, labels, Int32(truncatingIfNeeded: place))
                made.append(Entry(labels: labels, value: value))
            }
        } else if case .subquery(let index) = self.plan.operations[window] {
            span = self.plan.subqueries[index].window
            let end = span.reference(queryTime, now)
            for track in registers[window].matrix {
                let samples = evaluator.samples(track.samples, hasStale: false, from: end &- span.range, to: end)
                if samples.isEmpty { continue }
                isAnyThere = true
                guard let value = try rangeValue(node, plan, samples, end: end, range: span.range) else { continue }
                let labels = keepsName ? track.labels : evaluator.table.withoutName(track.labels)
                try checkSource(node, labels, track.labels)
                made.append(Entry(labels: labels, value: value))
            }
        }
        if plan.function == .absentOverTime {
            made = isAnyThere ? [] : [Entry(labels: absentLabels(plan), value: 1)]
        }
        if made.count < 2 { return }
        marks.clear()
        for entry in made where !marks.insert(entry.labels) { throw Self.sameLabels }
    }

    /// The value of a function of one series' samples; nil where it has none.
    private func rangeValue(
        _ node: Int, _ plan: QueryPlan.CallPlan, _ samples: ArraySlice<Sample>, end: Int64, range: Int64
    ) throws(EvaluationError) -> Double? {
        let version = evaluator.options.version
        switch plan.function {
        case .rate: return RangeRate(samples, end, range, isCounter: true, version).perSecond
        case .increase: return RangeRate(samples, end, range, isCounter: true, version).increase
        case .delta: return RangeRate(samples, end, range, isCounter: false, version).increase
        case .irate, .idelta: return OverTime.lastChange(samples, isRate: plan.function == .irate)
        case .deriv, .predictLinear:
            guard samples.count > 1, let first = samples.first else { return nil }
            let zero = plan.function == .deriv ? first.time : now
            let line = Regression(samples, zero: zero, version)
            return plan.function == .deriv ? line.slope : line.slope * scalar(plan, 1) + line.intercept
        case .holtWinters, .doubleSmoothing:
            let (smoothing, trend) = (scalar(plan, 1), scalar(plan, 2))
            if smoothing <= 0 || smoothing >= 1 { throw .refused("invalid smoothing factor. Expected: 0 < sf < 1") }
            if trend <= 0 || trend >= 1 { throw .refused("invalid trend factor. Expected: 0 < tf < 1") }
            return OverTime.smoothed(samples, smoothing: smoothing, trend: trend)
        case .quantileOverTime:
            var values = samples.map(\.value)
            return Quantile.of(&values, scalar(plan, 0))
        case .absentOverTime, .presentOverTime: return 1
        case .startTimestamp: return nil
        default:
            guard let value = OverTime.value(plan.function, samples, version) else { throw Self.unevaluated(node, plan) }
            return value
        }
    }
}
