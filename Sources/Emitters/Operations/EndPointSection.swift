import Analysis
import StackDSL

extension Markdown {
    /// What is scraped and probed, how often, and what people look at.
    mutating func addEndPoints(of stack: ResolvedStack) {
        let declared = stack.stack
        let further = (declared.operations?.endPoints ?? []).map {
            [$0.name.rendered, Markdown.code($0.address.text), $0.purpose.rendered]
        }
        let sources = stack.dataSources.map {
            [$0.name.text, Markdown.code($0.url.text), "read by Grafana"]
        }
        let scrapes = declared.services.flatMap { service in
            service.scrapes.map { scrape in
                [
                    service.jobName(of: scrape).text, addresses(of: scrape, of: service),
                    "metrics, every \((scrape.interval ?? declared.prometheus.scrapeInterval).prometheusText)",
                ]
            }
        }
        let probes = declared.services.flatMap(\.probes).map { probe in
            [
                probe.name.text, probe.targets.map { Markdown.code($0.text) }.joined(separator: ", "),
                "probed from outside, every \((probe.interval ?? declared.prometheus.scrapeInterval).prometheusText)",
            ]
        }
        let rows = further + sources + scrapes + probes
        if rows.isEmpty { return }
        heading(2, "End points")
        table(["What", "Where", "For what"], rows)
    }
}

private func addresses(of scrape: Scrape, of service: Service) -> String {
    func url(_ target: String) -> String { Markdown.code("\(scrape.scheme.rawValue)://\(target)\(scrape.path.text)") }
    return switch scrape.discovery.kind {
    case .host(let host, let port): url("\((host ?? service.name).text):\(port)")
    case .fixed(let groups), .list(_, let groups, _):
        groups.flatMap(\.targets).map { url($0.text) }.joined(separator: ", ")
    case .files(let files, _): "targets of " + files.map { Markdown.code($0.text) }.joined(separator: ", ")
    case .dns(let names, _, _, _): "found by DNS: " + names.map { Markdown.code($0.text) }.joined(separator: ", ")
    case .http(let list, _, _): "listed by " + Markdown.code(list.text)
    case .docker: "found by Docker"
    case .kubernetes(let kubernetes): "found by Kubernetes: \(kubernetes.role.rawValue)"
    case .ec2(let ec2): "found by Amazon EC2 in \(ec2.account.region.text)"
    case .ecs(let ecs): "found by Amazon ECS in \(ecs.account.region.text)"
    case .consul(let consul): "found by Consul at " + Markdown.code(consul.server.text)
    }
}
