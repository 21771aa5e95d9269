package import Analysis
import Diagnostics
import StackDSL

/// A file that its program refuses, or reads otherwise than it is meant.
package struct InvalidFile: Check {
    package static let about = CheckDescription(
        .invalidFile,
        summary: "a file has a form that its program refuses",
        rationale: """
            Prometheus, Alertmanager and Grafana read a file as a whole or not at all: one key that is misspelt, or that \
            occurs twice, and no rule of the file is evaluated. A server that runs already goes on with the rules it \
            has, and says so in its log alone; one that starts, ends.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/",
            "https://prometheus.io/docs/alerting/latest/configuration/",
        ],
        bad: [
            .stack("- alert: Down\n  expr: up == 0\n  fro: 5m", file([unknownKey])),
            .stack(
                "groups:\n- name: shop\n- name: shop", count: 2,
                file([
                    unknownKey,
                    Reading.Problem(
                        "the group `shop` occurs twice in the file", help: "rename one of the two", isHarmless: false,
                        at: place),
                ])),
        ],
        good: [
            .stack("- alert: Down\n  expr: up == 0\n  for: 5m", file([])),
            .stack("groups:\n- name: shop\n- name: jobs", file([])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        (stack.stack.reading?.problems ?? []).map { problem in
            Finding(
                problem.message, subject: "", at: Highlight(problem.origin), help: [problem.help].compactMap { $0 },
                level: problem.isHarmless ? .warning : nil)
        }
    }

    private static let place = Origin.file(path: "rules.yml", range: TextRange(0, 0))
    private static let unknownKey = Reading.Problem(
        "a rule has no key `fro`", help: "did you mean `for`?", isHarmless: false, at: place)

    private static func file(_ problems: [Reading.Problem]) -> Stack {
        var stack = Stack("files")
        stack.reading = Reading(problems: problems)
        return stack
    }
}
