package import StackDSL

/// Each alert of a stack with its ways through the routes, in words.
package struct RouteTable: Sendable, Hashable {
    /// One alert.
    package struct Row: Sendable, Hashable {
        package let alert: String
        package let severity: String
        /// Its labels besides the name and the severity, as far as their values are known.
        package let labels: [RenderedLabel]
        package let ways: [Way]
        package let hidings: [Hiding]
    }

    /// One end of an alert's way.
    package struct Way: Sendable, Hashable {
        package let receiver: String
        /// The matchers of each route that took it: the root has none.
        package let path: [String]
        /// Whether it depends on the values of labels that are not known.
        package let isCertain: Bool
        /// Of an escalation: how long the alert must have been firing.
        package let delay: Duration?
        package let grouping: Route.Grouping?
        package let wait: Duration
        package let interval: Duration
        package let repeating: Duration
        package let muted: [String]
        package let active: [String]
    }

    /// Other alerts that hide it.
    package struct Hiding: Sendable, Hashable {
        /// Their names, each once.
        package let alerts: [String]
        /// The labels in which they must agree with it.
        package let equal: [String]
    }

    /// `shop/staging`.
    package let stack: String
    package let rows: [Row]

    /// None for a stack that leaves routing to another's Alertmanager.
    package init?(of stack: ResolvedStack) {
        guard stack.routing != nil else { return nil }
        self.stack = stack.stack.path
        let inhibitions = stack.inhibitions.map { inhibition in
            (inhibition, sources: stack.routedAlerts.filter { $0.labels.satisfies(inhibition.source) != false })
        }
        rows = stack.routedAlerts.map { alert in
            Row(
                alert: alert.name, severity: alert.severity.text,
                labels: alert.labels.known.filter { $0.key != "alertname" && $0.key != "severity" && !$0.value.isEmpty }
                    .sorted { $0.key < $1.key }.map { RenderedLabel(name: $0.key, value: $0.value) },
                ways: (alert.delivery?.stops ?? []).map(Way.init),
                hidings: inhibitions.compactMap { inhibition, sources in
                    guard alert.labels.satisfies(inhibition.target) != false else { return nil }
                    var names: [String] = []
                    for source in sources where inhibition.hides(alert.labels, while: source.labels) != false {
                        if !names.contains(source.name) { names.append(source.name) }
                    }
                    return names.isEmpty ? nil : Hiding(alerts: names, equal: inhibition.equal.map(\.name))
                })
        }
    }
}

extension RouteTable.Way {
    fileprivate init(_ stop: Delivery.Stop) {
        receiver = stop.receiver.name.text
        path = stop.path.dropFirst().filter { !$0.matchers.isEmpty || $0.receiver != nil }.map { route in
            route.matchers.isEmpty ? "any" : route.matchers.map(\.text).joined(separator: " and ")
        }
        isCertain = stop.isCertain
        delay = stop.delay
        grouping = stop.timing.grouping
        wait = stop.timing.wait
        interval = stop.timing.interval
        repeating = stop.timing.repeating
        muted = stop.route.muted.map(\.name.text)
        active = stop.route.active.map(\.name.text)
    }

    /// Why the alert is there: `severity="critical" › team="db"`.
    package var reason: String {
        let way = path.isEmpty ? "no route takes it" : path.joined(separator: " › ")
        return way + (isCertain ? "" : ", by labels that are not known")
    }

    /// When somebody is told there: `always`, `not during night`.
    package var times: String {
        let parts = [
            muted.isEmpty ? nil : "not during \(muted.joined(separator: ", "))",
            active.isEmpty ? nil : "during \(active.joined(separator: ", "))",
            delay.map { "still firing after \($0.prometheusText)" },
        ].compactMap { $0 }
        return parts.isEmpty ? "always" : parts.joined(separator: ", ")
    }

    /// What makes alerts one notification: `alertname, job`.
    package var groupingWords: String {
        guard let grouping else { return "all together" }
        return grouping.byAllLabels ? "each alone" : grouping.labels.map(\.name).joined(separator: ", ")
    }
}

extension RouteTable.Hiding {
    /// `PostgresDown of the same job`.
    package var words: String {
        let names = alerts.count > 3 ? "\(alerts.prefix(3).joined(separator: ", ")) and \(alerts.count - 3) more" : alerts.joined(separator: ", ")
        return names + (equal.isEmpty ? "" : " of the same \(equal.joined(separator: ", "))")
    }
}

extension RouteTable {
    /// The alerts' names.
    package var alertNames: [String] { rows.map(\.alert) }

    /// The alerts of these names; none where there are none.
    package func only(_ names: [String]) -> RouteTable? {
        let chosen = rows.filter { names.contains($0.alert) }
        return chosen.isEmpty ? nil : RouteTable(stack: stack, rows: chosen)
    }

    private init(stack: String, rows: [Row]) {
        self.stack = stack
        self.rows = rows
    }

    /// The heads of the table's columns.
    package static let columns = [
        "Alert", "Severity", "Receiver", "Because of", "When", "Grouped by", "First after", "Changes after", "Again after", "Hidden by",
    ]

    /// A line for each way; the alert stands in the first.
    package func lines(of rows: [Row]) -> [[String]] {
        rows.flatMap { row in
            row.ways.enumerated().map { index, way in
                [
                    index == 0 ? row.alert : "", index == 0 ? row.severity : "", way.receiver, way.reason, way.times,
                    way.groupingWords, way.wait.prometheusText, way.interval.prometheusText, way.repeating.prometheusText,
                    index == 0 ? row.hidings.map(\.words).joined(separator: "; ") : "",
                ]
            }
        }
    }
}
