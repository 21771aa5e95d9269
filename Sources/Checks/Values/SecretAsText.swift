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
        ofReceivers(stack) + ofServices(stack.stack) + ofServers(stack) + ofRules(stack)
            + ofClients(stack) + stack.rawUses.flatMap(ofRaw) + ofTelemetry(stack.stack) + ofLogs(stack.stack)
    }

    private static func ofReceivers(_ stack: ResolvedStack) -> [Finding] {
        stack.receivers.flatMap { receiver in
            receiver.integrations.flatMap { integration in
                integration.entry.allFields.flatMap(\.written).flatMap { look($0, "receiver \"\(receiver.name.text)\"", integration.site) }
            }
        } + (stack.stack.routing?.templates ?? []).flatMap {
            look($0.text.rendered, "template \"\($0.name.text)\"", $0.site)
        }
    }

    static func ofServices(_ stack: Stack) -> [Finding] {
        stack.services.flatMap { service -> [Finding] in
            let probes = service.probes.flatMap { probe in
                probe.targets.flatMap { look($0.text, "probe \"\(probe.name.text)\"", probe.site) }
            }
            let scrapes = service.scrapes.flatMap { scrape in
                (scrape.discovery.addresses
                    + scrape.parameters.flatMap { parameter in
                        parameter.values.map { "?\(parameter.name.text)=\($0.text)" }
                    }).flatMap { look($0, "service \"\(service.name.text)\"", scrape.site) }
            }
            return probes + scrapes
        }
    }

    private static func ofServers(_ stack: ResolvedStack) -> [Finding] {
        stack.stack.prometheus.remoteWrites.flatMap { look($0.url.text, "remote write", $0.site) }
            + stack.stack.prometheus.remoteReads.flatMap { look($0.url.text, "remote read", $0.site) }
            + stack.dataSources.flatMap {
                look($0.url.text, "data source \"\($0.name.text)\"", $0.site)
            }
    }

    private static func ofClients(_ stack: ResolvedStack) -> [Finding] {
        stack.clientUses.flatMap { use in
            ([use.client.proxy?.url?.text].compactMap { $0 }
                + (use.client.headers + (use.client.proxy?.connectHeaders ?? [])).compactMap(\.text?.text))
                .flatMap { look($0, use.subject, use.site) }
        }
    }

    private static func ofRaw(_ use: RawUse) -> [Finding] {
        RawReading(use).secret.map { [finding($0, use.subject, use.raw.site, [])] } ?? []
    }

    private static func ofRules(_ stack: ResolvedStack) -> [Finding] {
        stack.alerts.flatMap { rule in
            (rule.labels + rule.annotations).flatMap {
                look($0.value, rule.subject, rule.alert.site, rule.alert.allowances)
            }
        }
            + stack.logAlerts.flatMap { rule in
                (rule.labels + rule.annotations).flatMap {
                    look($0.value, rule.subject, rule.alert.site, rule.alert.allowances)
                }
            }
    }

    static func look(
        _ text: String, _ subject: String, _ site: DeclarationSite, _ allowances: [Allowance] = []
    ) -> [Finding] {
        guard let what = SecretPattern.kind(of: text) else { return [] }
        return [finding(what, subject, site, allowances)]
    }

    /// The secret itself is not repeated in the message.
    private static func finding(
        _ what: String, _ subject: String, _ site: DeclarationSite, _ allowances: [Allowance]
    ) -> Finding {
        Finding(
            "\(what) is written as text", subject: subject, at: Highlight(site, isConfidential: true),
            help: [
                "keep it in a file that is mounted into the program, and name the file: `.file(\"/run/secrets/…\")`",
                "whoever can read this repository has it: make a new one",
            ], allowances: allowances)
    }
}

extension Discovery {
    /// What is asked or scraped, as written.
    fileprivate var addresses: [String] {
        switch kind {
        case .fixed(let groups), .list(_, let groups, _): groups.flatMap(\.targets).map(\.text)
        case .http(let url, _, _): [url.text]
        case .docker(let docker): [docker.host.text]
        case .kubernetes(let kubernetes): [kubernetes.apiServer?.text ?? ""]
        case .consul(let consul): [consul.server.text]
        case .host, .files, .dns, .ec2, .ecs: []
        }
    }
}
