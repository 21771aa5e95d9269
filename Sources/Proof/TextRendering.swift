import Evaluation

/// The texts of alerts, filled in.
struct TextRendering {
    /// A text as it is told to Alertmanager; nil where it is not known.
    func render(_ text: String, _ alert: AlertRun.Instance) -> String? {
        text.contains("{{") ? nil : text
    }
}
