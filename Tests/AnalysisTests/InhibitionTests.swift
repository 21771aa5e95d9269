@testable import Analysis
import StackDSL
import Testing

@Suite struct InhibitionTests {
    private func labels(_ labels: Labels, severity: Severity = .warning, when query: PromQuery = "vector(1)") throws -> AlertLabels {
        let stack = Stack("sample", alerts: [Alert("A", when: query, severity: severity, labels: labels, summary: "a")])
        return try #require(resolve(stack).routedAlerts.first).labels
    }

    private func hides(
        _ target: AlertLabels, while source: AlertLabels, from: [LabelMatcher] = [.severity(.critical)],
        to: [LabelMatcher] = [.severity(.warning)], equal: [Label]
    ) -> Bool? {
        Inhibition(from, hides: to, equal: equal).hides(target, while: source)
    }

    @Test func aLabelThatBothLackIsEqual() throws {
        let critical = try labels([:], severity: .critical), warning = try labels([:])
        #expect(hides(warning, while: critical, equal: ["team"]) == true)
        #expect(hides(try labels(["team": "a"]), while: critical, equal: ["team"]) == false)
        #expect(hides(try labels(["team": ""]), while: critical, equal: ["team"]) == true)
        #expect(hides(critical, while: warning, equal: []) == false)
    }

    @Test func aLabelOfUnknownValueLeavesItOpen() throws {
        let critical = try labels([:], severity: .critical, when: "up == 0")
        #expect(hides(try labels([:], when: "up == 0"), while: critical, equal: [.instance]) == nil)
        #expect(hides(try labels([:], when: "sum(up) == 0"), while: critical, equal: ["team"]) != false)
    }

    @Test func whatBothSidesTakeIsNotHiddenByWhatBothSidesTake() throws {
        let warning = try labels([:]), critical = try labels([:], severity: .critical)
        let both: [LabelMatcher] = [.label(.severity, matches: "critical|warning")]
        #expect(hides(warning, while: warning, from: both, to: both, equal: []) == false)
        #expect(hides(warning, while: critical, from: both, equal: []) == true)
    }
}
