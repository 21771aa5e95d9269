import Analysis
import Diagnostics
import StackDSL

/// Names and ports of a deployment that two containers want.
extension DuplicateKey {
    static func ofDeployment(_ stack: ResolvedStack) -> [Finding] {
        guard let composition = stack.composition else { return [] }
        return ofNames(composition, stack.stack) + ofPorts(composition)
    }

    private static func ofNames(_ composition: Composition, _ stack: Stack) -> [Finding] {
        var taken: Set<String> = []
        return composition.services.compactMap { service in
            if taken.insert(service.name).inserted { return nil }
            let site = stack.services.first { service.program == .service($0) }?.site ?? composition.deployment.site
            return Finding(
                "two containers are called \"\(service.name)\"", subject: "container \"\(service.name)\"",
                at: Highlight(site), help: ["give one of them another host"])
        }
    }

    private static func ofPorts(_ composition: Composition) -> [Finding] {
        let deployment = composition.deployment
        var owners: [String: String] = [:]
        for port in deployment.takenPorts { owners["\(port)"] = "the application" }
        var findings: [Finding] = []
        for service in composition.services {
            for port in service.ports {
                guard let number = port.published.number else { continue }
                let key = port.isUDP ? "\(number)/udp" : "\(number)"
                guard let owner = owners[key] else {
                    owners[key] = "\"\(service.name)\""
                    continue
                }
                // Two sources of logs at one port are told as such.
                if owner == "\"\(service.name)\"" { continue }
                let change = deployment.programs.last { $0.program == service.program && $0.port != nil }
                findings.append(
                    Finding(
                        "\"\(service.name)\" is to have the host's port \(number), which \(owner) has",
                        subject: "container \"\(service.name)\"", at: Highlight(change?.site ?? deployment.site),
                        help: ["give it another one: `DeployedProgram(…, on: \(free(from: number, owners)))`"]))
            }
        }
        return findings
    }

    private static func free(from port: Int, _ owners: [String: String]) -> Int {
        (1...50).lazy.map { port &+ $0 }.first { owners["\($0)"] == nil } ?? port
    }
}
