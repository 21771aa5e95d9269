package import Analysis
import Diagnostics
import StackDSL

/// Finds targets that nobody can reach as they are written.
package struct InvalidTarget: Check {
    package static let about = CheckDescription(
        .invalidTarget,
        summary: "a target is not written as its program wants it",
        rationale: """
            A scrape target is a host and a port: with a scheme Prometheus refuses the file, and without a port version 3 \
            adds none. A target that is a URL belongs to an HTTP probe, which in turn needs its scheme.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/configuration/#static_config"],
        bad: [
            .stack(#".fixed([TargetGroup(["http://api:9090"])])"#, scrape("http://api:9090")),
            .stack(#".fixed([TargetGroup(["api"])])"#, note: "no port", scrape("api")),
            .stack(#"Scrape.http(port: 70000)"#, ExampleStack.with(services: [Service("api", scrapes: [.http(port: 70000)])])),
            .stack(
                #"Discovery.files(["targets/*.txt"])"#,
                ExampleStack.with(services: [Service("api", scrapes: [Scrape(.files(["targets/*.txt"]))])])),
            .stack(
                "Discovery.kubernetes(.pod, selectors: [.init(.service, …)])",
                ExampleStack.with(services: [
                    Service("api", scrapes: [Scrape(.kubernetes(.pod, selectors: [.init(.service, label: "app=api")]))])
                ])),
            .stack(#"Probe("ready", of: "api:8080/ready", expecting: .http())"#, probe("api:8080/ready")),
            .stack(
                #".webhook("htp:/relay/alerts")"#,
                ExampleStack.with(routing: Routing(default: Receiver("team", [.webhook("htp:/relay/alerts")])))),
            .stack(
                #".fixed([TargetGroup(["localhost:9100"])]), in a deployment"#,
                Stack(
                    "example", services: [Service("node", scrapes: [Scrape(.fixed([TargetGroup(["localhost:9100"])]))])],
                    deployment: Deployment())),
            .stack(
                #"MailServer("smtp.example.com", from: …)"#, note: "no port",
                ExampleStack.with(
                    routing: Routing(
                        default: ExampleStack.oncall, mail: MailServer("smtp.example.com", from: "a@example.com")))),
            .stack(
                #".email(to: ["a@example.com"])"#, note: "through which server?",
                ExampleStack.with(routing: Routing(default: Receiver("team", [.email(to: ["a@example.com"])])))),
            .stack(
                #"AlertmanagerServer(externalURL: "alerts.example.com")"#, note: "no scheme",
                ExampleStack.with(
                    routing: Routing(
                        default: ExampleStack.oncall, server: AlertmanagerServer(externalURL: "alerts.example.com")))),
        ],
        good: [
            .stack(#".fixed([TargetGroup(["api:9090"])])"#, scrape("api:9090")),
            .stack(#".fixed([TargetGroup(["[::1]:9090"])])"#, scrape("[::1]:9090")),
            .stack(
                #".fixed([TargetGroup(["localhost:9090"])]), in a deployment"#, note: "Prometheus itself",
                Stack(
                    "example",
                    services: [Service("prometheus", scrapes: [Scrape(.fixed([TargetGroup(["localhost:9090"])]))])],
                    deployment: Deployment())),
            .stack(#"Probe("ready", of: "http://api:8080/ready", expecting: .http())"#, probe("http://api:8080/ready")),
            .stack(
                #".email(to: ["a@example.com"], server: MailServer("smtp.example.com:587", from: …))"#,
                ExampleStack.with(
                    routing: Routing(
                        default: Receiver(
                            "team",
                            [.email(to: ["a@example.com"], server: MailServer("smtp.example.com:587", from: "b@example.com"))])))),
        ])

    private static func scrape(_ target: Name) -> Stack {
        ExampleStack.with(services: [Service("api", scrapes: [Scrape(.fixed([TargetGroup([target])]))])])
    }

    private static func probe(_ target: Name) -> Stack {
        ExampleStack.with(services: [Service("api", probes: [Probe("ready", of: target, expecting: .http())])])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let scrapes = stack.stack.services.flatMap { service in
            service.scrapes.flatMap { scrape in
                problems(of: scrape.discovery).map {
                    Finding(
                        $0.message, subject: "service \"\(service.name.text)\"", at: Highlight(scrape.site),
                        help: [$0.help])
                }
            }
        }
        let probes = stack.stack.services.flatMap(\.probes).flatMap { probe in
            probe.targets.compactMap { problem(ofProbed: $0.text, probe.expectation) }.map {
                Finding(
                    $0.message, subject: "probe \"\(probe.name.text)\"", at: Highlight(probe.site), help: [$0.help])
            }
        }
        return scrapes + probes + ofRouting(stack) + ofDeployment(stack) + ofTelemetry(stack.stack) + ofLogs(stack)
    }

    static func isURL(_ text: String) -> Bool {
        for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
            let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
            return !host.isEmpty && !host.hasPrefix(":")
        }
        return text.contains("{{")
    }

    struct Problem {
        let message: String
        let help: String
    }

    static func problems(of discovery: Discovery) -> [Problem] {
        switch discovery.kind {
        case .host(_, let port): return outOfRange(port)
        case .fixed(let groups), .list(_, let groups, _): return groups.flatMap(\.targets).flatMap { problems(ofScraped: $0.text) }
        case .dns(_, let type, let port, _):
            if type != .srv, port == nil {
                return [
                    Problem(
                        message: "a DNS record of type \(type.rawValue) has no port", help: "give one: `port: 9090`")
                ]
            }
            return port.map(outOfRange) ?? []
        case .docker(let docker): return docker.port.map(outOfRange) ?? []
        case .ec2(let ec2): return ec2.port.map(outOfRange) ?? []
        case .ecs(let ecs): return ecs.port.map(outOfRange) ?? []
        case .http(let url, _, _):
            return isURL(url.text)
                ? []
                : [
                    Problem(
                        message: "`\(SecretPattern.redacted(url.text))` is not a URL",
                        help: "write `http://` or `https://` and a host")
                ]
        case .consul(let consul): return problems(ofScraped: consul.server.text)
        case .files(let files, _):
            return files.filter { !isListFile($0.text) }.map {
                Problem(
                    message: "`\($0.text)` is not a file of targets",
                    help: "end it in `.json`, `.yml` or `.yaml`, with at most one `*`, in the last part of the path")
            }
        case .kubernetes(let kubernetes): return problems(of: kubernetes)
        }
    }

    private static func problems(of kubernetes: Discovery.Kubernetes) -> [Problem] {
        var problems: [Problem] = []
        if kubernetes.kubeconfig != nil, kubernetes.apiServer != nil {
            problems.append(
                Problem(
                    message: "both `apiServer` and `kubeconfig` say where Kubernetes is",
                    help: "leave one of them out"))
        }
        if kubernetes.inOwnNamespace, kubernetes.kubeconfig != nil || kubernetes.apiServer != nil {
            problems.append(
                Problem(
                    message: "a Prometheus outside of the cluster has no namespace of its own there",
                    help: "name the namespaces: `namespaces: […]`"))
        }
        let allowed = kubernetes.role.selectable
        for selector in kubernetes.selectors where !allowed.contains(selector.role) {
            problems.append(
                Problem(
                    message: "targets of the role `\(kubernetes.role.rawValue)` cannot be selected by "
                        + "`\(selector.role.rawValue)`",
                    help: "select by \(allowed.map { "`\($0.rawValue)`" }.joined(separator: " or "))"))
        }
        return problems
    }

    /// As Prometheus judges: one `*` at most, with no `/` behind it.
    private static func isListFile(_ path: String) -> Bool {
        guard let dot = path.lastIndex(of: "."),
            ["json", "yml", "yaml", "JSON", "YML", "YAML"].contains(String(path[path.index(after: dot)...]))
        else { return false }
        guard let star = path.firstIndex(of: "*") else { return true }
        return !path[path.index(after: star)...].contains { $0 == "*" || $0 == "/" }
    }

    private static func outOfRange(_ port: Int) -> [Problem] {
        (1...65_535).contains(port)
            ? [] : [Problem(message: "\(port) is not a port", help: "ports are 1 to 65535")]
    }

    static func problems(ofScraped target: String) -> [Problem] {
        if target.contains("://") {
            return [
                Problem(
                    message: "target `\(SecretPattern.redacted(target))` has a scheme",
                    help: "write `host:port`, and `scheme: .https` or `path:` beside it")
            ]
        }
        if target.contains("/") {
            return [Problem(message: "target `\(SecretPattern.redacted(target))` has a path", help: "write `host:port`, and `path:` beside it")]
        }
        guard let colon = target.lastIndex(of: ":"), let port = Int(target[target.index(after: colon)...]),
            colon > target.startIndex
        else {
            return [Problem(message: "target `\(SecretPattern.redacted(target))` has no port", help: "write `host:port`")]
        }
        return outOfRange(port)
    }

    private static func problem(ofProbed target: String, _ expectation: ProbeExpectation) -> Problem? {
        switch expectation.kind {
        case .http:
            target.hasPrefix("http://") || target.hasPrefix("https://")
                ? nil
                : Problem(message: "`\(SecretPattern.redacted(target))` is not a URL", help: "an HTTP probe needs `http://` or `https://`")
        case .tcp, .grpc: problems(ofScraped: target).first
        case .icmp, .dns:
            target.contains("://")
                ? Problem(message: "`\(SecretPattern.redacted(target))` has a scheme", help: "write the host alone") : nil
        }
    }
}

extension Discovery.KubernetesRole {
    /// Whose selectors a discovery of this role takes. Those of a pod's node, which 3.11 brought, are not among them.
    fileprivate var selectable: [Discovery.KubernetesRole] {
        switch self {
        case .endpoints: [.endpoints, .service, .pod]
        case .endpointslice: [.endpointslice, .service, .pod]
        case .node, .service, .pod, .ingress: [self]
        }
    }
}
