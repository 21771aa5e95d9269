import StackDSL

@testable import Hms

extension Mistake {
    static let dashboards: [Mistake] = [
        //! error missing-legend-label: legend: "方法 {{method}} {{«path»}}"
        Mistake("legend-label-aggregated-away", in: hms.with(
            .timeSeries("Pool use", queries: [
                .init(Erp.requests.rate(over: .rateInterval).sum(by: ["method"]),
                    legend: "方法 {{method}} {{path}}")
            ]))),

        //! error undeclared-variable: sum(rate(\(Erp.requests)[«$window»]))
        Mistake("variable-of-no-dashboard", in: hms.with(
            .timeSeries("Pool use", queries: [
                .init("sum(rate(\(Erp.requests)[$window]))", legend: "requests")
            ]))),

        //! error duplicate-key: «.stat("Pool use"»
        Mistake("panel-title-twice", in: hms.with(
            .timeSeries("Pool use", queries: [.init(poolUse)], threshold: Limit.pool),
            .stat("Pool use", queries: [.init(poolUse)], threshold: Limit.pool))),

        //! error duplicate-key: «Dashboard("Beds"»
        Mistake("dashboard-uid-twice", in: hms.with {
            $0.dashboards.append(Dashboard("Beds", uid: "hms-overview", rows: []))
        }),

        //! error invalid-identifier: «Dashboard("Beds"»
        Mistake("dashboard-uid-with-spaces", in: hms.with {
            $0.dashboards.append(Dashboard("Beds", uid: "hms beds", rows: []))
        }),

        //! warning undrawn-threshold: «.timeSeries("Pool use"»
        Mistake("level-not-drawn", in: hms.with(
            .timeSeries("Pool use", queries: [.init(poolUse)]))),

        //! warning unknown-dashboard: «.timeSeries("Pool use"»
        Mistake("link-to-no-dashboard", in: hms.with(
            .timeSeries("Pool use", queries: [.init(poolUse)], threshold: Limit.pool,
                links: [Link("Overview", url: "/d/hms-overveiw?from=now-1h")]))),

        //! error invalid-identifier: unit: .grafana(«"conections"»
        Mistake("unit-that-grafana-does-not-have", in: hms.with(
            .stat("Pool use", queries: [.init(Erp.poolActive.value())], unit: .grafana("conections")))),

        //! error undeclared-variable: «Row("Database"»
        Mistake("row-for-a-variable-of-no-dashboard", in: hms.with(
            Row("Database", panels: [], repeatFor: .custom("method", ["GET", "POST"])))),

        //! error unsupported-by-grafana: «RuleGroup("beds"»
        Mistake("group-of-grafana-every-15-seconds", in: hms.with {
            $0.grafana = GrafanaServer(
                alerting: GrafanaAlerting(groups: [
                    RuleGroup("beds", every: .seconds(15), alerts: [])
                ]))
        }),

        //! error invalid-objective: «Objective("FastEnough"»
        Mistake("objective-between-two-buckets", in: hms.with {
            $0.objectives = [
                Objective("FastEnough", .percent(95), of: .duration(Erp.latency, within: .milliseconds(200)))
            ]
        }),

        //! error panel-overflow: «.timeSeries(»…
        Mistake("panel-wider-than-the-grid", in: hms.with(
            .timeSeries(
                "Pool use", queries: [.init(poolUse)], threshold: Limit.pool, size: .init(width: 25, height: 8)))),
    ]
}
