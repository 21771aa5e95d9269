package import Analysis
import Diagnostics
import StackDSL

/// Finds sources of logs whose lines would not be treated as they are declared to be.
package struct InvalidLogSource: Check {
    package static let about = CheckDescription(
        .invalidLogSource,
        summary: "lines of a source would not be treated as it is declared",
        rationale: """
            A collector reads every line and tells nobody what it could not do with it: a time whose layout does not fit \
            becomes the time of the line before, a field that the pattern does not have is nothing, a metric of the wrong \
            kind stays away. What it refuses keeps it from starting, and then no logs arrive at all.
            """,
        references: [
            "https://grafana.com/docs/alloy/latest/reference/components/loki/loki.process/",
            "https://grafana.com/docs/loki/latest/send-data/promtail/stages/",
        ],
        bad: [
            .stack(
                #".json(timestamp: .field("time", .layout("«yyyy»-MM-dd HH:mm:ss")))"#, note: "not a layout of Go",
                stack(.json(timestamp: .field("time", .layout("yyyy-MM-dd HH:mm:ss"))))),
            .stack(
                ##".regex(#"^(?P<status>\d+) (?P<path>\S+)"#, labels: ["state"], metadata: ["path"])"##,
                note: "the group is called `status`",
                stack(.regex(#"^(?P<status>\d+) (?P<path>\S+)"#, labels: ["state"], metadata: ["path"]))),
            .stack(
                #".docker(format: .json(), dropping: [.levels(["debug"])])"#, note: "no field holds the level",
                stack(.json(), dropping: [.levels(["debug"])])),
            .stack(
                #".docker(metrics: [.count(.gauge("lines"))])"#, note: "only a counter counts",
                stack(.plain, metrics: [.count(.gauge("lines"))])),
        ],
        good: [
            .stack(
                #".json(level: "level", timestamp: .field("time", .layout("2006-01-02 15:04:05,000")))"#,
                stack(
                    .json(level: "level", timestamp: .field("time", .layout("2006-01-02 15:04:05,000"))),
                    dropping: [.levels(["debug"])])),
            .stack(
                ##".regex(#"^(?P<status>\d+)"#, labels: ["status"])"##,
                stack(.regex(#"^(?P<status>\d+)"#, labels: ["status"]))),
        ])

    private static func stack(
        _ format: LogFormat, dropping drops: [LogDrop] = [], metrics: [LogMetric] = []
    ) -> Stack {
        Stack(
            "example",
            services: [
                Service("api", logs: [.docker(format: format, dropping: drops, metrics: metrics)])
            ], loki: LokiServer())
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.stack.services.flatMap { service in
            service.logs.flatMap { source in
                let problems =
                    LogSourceProblems.ofOrigin(source) + LogSourceProblems.ofFields(source)
                    + LogSourceProblems.ofHandling(source, stack.stack.loki)
                return problems.map { problem in
                    Finding(
                        problem.message, subject: "logs of service \"\(service.name.text)\"",
                        at: Highlight(source.site, literal: problem.literal, range: problem.range),
                        help: [problem.help], level: problem.isWarning ? .warning : nil)
                }
            }
        }
    }
}
