import Analysis
import Diagnostics
import StackDSL

/// The addresses of receivers, of the mail server, and of Alertmanager itself.
extension InvalidTarget {
    static func ofRouting(_ stack: ResolvedStack) -> [Finding] {
        var findings: [Finding] = []
        // How a Grafana that runs elsewhere sends mail is not known.
        let grafana = stack.stack.deployment.map { !$0.elsewhere.contains(.grafana) } == true ? stack.stack.grafana : nil
        let receivers =
            stack.receivers.map { ($0, stack.stack.routing?.mail != nil) }
            + (stack.grafanaRouting?.receivers ?? []).map { ($0, grafana == nil || grafana?.settings?.mail != nil) }
        for (receiver, hasServer) in receivers {
            for integration in receiver.integrations {
                findings += (problems(of: integration) + mailProblems(of: integration, hasServer)).map {
                    Finding(
                        $0.message, subject: "receiver \"\(receiver.name.text)\"", at: Highlight(integration.site),
                        help: [$0.help])
                }
            }
        }
        guard let routing = stack.stack.routing else { return findings }
        findings += (routing.mail.map(problems) ?? []).map {
            Finding($0.message, subject: "mail server", at: Highlight(routing.root.site), help: [$0.help])
        }
        if let url = routing.server.externalURL?.text, !isURL(url) {
            findings.append(
                Finding(
                    "`\(SecretPattern.redacted(url))` is not a URL", subject: "Alertmanager", at: Highlight(routing.root.site),
                    help: ["`externalURL` needs `http://` or `https://` and a host"]))
        }
        if let tracing = routing.server.tracing {
            findings += problems(ofScraped: tracing.endpoint.text).map {
                Finding(
                    $0.message, subject: "Alertmanager", at: Highlight(tracing.site),
                    help: ["write `host:port`, without a scheme and a path"])
            }
        }
        return findings
    }

    private static func problems(of integration: Integration) -> [Problem] {
        let entry = integration.entry
        var problems: [Problem] = entry.allFields.compactMap { field in
            guard case .url(let url) = field.value, !isURL(url) else { return nil }
            return Problem(
                message: "`\(SecretPattern.redacted(url))` is not a URL",
                help: "\(entry.list == "webhook_configs" ? "a webhook" : "`\(field.key)`") needs `http://` or `https://` and a host")
        }
        if case .email(let email) = integration.kind {
            problems += email.to.compactMap(addressProblem)
            problems += email.server.map(self.problems) ?? []
        }
        return problems
    }

    private static func problems(of server: MailServer) -> [Problem] {
        problems(ofScraped: server.address.text) + [addressProblem(server.from)].compactMap { $0 }
    }

    private static func addressProblem(_ address: Name) -> Problem? {
        address.text.contains("@") || address.text.contains("{{")
            ? nil : Problem(message: "`\(address.text)` is not a mail address", help: "write `name@host`")
    }

    /// Of a mail that has no server: Alertmanager does not start, Grafana does not send it.
    private static func mailProblems(of integration: Integration, _ hasServer: Bool) -> [Problem] {
        guard case .email(let email) = integration.kind else { return [] }
        var problems: [Problem] = []
        if email.server == nil, !hasServer {
            problems.append(
                Problem(
                    message: "this mail has no server to go through",
                    help: "give Alertmanager's routing, or Grafana's settings, one: `mail: MailServer(\"host:587\", from: …)`"))
        }
        if email.to.isEmpty { problems.append(Problem(message: "this mail goes to nobody", help: "name at least one address")) }
        return problems
    }
}
