import Checks
import StackDSL
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@testable import Reports

@Suite struct ExplanationTests {
    @Test func aCheckIsExplainedWithItsExamples() {
        let check = CheckDescription(
            .rateOfGauge, summary: "a function for counters is given a gauge",
            rationale: String(repeating: "word ", count: 25),
            references: ["https://one.example", "https://two.example"],
            bad: [.alert("rate(«memory[5m]») > 1", note: "it falls by nature")],
            good: [.alert("deriv(memory[5m])\n  > 1")])
        #expect(
            Explanation.text(of: check) == """
                rate-of-gauge (error): a function for counters is given a gauge

                word word word word word word word word word word word word word word word word word word
                word word word word word word word

                Found in:
                    rate(«memory[5m]») > 1
                      (it falls by nature)

                Not found in:
                    deriv(memory[5m])
                      > 1

                Where it is meant so, say why at the declaration:
                    .allow(.rateOfGauge, because: "…")

                Read: https://one.example
                      https://two.example

                """)
    }

    @Test func everyCheckIsExplained() throws {
        for check in allChecks {
            let text = Explanation.text(of: check.about)
            #expect(text.hasPrefix("\(check.about.id.rawValue) ("))
            #expect(text.split(separator: "\n").allSatisfy { $0.last?.isWhitespace == false })
        }
    }

    @Test func everyCheckIsListed() {
        let lines = Explanation.list().split(separator: "\n")
        #expect(lines.count == allChecks.count + 2)
        #expect(lines.contains { $0.hasPrefix("rate-of-gauge ") && $0.hasSuffix("  " + RateOfGauge.about.summary) })
    }

    /// `RECORD=1` writes the page anew, and fails.
    @Test func thePageOfAllChecksIsUpToDate() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/checks.md")
        let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        let page = ReferencePage.print()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try page.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded, not compared")
        }
        #expect(Array(page.utf8) == Array(recorded.utf8))
    }
}
