package import LogQL
import PromQL
package import StackDSL

extension Stack {
    /// How long Prometheus keeps samples; nil where that is not known, or where it asks another store too.
    package var sampleRetention: Duration? {
        let storage = prometheus.storage
        guard prometheus.remoteReads.isEmpty, prometheus.raw == nil else { return nil }
        if let retention = storage.retention { return retention }
        guard let deployment, !deployment.elsewhere.contains(.prometheus), storage.size == nil, storage.diskShare == nil
        else { return nil }
        return .days(15)
    }

    /// How long Loki keeps the lines that it keeps longest.
    package var lineRetention: Duration? {
        guard let loki, loki.raw == nil else { return nil }
        return loki.streamRetentions.map(\.period).reduce(loki.retention, max)
    }

    /// How long Loki keeps those of the lines that a selector means that it keeps longest.
    package func lineRetention(of selector: StreamSelector) -> Duration? {
        guard let loki, lineRetention != nil else { return nil }
        var longest: Duration?
        // The first that matches a stream counts.
        for retention in loki.streamRetentions {
            let answers = retention.matchers.map { selector.settles($0) }
            if answers.contains(false) { continue }
            longest = max(longest ?? .zero, retention.period)
            if !answers.contains(nil) { return longest }
        }
        return max(longest ?? .zero, loki.retention)
    }
}

extension StreamSelector {
    /// Says whether a condition holds for all streams that are selected, or for none; nil where that is not known.
    fileprivate func settles(_ condition: LabelMatcher) -> Bool? {
        for matcher in matchers where matcher.label.name == condition.label.name && matcher.op == .equal {
            if !matcher.value.isVariable { return condition.holds(for: matcher.value.value) }
        }
        return nil
    }
}
