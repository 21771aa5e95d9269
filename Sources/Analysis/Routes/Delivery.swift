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
    }

    package let stops: [Stop]

    /// Whether somebody may be told: some receiver has an integration.
    package var reachesSomebody: Bool { stops.contains { !$0.receiver.integrations.isEmpty } }

    /// Follows Alertmanager's rule: the first child that takes the alert, and further ones where a child continues;
    /// taken by no child for certain, it also stays.
    package init(of labels: AlertLabels, through routing: Routing) {
        var stops: [Stop] = []
        var waiting = [Step(route: routing.root, receiver: routing.root.receiver, isCertain: true, isChosen: false)]
        while let step = waiting.popLast() {
            if step.isEnd {
                if let receiver = step.receiver {
                    stops.append(
                        Stop(route: step.route, receiver: receiver, isCertain: step.isCertain, isChosen: step.isChosen))
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
        self.stops = stops
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
                let answers = child.matchers.map(labels.satisfies)
                if answers.contains(false) { continue }
                let matches = !answers.contains(nil)
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
