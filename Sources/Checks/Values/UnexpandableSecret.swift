package import Analysis
import Diagnostics
import StackDSL

/// Finds secrets in environment variables of programs that read none.
package struct UnexpandableSecret: Check {
    package static let about = CheckDescription(
        .unexpandableSecret,
        summary: "a program is to read a secret from an environment variable, and cannot",
        rationale: """
            Prometheus, Alertmanager and the blackbox exporter expand no environment variables in their files. They would \
            take the variable's name for the secret. All of them read secrets from files. With Loki it is the other way round: \
            it expands variables, and reads few secrets from files.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/"],
        bad: [
            .stack(
                #".pagerDuty(routingKey: .environment("PAGERDUTY_KEY"))"#,
                ExampleStack.with(
                    routing: Routing(
                        default: Receiver("team", [.pagerDuty(routingKey: .environment("PAGERDUTY_KEY"))])))),
            .stack(
                #"HTTPClient(authentication: .bearer(.environment("TOKEN")))"#,
                ExampleStack.with(services: [service(.environment("TOKEN"))])),
        ],
        good: [
            .stack(
                #".pagerDuty(routingKey: .file("/run/secrets/pagerduty_key"))"#,
                ExampleStack.with(
                    routing: Routing(
                        default: Receiver("team", [.pagerDuty(routingKey: .file("/run/secrets/pagerduty_key"))])))),
            .stack(
                #"HTTPClient(authentication: .bearer(.file("/run/secrets/token")))"#,
                ExampleStack.with(services: [service(.file("/run/secrets/token"))])),
        ])

    private static func service(_ token: Secret) -> Service {
        Service(
            "api",
            scrapes: [
                Scrape(
                    .fixed([TargetGroup(["api:9090"])]), client: HTTPClient(authentication: .bearer(token)))
            ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        var findings = stack.clientUses.flatMap { use in
            variables(use.client.secrets).map { finding($0, use.program.rawValue, use.subject, use.site) }
        }
        for receiver in stack.receivers {
            for integration in receiver.integrations {
                findings += variables(integration.entry.allFields.flatMap(\.secrets)).map {
                    finding($0, "Alertmanager", "receiver \"\(receiver.name.text)\"", integration.site)
                }
            }
        }
        if let routing = stack.stack.routing {
            let ofMail = [routing.mail?.password, routing.mail?.cramSecret, routing.mail?.tls?.key].compactMap { $0 }
            findings += variables(ofMail).map { finding($0, "Alertmanager", "mail server", routing.root.site) }
            findings += variables(routing.client.secrets).map {
                finding($0, "Alertmanager", "routing", routing.root.site)
            }
        }
        return findings + ofTelemetry(stack.stack) + ofLogs(stack.stack)
    }

    static func variables(_ secrets: [Secret]) -> [String] {
        secrets.compactMap { secret in
            if case .environment(let name) = secret.source { name } else { nil }
        }
    }

    static func finding(
        _ variable: String, _ program: String, _ subject: String, _ site: DeclarationSite
    ) -> Finding {
        Finding(
            "the environment variable `\(variable)` is not read by \(program)",
            subject: subject, at: Highlight(site),
            help: ["put the secret into a file that is mounted into the program: `.file(\"/run/secrets/…\")`"])
    }
}
