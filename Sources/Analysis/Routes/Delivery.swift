package import StackDSL

/// Whom an alert reaches: the receivers at which the tree of routes leaves it.
package struct Delivery: Sendable {
    /// One end of the alert's way.
    package struct Stop: Sendable {
        package let route: Route
        package let receiver: Receiver
        /// Whether it depends on a label's value that is not known.
        package let isCertain: Bool
        /// Whether a route below the root names the receiver: then the alert is there on purpose.
        package let isChosen: Bool
        /// How long the alert must have been firing; nil where it is told at once.
        package let delay: Duration?
    }

    package let stops: [Stop]

    /// Whether somebody may be told: some receiver has an integration.
    package var reachesSomebody: Bool { stops.contains { !$0.receiver.integrations.isEmpty } }

    /// Follows Alertmanager's rule: the first child that takes the alert, and further ones where a child continues;
    /// taken by no child for certain, it also stays. Escalations take it beside that.
    package init(of labels: AlertLabels, through routing: ResolvedRouting) {
        let root = Step(
            route: routing.ordinary, receiver: routing.ordinary.receiver, isCertain: true, isChosen: false)
        stops =
            Self.stops(from: root, labels, delay: nil)
            + routing.escalations.flatMap { route, delay -> [Stop] in
                guard let isCertain = route.takes(labels) else { return [] }
                let step = Step(route: route, receiver: route.receiver, isCertain: isCertain, isChosen: true)
                return Self.stops(from: step, labels, delay: delay)
            }
    }

    private static func stops(from start: Step, _ labels: AlertLabels, delay: Duration?) -> [Stop] {
        var stops: [Stop] = []
        var waiting = [start]
        while let step = waiting.popLast() {
            if step.isEnd {
                if let receiver = step.receiver {
                    stops.append(
                        Stop(
                            route: step.route, receiver: receiver, isCertain: step.isCertain,
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
        let route: Route
        /// Its own, or the nearest one above.
        let receiver: Receiver?
        var isCertain: Bool
        let isChosen: Bool
        /// Whether the alert stays here; otherwise the children are still to be asked.
        var isEnd = false

        /// The children that take the alert, or may, and whether one does for certain.
        func children(for labels: AlertLabels) -> (children: [Step], isTaken: Bool) {
            var children: [Step] = []
            var isTaken = false
            // An earlier child that may take the alert and does not continue leaves the later ones in doubt.
            var isDoubtful = false
            for child in route.routes {
                guard let matches = child.takes(labels) else { continue }
                children.append(
                    Step(
                        route: child, receiver: child.receiver ?? receiver,
                        isCertain: isCertain && matches && !isDoubtful,
                        isChosen: isChosen || child.receiver != nil))
                if matches {
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

extension Route {
    /// Whether the route takes an alert for certain; nil where it does not take it.
    fileprivate func takes(_ labels: AlertLabels) -> Bool? {
        let answers = matchers.map(labels.satisfies)
        return answers.contains(false) ? nil : !answers.contains(nil)
    }
}
