import Diagnostics
import GoText
import StackDSL

extension LogSourceProblems {
    /// Fields that no line can have, times that cannot be read, and metrics that cannot be counted.
    static func ofFields(_ source: LogSource) -> [Problem] {
        ofTimestamp(source.format.timestamp) + ofNames(source) + ofMetrics(source.metrics)
    }

    private static func ofTimestamp(_ timestamp: LogTimestamp?) -> [Problem] {
        guard let text = timestamp?.format.text, !knownFormats.contains(text),
            let problem = TimeLayout(text).problem
        else { return [] }
        return [
            Problem(message: problem.message, help: problem.help, literal: LiteralText(text), range: problem.range)
        ]
    }

    /// What the collectors know by name instead of by layout.
    private static let knownFormats: Set<String> = [
        "ANSIC", "UnixDate", "RubyDate", "RFC822", "RFC822Z", "RFC850", "RFC1123", "RFC1123Z", "RFC3339",
        "RFC3339Nano", "Unix", "UnixMs", "UnixUs", "UnixNs",
    ]

    private static func ofNames(_ source: LogSource) -> [Problem] {
        switch source.format.syntax {
        case .json, .logfmt: return []
        case .plain:
            return names(source).filter { !source.ownLabels.contains($0) }.map { name in
                Problem(
                    message: "the lines are not taken apart, so that they have no field `\(name)`",
                    help: "say how a line is read: `format: .json(…)`")
            }
        case .regex(let pattern):
            guard let expression = RegularExpression.parse(pattern.text).0 else { return [] }
            let groups = expression.groupNames.compactMap { $0 }
            let wanted = names(source)
            let unknown = wanted.filter { !groups.contains($0) && !source.ownLabels.contains($0) }.map { name in
                Problem(
                    message: "the pattern has no group `\(name)`",
                    help: Suggestion.nearest(to: name, among: groups).map { "did you mean `\($0)`?" }
                        ?? "name the group: `(?P<\(name)>…)`")
            }
            // A group that nothing uses is then likely the one that was meant.
            return unknown.isEmpty ? unused(groups.filter { !wanted.contains($0) }, pattern.text) : unknown
        }
    }

    /// The names of the fields that are wanted, each once.
    private static func names(_ source: LogSource) -> [String] {
        var seen: Set<String> = []
        return source.fields.map { $0.path.joined(separator: ".") }.filter { seen.insert($0).inserted }
    }

    private static func unused(_ groups: [String], _ pattern: String) -> [Problem] {
        groups.map { group in
            let place = pattern.firstRange(of: "<\(group)>")
            let range = place.map {
                let start = pattern.utf8.distance(from: pattern.startIndex, to: $0.lowerBound) + 1
                return TextRange(start, start + group.utf8.count)
            }
            return Problem(
                message: "the field `\(group)` is taken out of every line, and nothing uses it",
                help: "make it a label or metadata, or write `(?:…)`", literal: LiteralText(pattern),
                range: range, isWarning: true)
        }
    }

    private static func ofMetrics(_ metrics: [LogMetric]) -> [Problem] {
        var seen: Set<Name> = []
        return metrics.flatMap { counted -> [Problem] in
            let metric = counted.metric
            let fitting: [Metric.Kind] =
                switch counted.update {
                case .countLines, .countLinesWith, .addBytes: [.counter]
                case .add: [.counter, .gauge]
                case .set: [.gauge]
                case .observe: [.histogram]
                }
            var problems: [Problem] = []
            if !fitting.contains(metric.kind) {
                problems.append(
                    Problem(
                        message: "`\(metric.name.text)` is a \(metric.kind.rawValue), but this needs a "
                            + fitting.map(\.rawValue).joined(separator: " or a "),
                        help: "declare the metric as one, or do with it what a \(metric.kind.rawValue) can"))
            }
            if !seen.insert(metric.name).inserted {
                problems.append(
                    Problem(
                        message: "`\(metric.name.text)` is counted twice in the same lines",
                        help: "count lines of several kinds in one metric by a label of theirs"))
            }
            return problems
        }
    }
}
