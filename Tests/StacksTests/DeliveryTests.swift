import Analysis
import Foundation
import StackDSL
import Testing

/// Whom every alert reaches, held against the table that is also held against Alertmanager's own judgement.
@Suite struct DeliveryTests {
    @Test(arguments: allPaths)
    func everyAlertReachesWhomTheTableNames(path: String) throws {
        let stack = try stack(at: path)
        let resolved = resolve(stack)
        let routing = try #require(resolved.routing)
        let labels =
            resolved.alerts.map { AlertLabels(of: $0, in: stack) } + resolved.logAlerts.map { AlertLabels(of: $0) }
        let rows = try Self.table.filter { $0.stack == stack.path }
        for alert in labels {
            let matching = rows.filter { row in row.labels.allSatisfy { alert.known[$0.key] == $0.value } }
            let name = "\(alert.known["alertname"] ?? "") \(alert.known["severity"] ?? "")"
            try #require(matching.count == 1, "\(stack.path): \(name)")
            // A route that asks for a label with many values takes some alerts of the name and not others.
            let stops = Delivery(of: alert, through: routing).stops
            #expect(kinds(of: stops.filter(\.isCertain)).isSubset(of: matching[0].kinds), "\(name)")
            #expect(matching[0].kinds.isSubset(of: kinds(of: stops)), "\(name)")
            if let receivers = matching[0].receivers {
                #expect(Set(stops.map(\.receiver.name.text)) == receivers, "\(name)")
            }
        }
        #expect(rows.count == labels.count)
    }

    private func kinds(of stops: [Delivery.Stop]) -> Set<String> {
        Set(stops.flatMap(\.receiver.integrations).map { $0.entry.list.replacing("_configs", with: "") })
    }

    private struct Row {
        let stack: String
        let labels: [String: String]
        let kinds: Set<String>
        /// By name, where the table says so.
        let receivers: Set<String>?
    }

    private static var table: [Row] {
        get throws {
            let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let text = try String(contentsOf: root.appending(path: "tools/routes.tsv"), encoding: .utf8)
            return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                try #require(fields.count == 3 || fields.count == 4, "\(line)")
                let labels = fields[1].split(separator: " ").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
                return Row(
                    stack: fields[0], labels: Dictionary(labels.map { ($0[0], $0[1]) }) { first, _ in first },
                    kinds: Set(fields[2].split(separator: ",").map(String.init)),
                    receivers: fields.count == 4 ? Set(fields[3].split(separator: ",").map(String.init)) : nil)
            }
        }
    }
}
