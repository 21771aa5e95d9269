import StackDSL
import Testing

@testable import Trading

/// Prometheus' own judgement of trading's alerts, which are the same in each environment.
@Suite("trading's rules, run by promtool") struct TradingRuleTests {
    @Test(arguments: trading.indices) func fireAboveTheirThresholdsAfterTheirHolds(index: Int) throws {
        let result = try RuleTest.run("trading_test.yml", on: trading[index])
        #expect(result.status == 0, "\(result.output)")
    }

    /// What would pass with other rules as well proves nothing.
    @Test(arguments: names) func areToldFromOthers(name: String) throws {
        let stack = try #require(trading.last)
        let others = stack.with { copy in
            copy.groups = copy.groups.map { group in
                RuleGroup(group.name, alerts: group.alerts.filter { $0.name.text != name })
            }
        }
        let result = try RuleTest.run("trading_test.yml", on: others)
        #expect(result.status == 1 && result.output.contains("FAILED"), "\(result.output)")
    }

    private static let names =
        [applicationAlerts, databaseAlerts, redisAlerts, infrastructureAlerts, businessAlerts].joined().map(\.name.text)
}
