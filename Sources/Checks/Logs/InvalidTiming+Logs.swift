import Analysis
import Diagnostics
import StackDSL

extension InvalidTiming {
    /// Times of Loki, its rules and the sources of logs.
    static func ofLogs(_ stack: ResolvedStack) -> [Finding] {
        let sources = stack.stack.services.flatMap { service in
            service.logs.flatMap { source in
                times(of: source).filter { $0.1 <= .zero }.map { what, time in
                    notPositive(what, time, "logs of service \"\(service.name.text)\"", source.site)
                }
            }
        }
        return sources + ofLogRules(stack) + (stack.stack.loki.map(ofLoki) ?? [])
    }

    private static func times(of source: LogSource) -> [(String, Duration)] {
        var times = source.drops.compactMap { drop -> (String, Duration)? in
            if case .olderThan(let age) = drop.kind { ("an age", age) } else { nil }
        }
        if let wait = source.handling.entryWait { times.append(("the wait for an entry's next line", wait)) }
        if case .journal(_, let age?, _) = source.origin { times.append(("the age of the journal's entries", age)) }
        return times
    }

    private static func ofLogRules(_ stack: ResolvedStack) -> [Finding] {
        stack.logGroups.flatMap { group -> [Finding] in
            var findings: [Finding] = []
            if let interval = group.interval, interval < .milliseconds(1) {
                findings.append(notPositive("the interval", interval, "log group \"\(group.name)\"", group.site))
            }
            for rule in group.alerts {
                for time in [rule.alert.hold, rule.alert.keepFiring] where time < .zero {
                    findings.append(notPositive("a hold", time, rule.subject, rule.alert.site))
                }
            }
            return findings
        }
    }

    private static func ofLoki(_ loki: LokiServer) -> [Finding] {
        let retentions = [loki.retention] + loki.streamRetentions.map(\.period)
        var findings = retentions.filter { $0 < .days(1) || $0.wholeMilliseconds % 86_400_000 != 0 }.map { period in
            Finding(
                "logs cannot be kept for \(period.prometheusText): Loki deletes by whole days", subject: "loki",
                at: Highlight(loki.site), help: ["give whole days, at least one: `.days(30)`"])
        }
        let limits = loki.limits
        let times = [
            ("the evaluation interval", loki.evaluationInterval), ("the age of lines", limits.sampleAge),
            ("the timeout of queries", limits.queryTimeout), ("the length of queries", limits.queryLength),
            ("how far queries look back", limits.queryLookback),
        ]
        for case (let what, let time?) in times where time < .milliseconds(1) {
            findings.append(notPositive(what, time, "loki", loki.site))
        }
        return findings + ofSchemas(loki)
    }

    private static func ofSchemas(_ loki: LokiServer) -> [Finding] {
        let days = loki.schemas.map(\.day.text)
        let wrong = days.filter { !isDay($0) }.map { day in
            Finding(
                "`\(day)` is not a day", subject: "loki", at: Highlight(loki.site),
                help: ["write year, month and day: `2024-01-01`"])
        }
        if !wrong.isEmpty { return wrong }
        if days.isEmpty {
            return [
                Finding(
                    "no schema says how logs are stored", subject: "loki", at: Highlight(loki.site),
                    help: ["give one: `LokiSchema(since: \"2024-01-01\")`"])
            ]
        }
        return zip(days, days.dropFirst()).filter { $0 >= $1 }.map { earlier, later in
            Finding(
                "the schema since \(later) comes behind the one since \(earlier)", subject: "loki",
                at: Highlight(loki.site), help: ["list schemas by their days, the oldest first"])
        }
    }

    /// `2024-02-29`, and a day that the calendar has.
    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], text.allSatisfy({ $0 == "-" || ("0"..."9").contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...lengths[month - 1]).contains(day)
    }
}
