import GoText
import PromQL

/// Series as queries and rule tests write them.
enum SeriesText {
    /// `name{label="value"}`, labels by name.
    static func name(_ labels: [String: String]) -> String {
        let name = labels[MetricName.label] ?? ""
        var others = labels.filter { $0.key != MetricName.label }.map { ($0.key, $0.value) }
        guard MetricName.isBare(name) || name.isEmpty else {
            others.append((MetricName.label, name))
            return matchers(others)
        }
        let text = matchers(others)
        return name.isEmpty && text.isEmpty ? "{}" : name + text
    }

    /// `{label="value"}`, labels by name; nothing for none.
    static func matchers(_ labels: [(String, String)]) -> String {
        if labels.isEmpty { return "" }
        let parts = labels.sorted { $0.0 < $1.0 }.map { name, value in
            (MetricName.isBareLabel(name) ? name : QuotedString.quote(name)) + "=" + QuotedString.quote(value)
        }
        return "{\(parts.joined(separator: ", "))}"
    }
}
