package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds alerts whose query has a result whatever the values are.
package struct AlertWithoutCondition: Check {
    package static let about = CheckDescription(
        .alertWithoutCondition,
        summary: "an alert has no condition",
        rationale: """
            Prometheus fires an alert for every series that its expression returns, whatever the value. Without a \
            comparison or `absent`, a program that merely starts to report the series wakes somebody up.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/"],
        bad: [
            .alert("«jobs_queued»"),
            .alert("«jobs_queued > bool 100»", note: "`bool` keeps every series, as 0 or 1"),
            .alert("jobs_queued > 100 or «vector(0)»", note: "a series, and an alert"),
            .alert(
                "jobs_queued > 100 and on (instance) («process_resident_memory_bytes > bool 1e9»)",
                note: "0 is a series as well: `and` holds"),
            .alert("process_resident_memory_bytes >= «0»", note: "it is declared as 0 or more"),
        ],
        good: [
            .alert("jobs_queued > 100"),
            .alert("jobs_queued", is: .above(.count(100))),
            .alert(#"absent(up{job="api"})"#),
            .alert("vector(1)", note: "how a watchdog says that it always fires"),
            .stack(
                #"link_info{operstate="down"}"#, note: "the text is what it asks for",
                ExampleStack.with(
                    alerts: [
                        Alert("A", when: #"link_info{operstate="down"}"#, for: .minutes(5), severity: .warning, summary: "a")
                    ],
                    services: [
                        Service("api", scrapes: [.http(port: 9090)], metrics: [.gauge("link_info", labels: ["operstate"])])
                    ])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let places = Dictionary(grouping: stack.levels) { $0.rule.map(ObjectIdentifier.init) }
        return stack.alerts.compactMap { rule in
            let levels = places[ObjectIdentifier(rule)] ?? []
            if let finding = truthValue(rule) { return finding }
            if rule.alert.threshold != nil { return alwaysHolding(rule, levels) }
            guard let tree = rule.query.tree, let meaning = rule.query.meaning,
                !meaning.isConditional, !meaning.range.isEmpty,
                tree.type == .instantVector || tree.type == .scalar, !isWatchdog(tree, rule.query),
                !tree.asksForText,
                // What was meant to be compared is another check's.
                tree.operatorTakingFallback(of: tree.unwrapped(tree.root)) == nil
            else { return nil }
            return alwaysHolding(rule, levels) ?? standIn(tree, rule) ?? unconditional(tree, rule)
        }
    }

    private static func unconditional(_ tree: Tree, _ rule: ResolvedAlert) -> Finding {
        let hasBool = tree.binaries.contains(where: \.isBool)
        return Finding(
            "this alert fires for every series, whatever its value", subject: rule.subject,
            at: rule.query.highlight(node: tree.root),
            help: [
                hasBool
                    ? "leave out `bool`: without it, only the series that satisfy the comparison remain"
                    : "compare the query with a level: `is: .above(...)`, or `> ...` in the query"
            ],
            helpForFiles: hasBool ? nil : ["compare the query with a level: `> ...`"],
            allowances: rule.alert.allowances)
    }

    /// `and` and `unless` ask whether there is a series: one of 0 or 1 is there always. What stands left of them may be
    /// compared with 1 later.
    private static func truthValue(_ rule: ResolvedAlert) -> Finding? {
        guard let tree = rule.query.tree, rule.query.meaning?.isConditional == true,
            tree.binaries.contains(where: \.isBool)
        else { return nil }
        let conditions = Set(rule.alert.threshold == nil ? tree.conditionNodes : [])
        for node in tree.nodes.indices {
            guard case .binary(let index) = tree.nodes[node].kind else { continue }
            let op = tree.binaries[Int(index)].op
            guard op == .and || op == .unless else { continue }
            let (left, right) = tree.operands(of: node)
            let asked = op == .and && conditions.contains(node) ? [left, right] : [right]
            guard let value = asked.first(where: { tree.isTruthValue(tree.unwrapped($0)) }) else { continue }
            return Finding(
                "`\(op.rawValue)` does not see whether this is 0 or 1: a series is there either way", subject: rule.subject,
                at: rule.query.highlight(node: tree.unwrapped(value)),
                help: ["leave out `bool`: without it, only the series that satisfy the comparison remain"],
                allowances: rule.alert.allowances)
        }
        return nil
    }

    /// A comparison that every value satisfies is none.
    private static func alwaysHolding(_ rule: ResolvedAlert, _ levels: [LevelComparison]) -> Finding? {
        guard let place = levels.first(where: { isWhole($0, rule) }),
            !place.meaning.isConditional, !place.meaning.range.isEmpty,
            !place.meaning.range.canFail(place.comparison, place.level), !isWatchdog(place)
        else { return nil }
        var operand = place.operand
        operand.label = "this value"
        return Finding(
            "every value is \(place.comparison.words) \(place.text): this alert always fires", subject: rule.subject,
            at: place.place, related: [operand],
            help: ["choose a level that only some values are \(place.comparison.words)"],
            allowances: rule.alert.allowances)
    }

    /// Whether a comparison is the whole condition.
    private static func isWhole(_ place: LevelComparison, _ rule: ResolvedAlert) -> Bool {
        if rule.alert.threshold != nil { return place.threshold != nil }
        guard let tree = rule.query.tree else { return false }
        let node = tree.unwrapped(tree.root)
        guard case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op.isComparison,
            !tree.binaries[Int(index)].isBool
        else { return false }
        let (left, right) = tree.operands(of: node)
        return place.threshold == nil && (place.node == left || place.node == right)
    }

    /// `or vector(0)`: what fills a graph's gaps is a series too.
    private static func standIn(_ tree: Tree, _ rule: ResolvedAlert) -> Finding? {
        let vectors = tree.nodes.indices.filter { node in
            guard case .call(let function) = tree.nodes[node].kind else { return false }
            return function.name == "vector"
        }
        guard let vector = vectors.last, vector == tree.root || tree.binaries.contains(where: { $0.op == .or }) else {
            return nil
        }
        return Finding(
            "`vector` gives a series, and an alert fires for every series, whatever its value", subject: rule.subject,
            at: rule.query.highlight(node: vector),
            help: [
                vector == tree.root
                    ? "an alert that is never to fire is best left out"
                    : "leave out `or vector(...)`: an alert is quiet where its query gives nothing"
            ],
            allowances: rule.alert.allowances)
    }

    /// `vector(1)`, compared or not: there is no other reason to write it.
    private static func isWatchdog(_ tree: Tree, _ query: ResolvedQuery) -> Bool {
        guard tree.selectors.isEmpty else { return false }
        return query.meaning?.range.constant.map { $0 != 0 } ?? false
    }

    private static func isWatchdog(_ place: LevelComparison) -> Bool { place.names.isEmpty }
}

extension Tree {
    /// Whether it selects, by their texts, series whose value is 1 always.
    fileprivate var asksForText: Bool {
        !selectors.isEmpty
            && selectors.allSatisfy { selector in
                let name = selector.name ?? ""
                return ["_info", "_metadata", "_labels"].contains(where: name.hasSuffix)
                    && selector.matchers.contains { !["__name__", "job", "instance", "cluster", "namespace"].contains($0.name) }
            }
    }

    /// Whether a node is a comparison that gives 0 or 1.
    fileprivate func isTruthValue(_ node: Int) -> Bool {
        guard case .binary(let index) = nodes[node].kind else { return false }
        return binaries[Int(index)].isBool
    }
}
