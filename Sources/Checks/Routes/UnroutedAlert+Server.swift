import Analysis
import Diagnostics
import StackDSL

/// Alerts that Prometheus sends to no Alertmanager. A stack that does not say how it is run may leave that to another's.
extension UnroutedAlert {
    static func ofServer(_ resolved: ResolvedStack) -> [Finding] {
        let stack = resolved.stack
        guard let first = resolved.alerts.first, stack.prometheus.raw == nil else { return [] }
        let message: String
        let help: String
        if stack.routing == nil {
            guard stack.deployment != nil else { return [] }
            message = "the deployment has alerts, but nobody is told of any"
            help = "say who: `Stack(…, routing: Routing(default: …))`"
        } else {
            guard stack.prometheus.alertmanagers.isEmpty else { return [] }
            message = "Prometheus sends its alerts to no Alertmanager"
            help = "leave out `alertmanagers: []`, or name one"
        }
        return [
            Finding(
                message, subject: "prometheus", at: Highlight(stack.site),
                related: [Highlight(first.alert.site, label: "the first of them")], help: [help])
        ]
    }
}
