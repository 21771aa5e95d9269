package import StackDSL

/// Whom an alert reaches: the receivers at which the tree of routes leaves it.
package struct Delivery: Sendable {
    /// One end of the alert's way.
    package struct Stop: Sendable {
        package let route: Route
        package let receiver: Receiver
        /// Whether it depends on a label's value that is not known.
        package let isCertain: Bool
        /// Whether it is the root, where what nobody takes remains.
        package let isRoot: Bool
    }

    package let stops: [Stop]

    /// Whether somebody may be told: some receiver has an integration.
    package var reachesSomebody: Bool { stops.contains { !$0.receiver.integrations.isEmpty } }

    /// Follows Alertmanager's rule: the first child that takes the alert, and further ones where a child continues;
    /// taken by no child for certain, it also stays.
    package init(of labels: AlertLabels, through routing: Routing) {
        var stops: [Stop] = []
        var waiting = [Step(route: routing.root, receiver: routing.root.receiver, isCertain: true, isRoot: true)]
        while let step = waiting.popLast() {
            var isTaken = false
            var children: [Step] = []
            for child in step.route.routes {
                let answers = child.matchers.map(labels.satisfies)
                if answers.contains(false) { continue }
                let isCertain = !answers.contains(nil)
                children.append(
                    Step(
                        route: child, receiver: child.receiver ?? step.receiver,
                        isCertain: step.isCertain && isCertain && !isTaken, isRoot: false))
                if isCertain {
                    isTaken = true
                    if !child.continues { break }
                }
            }
            if !isTaken, let receiver = step.receiver {
                stops.append(
                    Stop(
                        route: step.route, receiver: receiver, isCertain: step.isCertain && children.isEmpty,
                        isRoot: step.isRoot))
            }
            waiting.append(contentsOf: children.reversed())
        }
        self.stops = stops
    }

    private struct Step {
        let route: Route
        let receiver: Receiver?
        let isCertain: Bool
        let isRoot: Bool
    }
}
