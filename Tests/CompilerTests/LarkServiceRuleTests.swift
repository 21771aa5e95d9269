import StackDSL
import Testing

@testable import LarkService

/// Prometheus' own judgement of lark-service's alerts.
@Suite("lark-service's rules, run by promtool") struct LarkServiceRuleTests {
    @Test func fireAboveTheirThresholdsAfterTheirHolds() throws {
        let result = try RuleTest.run("lark-service_test.yml", on: larkService)
        #expect(result.status == 0, "\(result.output)")
    }

    /// What would pass with other rules as well proves nothing.
    @Test(arguments: alerts.map(\.name.text)) func areToldFromOthers(name: String) throws {
        let others = larkService.groups.map { group in
            RuleGroup(group.name, alerts: group.alerts.filter { $0.name.text != name })
        }
        let result = try RuleTest.run("lark-service_test.yml", on: larkService.with { $0.groups = others })
        #expect(result.status == 1 && result.output.contains("FAILED"), "\(result.output)")
    }
}
