package import Analysis
import Diagnostics
import StackDSL

/// Finds what Grafana's own alerting cannot do.
package struct UnsupportedByGrafana: Check {
    package static let about = CheckDescription(
        .unsupportedByGrafana,
        summary: "an alert that Grafana manages asks for what Grafana cannot do",
        rationale: """
            Grafana reads rules and contact points when it starts. One that it does not understand stops it from taking in \
            any, and inhibitions have no place in its files at all.
            """,
        references: [
            "https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/"
        ],
        bad: [
            .stack(
                "GrafanaAlerting(groups: [RuleGroup(…, every: .seconds(15), …)])", note: "whole tens of seconds only",
                stack(GrafanaAlerting(groups: [RuleGroup("g", every: .seconds(15), alerts: [alert])]))),
            .stack(
                "GrafanaAlerting(groups: [RuleGroup(…, recordings: […])])",
                stack(GrafanaAlerting(groups: [RuleGroup("g", recordings: [Recording("a:b", as: "up")])]))),
            .stack(
                "GrafanaAlerting(…, routing: Routing(default: .nobody))", note: "a contact point has to tell somebody",
                stack(GrafanaAlerting(groups: [], routing: Routing(default: .nobody)))),
            .stack(
                "GrafanaAlerting(…, routing: Routing(…, inhibitions: […]))",
                stack(
                    GrafanaAlerting(
                        groups: [],
                        routing: Routing(
                            default: ExampleStack.oncall,
                            inhibitions: [
                                Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["job"])
                            ])))),
            .stack(
                #"GrafanaAlerting(…, routing: Routing(…, raw: Raw("global: {jira_api_url: …}")))"#,
                stack(
                    GrafanaAlerting(
                        groups: [],
                        routing: Routing(
                            default: ExampleStack.oncall, raw: Raw("global: {jira_api_url: \"http://jira/\"}"))))),
        ],
        good: [
            .stack(
                "GrafanaAlerting(groups: [RuleGroup(…, every: .seconds(30), …)], routing: Routing(default: oncall))",
                stack(
                    GrafanaAlerting(
                        groups: [RuleGroup("g", every: .seconds(30), alerts: [alert])],
                        routing: Routing(default: ExampleStack.oncall)))),
            .stack("the same group evaluated by Prometheus", Stack("example", alerts: [alert])),
        ])

    private static var alert: Alert {
        Alert("QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: .warning, summary: "full")
    }

    private static func stack(_ alerting: GrafanaAlerting) -> Stack {
        Stack(
            "example", world: .closed, services: [ExampleStack.api], routing: ExampleStack.routing,
            grafana: GrafanaServer(alerting: alerting))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofGroups(stack) + ofReceivers(stack) + ofRouting(stack)
    }

    private static func ofGroups(_ stack: ResolvedStack) -> [Finding] {
        stack.grafanaGroups.flatMap { group -> [Finding] in
            let subject = "group \"\(group.name)\""
            var findings: [Finding] = []
            if let interval = group.interval, interval.wholeMilliseconds < 10_000 || interval.wholeMilliseconds % 10_000 != 0 {
                findings.append(
                    Finding(
                        "an interval of \(interval.prometheusText) is not a whole number of tens of seconds",
                        subject: subject, at: Highlight(group.site), help: ["Grafana evaluates every 10s at most"]))
            }
            if !group.recordings.isEmpty {
                findings.append(
                    Finding(
                        "recordings are not written for Grafana", subject: subject, at: Highlight(group.site),
                        help: ["keep them in a group of Prometheus"]))
            }
            findings += group.alerts.filter { $0.alert.keepFiring > .zero && stack.stack.versions.grafana < ToolVersion(12, 0) }
                .map {
                    Finding(
                        "an alert cannot go on firing before Grafana 12", subject: $0.subject,
                        at: Highlight($0.alert.site), help: ["leave out `keepFiringFor`"],
                        allowances: $0.alert.allowances)
                }
            return findings
        }
    }

    private static func ofReceivers(_ stack: ResolvedStack) -> [Finding] {
        (stack.grafanaRouting?.receivers ?? []).flatMap { receiver -> [Finding] in
            let subject = "receiver \"\(receiver.name.text)\""
            if receiver.integrations.isEmpty {
                return [
                    Finding(
                        "a contact point of Grafana has to tell somebody", subject: subject, at: Highlight(receiver.site),
                        help: ["give the receiver an integration, or mute the route"])
                ]
            }
            return receiver.integrations.filter { !isKnown($0) }.map {
                Finding(
                    "this integration is not written for Grafana", subject: subject, at: Highlight($0.site),
                    help: ["use e-mail, Slack, PagerDuty, a webhook, Discord or Microsoft Teams"])
            } + receiver.integrations.compactMap { $0.raw.map { raw($0, subject) } }
        }
    }

    private static func isKnown(_ integration: Integration) -> Bool {
        switch integration.kind {
        case .email, .slack, .pagerDuty, .webhook, .discord, .microsoftTeams: true
        default: false
        }
    }

    private static func ofRouting(_ stack: ResolvedStack) -> [Finding] {
        guard let routing = stack.grafanaRouting else { return [] }
        var findings = (routing.declared.raw.map { [raw($0, "routing")] } ?? []) + routing.declared.inhibitions.map {
            Finding(
                "inhibitions have no place in Grafana's files", subject: "inhibition", at: Highlight($0.site),
                help: ["leave the inhibition out, or let Alertmanager tell people"])
        }
        for route in routing.tree.withAllBelow {
            if !route.active.isEmpty {
                findings.append(
                    Finding(
                        "times to be active have no place in Grafana's files", subject: "route",
                        at: Highlight(route.site), help: ["say when nobody is told: `mutedDuring:`"]))
            }
            if let keys = route.raw { findings.append(raw(keys, "route")) }
        }
        return findings
    }

    private static func raw(_ raw: Raw, _ subject: String) -> Finding {
        Finding(
            "raw keys of Alertmanager have no place in Grafana's files", subject: subject, at: Highlight(raw.site),
            help: ["leave them out, or let Alertmanager tell people"])
    }
}
