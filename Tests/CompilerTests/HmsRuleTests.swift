import StackDSL
import Testing

@testable import Hms

/// Prometheus' own judgement, by its promtool. One that is not on the PATH is an issue and no silence.
@Suite("hms' rules, run by promtool") struct HmsRuleTests {
    @Test func fireAboveTheirThresholdsAfterTheirHolds() throws {
        let result = try test(hms)
        #expect(result.status == 0, "\(result.output)")
    }

    static let variants: [(name: String, stack: Stack)] =
        hms.alerts.flatMap { alert in
            [
                ("\(alert.name.text), told later", hms.with(alert.with(hold: alert.hold + .seconds(15)))),
                ("\(alert.name.text), told earlier", hms.with(alert.with(hold: alert.hold - .seconds(15)))),
            ]
        } + [
            ("latency 4 s", hms.replacing(Limit.latency, by: .above(.seconds(4)))),
            ("latency 1.9 s", hms.replacing(Limit.latency, by: .above(.seconds(1.9)))),
            ("errors 7 %", hms.replacing(Limit.errors, by: .above(.percent(7)))),
            ("errors 3 %", hms.replacing(Limit.errors, by: .above(.percent(3)))),
            ("backlog 101", hms.replacing(Limit.backlog, by: .above(.count(101)))),
            ("backlog 99", hms.replacing(Limit.backlog, by: .above(.count(99)))),
            ("pool 92 %", hms.replacing(Limit.pool, by: .above(.percent(92)))),
            ("pool 89 %", hms.replacing(Limit.pool, by: .above(.percent(89)))),
        ]

    /// What would pass with other rules as well proves nothing.
    @Test(arguments: variants.indices) func areToldFromOthers(index: Int) throws {
        let (name, stack) = Self.variants[index]
        let result = try test(stack)
        #expect(result.status == 1 && result.output.contains("FAILED"), "\(name):\n\(result.output)")
    }

    private func test(_ stack: Stack) throws -> (status: Int32, output: String) {
        try RuleTest.run("hms_test.yml", on: stack)
    }
}
