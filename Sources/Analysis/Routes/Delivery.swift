package import StackDSL

/// Whom an alert reaches: the receivers at which the tree of routes leaves it.
package struct Delivery: Sendable {
    /// One end of the alert's way.
    package struct Stop: Sendable {
        /// The routes that took the alert: from the root, or from an escalation, to the one that it stays with.
        package let path: [Route]
        package let receiver: Receiver
        package let timing: RouteTiming
        /// Whether it depends on a label's value that is not known.
        package let isCertain: Bool
        /// Whether a route below the root names the receiver: then the alert is there on purpose.
        package let isChosen: Bool
        /// How long the alert must have been firing; nil where it is told at once.
        package let delay: Duration?

        /// The one that the alert stays with: its times of day hold, and no others.
        package var route: Route { path[path.count - 1] }
    }

    package let stops: [Stop]

    /// Whether somebody may be told: some receiver has an integration.
    package var reachesSomebody: Bool { stops.contains { !$0.receiver.integrations.isEmpty } }

    /// Follows Alertmanager's rule: the first child that takes the alert, and further ones where a child continues;
    /// taken by no child for certain, it also stays. Escalations take it beside that.
    package init(of labels: AlertLabels, through routing: ResolvedRouting) {
        let root = Step(above: nil, routing.ordinary, isCertain: true)
        var stops = Self.stops(from: root, labels, delay: nil)
        for (route, delay) in routing.escalations {
            let matches = labels.satisfies(route.matchers)
            if matches == false { continue }
            // It stands below the root, and inherits its times.
            let escalation = Step(above: root, route, isCertain: matches == true)
            stops += Self.stops(from: escalation, labels, delay: delay)
        }
        self.stops = stops
    }

    private static func stops(from start: Step, _ labels: AlertLabels, delay: Duration?) -> [Stop] {
        var stops: [Stop] = []
        var waiting = [start]
        while let step = waiting.popLast() {
            if step.isEnd {
                if let receiver = step.receiver {
                    stops.append(
                        Stop(
                            path: step.path, receiver: receiver, timing: step.timing, isCertain: step.isCertain,
                            isChosen: step.isChosen, delay: delay))
                }
                continue
            }
            let (children, isTaken) = step.children(for: labels)
            if !isTaken {
                var end = step
                end.isEnd = true
                end.isCertain = step.isCertain && children.isEmpty
                waiting.append(end)
            }
            waiting.append(contentsOf: children.reversed())
        }
        return stops
    }

    private struct Step {
        let path: [Route]
        /// Its own, or the nearest one above.
        let receiver: Receiver?
        let timing: RouteTiming
        var isCertain: Bool
        let isChosen: Bool
        /// Whether the alert stays here; otherwise the children are still to be asked.
        var isEnd = false

        init(above: Step?, _ route: Route, isCertain: Bool) {
            path = (above?.path ?? []) + [route]
            receiver = route.receiver ?? above?.receiver
            timing = (above?.timing ?? .standard).with(route.timing)
            self.isCertain = isCertain
            isChosen = above.map { $0.isChosen || route.receiver != nil } ?? false
        }

        /// The children that take the alert, or may, and whether one does for certain.
        func children(for labels: AlertLabels) -> (children: [Step], isTaken: Bool) {
            var children: [Step] = []
            var isTaken = false
            // An earlier child that may take the alert and does not continue leaves the later ones in doubt.
            var isDoubtful = false
            for child in path.last?.routes ?? [] {
                let matches = labels.satisfies(child.matchers)
                if matches == false { continue }
                children.append(Step(above: self, child, isCertain: isCertain && matches == true && !isDoubtful))
                if matches == true {
                    isTaken = true
                    if !child.continues { break }
                } else if !child.continues {
                    isDoubtful = true
                }
            }
            return (children, isTaken)
        }
    }
}
