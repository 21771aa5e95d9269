package import StackDSL

/// The tree of routes as Alertmanager has it, made of the one that people declare, with what it names.
package struct ResolvedRouting: Sendable {
    package let declared: Routing
    /// The whole tree. Alertmanager leaves an alert to the first child that takes it, and to further ones where a child
    /// continues: escalations stand first and continue, and the ordinary routes lie below a node that takes everything.
    /// An alert goes through that node as it would go through the root, whatever escalates it.
    package let tree: Route
    /// The tree without what escalates.
    let ordinary: Route
    /// What an alert goes to beside its ordinary way, once it has been firing for so long.
    let escalations: [(route: Route, delay: Duration)]
    /// Every receiver that a route names, once, in the order of their first use.
    package let receivers: [Receiver]
    /// Every time interval that a route names, once, in the order of their first use.
    package let timeIntervals: [TimeInterval]

    init(_ routing: Routing) {
        declared = routing
        let root = routing.root
        ordinary = root.expanded
        escalations = routing.escalations.map { ($0.route.expanded, $0.delay) }
        if escalations.isEmpty {
            tree = ordinary
        } else {
            let rest = Route(
                receiver: root.receiver, matchers: [], timing: Route.Timing(), muted: [], active: [],
                continues: false, routes: ordinary.routes, raw: nil, site: root.site)
            tree = root.with(routes: escalations.map(\.route) + [rest])
        }
        var receivers: [Receiver] = []
        var timeIntervals: [TimeInterval] = []
        for route in tree.withAllBelow {
            if let receiver = route.receiver, !receivers.contains(where: { $0.isSame(as: receiver) }) {
                receivers.append(receiver)
            }
            for interval in route.muted + route.active
            where !timeIntervals.contains(where: { $0.isSame(as: interval) }) {
                timeIntervals.append(interval)
            }
        }
        self.receivers = receivers
        self.timeIntervals = timeIntervals
    }
}

extension Route {
    /// The route and every one below it, in the order of the file.
    package var withAllBelow: [Route] {
        var all: [Route] = []
        var waiting = [self]
        while let route = waiting.popLast() {
            all.append(route)
            waiting += route.routes.reversed()
        }
        return all
    }
}

extension Receiver {
    /// Says whether two declarations make the same entry, wherever they stand.
    func isSame(as other: Receiver) -> Bool {
        name == other.name && integrations.map(\.kind) == other.integrations.map(\.kind)
            && integrations.map(\.sendsResolved) == other.integrations.map(\.sendsResolved)
            && integrations.map(\.raw?.text) == other.integrations.map(\.raw?.text)
    }
}

extension TimeInterval {
    func isSame(as other: TimeInterval) -> Bool { name == other.name && spans == other.spans }
}

extension ResolvedStack {
    /// Every tree of routes as it is declared: Alertmanager's, then that of Grafana's own alerts.
    package var routings: [Routing] { [stack.routing, stack.grafana?.alerting?.routing].compactMap { $0 } }
}
