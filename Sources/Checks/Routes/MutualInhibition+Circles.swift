import Analysis
import Diagnostics
import StackDSL

/// Inhibitions that go round in a circle over three alerts and more. What two alerts do to each other is told as a pair.
extension MutualInhibition {
    static func circles(_ inhibitions: [Inhibition], in stack: ResolvedStack) -> [Finding] {
        var told: Set<Set<Int>> = []
        let ofAlerts = AlertCircles(inhibitions, stack.routedAlerts).found
        let ofMatchers = circlesOfMatchers(inhibitions)
        return (ofAlerts + ofMatchers).compactMap { words, used in
            guard told.insert(Set(used)).inserted, let last = used.max() else { return nil }
            let others = Set(used).subtracting([last]).sorted().map { inhibitions[$0] }
            return Finding(
                "\(words): while all of them fire, nobody is told of any", subject: "inhibition",
                at: Highlight(inhibitions[last].site),
                related: others.map { Highlight($0.site, label: "part of the circle") },
                help: ["leave one of them out, or name more narrowly what it hides"],
                allowances: inhibitions[last].allowances + others.flatMap(\.allowances))
        }
    }

    /// Of alerts that nobody declared, what the matchers say.
    private static func circlesOfMatchers(_ inhibitions: [Inhibition]) -> [(words: String, used: [Int])] {
        func leads(_ one: Int, _ other: Int) -> Bool {
            let (first, second) = (inhibitions[one], inhibitions[other])
            return one != other && second.source.allSatisfy { $0.follows(from: first.target) } && !second.source.isEmpty
                && Set(first.equal) == Set(second.equal)
                && first.source.contains { own in first.target.contains(where: own.contradicts) }
        }
        let next = inhibitions.indices.map { one in
            inhibitions.indices.filter { leads(one, $0) && !leads($0, one) }
        }
        return shortestCircles(next).map { ("the alerts that \($0.count) inhibitions name hide each other in a circle", $0) }
    }
}

/// What declared alerts do to each other.
private struct AlertCircles {
    let inhibitions: [Inhibition]
    /// Those that hide others and are hidden.
    var alerts: [RoutedAlert]

    init(_ inhibitions: [Inhibition], _ alerts: [RoutedAlert]) {
        self.inhibitions = inhibitions
        self.alerts = inhibitions.count < 2 ? [] : alerts
        narrow()
        // A circle needs few, and there are as good as never any.
        self.alerts = Array(self.alerts.prefix(100))
    }

    /// Leaves out what no circle can pass, until all that is left hides something that is left, and is hidden by it.
    private mutating func narrow() {
        while true {
            let hiding = inhibitions.filter { inhibition in alerts.contains { $0.labels.satisfies(inhibition.target) == true } }
            let hidden = inhibitions.filter { inhibition in alerts.contains { $0.labels.satisfies(inhibition.source) == true } }
            let left = alerts.filter { alert in
                hiding.contains { alert.labels.satisfies($0.source) == true }
                    && hidden.contains { alert.labels.satisfies($0.target) == true }
            }
            if left.count == alerts.count { return }
            alerts = left
        }
    }

    /// The inhibition by which one alert hides another while both fire.
    private func inhibition(_ source: RoutedAlert, _ target: RoutedAlert) -> Int? {
        guard source.name != target.name else { return nil }
        return inhibitions.indices.first { index in
            let inhibition = inhibitions[index]
            return source.labels.satisfies(inhibition.source) == true && target.labels.satisfies(inhibition.target) == true
                && inhibition.canHide(target.labels, while: source.labels)
        }
    }

    var found: [(words: String, used: [Int])] {
        let ways = alerts.map { source in alerts.map { inhibition(source, $0) } }
        let next = alerts.indices.map { one in
            alerts.indices.filter { ways[one][$0] != nil && ways[$0][one] == nil }
        }
        return shortestCircles(next).compactMap { circle in
            let steps = zip(circle, circle.dropFirst() + circle.prefix(1))
            let used = steps.compactMap { ways[$0][$1] }
            let equal = used.flatMap { inhibitions[$0].equal }
            // All must agree at one time.
            let canAgree = circle.allSatisfy { one in
                circle.allSatisfy { other in
                    equal.allSatisfy { alerts[one].labels.canAgree(with: alerts[other].labels, in: $0.name) }
                }
            }
            guard canAgree else { return nil }
            let words = zip(circle, circle.dropFirst() + circle.prefix(1))
                .map { "`\(alerts[$0].name)` hides `\(alerts[$1].name)`" }
            return (words.joined(separator: ", "), used)
        }
    }
}

/// The shortest circle through each node of a graph, each told once.
private func shortestCircles(_ next: [[Int]]) -> [[Int]] {
    var seen: Set<Set<Int>> = []
    return next.indices.compactMap { start in
        var before: [Int: Int] = [:]
        var waiting = [start]
        var place = 0
        while place < waiting.count {
            let node = waiting[place]
            place += 1
            for other in next[node] {
                if other == start {
                    var circle = [node]
                    while let last = circle.last, last != start, let previous = before[last] { circle.append(previous) }
                    return seen.insert(Set(circle)).inserted ? circle.reversed() : nil
                }
                if before[other] == nil {
                    before[other] = node
                    waiting.append(other)
                }
            }
        }
        return nil
    }
}
