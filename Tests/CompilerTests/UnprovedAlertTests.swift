import Compiler
import Diagnostics
import StackDSL
import Testing

/// An alert of which nothing shows that it fires, beside other mistakes and allowances.
@Suite struct UnprovedAlertTests {
    private static let fixed = Alert("Fixed", when: "up @ 1600000000 == 0", severity: .critical, summary: "down")
    private static let plain = Alert("Plain", when: "up == 0", severity: .critical, summary: "down")
    private static let broken = Alert("Broken", when: "up ==", severity: .critical, summary: "down")

    private func found(_ alerts: Alert...) -> [String] { compile(Stack("shop", alerts: alerts)).diagnostics.map(\.id) }

    private func allowed(_ alert: Alert) -> Alert { alert.allow(.alertWithoutTest, because: "it is seen by eye") }

    @Test func isFoundOnce() {
        #expect(found(Self.fixed, Self.plain) == ["alert-without-test"])
    }

    @Test func mayBeAllowed() {
        #expect(found(allowed(Self.fixed), Self.plain) == [])
        #expect(found(Self.fixed, allowed(Self.plain)) == ["alert-without-test", "unused-allowance"])
    }

    /// Nothing is looked for then, and nobody knows whether the allowance is needed.
    @Test func isNoMatterBesideAnError() {
        #expect(found(Self.fixed, Self.broken) == ["promql-syntax"])
        #expect(found(allowed(Self.fixed), Self.broken) == ["promql-syntax"])
        #expect(found(allowed(Self.plain), Self.broken) == ["promql-syntax"])
    }
}
