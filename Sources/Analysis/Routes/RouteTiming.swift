package import StackDSL

/// How a route's notifications are grouped and spaced: by what it says itself, or what it inherits.
package struct RouteTiming: Sendable, Hashable {
    /// None for a single group.
    package private(set) var grouping: Route.Grouping?
    package private(set) var wait: Duration
    package private(set) var interval: Duration
    package private(set) var repeating: Duration

    /// What Alertmanager does where nobody says anything.
    package static let standard = RouteTiming(
        grouping: nil, wait: .seconds(30), interval: .minutes(5), repeating: .hours(4))

    /// Of a route below.
    package func with(_ timing: Route.Timing) -> RouteTiming {
        RouteTiming(
            // Alertmanager takes an empty list for the one above.
            grouping: timing.groupBy.flatMap { $0.labels.isEmpty && !$0.byAllLabels ? nil : $0 } ?? grouping,
            wait: timing.groupWait ?? wait, interval: timing.groupInterval ?? interval,
            repeating: timing.repeatInterval ?? repeating)
    }
}
