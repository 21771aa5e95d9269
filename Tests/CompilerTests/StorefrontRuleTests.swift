import StackDSL
import Testing

@testable import Storefront

/// Prometheus' own judgement of the shop's alerts.
@Suite("storefront's rules, run by promtool") struct StorefrontRuleTests {
    private static let production = stack(in: .production)

    @Test(arguments: ["storefront_test.yml", "storefront-week_test.yml"])
    func fireBeyondTheirThresholdsAfterTheirHolds(file: String) throws {
        let result = try RuleTest.run(file, on: Self.production)
        #expect(result.status == 0, "\(result.output)")
    }

    static let names = (applicationAlerts + businessAlerts + openObserveAlerts + [recoveryTooSlow]).map(\.name.text)

    /// What would pass with other rules as well proves nothing.
    @Test(arguments: names) func areToldFromOthers(name: String) throws {
        let others = Self.production.groups.map { group in
            RuleGroup(group.name, alerts: group.alerts.filter { $0.name.text != name })
        }
        let file = name == "OrdersBelowTrend" ? "storefront-week_test.yml" : "storefront_test.yml"
        let result = try RuleTest.run(file, on: Self.production.with { $0.groups = others })
        #expect(result.status == 1 && result.output.contains("FAILED"), "\(result.output)")
    }
}
