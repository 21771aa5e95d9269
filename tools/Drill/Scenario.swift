import PromQL

/// One alert of a drill: its rules, the test whose series are played, and how fast.
struct Scenario {
    /// Its place among all, which is in the names of its series.
    let number: Int
    /// The rules of one name that have the same labels.
    let alerts: [Rule]
    /// Recording rules that the queries read, in the order of the files.
    let records: [Rule]
    let test: RuleTest
    /// Between two values, in milliseconds of this machine's clock.
    let step: Int64
    /// Where in the test the drill begins; what is earlier has happened when it begins. In milliseconds.
    let start: Int64

    var name: String { alerts.first?.name ?? "" }
    var labels: [String: String] { alerts.first?.fixedLabels ?? [:] }
    var factor: Int64 { max(1, test.interval / step) }
    var prefix: String { "drill\(number)_" }
    /// Always fires: it looks at nothing.
    var isEndless: Bool { alerts.allSatisfy { QueryRewriter.names(in: $0.query).isEmpty } }

    /// How long it takes from its start to the end of its series, in milliseconds of this machine's clock.
    var length: Int64 {
        let last = test.series.map(\.length).max() ?? 0
        return (Int64(clamping: last) &* test.interval - start) / factor
    }

    /// What people know it by: its name, and what sets it apart from others of the name.
    func title(among all: [Scenario]) -> String {
        let others = all.filter { $0.name == name && $0.number != number }
        let telling = labels.filter { label in others.contains { $0.labels[label.key] != label.value } }
        if telling.isEmpty { return name }
        return "\(name){\(telling.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }.joined(separator: ", "))}"
    }

    /// Every alert of a stack, and those that no test shows.
    static func all(
        of stack: StackFiles, named names: [String], step: Int64
    ) -> (scenarios: [Scenario], without: [Rule]) {
        var groups: [(key: String, rules: [Rule])] = []
        for rule in stack.rules where rule.kind == .alert && (names.isEmpty || names.contains(rule.name)) {
            let key = rule.name + "\u{0}" + rule.fixedLabels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\u{0}")
            if let place = groups.firstIndex(where: { $0.key == key }) {
                groups[place].rules.append(rule)
            } else {
                groups.append((key, [rule]))
            }
        }
        var scenarios: [Scenario] = []
        var without: [Rule] = []
        for rules in groups.map(\.rules) {
            guard let rule = rules.first else { continue }
            let found = stack.tests.filter { test in
                test.ruleFiles.contains(rule.file) && test.shows(rule.name, rule.fixedLabels)
            }
            // The shortest of several: a drill is for the way from the alert to the receiver.
            guard let test = found.min(by: { $0.time(rule) < $1.time(rule) }), let firing = test.firing(rule.name) else {
                without.append(rule)
                continue
            }
            let records = records(of: rules, in: stack.rules, test)
            // What was recorded before the beginning would be missing.
            let evaluation = test.evaluationInterval
            let start = records.isEmpty ? max(0, firing.start - rule.hold - 3 * evaluation) : 0
            let steps = ((firing.end ?? firing.start) - start) / max(1, test.interval)
            let pace = steps <= 60 ? step : min(step, max(100, 30_000 / max(1, steps) / 100 * 100))
            scenarios.append(
                Scenario(
                    number: scenarios.count, alerts: rules, records: records, test: test,
                    step: min(pace, test.interval), start: start / test.interval * test.interval))
        }
        return (scenarios, without)
    }

    /// The recording rules that alerts read and that the test gives no series of.
    private static func records(of alerts: [Rule], in rules: [Rule], _ test: RuleTest) -> [Rule] {
        let given = Set(test.series.flatMap(\.labels).filter { $0.name == MetricName.label }.map(\.value))
        var open = alerts.map(\.query)
        var needed: Set<String> = []
        while let query = open.popLast() {
            for name in QueryRewriter.names(in: query) where !given.contains(name) && !needed.contains(name) {
                let found = rules.filter { $0.kind == .record && $0.name == name && test.ruleFiles.contains($0.file) }
                if !found.isEmpty { needed.insert(name) }
                open += found.map(\.query)
            }
        }
        return rules.filter { $0.kind == .record && needed.contains($0.name) && test.ruleFiles.contains($0.file) }
    }
}

extension RuleTest {
    /// How long it takes until an alert is over, in steps.
    fileprivate func time(_ rule: Rule) -> Int64 {
        guard let firing = firing(rule.name) else { return .max }
        return (firing.end ?? firing.start) / max(1, interval)
    }
}
