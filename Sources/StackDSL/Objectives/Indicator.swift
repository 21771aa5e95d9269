/// What an objective counts: events that failed, and all events.
///
/// - Emits: two recordings, `objective:errors:rate5m` and `objective:total:rate5m`. Where nothing failed yet, errors are 0
///   and not missing; where there are no events at all, there is no ratio.
public struct Indicator: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case failures([LabelMatcher], of: Metric, scope: [LabelMatcher])
        case slow(Metric, bound: Quantity, scope: [LabelMatcher])
        case events(errors: PromQuery, total: PromQuery)
        case state(PromQuery)
    }

    package let kind: Kind

    /// Events that match, of all that a counter or a histogram counts.
    ///
    /// - Parameters:
    ///   - failing: which events failed, e.g. those of status `5..`.
    ///   - metric: a counter, a histogram or a summary.
    ///   - scope: which events belong to the objective; by default all.
    /// - Diagnoses: `rate-of-gauge`.
    public static func failures(
        _ failing: [LabelMatcher], of metric: Metric, where scope: [LabelMatcher] = []
    ) -> Indicator {
        Indicator(kind: .failures(failing, of: metric, scope: scope))
    }

    /// Events that take longer than a bound.
    ///
    /// - Parameters:
    ///   - metric: a classic histogram, one of whose buckets ends at the bound, or a native one.
    ///   - bound: in any unit of time or size; compared in the metric's own.
    ///   - scope: which events belong to the objective; by default all.
    /// - Diagnoses: `invalid-objective` where no bucket ends there.
    public static func duration(
        _ metric: Metric, within bound: Quantity, where scope: [LabelMatcher] = []
    ) -> Indicator {
        Indicator(kind: .slow(metric, bound: bound, scope: scope))
    }

    /// Events of any sort.
    ///
    /// - Parameters:
    ///   - errors: what failed, per second over five minutes, without aggregation: `rate(failed[5m])`.
    ///   - total: what happened, likewise, failed or not.
    public static func events(errors: PromQuery, total: PromQuery) -> Indicator {
        Indicator(kind: .events(errors: errors, total: total))
    }

    /// The time in which something is well.
    ///
    /// - Parameter state: 1 where it is well and 0 where it is not, e.g. ``Probe/success`` or `up`.
    public static func state(_ state: PromQuery) -> Indicator { Indicator(kind: .state(state)) }
}

extension Indicator {
    /// What failed per second, over five minutes.
    package func errors(by labels: [Label]) -> [PromQuery.Segment] {
        switch kind {
        case .failures(let failing, let metric, let scope):
            orNone(summed(metric.rate(over: base, where: scope + failing), labels), labels)
        case .slow(let metric, let bound, let scope) where metric.kind == .nativeHistogram:
            // The part above the bound, of all.
            [.text("(1 - histogram_fraction(0, "), .number(metric.inOwnUnit(bound), nil), .text(", ")]
                + summed(metric.nativeRate(over: base, where: scope), labels)
                + [.text("))\n  * ")] + total(by: labels)
        case .slow(let metric, let bound, let scope):
            summed(metric.rate(over: base, where: scope), labels) + [.text("\n  - ")]
                + summed(metric.fastRate(over: base, below: metric.inOwnUnit(bound), where: scope), labels)
        case .events(let errors, _):
            orNone(summed(errors, labels), labels)
        case .state(let state):
            summed(PromQuery([.text("1 - ")] + averaged(state)), labels)
        }
    }

    /// What happened per second, over five minutes.
    package func total(by labels: [Label]) -> [PromQuery.Segment] {
        switch kind {
        case .failures(_, let metric, let scope), .slow(let metric, _, let scope):
            summed(metric.rate(over: base, where: scope), labels)
        case .events(_, let total):
            summed(total, labels)
        case .state(let state):
            [.text("count")] + PromQuery.grouping(labels) + [.text("(")] + averaged(state) + [.text(")")]
        }
    }

    private var base: Window { .minutes(5) }

    private func summed(_ query: PromQuery, _ labels: [Label]) -> [PromQuery.Segment] {
        [.text("sum")] + PromQuery.grouping(labels) + [.text("(")] + query.segments + [.text(")")]
    }

    private func averaged(_ state: PromQuery) -> [PromQuery.Segment] {
        [.text("avg_over_time("), .query(state, nil), .text("[5m:])")]
    }

    /// Zero where there are events and none of them failed.
    private func orNone(_ errors: [PromQuery.Segment], _ labels: [Label]) -> [PromQuery.Segment] {
        errors + [.text("\n  or 0 * ")] + total(by: labels)
    }
}

extension Metric {
    /// A level as a number in the unit that the metric is kept in.
    package func inOwnUnit(_ quantity: Quantity) -> Double {
        guard let unit, let own = quantity.unit, own.dimension == unit.dimension else { return quantity.baseValue }
        return quantity.value(in: unit)
    }

    /// The rate of a native histogram itself.
    fileprivate func nativeRate(over window: Window, where matchers: [LabelMatcher]) -> PromQuery {
        PromQuery(ranged("rate", "", window, matchers))
    }

    /// The rate of a classic histogram's events up to the end of a bucket.
    fileprivate func fastRate(over window: Window, below bound: Double, where matchers: [LabelMatcher]) -> PromQuery {
        PromQuery(ranged("rate", "_bucket", window, matchers + [.bucket(endingAt: bound)]))
    }
}

extension LabelMatcher {
    /// The bucket that ends at a bound, however the program or Prometheus writes the number: version 3 makes `1.0` of `1`.
    static func bucket(endingAt bound: Double) -> LabelMatcher {
        let text = NumberText.shortest(bound)
        guard bound == bound.rounded() else { return LabelMatcher(.le, .equal, text) }
        return LabelMatcher(.le, .matching, text + #"(\.0)?"#)
    }
}
