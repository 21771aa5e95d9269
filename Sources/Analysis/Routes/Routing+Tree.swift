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
            continues: continues, routes: [], raw: nil, site: site)
    }

    func with(routes: [Route]) -> Route {
        Route(
            receiver: receiver, matchers: matchers, timing: timing, muted: rotation == nil ? muted : [], active: active,
            continues: continues, routes: routes, raw: raw, site: site)
    }
}
