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
    let prober = probe.expectation.prober
    var block = proberKeys(probe.expectation)
    block.merge(probe.expectation.raw)
    var keys: Node.Map = ["prober": .string(prober)]
    // A duration of Go's: days are unknown to it.
    keys.set("timeout", probe.timeout?.goText)
    keys.setUnlessEmpty(prober, block)
    return keys
}

private func proberKeys(_ expectation: ProbeExpectation) -> Node.Map {
    switch expectation.kind {
    case .http(let expectation): httpKeys(expectation)
    case .tcp(let expectation): tcpKeys(expectation)
    case .icmp(let expectation): icmpKeys(expectation)
    case .dns(let expectation): dnsKeys(expectation)
    case .grpc(let expectation): grpcKeys(expectation)
    }
}

private func icmpKeys(_ expectation: ProbeExpectation.ICMPExpectation) -> Node.Map {
    var keys = Node.Map()
    keys.setKeys(of: expectation.addressing)
    if expectation.neverFragmented { keys.set("dont_fragment", true) }
    keys.set("payload_size", expectation.payload)
    keys.set("ttl", expectation.hops)
    return keys
}

private func grpcKeys(_ expectation: ProbeExpectation.GRPCExpectation) -> Node.Map {
    var keys = Node.Map()
    keys.set("service", expectation.service?.text)
    keys.setKeys(of: expectation.addressing)
    keys.setUnlessEmpty(
        "metadata",
        Node.Map(expectation.metadata.map { Node.Map.Entry($0.name.text, [.string($0.value.text)]) }))
    if expectation.tls { keys.set("tls", true) }
    if let trust = expectation.trust { keys.setUnlessEmpty("tls_config", trust.keys) }
    return keys
}

extension Node.Map {
    /// Sets how the target's address is chosen.
    mutating func setKeys(of addressing: ProbeExpectation.Addressing) {
        set("preferred_ip_protocol", addressing.preferred?.rawValue)
        if !addressing.fallsBack { set("ip_protocol_fallback", false) }
        set("source_ip_address", addressing.source?.text)
    }
}
