import Diagnostics

extension Parser {
    /// What other languages and databases call a function, and how PromQL says it.
    private static let foreign = [
        "mean": "write `avg(…)`", "average": "write `avg(…)`", "median": "write `quantile(0.5, …)`",
        "percentile": "write `quantile(0.95, …)`", "percentile_over_time": "write `quantile_over_time(0.95, …)`",
        "histogram_percentile": "write `histogram_quantile(0.95, …)`", "log": "write `ln(…)`, or `log10(…)`",
        "pow": "write `a ^ b`", "power": "write `a ^ b`", "mod": "write `a % b`", "now": "write `time()`",
        "last": "write `last_over_time(…[5m])`", "first": "write `first_over_time(…[5m])`",
        "derivative": "write `deriv(…[5m])`, or `rate(…[5m])` of a counter", "diff": "write `delta(…[5m])`",
        "difference": "write `delta(…[5m])`", "not": "write `… unless …`, or `absent(…)`", "std": "write `stddev(…)`",
        "variance": "write `stdvar(…)`", "top": "write `topk(5, …)`", "bottom": "write `bottomk(5, …)`",
        "limit": "write `topk(5, …)`", "len": "write `count(…)`", "length": "write `count(…)`",
        "distinct": "write `count by (label) (…)`", "coalesce": "write `a or b`", "default": "write `a or b`",
        "if": "a comparison filters by itself: `a and b > 0`", "where": "put matchers into braces: `{label=\"…\"}`",
        "replace": "write `label_replace(…)`", "join": "write `label_join(…)`",
        "moving_average": "write `avg_over_time(…[5m])`", "percent": "write `100 * …`",
    ]

    /// What to do about a name that is no function, but is followed by `(`.
    func cureOfUnknownFunction(_ name: String) -> String? {
        if name == "holt_winters" { return "use `double_exponential_smoothing`, as it is called since 3.0" }
        let lowercased = name.lowercased()
        if name != lowercased, let function = Function.named(lowercased) {
            return "functions are written in small letters: `\(function.name)`"
        }
        if let cure = Self.foreign[lowercased] { return cure }
        var names = Function.all.lazy.filter { $0.until == nil }.map(\.name) + AggregationOperator.allCases.map(\.rawValue)
        if case .binary? = frames.last?.kind { names += ["on", "ignoring", "group_left", "group_right"] }
        if let nearest = Suggestion.nearest(to: lowercased, among: names) { return "did you mean `\(nearest)`?" }
        return "if it is a metric, put its matchers into braces: `\(name){…}`"
    }
}
