import StackDSL

@testable import Hms

extension Mistake {
    static let dashboards: [Mistake] = [
        Mistake("legend-label-aggregated-away", in: hms.with(
            .timeSeries("Pool use", queries: [
                //! error missing-legend-label: legend: "方法 {{method}} {{«path»}}"
                .init(Erp.requests.rate(over: .rateInterval).sum(by: ["method"]), legend: "方法 {{method}} {{path}}")
            ]))),

        Mistake("variable-of-no-dashboard", in: hms.with(
            .timeSeries("Pool use", queries: [
                //! error undeclared-variable: sum(rate(\(Erp.requests)[«$window»]))
                .init("sum(rate(\(Erp.requests)[$window]))", legend: "requests")
            ]))),

        Mistake("panel-title-twice", in: hms.with(
            .timeSeries("Pool use", queries: [.init(poolUse)], threshold: Limit.pool),
            //! error duplicate-key: «.stat("Pool use"»
            .stat("Pool use", queries: [.init(poolUse)]))),

        Mistake("dashboard-uid-twice", in: hms.with {
            //! error duplicate-key: «Dashboard("Beds"»
            $0.dashboards.append(Dashboard("Beds", uid: "hms-overview", rows: []))
        }),

        Mistake("dashboard-uid-with-spaces", in: hms.with {
            //! error invalid-identifier: «Dashboard("Beds"»
            $0.dashboards.append(Dashboard("Beds", uid: "hms beds", rows: []))
        }),

        Mistake("panel-wider-than-the-grid", in: hms.with(
            //! error panel-overflow: «.timeSeries("Pool use"»
            .timeSeries("Pool use", queries: [.init(poolUse)], size: .init(width: 25, height: 8)))),
    ]
}
