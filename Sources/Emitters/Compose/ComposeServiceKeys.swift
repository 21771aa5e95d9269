import Analysis
import Serialization
import StackDSL

/// The keys of one container: what it is, what it sees, what it waits for, what it may use.
func serviceKeys(_ service: ComposeService, in composition: Composition, of stack: Stack) -> Node.Map {
    let container = service.container
    var keys: Node.Map = ["image": text(container.image.text)]
    keys.set("user", container.user.map { text($0.text) })
    if container.isPrivileged { keys.set("privileged", true) }
    if container.seesHostProcesses { keys.set("pid", "host") }
    keys.setUnlessEmpty("command", commandLine(of: service, in: stack).map(text))
    keys.setUnlessEmpty("environment", environment(of: service, in: stack))
    keys.setUnlessEmpty("ports", service.ports.compactMap(portText))
    keys.setUnlessEmpty("volumes", mounts(of: service))
    keys.setUnlessEmpty("devices", container.devices.map { text($0.text) })
    keys.setUnlessEmpty("secrets", service.secrets.map(text))
    let isInBoth = container.joinsApplication && composition.deployment.network != nil
    keys.set("networks", Node(isInBoth ? ["monitoring", "application"] : ["monitoring"]))
    keys.setUnlessEmpty("depends_on", dependencies(of: service, in: composition))
    keys.set("healthcheck", container.health.flatMap(healthCheck))
    keys.set("deploy", .map(["resources": ["limits": .map(limits(container.limits))]]))
    keys.set("logging", logging)
    keys.set("restart", "unless-stopped")
    keys.set("stop_grace_period", service.grace?.goText)
    for raw in service.raws { keys.merge(raw) }
    return keys
}

/// Ten megabytes three times: without limits, a container's log grows until the disk is full.
private let logging: Node = ["driver": "json-file", "options": ["max-size": "10m", "max-file": "3"]]

/// A variable whose value Compose is to take from its own environment. It refuses to start without it.
private func required(_ variable: String) -> Node { .string("${\(variable):?}") }

private func environment(of service: ComposeService, in stack: Stack) -> Node.Map {
    var keys = Node.Map()
    for variable in service.container.environment {
        switch variable.value {
        case .text(let value): keys.set(variable.name.text, text(value))
        case .secret(let secret):
            if case .environment(let name) = secret.source { keys.set(variable.name.text, required(name)) }
        case .file(let secret): keys.set(variable.name.text, secret.file.map(text))
        }
    }
    for name in service.expandedVariables where !service.holdsAsOwn(name) { keys.set(name, required(name)) }
    if service.program == .grafana {
        for entry in grafanaVariables(stack.grafana?.settings?.raw).entries {
            keys.set(entry.key, entry.value, comment: entry.comment)
        }
    }
    return keys
}

extension ComposeService {
    /// Whether a variable is one of those that are set under names of their own.
    fileprivate func holdsAsOwn(_ variable: String) -> Bool {
        container.environment.contains { own in
            if case .secret(let secret) = own.value, case .environment(variable) = secret.source { true } else { false }
        }
    }
}

private func portText(_ port: ComposeService.Port) -> Node? {
    let inside = "\(port.inside)\(port.isUDP ? "/udp" : "")"
    return switch port.published.kind {
    case .loopback(let number): .string("127.0.0.1:\(number):\(inside)")
    case .everywhere(let number): .string("\(number):\(inside)")
    case .nowhere: nil
    }
}

/// What is written, what is kept, what is the machine's.
private func mounts(of service: ComposeService) -> [Node] {
    service.folders.map { text("./\($0.source):\($0.target):ro") }
        + service.volumes.map { text("\($0.source):\($0.target)") }
        + service.container.mounts.map { mount in
            let options = (mount.isWritable ? [] : ["ro"]) + (mount.followsHost ? ["rslave"] : [])
            let suffix = options.isEmpty ? "" : ":" + options.joined(separator: ",")
            return text("\(mount.source.text):\(mount.target.text)\(suffix)")
        }
}

private func dependencies(of service: ComposeService, in composition: Composition) -> Node.Map {
    Node.Map(
        service.follows.map { name in
            let isAsked = composition.service(named: name)?.container.health != nil
            return Node.Map.Entry(name, ["condition": isAsked ? "service_healthy" : "service_started"])
        })
}

private func healthCheck(_ health: Container.Health) -> Node.Map? {
    guard case .command(let words) = health.kind else { return nil }
    var keys: Node.Map = ["test": .list(["CMD"] + words.map { text($0.text) })]
    keys.set("interval", "10s")
    keys.set("timeout", "5s")
    keys.set("start_period", health.startPeriod.goText)
    return keys
}

private func limits(_ limits: ResourceLimits) -> Node.Map {
    let memory = Int(exactly: limits.memory.value(in: .mebibytes).rounded()) ?? 0
    return ["cpus": .string(NumberText.shortest(limits.cpus)), "memory": .string("\(memory)M")]
}

private func text(_ text: String) -> Node { .string(escaped(text)) }
