import Analysis
import Evaluation
import PromQL

/// The labels and texts of alerts, filled in.
struct TextRendering {
    let externalLabels: [RenderedLabel]

    /// What Alertmanager is told; nil where it is not known here.
    func firing(_ name: String, _ alert: AlertUnderTest, _ instance: AlertRun.Instance, _ evaluator: Evaluator) -> RuleTest.Firing? {
        if alert.namesServer { return nil }
        let rule = alert.rule
        let labels = LabelSet(externalLabels.map(Self.label))
        let renderer = TemplateRenderer(evaluator, externalLabels: labels)
        let result = renderer.alert(
            named: name, labels: rule.labels.map(Self.label), annotations: rule.annotations.map(Self.label),
            for: QueryValue.Element(labels: instance.result, value: instance.value), at: instance.time)
        guard case .success(let alert) = result else { return nil }
        return RuleTest.Firing(
            labels: alert.labels.labels.filter { $0.name != "alertname" }.map { RenderedLabel(name: $0.name, value: $0.value) },
            annotations: alert.annotations.map { RenderedLabel(name: $0.name, value: $0.value) })
    }

    private static func label(_ rendered: RenderedLabel) -> Label { Label(name: rendered.name, value: rendered.value) }
}
