package import Analysis
import Serialization
import StackDSL

/// Emits what the blackbox exporter reads: `blackbox/blackbox.yml`. None for a stack without probes.
package func blackboxFiles(_ stack: ResolvedStack) -> [EmittedFile] {
    let probes = ProbeModules(stack.stack).probes
    if probes.isEmpty { return [] }
    let modules = Node.Map(probes.map { Node.Map.Entry($0.name.text, .map(moduleKeys($0))) })
    return [
        EmittedFile(
            path: "blackbox/blackbox.yml",
            contents: YAML.print(.map(["modules": .map(modules)]), header: fileHeader(of: stack.stack)))
    ]
}

/// The prober's own block is left out where it would be empty.
private func moduleKeys(_ probe: Probe) -> Node.Map {
    let (prober, block) = proberKeys(probe.expectation)
    var keys: Node.Map = ["prober": .string(prober)]
    // A duration of Go's: days are unknown to it.
    keys.set("timeout", probe.timeout?.goText)
    keys.setUnlessEmpty(prober, block)
    return keys
}

private func proberKeys(_ expectation: ProbeExpectation) -> (prober: String, block: Node.Map) {
    var keys = Node.Map()
    switch expectation.kind {
    case .http(let expectation):
        return ("http", httpKeys(expectation))
    case .tcp(let tls):
        if tls { keys.set("tls", true) }
        return ("tcp", keys)
    case .icmp:
        return ("icmp", keys)
    case .dns(let query, let type):
        keys.set("query_name", query.text)
        keys.set("query_type", type.text)
        return ("dns", keys)
    case .grpc(let service, let tls):
        keys.set("service", service?.text)
        if tls { keys.set("tls", true) }
        return ("grpc", keys)
    }
}

private func httpKeys(_ expectation: ProbeExpectation.HTTPExpectation) -> Node.Map {
    var keys = Node.Map()
    keys.setUnlessEmpty("valid_status_codes", expectation.statusCodes.map { Node($0) })
    if expectation.method.text != "GET" { keys.set("method", expectation.method.text) }
    if !expectation.followsRedirects { keys.set("follow_redirects", false) }
    if expectation.requiresTLS { keys.set("fail_if_not_ssl", true) }
    keys.setUnlessEmpty("fail_if_body_matches_regexp", expectation.bodyDoesNotMatch.map(\.text))
    keys.setUnlessEmpty("fail_if_body_not_matches_regexp", expectation.bodyMatches.map(\.text))
    keys.setKeys(of: expectation.client)
    return keys
}
