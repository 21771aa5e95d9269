import StackDSL

/// The services that bring a container, each under the host name that it is scraped by.
func containerServices(_ stack: Stack) -> [ComposeService] {
    stack.services.compactMap { service in
        guard let container = service.container else { return nil }
        var composed = ComposeService(service.hostName, .service(service), container)
        composed.ports = [.init(container.port, published: .nowhere)]
        composed.references = ExternalReference.all(in: [container], site: service.site)
        return composed
    }
}

extension Service {
    /// The host that its first scrape goes to; its own name by default.
    fileprivate var hostName: String {
        for scrape in scrapes {
            if case .host(let host?, _) = scrape.discovery.kind { return host.text }
        }
        return name.text
    }
}
