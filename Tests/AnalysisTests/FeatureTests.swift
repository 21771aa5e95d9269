@testable import Analysis
import PromQL
import StackDSL
import Testing

/// What a stack's Prometheus is started with decides what its queries may say.
@Suite struct FeatureTests {
    static let flagged: [(PrometheusFeature, ToolVersion, PromQuery)] = [
        (.experimentalFunctions, .v3_14, "mad_over_time(up[5m])"), (.experimentalFunctions, .v2_53, "mad_over_time(up[5m])"),
        (.experimentalFunctions, .v3_14, "limitk(1, up)"), (.extendedRangeSelectors, .v3_14, "increase(up[5m] anchored)"),
        (.fillModifiers, .v3_14, "up + fill(0) up"), (.durationExpressions, .v3_5, "rate(up[5m * 2])"),
        (.durationExpressions, ToolVersion(3, 13), "up offset (5m * 2)"),
    ]

    private func errors(_ query: PromQuery, _ version: ToolVersion, _ features: [PrometheusFeature]) -> [[SyntaxError]] {
        let stack = resolve(
            Stack(
                "sample", versions: Versions(prometheus: version), prometheus: PrometheusServer(features: features),
                recordings: [Recording("a", as: query)],
                alerts: [Alert("A", when: "\(query)", severity: .warning, summary: "a")],
                dashboards: [
                    Dashboard("D", uid: "d", rows: [Row("R", panels: [.timeSeries("P", queries: [PanelQuery(query)])])])
                ]))
        return stack.queryUses.map(\.query.errors)
    }

    @Test(arguments: flagged) func aDeclaredFlagReachesRulesAndDashboards(
        feature: PrometheusFeature, version: ToolVersion, query: PromQuery
    ) {
        let on = errors(query, version, [.perStepStatistics, feature])
        #expect(on.count == 3)
        #expect(on.map(\.count) == [0, 0, 0], "\(on)")
        let off = errors(query, version, PrometheusFeature.allCases.filter { $0 != feature })
        #expect(off.count == 3)
        for errors in off {
            let flags = errors.compactMap(\.feature).map(\.flag)
            #expect(flags == [feature.rawValue])
            #expect(errors.first?.message.contains("needs the feature flag `\(feature.rawValue)`") == true)
        }
    }

    @Test func everyFlagOfTheLanguageCanBeDeclared() {
        let declared = PrometheusServer(features: PrometheusFeature.allCases).queryFeatures
        #expect(declared == .all)
        #expect(PrometheusServer(features: [.exemplarStorage, .delayedNameRemoval]).queryFeatures == [])
    }

    @Test func aFlagBeforeItsTimeHelpsNothing() {
        let early = errors("up + fill(0) up", .v3_5, [.fillModifiers]).first?.first
        #expect(early?.message.contains("came with Prometheus 3.10") == true)
        let lifted = errors("rate(up[5m * 2])", .v3_14, [])
        #expect(lifted.map(\.count) == [0, 0, 0])
    }
}
