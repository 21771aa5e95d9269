import Foundation
import StackDSL
import Testing

@testable import Hms
@testable import LarkService
@testable import Trading

/// `tools/routes.tsv` says whom each alert reaches, and `make verify` asks Alertmanager whether it does. What no line of
/// it names would be asked by nobody.
@Suite struct RouteTableTests {
    private static let lines: Set<String> = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let table = try? String(contentsOf: root.appending(path: "tools/routes.tsv"), encoding: .utf8)
        return Set((table ?? "").split(separator: "\n").map { $0.split(separator: "\t").prefix(2).joined(separator: " ") })
    }()

    static let stacks: [Stack] = [hms, larkService] + trading

    @Test(arguments: stacks.indices) func namesEveryAlert(index: Int) {
        let stack = Self.stacks[index]
        let labels =
            stack.ruleGroups.flatMap(\.alerts).map { Self.labels($0.name, $0.severity, $0.labels) }
            + stack.logAlerts.map { Self.labels($0.name, $0.severity, $0.labels) }
        #expect(!labels.isEmpty)
        #expect(labels.filter { !Self.lines.contains("\(stack.path) \($0)") } == [])
    }

    private static func labels(_ name: Name, _ severity: Severity, _ further: Labels) -> String {
        let pairs = further.pairs.map { " \($0.label.name)=\($0.value.rendered)" }
        return "alertname=\(name.text) severity=\(severity.text)" + pairs.joined()
    }
}
