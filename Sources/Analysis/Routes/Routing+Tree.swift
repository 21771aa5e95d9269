package import StackDSL

extension Routing {
    /// Every rotation that a route or an escalation names, once.
    package var rotations: [Rotation] {
        var rotations: [Rotation] = []
        var waiting = escalations.reversed().map(\.route) + [root]
        while let route = waiting.popLast() {
            if let rotation = route.rotation, !rotations.contains(rotation) { rotations.append(rotation) }
            waiting += route.routes.reversed()
        }
        return rotations
    }
}

/// A route where it stands.
package struct RoutePlace: Sendable {
    package let route: Route
    /// Those around it, from the root.
    package let above: [Route]
    /// Its siblings, which are asked before it, and after it.
    package let earlier: [Route]
    package let later: [Route]
    package let isEscalation: Bool

    /// Those of the route and of all around it: what it takes fulfils them all.
    package var matchers: [LabelMatcher] { above.flatMap(\.matchers) + route.matchers }
    /// As diagnostics name it.
    package var subject: String { isEscalation ? "escalation" : "route" }
}

extension Routing {
    /// Every route below the root as it is declared, in the order of the file; escalations first.
    package var places: [RoutePlace] {
        var places = escalations.map {
            RoutePlace(route: $0.route, above: [root], earlier: [], later: [], isEscalation: true)
        }
        var waiting = [(route: root, above: [Route]())]
        while let (route, above) = waiting.popLast() {
            let around = above + [route]
            for index in route.routes.indices {
                places.append(
                    RoutePlace(
                        route: route.routes[index], above: around, earlier: Array(route.routes[..<index]),
                        later: Array(route.routes[(index + 1)...]), isEscalation: false))
            }
            waiting += route.routes.reversed().map { ($0, around) }
        }
        return places
    }
}

extension Route {
    /// With a child for each person, where people take turns.
    ///
    /// Recursive: a tree is as deep as somebody wrote it out in Swift.
    var expanded: Route { with(routes: rotation.map(children) ?? routes.map(\.expanded)) }

    /// Alertmanager takes a route that is mute for one that has taken the alert: every child but the last continues.
    /// Children do not inherit their parent's mute times.
    private func children(of rotation: Rotation) -> [Route] {
        let intervals = rotation.intervals
        let people = intervals.map { receiver, interval in
            child(receiver, muted: muted, active: [interval], continues: true)
        }
        return people
            + [child(rotation.otherwise, muted: muted + intervals.map(\.interval), active: [], continues: false)]
    }

    private func child(
        _ receiver: Receiver, muted: [TimeInterval], active: [TimeInterval], continues: Bool
    ) -> Route {
        Route(
            receiver: receiver, matchers: [], timing: Timing(), muted: muted, active: active,
            continues: continues, routes: [], raw: nil, site: site, allowances: allowances)
    }

    func with(routes: [Route]) -> Route {
        Route(
            receiver: receiver, matchers: matchers, timing: timing, muted: rotation == nil ? muted : [], active: active,
            continues: continues, routes: routes, raw: raw, site: site, allowances: allowances)
    }
}
