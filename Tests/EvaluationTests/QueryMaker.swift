import PromQL
import TestSupport

/// Makes series, and queries of the right types over them.
struct QueryMaker {
    private var random: SeededGenerator
    private let version: PromQLVersion

    init(seed: UInt64, version: PromQLVersion) {
        random = SeededGenerator(seed: seed)
        self.version = version
    }

    mutating func chance(_ one: Int) -> Bool { number(in: 0..<one) == 0 }

    mutating func number(in range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[number(in: 0..<list.count)] }

    // MARK: - Series

    mutating func inputs() -> [Agreement.Input] {
        var inputs: [Agreement.Input] = []
        func add(_ series: String, _ values: String) { inputs.append(Agreement.Input(series: series, values: values)) }
        for job in ["a", "b"] {
            for instance in ["1", "2", "3"] where !chance(6) {
                add("gauge{job=\"\(job)\", instance=\"\(instance)\"}", values(isCounter: false))
                add("other{job=\"\(job)\", instance=\"\(instance)\"}", values(isCounter: false))
                add("requests_total{job=\"\(job)\", instance=\"\(instance)\", code=\"200\"}", values(isCounter: true))
                add("requests_total{job=\"\(job)\", instance=\"\(instance)\", code=\"500\"}", values(isCounter: true))
            }
            add("info{job=\"\(job)\", version=\"v\(job)\"}", "1x60")
            for (place, bound) in ["0.1", "0.5", "1", "2.5", "+Inf"].enumerated() where !chance(15) {
                add("latency_bucket{job=\"\(job)\", le=\"\(bound)\"}", "\(number(in: 0..<3))+\(chance(10) ? 1 : place * 3 + 1)x60")
            }
        }
        add("one", values(isCounter: false))
        add("odd{kind=\"x\"}", "1 NaN 3 Inf _ _ -Inf stale 4 5 NaN NaN 7x20")
        add("odd{kind=\"y\"}", "_x20 0 -0 0 1e308 1e308 -1e308 stale")
        return inputs
    }

    private mutating func values(isCounter: Bool) -> String {
        var runs: [String] = []
        for _ in 0..<number(in: 1..<6) {
            let count = number(in: 1..<20)
            switch number(in: 0..<12) {
            case 0: runs.append("_x\(number(in: 1..<7))")
            case 1: runs.append("stale")
            case 2 where !isCounter: runs.append("\(value())-\(value())x\(count)")
            default: runs.append("\(value())\(isCounter ? "+\(value())" : pick(["", "+\(value())"]))x\(count)")
            }
        }
        return runs.joined(separator: " ")
    }

    private mutating func value() -> String { pick(["0", "1", "2", "5", "10", "17", "0.25", "1.5", "0.1", "100", "1000", "0.3"]) }

    // MARK: - Queries

    mutating func query() -> String {
        chance(12) ? scalar(number(in: 1..<3)) : vector(number(in: 1..<4))
    }

    private mutating func scalar(_ depth: Int) -> String {
        if depth <= 0 { return pick(["0", "1", "2", "3", "0.5", "-1", "10", "1e3", "NaN", "Inf"]) }
        switch number(in: 0..<8) {
        case 0, 1, 2: return "(\(scalar(depth - 1)) \(pick(["+", "-", "*", "/", "%", "^"])) \(scalar(depth - 1)))"
        case 3: return "(\(scalar(depth - 1)) \(comparison()) bool \(scalar(depth - 1)))"
        case 4, 5: return "scalar(\(vector(depth - 1)))"
        case 6: return pick(["time()", "pi()"])
        default: return "-\(scalar(0))"
        }
    }

    private mutating func comparison() -> String { pick(["==", "!=", "<", "<=", ">", ">="]) }

    private mutating func modifiers() -> String {
        if !chance(6) { return "" }
        return pick([" offset 3m", " offset -2m", " @ 5", " offset 61s", " @ 900", " @ start()", " @ end()", " offset 90s", " @ 600 offset 1m"])
    }

    private mutating func selector() -> String {
        if chance(15) {
            return pick(["absent_metric{x=\"y\"}", "gauge{job=\"none\"}", "{__name__=~\"gauge|other\",job=\"a\"}", "odd", "one"])
        }
        let name = pick(["gauge", "other", "requests_total", "gauge", "requests_total", "info", "odd", "one", "latency_bucket"])
        guard chance(3) else { return name }
        return name + pick(["{job=\"a\"}", "{job!=\"a\"}", "{instance=~\"1|2\"}", "{instance!~\"1.*\"}", "{code=\"500\"}", "{job=~\".+\"}", "{instance=\"\"}"])
    }

    private mutating func range(_ depth: Int) -> String {
        if depth > 0, chance(3) {
            let step = pick(["", "", "1m", "30s", "45s", "2m", "7s"])
            return "\(parenthesized(vector(depth - 1)))[\(pick(["5m", "10m", "7m", "90s"])):\(step)]\(modifiers())"
        }
        return "\(selector())[\(pick(["5m", "2m", "10m", "1m", "90s", "3m", "20m"]))]\(modifiers())"
    }

    private func parenthesized(_ text: String) -> String { "(\(text))" }

    private mutating func labels() -> String { pick(["job", "instance", "job, instance", "", "code", "le", "job, code", "kind"]) }

    private mutating func vector(_ depth: Int) -> String {
        if depth <= 0 { return selector() + modifiers() }
        switch number(in: 0..<13) {
        case 0, 1: return overRange(depth)
        case 2, 3: return overRange(0)
        case 4, 5: return aggregation(depth)
        case 6: return set(depth)
        case 7, 8: return joined(depth)
        case 9: return withScalar(depth)
        case 10: return histogram(depth)
        case 11: return chance(3) ? "-\(parenthesized(vector(depth - 1)))" : parenthesized(vector(depth - 1))
        default: return function(depth)
        }
    }

    private mutating func overRange(_ depth: Int) -> String {
        var names = [
            "rate", "increase", "delta", "irate", "idelta", "changes", "resets", "deriv", "avg_over_time", "min_over_time",
            "max_over_time", "sum_over_time", "count_over_time", "last_over_time", "stddev_over_time", "stdvar_over_time",
            "present_over_time", "absent_over_time", "quantile_over_time", "predict_linear", "rate", "increase",
        ]
        names.append(version < .v3_0 ? "holt_winters" : "double_exponential_smoothing")
        if version >= .v3_5 { names += ["mad_over_time", "ts_of_max_over_time", "ts_of_min_over_time", "ts_of_last_over_time"] }
        let name = pick(names)
        let range = range(depth)
        switch name {
        case "quantile_over_time": return "\(name)(\(pick(["0.5", "0.9", "0", "1", "-1", "2", "NaN"])), \(range))"
        case "predict_linear": return "\(name)(\(range), \(pick(["60", "3600", "-30"])))"
        case "holt_winters", "double_exponential_smoothing": return "\(name)(\(range), 0.5, \(pick(["0.25", "0.1", chance(9) ? "1" : "0.9"])))"
        default: return "\(name)(\(range))"
        }
    }

    private mutating func aggregation(_ depth: Int) -> String {
        let name = pick(["sum", "avg", "min", "max", "count", "group", "stddev", "stdvar", "topk", "bottomk", "quantile", "count_values", "sum", "max"])
        let clause = chance(4) ? "" : " \(pick(["by", "by", "without"])) (\(labels())) "
        switch name {
        case "topk", "bottomk": return "\(name)\(clause)(\(pick(["1", "2", "3", "0", "10"])), \(vector(depth - 1)))"
        case "quantile": return "\(name)\(clause)(\(pick(["0.5", "0.9", "0", "1", "1.5"])), \(vector(depth - 1)))"
        case "count_values": return "\(name)\(clause)(\"v\", \(vector(depth - 1)))"
        default: return "\(name)\(clause)(\(vector(depth - 1)))"
        }
    }

    private mutating func matching() -> String { chance(3) ? "" : " \(pick(["on", "ignoring"])) (\(labels())) " }

    private mutating func set(_ depth: Int) -> String {
        "\(parenthesized(vector(depth - 1))) \(pick(["and", "or", "unless"])) \(matching())\(parenthesized(vector(depth - 1)))"
    }

    private mutating func joined(_ depth: Int) -> String {
        let op = pick(["+", "-", "*", "/", "/", "%", "^", comparison(), comparison(), comparison() + " bool"])
        var right = vector(depth - 1)
        let left = vector(depth - 1)
        if chance(3) { right = left }
        var matching = matching()
        if !matching.isEmpty, chance(3) { matching += pick(["group_left", "group_right", "group_left (version)", "group_right (code)"]) + " " }
        if matching.contains("version"), chance(2) { (right, matching) = ("info", " on (job) group_left (version) ") }
        return "\(parenthesized(left)) \(op) \(matching)\(parenthesized(right))"
    }

    private mutating func withScalar(_ depth: Int) -> String {
        let op = pick(["+", "-", "*", "/", "%", "^", comparison(), comparison(), comparison() + " bool"])
        let (left, right) = (parenthesized(vector(depth - 1)), scalar(number(in: 0..<2)))
        return chance(3) ? "\(right) \(op) \(left)" : "\(left) \(op) \(right)"
    }

    private mutating func histogram(_ depth: Int) -> String {
        let inside = pick([
            "rate(latency_bucket[5m])", "sum by (le) (rate(latency_bucket[5m]))", "latency_bucket", "sum by (job, le) (increase(latency_bucket[10m]))",
            vector(depth - 1),
        ])
        if version >= .v3_5, chance(4) { return "histogram_fraction(\(pick(["0", "0.1", "-Inf", "-1"])), \(pick(["0.5", "1", "3", "0.3"])), \(inside))" }
        return "histogram_quantile(\(pick(["0.5", "0.9", "0.95", "0", "1", "-1", "2"])), \(inside))"
    }

    private mutating func function(_ depth: Int) -> String {
        let inside = vector(depth - 1)
        switch number(in: 0..<24) {
        case 0: return "abs(\(inside))"
        case 1: return "ceil(\(inside))"
        case 2: return "floor(\(inside))"
        case 3: return "round(\(inside)\(pick(["", ", 5", ", 0.1"])))"
        case 4: return "clamp_min(\(inside), \(scalar(0)))"
        case 5: return "clamp_max(\(inside), \(scalar(0)))"
        case 6: return "clamp(\(inside), \(scalar(0)), \(scalar(0)))"
        case 7: return "sgn(\(inside))"
        case 8: return "\(pick(["ln", "log2", "log10", "sqrt", "rad", "deg"]))(\(inside))"
        case 9: return "timestamp(\(inside))"
        case 10: return "absent(\(inside))"
        case 11: return "\(pick(["sort", "sort_desc"]))(\(inside))"
        case 12: return "vector(\(scalar(1)))"
        case 13: return "label_replace(\(inside), \"\(pick(["job", "new", "__name__"]))\", \"\(pick(["$1", "x-$1", "${1}", "", "n"]))\", \"\(pick(["job", "instance", "code"]))\", \"\(pick(["(.*)", "a", "(.+)", "([a-z])"]))\")"
        case 14: return "label_join(\(inside), \"\(pick(["new", "job"]))\", \"-\", \"job\", \"instance\")"
        case 15, 16: return "\(pick(["minute", "hour", "day_of_week", "day_of_month", "day_of_year", "days_in_month", "month", "year"]))(\(chance(3) ? "" : inside + " * 86400"))"
        case 17: return "timestamp(\(selector())\(modifiers()))"
        case 18: return "absent(\(selector())\(modifiers()))"
        default: return overRange(depth - 1)
        }
    }
}
