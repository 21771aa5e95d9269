import Diagnostics
package import StackDSL

/// What a deployment starts.
package struct Composition: Sendable {
    package let deployment: Deployment
    package let services: [ComposeService]

    /// None for a stack that says nothing of how it is run.
    init?(_ resolved: ResolvedStack) {
        let stack = resolved.stack
        guard let deployment = stack.deployment else { return nil }
        self.deployment = deployment
        let all =
            prometheusServices(resolved) + alertmanagerServices(stack) + blackboxServices(stack)
            + containerServices(stack) + lokiServices(resolved) + collectorServices(stack)
            + openObserveServices(stack) + jaegerServices(stack) + telemetryServices(stack) + grafanaServices(resolved)
        let running = all.filter { !deployment.elsewhere.contains($0.program) }
        let names = Set(running.map(\.name))
        services = running.map { service in
            var service = service
            service.follows.removeAll { !names.contains($0) || $0 == service.name }
            return service
        }.applying(deployment.programs)
    }

    /// The service of a name, if the deployment starts one.
    package func service(named name: String) -> ComposeService? { services.first { $0.name == name } }
}

extension [ComposeService] {
    /// Of several services of one program, each is published one port above the one before.
    fileprivate func applying(_ changes: [DeployedProgram]) -> [ComposeService] {
        var seen: [Program: Int] = [:]
        return map { service in
            var service = service
            let index = seen[service.program, default: 0]
            seen[service.program] = index &+ 1
            for change in changes where change.program == service.program {
                service.container.image = change.image ?? service.container.image
                service.container.limits = change.limits ?? service.container.limits
                service.container.environment += change.environment
                service.container.mounts += change.mounts
                service.raws += [change.raw].compactMap { $0 }
                service.references += ExternalReference.all(in: change.environment, site: change.site)
                if let port = change.port {
                    service.ports =
                        [ComposeService.Port(service.container.port, published: port)] + service.ports.dropFirst()
                }
            }
            if let first = service.ports.first { service.ports[0].published = first.published.moved(by: index) }
            return service
        }
    }
}

extension PublishedPort {
    fileprivate func moved(by offset: Int) -> PublishedPort {
        switch kind {
        case .loopback(let port): .loopback(port &+ offset)
        case .everywhere(let port): .everywhere(port &+ offset)
        case .nowhere: .nowhere
        }
    }
}

/// The part of `host:port` or of a URL that is the host.
package func hostName(of address: String) -> String {
    let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }.split(separator: "@").last ?? ""
    if authority.hasPrefix("[") { return String(authority.dropFirst().prefix { $0 != "]" }) }
    return String(authority.prefix { $0 != ":" })
}
