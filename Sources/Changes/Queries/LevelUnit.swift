import GoText
import StackDSL

/// A length of time as people say it: `14d`, not `2w`.
func lengthText(_ milliseconds: Int64) -> String { Duration.milliseconds(milliseconds).prometheusText }

/// In what a level is said, as far as an alert's texts and its metrics' names tell.
enum LevelUnit {
    case number, ratio, seconds, bytes

    /// - Parameter texts: of the alert: how they print the value says what it is.
    init(of query: QueryShape, texts: [String]) {
        self = Self.printed(in: texts) ?? Self.named(in: query) ?? .number
    }

    func text(_ value: Double) -> String {
        switch self {
        case .number: return GoNumber.print(value)
        case .ratio:
            // Without what the multiplication adds behind the fifteenth digit.
            let percent = (value * 100 * 1e9).rounded() / 1e9
            return percent.isFinite ? NumberText.shortest(percent) + "%" : GoNumber.print(value)
        case .seconds:
            guard value == value.rounded(), value.magnitude < 1e9 else { return GoNumber.print(value) + "s" }
            return lengthText(Int64(value) * 1_000)
        case .bytes:
            for (symbol, size) in [("TiB", 1_099_511_627_776.0), ("GiB", 1_073_741_824), ("MiB", 1_048_576), ("KiB", 1_024)]
            where value.magnitude >= size && (value / size * 100).rounded() == value / size * 100 {
                return NumberText.shortest(value / size) + symbol
            }
            return NumberText.shortest(value) + "B"
        }
    }

    private static func printed(in texts: [String]) -> LevelUnit? {
        for text in texts {
            for part in text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst() {
                guard let end = part.firstRange(of: "}}"), part[..<end.lowerBound].contains("$value") else { continue }
                let action = part[..<end.lowerBound]
                if action.contains("humanizePercentage") { return .ratio }
                if action.contains("humanizeDuration") { return .seconds }
                if action.contains("humanize1024") { return .bytes }
            }
        }
        return nil
    }

    /// Of a query about one metric: the unit that its name ends with, unless it is divided or counted.
    private static func named(in query: QueryShape) -> LevelUnit? {
        let metrics = query.metrics
        guard metrics.count == 1, let metric = metrics.first else { return nil }
        let heads = query.parts.filter { $0.role == .grouping || $0.role == .other }.map(\.text)
        let isQuantile = heads.contains { $0.hasPrefix("histogram_quantile") }
        let changesUnit = heads.contains { head in
            ["rate(", "irate(", "deriv(", "count", "changes(", "… / …", "… * …", "absent"].contains { head.hasPrefix($0) }
        }
        if changesUnit && !isQuantile { return nil }
        var words = metric.split(separator: "_")
        if let last = words.last, ["bucket", "sum", "total"].contains(last) { words.removeLast() }
        switch words.last {
        case "seconds": return words.dropLast().last == "timestamp" ? nil : .seconds
        case "bytes": return .bytes
        case "ratio": return .ratio
        default: return nil
        }
    }
}
