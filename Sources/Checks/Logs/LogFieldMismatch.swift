package import Analysis
import Diagnostics
import LogQL
import StackDSL

/// Finds log queries that read lines or fields as something that they are not.
package struct LogFieldMismatch: Check {
    package static let about = CheckDescription(
        .logFieldMismatch,
        summary: "a log query reads a line or a field as something that it is not",
        rationale: """
            Loki marks a line that it cannot read with `__error__` and goes on; a query for numbers fails as a whole then, \
            and a rule with it, every time. `unwrap` takes plain numbers: `250ms` is none without `duration()`.
            """,
        references: ["https://grafana.com/docs/loki/latest/query/#pipeline-errors"],
        bad: [
            .stack(
                #"… | json | unwrap latency, kinds: [.duration("latency")]"#,
                stack(format, #"avg_over_time({service="api"} | json | unwrap latency [5m])"#)),
            .stack(
                #"… | json | status > 499, of lines that are logfmt"#,
                stack(.logfmt(), #"count_over_time({service="api"} | json | status > 499 [5m])"#)),
            .stack(
                #"… | json | latency > 5, kinds: [.duration("latency")]"#,
                stack(format, #"count_over_time({service="api"} | json | latency > 5 [5m])"#)),
            .stack(
                #"{service=~"api|web"} | json, where the lines of `web` are logfmt"#,
                mixed(#"sum(count_over_time({service=~"api|web"} | json [5m]))"#)),
        ],
        good: [
            .stack(
                #"{service=~"api|web"} | json | __error__="", of the same"#,
                mixed(#"sum(count_over_time({service=~"api|web"} | json | __error__="" [5m]))"#)),
            .stack(
                #"… | json | unwrap duration(latency)"#,
                stack(format, #"avg_over_time({service="api"} | json | unwrap duration(latency) [5m])"#)),
            .stack(
                #"… | json | unwrap size"#, note: "nobody says what it is",
                stack(format, #"avg_over_time({service="api"} | json | unwrap size [5m])"#)),
        ])

    private static let format = LogFormat.json(kinds: [.duration("latency")])

    private static func mixed(_ query: String) -> Stack {
        stack(.json(), query, [Service("web", logs: [.docker(format: .logfmt())])])
    }

    private static func stack(_ format: LogFormat, _ query: String, _ others: [Service] = []) -> Stack {
        Stack(
            "example", services: [Service("api", logs: [.docker(format: format)])] + others,
            logAlerts: [
                LogAlert(
                    "A", when: LogQuery(verbatim: query), is: .above(.number(1)), severity: .warning, summary: "a")
            ], loki: LokiServer())
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let streams = LogStreams(of: stack.stack)
        if streams.streams.isEmpty { return [] }
        return stack.logQueryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree, tree.isMetricQuery else { return [] }
            return tree.pipelines.compactMap { pipeline in
                // Only a service's own lines are known: others may have the other labels too.
                guard pipeline.selector.matchers.contains(where: { $0.label.name == "service" && !$0.selects("") })
                else { return nil }
                let meant = streams.meant(by: pipeline.selector)
                var reading = LineReading(
                    tree: tree, formats: meant.map(\.source.format),
                    certain: meant.filter { $0.satisfies(pipeline.selector) == true })
                guard let problem = reading.firstProblem(of: pipeline) else { return nil }
                return Finding(
                    problem.message, subject: use.subject,
                    at: use.query.place.highlight(tree.nodes[problem.node].range), help: [problem.help],
                    allowances: use.allowances)
            }
        }
    }
}

/// Follows the lines of some sources through the stages of a query.
private struct LineReading {
    typealias Problem = (message: String, node: Int, help: String)

    let tree: LogTree
    let formats: [LogFormat]
    /// The streams that are selected whatever their labels are.
    let certain: [LogStream]
    /// Labels that a stage wrote, of which nothing is known.
    private var written: Set<String> = []

    init(tree: LogTree, formats: [LogFormat], certain: [LogStream]) {
        self.tree = tree
        self.formats = formats
        self.certain = certain
    }

    mutating func firstProblem(of pipeline: LogPipeline) -> Problem? {
        guard !formats.isEmpty else { return nil }
        if let problem = mixture(pipeline) { return problem }
        for node in pipeline.stages {
            guard case .stage(let index) = tree.nodes[node].kind else { return nil }
            switch tree.stages[Int(index)] {
            case .json(let extractions):
                if let problem = parser("json", at: node) { return problem }
                note(extractions)
            case .logfmt(_, _, let extractions):
                if let problem = parser("logfmt", at: node) { return problem }
                note(extractions)
            case .labelFormat(let formats):
                written.formUnion(formats.map(\.label.name))
            case .unwrap(let label, let conversion):
                if let problem = unwrapped(label, conversion, at: node) { return problem }
            case .labelFilter:
                if let problem = filtered(at: node) { return problem }
            case .lineFilter, .drop, .keep, .decolorize: break
            // What the line is now, or which labels it has, is not known any more.
            case .lineFormat, .unpack, .regexp, .pattern: return nil
            }
        }
        return nil
    }

    /// `json` as the first stage, of lines that are not all JSON: the others have an error, and with it the query.
    private func mixture(_ pipeline: LogPipeline) -> Problem? {
        guard let node = pipeline.stages.first, case .stage(let first) = tree.nodes[node].kind,
            case .json = tree.stages[Int(first)], !pipeline.stages.contains(where: handlesErrors),
            formats.contains(where: { $0.syntax == .json }),
            let other = certain.first(where: { $0.source.format.isSurelyNoJSON })
        else { return nil }
        return (
            "`json` cannot read the lines of `\(other.service.name.text)`, and one line that it cannot read fails the query",
            node, "leave them out, `| json | __error__=\"\"`, or select only services whose lines are JSON"
        )
    }

    /// Whether a stage looks at the error that a parser leaves.
    private func handlesErrors(_ node: Int) -> Bool {
        guard case .stage(let index) = tree.nodes[node].kind else { return true }
        switch tree.stages[Int(index)] {
        case .drop(let labels): return labels.contains { $0.label.name.hasPrefix("__error") }
        case .labelFilter:
            return (Int(tree.nodes[node].first)...node).contains { inner in
                guard case .labelFilter(let filter) = tree.nodes[inner].kind else { return false }
                return tree.labelFilters[Int(filter)].label.name.hasPrefix("__error")
            }
        default: return false
        }
    }

    private mutating func note(_ extractions: [LabelExtraction]) {
        for extraction in extractions {
            if let path = extraction.path, path.value != extraction.label.name { written.insert(extraction.label.name) }
        }
    }

    /// A parser of another format than that of all the lines.
    private func parser(_ name: String, at node: Int) -> Problem? {
        if name == "json", formats.allSatisfy({ $0.syntax == .json && $0.message != nil }) {
            return (
                "`json` reads a line of which the collector has kept the message alone", node,
                "leave out `message:` of the source, or keep the field as a label or metadata"
            )
        }
        guard let actual = formats.first?.syntax, formats.allSatisfy({ $0.syntax == actual && $0.message == nil }) else {
            return nil
        }
        switch (name, actual) {
        case ("json", .logfmt): return ("`json` reads lines that are logfmt", node, "write `| logfmt`")
        case ("logfmt", .json): return ("`logfmt` reads lines that are JSON", node, "write `| json`")
        default: return nil
        }
    }

    private func unwrapped(_ label: LogLabel, _ conversion: UnwrapConversion?, at node: Int) -> Problem? {
        guard let kind = kind(of: label) else { return nil }
        let name = label.name
        switch (kind, conversion) {
        case (.duration, nil), (.duration, .bytes):
            return ("`\(name)` is a duration, which is no plain number", node, "write `unwrap duration(\(name))`: seconds")
        case (.bytes, nil), (.bytes, .duration), (.bytes, .durationSeconds):
            return ("`\(name)` is a size, which is no plain number", node, "write `unwrap bytes(\(name))`")
        case (.number, .duration), (.number, .durationSeconds):
            return ("`\(name)` is a plain number, which is no duration", node, "write `unwrap \(name)`")
        case (.text, _): return ("`\(name)` is text, which is no number", node, "unwrap a field that is a number")
        default: return nil
        }
    }

    private func filtered(at node: Int) -> Problem? {
        for inner in Int(tree.nodes[node].first)...node {
            guard case .labelFilter(let index) = tree.nodes[inner].kind else { continue }
            let filter = tree.labelFilters[Int(index)]
            guard let kind = kind(of: filter.label) else { continue }
            let name = filter.label.name
            switch (filter.condition, kind) {
            case (.number, .duration):
                return ("`\(name)` is a duration and compared with a plain number", inner, "give a unit: `\(name) > 250ms`")
            case (.number, .bytes):
                return ("`\(name)` is a size and compared with a plain number", inner, "give a unit: `\(name) > 10MB`")
            case (.duration, .number), (.bytes, .number):
                return ("`\(name)` is a plain number and compared with one that has a unit", inner, "leave out the unit")
            case (.number, .text), (.duration, .text), (.bytes, .text):
                return ("`\(name)` is text and compared with a number", inner, "compare it with text: `\(name)=\"…\"`")
            default: continue
            }
        }
        return nil
    }

    /// What a label's values are, where all sources say the same.
    private func kind(of label: LogLabel) -> LogFieldKind.Kind? {
        if label.isVariable || written.contains(label.name) { return nil }
        let kinds = formats.map { format in format.kinds.first { $0.label == label.name }?.kind }
        guard let first = kinds.first, kinds.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension LogFormat {
    /// Whether its lines are declared to be something else. Of plain ones nothing is known.
    fileprivate var isSurelyNoJSON: Bool {
        switch syntax {
        case .logfmt, .regex: message == nil
        case .json, .plain: false
        }
    }
}
