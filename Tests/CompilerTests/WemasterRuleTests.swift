import StackDSL
import Testing

@testable import Wemaster

/// Prometheus' own judgement of wemaster's alerts.
@Suite("wemaster's rules, run by promtool") struct WemasterRuleTests {
    @Test(arguments: ["wemaster_test.yml", "wemaster-day_test.yml"])
    func fireBeyondTheirThresholdsAfterTheirHolds(file: String) throws {
        let result = try RuleTest.run(file, on: wemaster)
        #expect(result.status == 0, "\(result.output)")
    }

    /// Those of the stack itself, and of the ready ones those whose levels are given.
    static let names =
        (applicationAlerts + businessAlerts).map(\.name.text) + [
            "HostCPUBusy", "HostMemoryFull", "HostDiskFull", "PostgresConnectionsUsedUp", "SlowQueries", "CacheMisses",
            "MonitoringCPUHigh",
        ]

    /// What would pass with other rules as well proves nothing.
    @Test(arguments: names) func areToldFromOthers(name: String) throws {
        let others = wemaster.groups.map { group in
            RuleGroup(group.name, alerts: group.alerts.filter { $0.name.text != name })
        }
        let file = name == "FewActiveUsers" ? "wemaster-day_test.yml" : "wemaster_test.yml"
        let result = try RuleTest.run(file, on: wemaster.with { $0.groups = others })
        #expect(result.status == 1 && result.output.contains("FAILED"), "\(result.output)")
    }
}
