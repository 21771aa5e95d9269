import PromQL
import Serialization

/// A rule test: series, and when which alerts fire.
struct RuleTest {
    let name: String
    /// Between two values of a series, in milliseconds.
    let interval: Int64
    /// Between two evaluations, in milliseconds.
    let evaluationInterval: Int64
    let series: [SeriesDescription]
    let moments: [Moment]
    /// The rule files that it is for, relative to those of Prometheus: `rules/hms.yml`.
    let ruleFiles: [String]

    /// What is expected of an alert at a time.
    struct Moment {
        let alert: String
        /// Since the beginning, in milliseconds.
        let time: Int64
        /// The labels of those that fire.
        let firing: [[String: String]]
    }

    /// The tests of a file of promtool's unit tests.
    ///
    /// - Parameter folder: of the file, relative to that of Prometheus: `tests`.
    static func read(_ file: LocatedNode, folder: String) throws(Problem) -> [RuleTest] {
        let evaluation = file["evaluation_interval"]?.milliseconds ?? 60_000
        let rules = (file["rule_files"]?.items ?? []).compactMap(\.text).map { path in
            path.hasPrefix("../") ? String(path.dropFirst(3)) : "\(folder)/\(path)"
        }
        var tests: [RuleTest] = []
        for test in file["tests"]?.items ?? [] {
            var series: [SeriesDescription] = []
            for one in test["input_series"]?.items ?? [] {
                let text = "\(one["series"]?.text ?? "") \(one["values"]?.text ?? "")"
                guard let description = SeriesDescription.parse(Array(text.utf8)).series else {
                    throw Problem("these series cannot be read: \(text)")
                }
                series.append(description)
            }
            tests.append(
                RuleTest(
                    name: test["name"]?.text ?? "", interval: test["interval"]?.milliseconds ?? evaluation,
                    evaluationInterval: evaluation, series: series, moments: moments(of: test), ruleFiles: rules))
        }
        return tests
    }

    private static func moments(of test: LocatedNode) -> [Moment] {
        let alerts = (test["alert_rule_test"]?.items ?? []).map { item in
            Moment(
                alert: item["alertname"]?.text ?? "", time: item["eval_time"]?.milliseconds ?? 0,
                firing: (item["exp_alerts"]?.items ?? []).map { $0["exp_labels"]?.texts ?? [:] })
        }
        let queries = (test["promql_expr_test"]?.items ?? []).compactMap { item -> Moment? in
            let asked = labels(item["expr"]?.text ?? "")
            guard asked[MetricName.label] == "ALERTS", asked["alertstate"] == "firing", let alert = asked["alertname"] else { return nil }
            let firing = (item["exp_samples"]?.items ?? []).map { labels($0["labels"]?.text ?? "") }
            return Moment(alert: alert, time: item["eval_time"]?.milliseconds ?? 0, firing: firing)
        }
        return alerts + queries
    }

    /// The labels that a selector of one series names; nothing where it is another query.
    private static func labels(_ selector: String) -> [String: String] {
        guard let tree = Tree.parse(selector).tree, tree.nodes.count == 1, let selector = tree.selectors.first else { return [:] }
        var labels = [MetricName.label: selector.name ?? ""]
        for matcher in selector.matchers where matcher.op == .equal { labels[matcher.name] = matcher.value }
        return labels
    }

    /// Says whether the test shows that an alert with some labels fires.
    func shows(_ alert: String, _ labels: [String: String]) -> Bool {
        moments.contains { moment in
            moment.alert == alert && moment.firing.contains { found in labels.allSatisfy { found[$0.key] == $0.value } }
        }
    }

    /// When an alert is first known to fire, and when it first no longer does.
    func firing(_ alert: String) -> (start: Int64, end: Int64?)? {
        let moments = moments.filter { $0.alert == alert }
        guard let start = moments.filter({ !$0.firing.isEmpty }).map(\.time).min() else { return nil }
        return (start, moments.filter { $0.firing.isEmpty && $0.time > start }.map(\.time).min())
    }
}
