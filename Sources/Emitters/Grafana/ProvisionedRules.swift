import Analysis
import Serialization
import StackDSL

/// Grafana's own alert rules, in the key order of its documentation.
///
/// Grafana expands environment variables in titles and labels, and neither in annotations nor in queries.
///
/// - Source: https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/
func provisionedRules(_ stack: ResolvedStack, _ alerting: GrafanaAlerting) -> Node {
    let server = stack.stack.grafana
    let folder = alerting.folder?.rendered ?? server?.folder?.rendered ?? stack.name
    let groups = stack.grafanaGroups.map { group -> Node in
        [
            "orgId": 1, "name": .string(escaped(group.name)), "folder": .string(escaped(folder)),
            "interval": .string((group.interval ?? .minutes(1)).prometheusText),
            "rules": .list(group.alerts.map { ruleNode($0, group, stack) }),
        ]
    }
    return ["apiVersion": 1, "groups": .list(groups)]
}

private func ruleNode(_ rule: ResolvedAlert, _ group: ResolvedRuleGroup, _ stack: ResolvedStack) -> Node {
    let context = DashboardContext(stack: stack)
    let source = context.firstDataSource(.prometheus)
    let uid = source?.uid.text ?? "prometheus"
    let isRepeated = group.alerts.count { $0.alert.name == rule.alert.name } > 1
    let title = rule.alert.name.text + (isRepeated ? " \(rule.alert.severity.text)" : "")
    let labels = rule.labels.map { Node.Map.Entry($0.name, .string(escaped(readingValues($0.value)))) }
    let annotations = rule.annotations.map { Node.Map.Entry($0.name, .string(readingValues($0.value))) }
    var node: Node.Map = [
        "uid": .string(ruleUID(rule, group, stack)), "title": .string(escaped(title)), "condition": "B",
        "data": [
            [
                "refId": "A", "relativeTimeRange": ["from": 600, "to": 0], "datasourceUid": .string(uid),
                "model": [
                    "datasource": ["type": "prometheus", "uid": .string(uid)], "editorMode": "code",
                    "expr": .string(rule.expression), "instant": true, "intervalMs": 1_000, "maxDataPoints": 43_200,
                    "range": false, "refId": "A",
                ],
            ],
            [
                // The query holds the condition, as in Prometheus: whatever it gives is wrong, whatever its value.
                "refId": "B", "relativeTimeRange": ["from": 0, "to": 0], "datasourceUid": "__expr__",
                "model": [
                    "datasource": ["type": "__expr__", "uid": "__expr__"],
                    "expression": "is_number($A) || is_inf($A)", "refId": "B", "type": "math",
                ],
            ],
        ],
        "noDataState": "OK", "execErrState": "Error", "for": .string(rule.alert.hold.prometheusText),
    ]
    if rule.alert.keepFiring > .zero { node.set("keepFiringFor", rule.alert.keepFiring.prometheusText) }
    if let (dashboard, panel) = shownIn(rule, stack) {
        node.set("dashboardUid", dashboard)
        node.set("panelId", panel)
    }
    node.setUnlessEmpty("annotations", Node.Map(annotations))
    node.setUnlessEmpty("labels", Node.Map(labels))
    node.set("isPaused", false)
    return .map(node)
}

/// In Grafana `$value` is a sentence; the number is one of `$values`.
private func readingValues(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: "$value") {
        result += rest[..<found.lowerBound]
        rest = rest[found.upperBound...]
        let goesOn = rest.first.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
        result += goesOn ? "$value" : "$values.A.Value"
    }
    return result + rest
}

/// The panel that shows what the alert watches, to which Grafana links it.
private func shownIn(_ rule: ResolvedAlert, _ stack: ResolvedStack) -> (String, Int)? {
    let asked = QueryShape(rule.query.text)
    for dashboard in stack.dashboards {
        for panel in dashboard.rows.flatMap(\.panels) where panel.queries.contains(where: { QueryShape($0.text) == asked }) {
            return (dashboard.dashboard.uid.text, panel.id)
        }
    }
    return nil
}

/// Derived from what tells the rule from others, so that a rule keeps its history when others are added.
private func ruleUID(_ rule: ResolvedAlert, _ group: ResolvedRuleGroup, _ stack: ResolvedStack) -> String {
    let labels = rule.labels.map { "\($0.name)=\($0.value)" }.joined(separator: "\u{0}")
    let key = [stack.name, stack.stack.environment?.text ?? "", group.name, rule.alert.name.text, labels]
        .joined(separator: "\u{1}")
    return stableID(key)
}
