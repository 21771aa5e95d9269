import Diagnostics
import StackDSL

/// What is wrong with one source of logs.
enum LogSourceProblems {
    /// A mistake, and where in the source's declaration it is written.
    struct Problem {
        let message: String
        let help: String
        var literal: LiteralText?
        var range: TextRange?
        var isWarning = false
    }

    /// Sources that can have no lines.
    static func ofOrigin(_ source: LogSource) -> [Problem] {
        switch source.origin {
        case .files(let paths, _):
            if paths.isEmpty { return [Problem(message: "no file is named", help: "give at least one path")] }
            return paths.filter { !$0.text.hasPrefix("/") }.map { path in
                Problem(
                    message: "`\(path.text)` does not say from where on", help: "begin with `/`: the collector's own folder is another")
            }
        case .docker(let containers, _):
            guard case .named(let names) = containers.kind, names.isEmpty else { return [] }
            return [Problem(message: "no container is named", help: "name one, or write `.all`")]
        case .syslog(let port, _, _):
            return (1...65_535).contains(port)
                ? [] : [Problem(message: "\(port) is not a port", help: "ports are 1 to 65535")]
        case .journal: return []
        }
    }

    /// What is done with the line as a whole.
    static func ofHandling(_ source: LogSource, _ loki: LokiServer?) -> [Problem] {
        let handling = source.handling
        var problems: [Problem] = []
        if let rate = handling.rate, !(rate.lines > 0) || !rate.lines.isFinite || rate.burst < 1 {
            problems.append(
                Problem(message: "a rate of \(rate.lines) lines with a burst of \(rate.burst) lets nothing through", help: "both must be above zero"))
        }
        if handling.entryLines != nil || handling.entryWait != nil, source.firstLine == nil {
            problems.append(
                Problem(
                    message: "the bounds of an entry are given, but nothing says how one begins",
                    help: "give the pattern of its first line: `startingWith:`"))
        }
        if let lines = handling.entryLines, lines < 1 {
            problems.append(Problem(message: "an entry cannot have \(lines) lines", help: "give at least 1"))
        }
        if let loki, handling.tenant != nil, loki.tenant == nil {
            problems.append(
                Problem(
                    message: "the lines are sent for a tenant, but this Loki has none and keeps them with all others",
                    help: "give the server a `tenant:` as well"))
        }
        let labels = source.ownLabels.union(source.format.labels.map(\.name.name))
        problems += handling.packed.map(\.name).filter { !labels.contains($0) }.map { name in
            Problem(
                message: "`\(name)` is to be packed, but the lines have no such label",
                help: "their labels are \(labels.sorted().map { "`\($0)`" }.joined(separator: ", "))")
        }
        if let loki, !loki.allowsMetadata, !source.format.metadata.isEmpty {
            problems.append(
                Problem(
                    message: "the lines have structured metadata, and this Loki refuses such lines",
                    help: "let the last schema be version 13, and do not forbid `metadata` among the limits"))
        }
        if source.labels.pairs.contains(where: { $0.label.name == "service" }) {
            problems.append(
                Problem(
                    message: "the label `service` is the service's name and cannot be another",
                    help: "name the label otherwise, or the service"))
        }
        return problems + ofDrops(source)
    }

    private static func ofDrops(_ source: LogSource) -> [Problem] {
        source.drops.flatMap { drop -> [Problem] in
            switch drop.kind {
            case .levels(let levels):
                if levels.isEmpty {
                    return [Problem(message: "no level is named", help: "name those to drop: `.levels([\"DEBUG\"])`")]
                }
                let known = source.ownLabels.union(source.format.labels.map(\.name.name))
                if known.contains("level") { return [] }
                return [
                    Problem(
                        message: "lines are dropped by their level, but no field holds it",
                        help: "say which one: `.json(level: \"level\")`")
                ]
            case .longerThan(let size):
                guard size.value(in: .bytes) < 1 else { return [] }
                return [Problem(message: "a size of \(size.text) drops every line", help: "give a size above zero")]
            case .matching, .field, .olderThan: return []
            }
        }
    }
}
