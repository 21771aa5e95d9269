import Serialization
import StackDSL

/// A named time interval; within a span, keys in the order of Alertmanager's documentation.
func timeIntervalKeys(_ interval: TimeInterval) -> Node.Map {
    ["name": .string(interval.name.text), "time_intervals": Node(interval.spans.map(spanKeys))]
}

private func spanKeys(_ span: TimeInterval.Span) -> Node.Map {
    var keys = Node.Map()
    keys.setUnlessEmpty("times", span.times.map(timesKeys))
    keys.setUnlessEmpty("weekdays", weekdayRanges(span.weekdays))
    keys.setUnlessEmpty("days_of_month", span.daysOfMonth.map(extentText))
    keys.setUnlessEmpty("months", span.months.map(extentText))
    keys.setUnlessEmpty("years", span.years.map(extentText))
    keys.set("location", span.location?.text)
    return keys
}

private func timesKeys(_ times: TimeInterval.Times) -> Node.Map {
    ["start_time": .string(times.start.text), "end_time": .string(times.end.text)]
}

/// `3`, or `1:5` with both ends.
private func extentText(_ extent: TimeInterval.Extent) -> String {
    extent.first == extent.last ? "\(extent.first)" : "\(extent.first):\(extent.last)"
}

/// Weekdays by the calendar, neighbours joined: `monday:friday`. To Alertmanager the week begins on Sunday,
/// and no range goes past its end, so that Sunday stands alone.
private func weekdayRanges(_ weekdays: [TimeInterval.Weekday]) -> [String] {
    var runs: [[TimeInterval.Weekday]] = []
    var isInRun = false
    for day in TimeInterval.Weekday.allCases {
        guard weekdays.contains(day) else {
            isInRun = false
            continue
        }
        if isInRun, day != .sunday, !runs.isEmpty {
            runs[runs.count - 1].append(day)
        } else {
            runs.append([day])
        }
        isInRun = true
    }
    return runs.compactMap { run in
        guard let first = run.first, let last = run.last else { return nil }
        return first == last ? first.rawValue : "\(first.rawValue):\(last.rawValue)"
    }
}
