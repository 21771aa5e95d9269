import Analysis
import Serialization
import StackDSL

/// Grafana's contact points, each with its integrations.
///
/// - Source: https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/
func provisionedContactPoints(_ stack: ResolvedStack, _ routing: ResolvedRouting) -> Node {
    let points = routing.receivers.map { receiver -> Node in
        let integrations = receiver.integrations.enumerated().compactMap { index, integration in
            contactSettings(integration).map { type, settings -> Node in
                [
                    "uid": .string(stableID("\(stack.name)\u{1}\(receiver.name.text)\u{1}\(index)")),
                    "type": .string(type), "settings": .map(settings),
                    "disableResolveMessage": .bool(!integration.sendsResolved),
                ]
            }
        }
        return ["orgId": 1, "name": .string(escaped(receiver.name.text)), "receivers": .list(integrations)]
    }
    return ["apiVersion": 1, "contactPoints": .list(points)]
}

/// What Grafana calls an integration, and its settings; none for those that it does not have, which are refused before.
private func contactSettings(_ integration: Integration) -> (type: String, settings: Node.Map)? {
    var settings = Node.Map()
    switch integration.kind {
    case .email(let email):
        settings.set("addresses", escaped(email.to.map(\.text).joined(separator: ";")))
        settings.set("singleEmail", true)
        settings.set("subject", email.subject.map { escaped($0.rendered) })
        settings.set("message", (email.text ?? email.html).map { escaped($0.rendered) })
        return ("email", settings)
    case .slack(let slack):
        switch slack.access {
        case .webhook(let secret): settings.set("url", expanded(secret))
        case .bot(let token, _): settings.set("token", expanded(token))
        }
        settings.set("recipient", escaped(slack.channel.text))
        settings.set("title", slack.title.map { escaped($0.rendered) })
        settings.set("text", slack.text.map { escaped($0.rendered) })
        return ("slack", settings)
    case .pagerDuty(let pagerDuty):
        settings.set("integrationKey", expanded(pagerDuty.routingKey))
        settings.set("severity", pagerDuty.severity.map { escaped($0.rendered) })
        settings.set("summary", pagerDuty.description.map { escaped($0.rendered) })
        settings.set("component", pagerDuty.component.map { escaped($0.rendered) })
        settings.set("group", pagerDuty.group.map { escaped($0.rendered) })
        settings.set("class", pagerDuty.alertClass.map { escaped($0.rendered) })
        return ("pagerduty", settings)
    case .webhook(let webhook):
        switch webhook.url.kind {
        case .url(let url): settings.set("url", escaped(url))
        case .secret(let secret): settings.set("url", expanded(secret))
        }
        settings.set("httpMethod", "POST")
        switch webhook.client.authentication?.kind {
        case .basic(let user, let password):
            settings.set("username", escaped(user.text))
            settings.set("password", expanded(password))
        case .authorization(let scheme, let credentials):
            settings.set("authorization_scheme", scheme?.text ?? "Bearer")
            settings.set("authorization_credentials", expanded(credentials))
        case .oauth2, nil: break
        }
        settings.set("maxAlerts", webhook.maximumAlerts.map { "\($0)" })
        return ("webhook", settings)
    case .discord(let discord):
        settings.set("url", expanded(discord.webhook))
        settings.set("title", discord.title.map { escaped($0.rendered) })
        settings.set("message", discord.message.map { escaped($0.rendered) })
        return ("discord", settings)
    case .microsoftTeams(let teams):
        settings.set("url", expanded(teams.webhook))
        settings.set("title", teams.title.map { escaped($0.rendered) })
        settings.set("message", teams.text.map { escaped($0.rendered) })
        return ("teams", settings)
    default:
        return nil
    }
}

/// Grafana's notification policies: the tree of routes.
func provisionedPolicies(_ routing: ResolvedRouting) -> Node {
    var root: Node.Map = ["orgId": 1]
    for entry in policyKeys(routing.tree).entries { root.set(entry.key, entry.value) }
    return ["apiVersion": 1, "policies": [.map(root)]]
}

/// Recursive, as the routes of Alertmanager's file are: a tree is as deep as somebody wrote it out in Swift.
private func policyKeys(_ route: Route) -> Node.Map {
    var keys = Node.Map()
    keys.set("receiver", route.receiver.map { escaped($0.name.text) })
    if let grouping = route.timing.groupBy {
        keys.setUnlessEmpty("group_by", grouping.byAllLabels ? ["..."] : grouping.labels.map(\.name))
    }
    keys.setUnlessEmpty(
        "object_matchers",
        route.matchers.map { matcher -> Node in
            [
                .string(escaped(matcher.label.name)), .string(matcher.operation.rawValue),
                .string(escaped(matcher.value)),
            ]
        })
    keys.setUnlessEmpty("mute_time_intervals", route.muted.map { escaped($0.name.text) })
    if route.continues { keys.set("continue", true) }
    keys.set("group_wait", route.timing.groupWait?.prometheusText)
    keys.set("group_interval", route.timing.groupInterval?.prometheusText)
    keys.set("repeat_interval", route.timing.repeatInterval?.prometheusText)
    keys.setUnlessEmpty("routes", route.routes.map { Node.map(policyKeys($0)) })
    return keys
}

/// Grafana's mute timings: the same spans of time as Alertmanager's.
func provisionedMuteTimings(_ routing: ResolvedRouting) -> Node {
    let timings = routing.timeIntervals.map { interval -> Node in
        var node: Node.Map = ["orgId": 1]
        for entry in timeIntervalKeys(interval).entries { node.set(entry.key, entry.value) }
        return .map(node)
    }
    return ["apiVersion": 1, "muteTimes": .list(timings)]
}

/// An id of 16 digits that a text has on every machine: FNV-1a of 64 bits.
///
/// - Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
func stableID(_ text: String) -> String {
    let hash: UInt64 = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
}
