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
            .stat("Pool use", queries: [.init(poolUse)]))),

        //! error duplicate-key: «Dashboard("Beds"»
        Mistake("dashboard-uid-twice", in: hms.with {
            $0.dashboards.append(Dashboard("Beds", uid: "hms-overview", rows: []))
        }),

        //! error invalid-identifier: «Dashboard("Beds"»
        Mistake("dashboard-uid-with-spaces", in: hms.with {
            $0.dashboards.append(Dashboard("Beds", uid: "hms beds", rows: []))
        }),

        //! error panel-overflow: «.timeSeries("Pool use"»
        Mistake("panel-wider-than-the-grid", in: hms.with(
            .timeSeries("Pool use", queries: [.init(poolUse)], size: .init(width: 25, height: 8)))),
    ]
}
