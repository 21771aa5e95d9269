package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds values that are compared or added although they measure different things.
package struct ThresholdUnitMismatch: Check {
    package static let about = CheckDescription(
        .thresholdUnitMismatch,
        summary: "values of different units are compared or added",
        rationale: """
            A number in a query has no unit, so nothing stops seconds from being compared with bytes, or seconds with \
            milliseconds. The alert then fires always or never.
            """,
        references: ["https://prometheus.io/docs/practices/naming/#base-units"],
        bad: [
            .alert("process_resident_memory_bytes", is: .above(.seconds(2))),
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))",
                is: .above(.percent(5))),
            .alert("sum(process_resident_memory_bytes) «+» sum(jobs_queued) > 5"),
            .alert("100 «-» cache_hit_ratio > 90", note: "99 to 100, always"),
            .stack(
                "time() - last_backup_milliseconds > 3600",
                ExampleStack.with(
                    alerts: [
                        Alert(
                            "A", when: "time() - last_backup_milliseconds > 3600", for: .minutes(5), severity: .warning,
                            summary: "a")
                    ],
                    services: [
                        Service("api", scrapes: [.http(port: 9090)], metrics: [.gauge("last_backup_milliseconds")])
                    ])),
        ],
        good: [
            .alert("process_resident_memory_bytes", is: .above(.mebibytes(512))),
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))",
                is: .above(.milliseconds(500)), note: "the same measure: converted to 0.5"),
            .alert("process_resident_memory_bytes", is: .above(.number(5e8)), note: "no unit was claimed"),
            .alert("100 - 100 * cache_hit_ratio > 90"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofThresholds(stack) + ofUnknown(stack) + stack.queryUses.flatMap(inside)
    }

    /// A level that must be converted, to a unit nobody knows: `5%` of what?
    private static func ofUnknown(_ stack: ResolvedStack) -> [Finding] {
        stack.levels.compactMap { place in
            guard let threshold = place.threshold, let unit = threshold.quantity.unit, place.meaning.unit == nil,
                !unit.isBase, place.names.allSatisfy(stack.catalog.mayHave)
            else { return nil }
            let base = NumberText.shortest(threshold.quantity.baseValue)
            var operand = place.operand
            operand.label = "of an unknown unit"
            return Finding(
                "the query's unit is not known: `\(threshold.quantity.text)` is compared as \(base)",
                subject: place.subject, at: place.place, related: [operand],
                help: ["declare the metrics with their units, or say `.number(\(base))` if that is right"],
                allowances: place.allowances + (place.meaning.metric?.allowances ?? []), level: .warning)
        }
    }

    private static func ofThresholds(_ stack: ResolvedStack) -> [Finding] {
        stack.levels.compactMap { place in
            guard let threshold = place.threshold, let unit = threshold.quantity.unit,
                let own = place.meaning.unit, !unit.isComparable(with: own)
            else { return nil }
            var operand = place.operand
            operand.label = "this is \(own.name)"
            return Finding(
                "`\(threshold.quantity.text)` is \(unit.name), but the query gives \(own.name)",
                subject: place.subject, at: place.place, related: [operand],
                help: ["give the level in \(own.name), or `.number(...)` if the query's unit is misjudged"],
                allowances: place.allowances + (place.meaning.metric?.allowances ?? []))
        }
    }

    private static func inside(_ use: QueryUse) -> [Finding] {
        guard let tree = use.query.tree else { return [] }
        return tree.nodes.indices.compactMap { node in
            guard case .binary(let index) = tree.nodes[node].kind else { return nil }
            let operation = tree.binaries[Int(index)]
            guard operation.op == .add || operation.op == .subtract || operation.op.isComparison else {
                return nil
            }
            let children = tree.children(of: node)
            if let finding = rest(operation, children, use) { return finding }
            guard children.count >= 2, let left = use.query.meanings[children[0]].unit,
                let right = use.query.meanings[children[1]].unit,
                !isComparable(left, right) || !left.isSameScale(as: right),
                // Seconds per second against a number of cores, and the like.
                !(operation.op.isComparison && left.isPureNumber && right.isPureNumber)
            else { return nil }
            return Finding(
                "`\(operation.op.rawValue)` stands between \(left.name) and \(right.name)", subject: use.subject,
                at: use.query.highlight(operation.opRange, source: operation.source),
                related: [
                    use.query.highlight(node: children[0], label: "this is \(left.name)"),
                    use.query.highlight(node: children[1], label: "this is \(right.name)"),
                ],
                help: isComparable(left, right)
                    ? ["bring both sides to one unit, e.g. `/ 1000` for milliseconds to seconds"]
                    : ["only values that measure the same can be added or compared"],
                allowances: use.allowances)
        }
    }

    /// `100 - x` of what is 0 to 1, and `1 - x` of what is 0 to 100.
    private static func rest(_ operation: BinaryOperation, _ children: [Int], _ use: QueryUse) -> Finding? {
        guard operation.op == .subtract, children.count == 2, let whole = use.query.meanings[children[0]].range.constant,
            use.query.meanings[children[1]].range.constant == nil, let unit = use.query.meanings[children[1]].unit,
            whole == 100 && unit == .ratio || whole == 1 && unit == .percent
        else { return nil }
        return Finding(
            unit == .ratio ? "`-` takes a ratio from 100: what is left is 99 to 100" : "`-` takes percent from 1", subject: use.subject,
            at: use.query.highlight(operation.opRange, source: operation.source),
            related: [use.query.highlight(node: children[1], label: "this is \(unit.name)")],
            help: [unit == .ratio ? "take it from 1, or multiply it by 100 before" : "take it from 100"],
            allowances: use.allowances)
    }

    /// By custom, what counts seconds may be a point in time as well as a length of time.
    private static func isComparable(_ left: MetricUnit, _ right: MetricUnit) -> Bool {
        let times = [MetricUnit.timestamp.dimension, MetricUnit.seconds.dimension]
        return left.isComparable(with: right) || times.contains(left.dimension) && times.contains(right.dimension)
    }
}
