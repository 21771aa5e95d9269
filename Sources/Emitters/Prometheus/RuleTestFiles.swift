package import Analysis
import Serialization
import StackDSL

/// `prometheus/tests/<group>.yml`: what shows that a group's rules do what they say. Tests of another interval than most
/// have a file of their own, since promtool evaluates all rules of a file equally often.
func ruleTestFiles(_ stack: ResolvedStack, ruleFiles: [String], header: String) -> [EmittedFile] {
    var parts: [(name: String, rules: [String], tests: [RuleTest])] = []
    for proof in stack.proofs ?? [] {
        let name = stack.groups[proof.group].name
        let rules = stack.groupsRead(by: proof.group).map { ruleFiles[$0] }
        for interval in Set(proof.tests.map(\.evaluationInterval)).sorted() {
            let ending = interval == .minutes(1) ? "" : "-every-\(interval.prometheusText)"
            parts.append((name + ending, rules, proof.tests.filter { $0.evaluationInterval == interval }))
        }
    }
    return zip(distinctFileNames(parts.map(\.name)), parts).map { name, part in
        let file = testFile(part.tests, rules: part.rules.map { "../" + $0.dropFirst("prometheus/".count) }, header: header)
        return EmittedFile(path: "prometheus/tests/\(name).yml", contents: file)
    }
}

/// The rule tests of a stack, each in a file of its own, which promtool can be given alone: it does not say of each failure
/// which test it is of.
///
/// - Parameter folder: of the stack's files, which hold the rules.
package func ruleTestsAlone(_ stack: ResolvedStack, in folder: String) -> [(test: RuleTest, contents: String)] {
    let ruleFiles = ruleFiles(of: stack)
    return (stack.proofs ?? []).flatMap { proof in
        let rules = stack.groupsRead(by: proof.group).map { "\(folder)/\(ruleFiles[$0])" }
        return proof.tests.map { ($0, testFile([$0], rules: rules, header: fileHeader(of: stack.stack))) }
    }
}

/// Of each group, its file.
func ruleFiles(of stack: ResolvedStack) -> [String] {
    distinctFileNames(stack.groups.map(\.name)).map { "prometheus/rules/\($0).yml" }
}

/// - Parameters:
///   - tests: all with the same interval between evaluations.
///   - rules: paths.
private func testFile(_ tests: [RuleTest], rules: [String], header: String) -> String {
    var keys: Node.Map = ["rule_files": Node(rules)]
    keys.set("evaluation_interval", tests.first?.evaluationInterval.prometheusText)
    keys.set("tests", Node(tests.map(testKeys)))
    return YAML.print(.map(keys), header: header)
}

private func testKeys(_ test: RuleTest) -> Node.Map {
    var keys = Node.Map([Node.Map.Entry("name", .string(test.name), comment: test.story.isEmpty ? nil : test.story)])
    keys.set("interval", test.interval.prometheusText)
    keys.set("input_series", Node(test.series.map { ["series": .string($0.series), "values": .string($0.values)] }))
    keys.setUnlessEmpty("alert_rule_test", test.alerts.map(alertKeys))
    keys.setUnlessEmpty("promql_expr_test", test.queries.map(queryKeys))
    keys.setUnlessEmpty("external_labels", pairs(test.externalLabels))
    return keys
}

private func alertKeys(_ moment: RuleTest.AlertMoment) -> Node.Map {
    var keys: Node.Map = ["eval_time": .string(moment.time.prometheusText), "alertname": .string(moment.name)]
    keys.setUnlessEmpty(
        "exp_alerts",
        moment.firing.map { alert in
            var keys = Node.Map()
            keys.setUnlessEmpty("exp_labels", pairs(alert.labels))
            keys.setUnlessEmpty("exp_annotations", pairs(alert.annotations))
            return keys
        })
    return keys
}

private func queryKeys(_ moment: RuleTest.QueryMoment) -> Node.Map {
    var keys: Node.Map = ["expr": .string(moment.query), "eval_time": .string(moment.time.prometheusText)]
    keys.setUnlessEmpty(
        "exp_samples",
        moment.samples.map { sample -> Node.Map in
            ["labels": .string(sample.labels), "value": .number(sample.value)]
        })
    return keys
}
