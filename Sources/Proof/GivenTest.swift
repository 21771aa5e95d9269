import Analysis
import PromQL
import StackDSL

extension AlertTest {
    /// As promtool reads it.
    func ruleTest(of rule: ResolvedAlert, named title: String) -> RuleTest {
        var test = RuleTest(
            title, story: "", every: interval, series: series.map { $0.inputSeries(every: interval) }, site: site)
        var own = [MetricName.label: "ALERTS", "alertname": rule.alert.name.text]
        for label in rule.labels where !label.value.contains("{{") { own[label.name] = label.value }
        test.queries = expectations.map { expectation in
            var labels = own
            for pair in expectation.labels.pairs { labels[pair.label.name] = pair.value.rendered }
            if expectation.state == .quiet {
                return RuleTest.QueryMoment(SeriesText.name(labels), at: expectation.time, samples: [])
            }
            labels["alertstate"] = expectation.state.rawValue
            return RuleTest.QueryMoment(
                "count(\(SeriesText.name(labels))) > bool 0", at: expectation.time, samples: [(labels: "{}", value: 1)])
        }
        return test
    }
}

extension TestSeries {
    fileprivate func inputSeries(every interval: Duration) -> RuleTest.InputSeries {
        var all = Dictionary(labels.pairs.map { ($0.label.name, $0.value.rendered) }) { $1 }
        all[MetricName.label] = name
        if let bound { all["le"] = NumberText.shortest(bound) }
        var runs: [Run] = []
        var isEnded = false
        var last: Double?
        func count(_ length: Duration) -> Int { max(Int(length.wholeMilliseconds / max(interval.wholeMilliseconds, 1)), 1) }
        for values in values where !isEnded {
            switch values.kind {
            case .listed(let listed):
                runs += listed.map { .values(from: $0, step: 0, 1) }
                last = listed.last ?? last
            case .constant(let value, let length):
                runs.append(.values(from: value, step: 0, count(length)))
                last = value
            case .rising(let step, let start, let length):
                let first = start ?? last.map { $0 + step } ?? 0
                runs.append(.values(from: first, step: step, count(length)))
                last = first + step * Double(count(length) - 1)
            case .gap(let length): runs.append(.gap(count(length)))
            case .end: isEnded = true
            }
        }
        let text = Run.joined(runs).map(\.text) + (isEnded ? ["stale"] : [])
        return RuleTest.InputSeries(SeriesText.name(all), text.joined(separator: " "))
    }
}
