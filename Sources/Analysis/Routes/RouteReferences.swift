import StackDSL

/// What a tree of routes names: receivers and time intervals, each once, in the order of their first use.
struct RouteReferences {
    private(set) var receivers: [Receiver] = []
    private(set) var timeIntervals: [TimeInterval] = []

    init(_ routing: Routing?) {
        guard let routing else { return }
        var waiting = [routing.tree]
        while let route = waiting.popLast() {
            if let receiver = route.receiver, !receivers.contains(where: { $0.isSame(as: receiver) }) {
                receivers.append(receiver)
            }
            for interval in route.muted + route.active
            where !timeIntervals.contains(where: { $0.isSame(as: interval) }) {
                timeIntervals.append(interval)
            }
            waiting.append(contentsOf: route.routes.reversed())
        }
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
