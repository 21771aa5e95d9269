import Serialization
import StackDSL

/// A receiver: its integrations kind by kind in the order of Alertmanager's documentation, within a kind as
/// declared.
func receiverKeys(_ receiver: Receiver) -> Node.Map {
    var emails: [Node.Map] = []
    var pagerDuties: [Node.Map] = []
    var slacks: [Node.Map] = []
    var webhooks: [Node.Map] = []
    for integration in receiver.integrations {
        let resolved = integration.sendsResolved
        switch integration.kind {
        case .email(let email): emails.append(emailKeys(email, sendsResolved: resolved))
        case .pagerDuty(let service): pagerDuties.append(pagerDutyKeys(service, sendsResolved: resolved))
        case .slack(let slack): slacks.append(slackKeys(slack, sendsResolved: resolved))
        case .webhook(let webhook): webhooks.append(webhookKeys(webhook, sendsResolved: resolved))
        }
    }
    var keys: Node.Map = ["name": .string(receiver.name.text)]
    keys.setUnlessEmpty("email_configs", emails)
    keys.setUnlessEmpty("pagerduty_configs", pagerDuties)
    keys.setUnlessEmpty("slack_configs", slacks)
    keys.setUnlessEmpty("webhook_configs", webhooks)
    return keys
}

private func emailKeys(_ email: Integration.Email, sendsResolved: Bool) -> Node.Map {
    var keys = Node.Map()
    // By default the end of an alert is not mailed.
    if sendsResolved { keys.set("send_resolved", true) }
    keys.set("to", email.to.map(\.text).joined(separator: ", "))
    keys.set("html", email.html?.rendered)
    if let subject = email.subject { keys.set("headers", .map(["Subject": .string(subject.rendered)])) }
    return keys
}

private func pagerDutyKeys(_ service: Integration.PagerDuty, sendsResolved: Bool) -> Node.Map {
    var keys = Node.Map()
    if !sendsResolved { keys.set("send_resolved", false) }
    keys.set("routing_key_file", service.routingKey.file)
    keys.set("description", service.description?.rendered)
    keys.set("severity", service.severity?.rendered)
    return keys
}

private func slackKeys(_ slack: Integration.Slack, sendsResolved: Bool) -> Node.Map {
    var keys = Node.Map()
    // By default the end of an alert is not told in Slack.
    if sendsResolved { keys.set("send_resolved", true) }
    keys.set("api_url_file", slack.webhook.file)
    keys.set("channel", slack.channel.text)
    keys.set("text", slack.text?.rendered)
    keys.set("title", slack.title?.rendered)
    return keys
}

private func webhookKeys(_ webhook: Integration.Webhook, sendsResolved: Bool) -> Node.Map {
    var keys = Node.Map()
    if !sendsResolved { keys.set("send_resolved", false) }
    switch webhook.url.kind {
    case .url(let url): keys.set("url", url)
    case .secret(let secret): keys.set("url_file", secret.file)
    }
    var client = Node.Map()
    client.setKeys(of: webhook.client)
    keys.setUnlessEmpty("http_config", client)
    if let maximum = webhook.maximumAlerts, maximum != 0 { keys.set("max_alerts", maximum) }
    return keys
}
