import StackDSL

/// The modules of the blackbox exporter that a stack's probes need: one for each distinct expectation, named
/// after the first probe that has it.
struct ProbeModules {
    /// What a module decides; the target comes with each request.
    private struct Key: Hashable {
        let expectation: ProbeExpectation
        let timeout: Duration?
    }

    /// The first probe of each expectation, as declared.
    let probes: [Probe]
    private let names: [Key: String]

    init(_ stack: Stack) {
        var probes: [Probe] = []
        var names: [Key: String] = [:]
        for probe in stack.services.flatMap(\.probes) where names[Self.key(of: probe)] == nil {
            names[Self.key(of: probe)] = probe.name.text
            probes.append(probe)
        }
        self.probes = probes
        self.names = names
    }

    /// The module that a probe asks for.
    func name(for probe: Probe) -> String { names[Self.key(of: probe)] ?? probe.name.text }

    private static func key(of probe: Probe) -> Key {
        Key(expectation: probe.expectation, timeout: probe.timeout)
    }
}
