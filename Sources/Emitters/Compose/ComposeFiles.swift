package import Analysis
import Serialization
import StackDSL

/// Emits `compose.yaml`; none for a stack that does not say how it is run.
package func composeFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let composition = resolved.composition else { return [] }
    return [
        EmittedFile(
            path: "compose.yaml",
            contents: YAML.print(
                .map(composeFile(composition, of: resolved.stack)), header: fileHeader(of: resolved.stack)))
    ]
}

private func composeFile(_ composition: Composition, of stack: Stack) -> Node.Map {
    let deployment = composition.deployment
    let services = composition.services
    var file = Node.Map()
    file.set("name", deployment.project?.text ?? projectName(of: stack))
    file.set(
        "services",
        Node.Map(services.map { Node.Map.Entry($0.name, .map(serviceKeys($0, in: composition, of: stack))) }))
    file.set("networks", networks(deployment))
    let volumes = services.flatMap(\.volumes).map { Node.Map.Entry($0.source, .map([:])) }
    file.setUnlessEmpty("volumes", Node.Map(volumes))
    let folder = secretsFolder(deployment, of: stack)
    file.setUnlessEmpty(
        "secrets",
        Node.Map(
            Set(services.flatMap(\.secrets)).sorted().map {
                Node.Map.Entry($0, ["file": .string("\(folder)/\(escaped($0))")])
            }))
    file.merge(deployment.raw)
    return file
}

private func projectName(of stack: Stack) -> String {
    stack.environment.map { "\(stack.name.text)-\($0.text)" } ?? stack.name.text
}

/// The network of the monitoring stack alone, and the application's.
private func networks(_ deployment: Deployment) -> Node.Map {
    var networks: Node.Map = ["monitoring": .map([:])]
    if let name = deployment.network {
        networks.set("application", .map(["name": .string(escaped(name.text)), "external": true]))
    }
    return networks
}

/// Outside of the folder that is written. `SECRETS_DIR` is for files that are written elsewhere than in `out/`.
private func secretsFolder(_ deployment: Deployment, of stack: Stack) -> String {
    let path = stack.path
    let up = String(repeating: "../", count: path.split(separator: "/").count + 1)
    return "${SECRETS_DIR:-\(deployment.secrets.map { escaped($0.text) } ?? "\(up)secrets/\(path)")}"
}
