package import Analysis
import Serialization
import StackDSL
import SwiftSource

/// The ways of stacks' alerts: who is told of each, when, and why.
package struct RouteReport: Sendable {
    package let tables: [RouteTable]

    package init(_ tables: [RouteTable]) { self.tables = tables }

    /// The names of all alerts.
    package var alertNames: Set<String> { Set(tables.flatMap { $0.alertNames }) }

    /// The ways of the alerts of some names; tables that have none are left out.
    package func only(_ names: [String]) -> RouteReport { RouteReport(tables.compactMap { $0.only(names) }) }

    /// For people: a table for each stack, its columns aligned.
    package func text() -> String {
        tables.map { table in "\(table.stack)\n" + aligned([RouteTable.columns] + table.lines(of: table.rows)) }
            .joined(separator: "\n")
    }

    private func aligned(_ lines: [[String]]) -> String {
        let widths = RouteTable.columns.indices.map { column in
            lines.map { width(of: $0[column]) }.max() ?? 0
        }
        return lines.map { line in
            var text = ""
            for (cell, width) in zip(line, widths) where width > 0 {
                text += "  " + cell + String(repeating: " ", count: max(0, width - self.width(of: cell)))
            }
            while text.hasSuffix(" ") { text.removeLast() }
            return text + "\n"
        }.joined()
    }

    private func width(of text: String) -> Int { DisplayLine(Array(text.utf8)[...]).width }

    /// For programs: one array, an object for each alert.
    package func json() -> String {
        JSON.print(.list(tables.flatMap { table in table.rows.map { .map(row($0, of: table)) } }))
    }

    private func row(_ row: RouteTable.Row, of table: RouteTable) -> Node.Map {
        var map = Node.Map()
        map.set("stack", table.stack)
        map.set("alert", row.alert)
        map.set("severity", row.severity)
        var labels = Node.Map()
        for label in row.labels { labels.set(label.name, label.value) }
        map.set("labels", labels)
        map.set("receivers", row.ways.map(way))
        map.set(
            "hiddenBy",
            row.hidings.map { hiding in
                var map = Node.Map()
                map.set("alerts", hiding.alerts)
                map.set("equal", hiding.equal)
                return map
            })
        return map
    }

    private func way(_ way: RouteTable.Way) -> Node.Map {
        var map = Node.Map()
        map.set("receiver", way.receiver)
        map.set("path", way.path)
        map.set("isCertain", way.isCertain)
        map.set("stillFiringAfter", way.delay?.prometheusText)
        map.set("groupBy", way.grouping.map { $0.byAllLabels ? ["..."] : $0.labels.map(\.name) } ?? [])
        map.set("groupWait", way.wait.prometheusText)
        map.set("groupInterval", way.interval.prometheusText)
        map.set("repeatInterval", way.repeating.prometheusText)
        map.set("mutedDuring", way.muted)
        map.set("activeDuring", way.active)
        return map
    }
}
