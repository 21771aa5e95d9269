package import Analysis
import Serialization
import StackDSL

/// Emits Jaeger's configuration and that of its user interface; nothing for a stack without a Jaeger.
package func jaegerFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let jaeger = resolved.stack.jaeger else { return [] }
    let interface = jaegerInterface(jaeger)
    var files = [
        EmittedFile(
            path: "jaeger/config.yaml",
            contents: YAML.print(
                .map(jaegerConfig(jaeger, of: resolved.stack, hasInterface: !interface.isEmpty)),
                header: fileHeader(of: resolved.stack)))
    ]
    if !interface.isEmpty {
        files.append(EmittedFile(path: "jaeger/ui.json", contents: JSON.print(.map(interface))))
    }
    return files
}

/// What the user interface is told; empty where its defaults do.
private func jaegerInterface(_ jaeger: JaegerServer) -> Node.Map {
    var interface = Node.Map()
    if jaeger.metrics != nil { interface.set("monitor", .map(["menuEnabled": true])) }
    interface.setUnlessEmpty("linkPatterns", jaeger.links.map(linkKeys))
    return interface
}

private func linkKeys(_ link: JaegerLink) -> Node.Map {
    var keys = Node.Map()
    switch link.subject {
    case .trace: keys.set("type", "traces")
    case .tag(let key):
        keys.set("type", "tags")
        keys.set("key", key.text)
    case .process(let key):
        keys.set("type", "process")
        keys.set("key", key.text)
    }
    keys.set("url", link.url.text)
    keys.set("text", link.text.rendered)
    return keys
}
