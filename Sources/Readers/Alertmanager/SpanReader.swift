import Serialization
import StackDSL

/// Reads the times of an interval.
struct SpanReader: StrictReader {
    private(set) var problems: [(message: String, place: Place)] = []

    mutating func report(_ message: String, at place: Place, help: String?, isHarmless: Bool) {
        problems.append((message, place))
    }

    private static let keys = ["times", "weekdays", "days_of_month", "months", "years", "location"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    mutating func span(_ node: LocatedNode) -> TimeInterval.Span? {
        guard let entries = map(node, "a time interval", Self.keys) else { return nil }
        var times: [TimeInterval.Times] = []
        var weekdays: [TimeInterval.Weekday] = []
        var extents: [String: [TimeInterval.Extent]] = [:]
        for entry in entries where entry.key != "location" {
            for item in list(entry.value, "`\(entry.key)`") ?? [] {
                switch entry.key {
                case "times": times += [self.times(item)].compactMap { $0 }
                case "weekdays": weekdays += self.weekdays(item)
                default: extents[entry.key, default: []] += [extent(item)].compactMap { $0 }
                }
            }
        }
        return TimeInterval.Span(
            times: times, weekdays: weekdays, daysOfMonth: extents["days_of_month"] ?? [],
            months: extents["months"] ?? [], years: extents["years"] ?? [],
            location: node.text("location").map { Name(verbatim: $0) })
    }

    private mutating func times(_ node: LocatedNode) -> TimeInterval.Times? {
        guard map(node, "a time", ["start_time", "end_time"]) != nil else { return nil }
        guard let start = time(node["start_time"], node), let end = time(node["end_time"], node) else { return nil }
        return TimeInterval.Times(from: start, to: end)
    }

    private mutating func time(_ node: LocatedNode?, _ parent: LocatedNode) -> TimeInterval.TimeOfDay? {
        let text = node.flatMap { scalar($0, "a time") }?.text ?? ""
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(Self.number)
        if parts.count == 2, let hour = parts[0], let minute = parts[1] { return TimeInterval.TimeOfDay(hour, minute) }
        report("`\(text)` is no time of day", at: node?.place ?? parent.place)
        return nil
    }

    /// No number of a calendar is longer.
    private static func number(_ text: Substring) -> Int? { text.utf8.count <= 5 ? Int(text) : nil }

    private mutating func weekdays(_ node: LocatedNode) -> [TimeInterval.Weekday] {
        guard let text = scalar(node, "a weekday")?.text else { return [] }
        let all = TimeInterval.Weekday.allCases
        let ends = text.lowercased().split(separator: ":").map { name in all.firstIndex { $0.rawValue == name } }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last, ends.count <= 2 else {
            report("`\(text)` are no weekdays", at: node.place)
            return []
        }
        return Array(all[first...last])
    }

    private mutating func extent(_ node: LocatedNode) -> TimeInterval.Extent? {
        guard let text = scalar(node, "a range")?.text else { return nil }
        let ends = text.lowercased().split(separator: ":").map { end in
            Self.number(end) ?? Self.months.firstIndex { $0 == end }.map { $0 + 1 }
        }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else {
            report("`\(text)` is no number and no range of numbers", at: node.place)
            return nil
        }
        return .from(first, through: last)
    }
}
