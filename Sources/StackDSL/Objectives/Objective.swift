package import Diagnostics

/// What is promised of a service: which part of its events is good, over a window.
///
/// ```swift
/// let promises = [
///     Objective("CheckoutAvailability", .percent(99.9),
///               of: .failures([.label("status", matches: "5..")], of: Shop.requests)),
///     Objective("CheckoutLatency", .percent(95), of: .duration(Shop.latency, within: .seconds(2))),
/// ]
/// Stack("shop", …, objectives: promises,
///       dashboards: [.objectives("Objectives", uid: "shop-objectives", of: promises)])
/// ```
/// The error budget is what may fail: a thousandth at 99.9 %. An alert fires where it is spent too fast, seen over a long
/// window and still over a short one, so that it ends soon after the failures do.
///
/// - Emits: a group `objectives` of rules in `prometheus/rules/objectives.yml`: errors and events per second over five
///   minutes, their ratio over all windows that alerts look at, what is left of the budget, and an alert
///   `<name>ErrorBudgetBurn` for each burn rate. All have the label `objective`.
/// - Diagnoses: `invalid-objective`.
/// - Source: https://sre.google/workbook/alerting-on-slos/
public struct Objective: Sendable, Hashable, Allowing {
    package let name: Name
    package let target: Quantity
    package let window: Duration
    package let indicator: Indicator
    package let labels: [Label]
    package let burnRates: [BurnRate]
    package let severities: Severities
    package let alertLabels: Labels
    package let description: AlertText?
    package let runbook: AlertText?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - name: letters, digits and `_`, by custom in CamelCase: the value of the label `objective`, and the beginning of
    ///     its alerts' names.
    ///   - target: which part is good; above 0 % and below 100 %, of which nothing may ever fail.
    ///   - indicator: what is counted.
    ///   - window: over which the target holds; 28 days or more, by default 30. Not longer than Prometheus keeps samples.
    ///   - labels: the objective is held for each of their values by itself; for all together by default.
    ///   - burnRates: how fast the budget is spent when an alert fires; by default two that page and two that do not.
    ///   - severities: what they are called.
    ///   - alertLabels: of its alerts, beside `objective`, `long` and `short`: what routes and inhibitions decide by.
    ///   - description: of its alerts, behind what they say by themselves.
    ///   - runbook: where the response is written down.
    public init(
        _ name: Name, _ target: Quantity, of indicator: Indicator, over window: Duration = .days(30),
        by labels: [Label] = [], burnRates: [BurnRate] = BurnRate.usual, severities: Severities = Severities(),
        alertLabels: Labels = [:], description: AlertText? = nil, runbook: AlertText? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.target = target
        self.indicator = indicator
        self.window = window
        self.labels = labels
        self.burnRates = burnRates
        self.severities = severities
        self.alertLabels = alertLabels
        self.description = description
        self.runbook = runbook
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// The part that may fail: 0.001 at 99.9 %.
    package var budget: Double { ((1 - target.baseValue) * 1e12).rounded() / 1e12 }

    /// The error ratio above which the budget is spent as fast as that.
    package func level(of burn: BurnRate) -> Double { Quantity.ratio(burn.factor(over: window) * budget).baseValue }
}

/// How fast an error budget is spent: at a rate of 1 it is spent when the objective's window ends.
///
/// - Source: https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts
public struct BurnRate: Sendable, Hashable {
    package let share: Quantity
    package let long: Duration
    package let short: Duration
    package let isUrgent: Bool

    /// Somebody is paged.
    ///
    /// - Parameters:
    ///   - share: of the budget, spent within the long window.
    ///   - long: the longer window; whole minutes.
    ///   - short: the window that confirms that it goes on; by custom a twelfth of the long one.
    public static func page(_ share: Quantity, within long: Duration, confirmedBy short: Duration) -> BurnRate {
        BurnRate(share: share, long: long, short: short, isUrgent: true)
    }

    /// Somebody looks at it in working hours. The parameters are those of `page`.
    public static func ticket(_ share: Quantity, within long: Duration, confirmedBy short: Duration) -> BurnRate {
        BurnRate(share: share, long: long, short: short, isUrgent: false)
    }

    /// 2 % in an hour and 5 % in six hours page; 10 % in a day and 10 % in three days do not. Over 30 days these are the
    /// rates 14.4, 6, 3 and 1.
    public static let usual: [BurnRate] = [
        .page(.percent(2), within: .hours(1), confirmedBy: .minutes(5)),
        .page(.percent(5), within: .hours(6), confirmedBy: .minutes(30)),
        .ticket(.percent(10), within: .days(1), confirmedBy: .hours(2)),
        .ticket(.percent(10), within: .days(3), confirmedBy: .hours(6)),
    ]

    /// How many times faster than the window allows.
    package func factor(over window: Duration) -> Double {
        let longest = Double(max(1, long.wholeMilliseconds))
        return Quantity.ratio(share.baseValue * Double(window.wholeMilliseconds) / longest).baseValue
    }
}
