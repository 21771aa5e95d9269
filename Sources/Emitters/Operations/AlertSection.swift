import Analysis
import StackDSL

extension Markdown {
    /// Every alert with its level, whom it reaches, what it means and what to look at.
    mutating func addAlerts(of stack: ResolvedStack) {
        let rules = stack.alerts.map { AlertEntry($0, in: stack) } + stack.logAlerts.map { AlertEntry($0, in: stack) }
        if rules.isEmpty { return }
        heading(2, "Alerts")
        table(["Alert", "Severity", "Fires", "Told"], rules.map { [$0.name, $0.severity, $0.moment, $0.receivers] })
        // Levels of one alert are one section.
        var done: Set<String> = []
        for rule in rules where done.insert(rule.name).inserted {
            heading(3, rule.name)
            for level in rules where level.name == rule.name {
                paragraph("**\(level.severity)**\(level.labels.isEmpty ? "" : ", \(level.labels)")")
                level.texts.forEach { paragraph($0) }
                code(level.expression, language: level.language)
            }
        }
    }
}
