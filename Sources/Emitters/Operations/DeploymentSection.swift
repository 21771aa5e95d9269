import Analysis
import StackDSL

extension Markdown {
    /// What is started where, with which secrets, and how a change reaches what runs.
    mutating func addDeployment(of stack: ResolvedStack) {
        let path = stack.stack.path
        if let composition = stack.composition {
            heading(2, "Deployment")
            addSecrets(of: composition.services, below: composition.deployment.secrets?.text ?? "secrets/\(path)")
            if let network = composition.deployment.network {
                paragraph("The application's network has to exist: \(Markdown.code("docker network create \(network.text)")).")
            }
            code("docker compose -f out/\(path)/compose.yaml up -d", language: "sh")
            table(["Program", "Image", "On this machine"], composition.services.map(row))
            paragraph("After a change of `out/`, the programs read their files again, and show that they run what these say:")
            code("make reload STACK=\(path)", language: "sh")
        }
        addRetention(of: stack.stack)
    }

    private mutating func addSecrets(of services: [ComposeService], below folder: String) {
        let files = Set(services.flatMap(\.secrets)).sorted()
        if !files.isEmpty {
            let places = services.flatMap { service in service.secrets.map { ($0, service.name) } }
            paragraph(
                "Each of these files holds nothing but its secret, in \(Markdown.code(folder)) beside `out`, or where "
                    + "`SECRETS_DIR` says:")
            table(
                ["File", "Read by"],
                files.map { file in
                    [Markdown.code(file), places.filter { $0.0 == file }.map(\.1).joined(separator: ", ")]
                })
        }
        let variables = Set(services.flatMap(\.expandedVariables)).sorted()
        if !variables.isEmpty {
            paragraph(
                "These variables have to be set where Compose is called: "
                    + variables.map { Markdown.code($0) }.joined(separator: ", ") + ".")
        }
    }

    private mutating func addRetention(of stack: Stack) {
        let commands = stack.openObserve?.retentionCommands ?? []
        if commands.isEmpty { return }
        heading(2, "How long OpenObserve keeps what it is sent")
        paragraph("It is told so over its interface, once a stream has received something. The settings are in `openobserve/streams.json`.")
        code(commands.joined(separator: "\n"), language: "sh")
    }
}

private func row(of service: ComposeService) -> [String] {
    let ports = service.ports.compactMap { port -> String? in
        switch port.published.kind {
        case .loopback(let number): Markdown.code("127.0.0.1:\(number)")
        case .everywhere(let number): Markdown.code("0.0.0.0:\(number)")
        case .nowhere: nil
        }
    }
    return [service.name, Markdown.code(service.container.image.text), ports.joined(separator: ", ")]
}
