package import Analysis
import Diagnostics
import StackDSL

/// Finds secrets that are written into the stack.
package struct SecretAsText: Check {
    package static let about = CheckDescription(
        .secretAsText,
        summary: "a secret is written as text",
        rationale: """
            What is written in a stack is committed with it and emitted into `out/`. Everybody who reads the repository \
            has the secret, and it stays in its history.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/"],
        bad: [
            .stack(
                #".webhook("https://hooks.slack.com/services/…")"#,
                stack("https://hooks.slack.com/services/T0000/B0000/XXXXXXXX")),
            .stack(#".webhook("https://user:password@example.com/hook")"#, stack("https://user:password@example.com/hook")),
            .stack(#".webhook("https://example.com/hook?token=…")"#, stack("https://example.com/hook?token=abcdef123456")),
        ],
        good: [
            .stack(
                #".webhook(.secret(.file("/run/secrets/webhook_url")))"#,
                ExampleStack.with(
                    routing: Routing(
                        default: Receiver("team", [.webhook(.secret(.file("/run/secrets/webhook_url")))])))),
            .stack(#".webhook("http://relay:8080/alerts")"#, stack("http://relay:8080/alerts")),
        ])

    private static func stack(_ url: Integration.Endpoint) -> Stack {
        ExampleStack.with(routing: Routing(default: Receiver("team", [.webhook(url)])))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        var findings: [Finding] = []
        for receiver in stack.receivers {
            for integration in receiver.integrations {
                guard case .webhook(let webhook) = integration.kind, case .url(let url) = webhook.url.kind else {
                    continue
                }
                findings += look(url, "receiver \"\(receiver.name.text)\"", integration.site)
            }
        }
        for service in stack.stack.services {
            for probe in service.probes {
                findings += probe.targets.flatMap { look($0.text, "probe \"\(probe.name.text)\"", probe.site) }
            }
            for scrape in service.scrapes {
                let proxy = scrape.client.proxy?.text ?? ""
                let parameters = scrape.parameters.flatMap { parameter in
                    parameter.values.map { "?\(parameter.name.text)=\($0.text)" }
                }
                findings += ([proxy] + parameters).flatMap { look($0, "service \"\(service.name.text)\"", scrape.site) }
            }
        }
        for source in stack.dataSources {
            findings += look(source.url.text, "data source \"\(source.name.text)\"", stack.stack.site)
        }
        for rule in stack.alerts {
            findings += (rule.labels + rule.annotations).flatMap { look($0.value, rule.subject, rule.alert.site) }
        }
        return findings
    }

    private static func look(_ text: String, _ subject: String, _ site: DeclarationSite) -> [Finding] {
        guard let what = SecretPattern.kind(of: text) else { return [] }
        // The secret itself is not repeated in the message.
        return [
            Finding(
                "\(what) is written as text", subject: subject, at: Highlight(site, isConfidential: true),
                help: [
                    "keep it in a file that is mounted into the program, and name the file: `.file(\"/run/secrets/…\")`",
                    "whoever can read this repository has it: make a new one",
                ])
        ]
    }
}
