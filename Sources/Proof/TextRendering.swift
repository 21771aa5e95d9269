import Analysis
import Evaluation

/// The texts of alerts, filled in.
struct TextRendering {
    /// A text as it is told to Alertmanager; nil where it is not known.
    func render(_ text: String, _ alert: AlertRun.Instance) -> String? {
        text.contains("{{") ? nil : text
    }
}

extension TextRendering {
    /// Whether all texts of an alert can be filled in.
    func canRender(_ alert: AlertUnderTest) -> Bool {
        alert.rule.annotations.allSatisfy { !$0.value.contains("{{") }
    }
}
