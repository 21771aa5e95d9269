import Analysis
import Diagnostics
import StackDSL

extension InvalidPattern {
    /// Patterns by which lines of logs are found, joined, dropped, masked and taken apart.
    static func ofLogs(_ service: Service) -> [Finding] {
        service.logs.flatMap { source in
            patterns(of: source).flatMap { judge($0.text, "logs of service \"\(service.name.text)\"", source.site) }
        }
    }

    private static func patterns(of source: LogSource) -> [Name] {
        var patterns: [Name] = []
        if case .docker(let containers, _) = source.origin, case .matching(let pattern) = containers.kind {
            patterns.append(pattern)
        }
        if let firstLine = source.firstLine { patterns.append(firstLine) }
        for drop in source.drops {
            switch drop.kind {
            case .matching(let pattern), .field(_, let pattern): patterns.append(pattern)
            case .levels, .longerThan, .olderThan: break
            }
        }
        patterns += source.masks.map(\.pattern)
        if case .regex(let pattern) = source.format.syntax { patterns.append(pattern) }
        return patterns
    }
}
