import Analysis
import StackDSL

/// A rule of Prometheus or of Loki, as the page tells it.
struct AlertEntry {
    let name: String
    let severity: String
    /// How long the condition holds first: `after 5m`, `at once`.
    let moment: String
    /// The receivers' names.
    let receivers: String
    /// Its labels besides the severity: `team=shop`.
    let labels: String
    /// What it means and what to do, a paragraph each.
    let texts: [String]
    let expression: String
    let language: String

    init(_ rule: ResolvedAlert, in stack: ResolvedStack) {
        let alert = rule.alert
        self.init(
            alert.name, alert.severity, alert.hold, rule.labels, alert.annotations, AlertLabels(of: rule, in: stack.stack),
            stack.routing, expression: rule.expression, language: "promql")
    }

    init(_ rule: ResolvedLogAlert, in stack: ResolvedStack) {
        let alert = rule.alert
        self.init(
            alert.name, alert.severity, alert.hold, rule.labels, alert.annotations, AlertLabels(of: rule), stack.routing,
            expression: rule.expression, language: "logql")
    }

    private init(
        _ name: Name, _ severity: Severity, _ hold: Duration, _ labels: [RenderedLabel], _ annotations: Annotations,
        _ known: AlertLabels, _ routing: ResolvedRouting?, expression: String, language: String
    ) {
        self.name = name.text
        self.severity = severity.text
        moment = hold == .zero ? "at once" : "after \(hold.prometheusText)"
        receivers = Self.receivers(of: known, through: routing)
        self.labels = labels.filter { $0.name != "severity" }
            .map { Markdown.code("\($0.name)=\(readable($0.value))") }.joined(separator: ", ")
        texts = [
            readable(annotations.summary?.rendered ?? ""), annotations.description.map { readable($0.rendered) },
            annotations.runbook.map { "Runbook: \(readable($0.rendered))" },
        ].compactMap { $0 }
        self.expression = expression
        self.language = language
    }

    private static func receivers(of labels: AlertLabels, through routing: ResolvedRouting?) -> String {
        guard let routing else { return "not decided here" }
        var names: [String] = []
        for stop in Delivery(of: labels, through: routing).stops {
            let isTimed = !stop.route.active.isEmpty || !stop.route.muted.isEmpty
            let conditions = [
                stop.isCertain ? nil : "by its labels", isTimed ? "at its times" : nil,
                stop.delay.map { "still firing after \($0.prometheusText)" },
            ].compactMap { $0 }
            let name =
                stop.receiver.name.text + (conditions.isEmpty ? "" : " (\(conditions.joined(separator: ", ")))")
            if !names.contains(name) { names.append(name) }
        }
        return names.joined(separator: ", ")
    }
}

/// A template as a reader understands it: what it would fill in stands by its name, `‹value›`, `‹instance›`.
func readable(_ template: String) -> String {
    var text = ""
    var rest = Substring(template)
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
        text += rest[..<open.lowerBound]
        let action = rest[open.upperBound..<close.lowerBound]
        if let name = action.firstRange(of: "$labels.") {
            text += "‹\(action[name.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" })›"
        } else if action.contains("$value") {
            text += "‹value›"
        } else {
            text += "‹…›"
        }
        rest = rest[close.upperBound...]
    }
    return text + rest
}
