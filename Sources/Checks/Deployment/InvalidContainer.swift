package import Analysis
import Diagnostics
import StackDSL

/// Finds containers that Docker refuses, or that are something else tomorrow.
package struct InvalidContainer: Check {
    package static let about = CheckDescription(
        .invalidContainer,
        summary: "a container is declared so that Docker refuses it, or so that it is another one tomorrow",
        rationale: """
            An image without a version, or `latest`, is whatever was published last: the files were written for another \
            one. Docker refuses a container with less than 6 MiB, and takes a limit of nothing for no limit. Compose's names \
            are letters, digits, `.`, `_` and `-`.
            """,
        references: [
            "https://docs.docker.com/engine/containers/resource_constraints/",
            "https://github.com/compose-spec/compose-spec/blob/main/05-services.md#image",
        ],
        bad: [
            .stack(
                #"DeployedProgram(.prometheus, image: "prom/prometheus")"#,
                with(DeployedProgram(.prometheus, image: "prom/prometheus"))),
            .stack(
                #"DeployedProgram(.prometheus, image: "registry:5000/prometheus:latest")"#,
                with(DeployedProgram(.prometheus, image: "registry:5000/prometheus:latest"))),
            .stack(
                #"ResourceLimits(cpus: 0, memory: .mebibytes(512))"#,
                with(DeployedProgram(.prometheus, limits: ResourceLimits(cpus: 0, memory: .mebibytes(512))))),
            .stack(
                #"ResourceLimits(cpus: 1, memory: .seconds(512))"#,
                with(DeployedProgram(.prometheus, limits: ResourceLimits(cpus: 1, memory: .seconds(512))))),
            .stack(#"DeployedProgram(.prometheus, on: 90900)"#, with(DeployedProgram(.prometheus, on: 90900))),
            .stack(
                #"Service("queue exporter", …, container: Container("queue-exporter:1.0", port: 9200))"#,
                Stack(
                    "example",
                    services: [
                        Service(
                            "queue exporter", scrapes: [.http(port: 9200)],
                            container: Container("queue-exporter:1.0", port: 9200))
                    ], deployment: Deployment())),
        ],
        good: [
            .stack(
                #"DeployedProgram(.prometheus, image: "registry:5000/prometheus:3.14.0")"#,
                with(DeployedProgram(.prometheus, image: "registry:5000/prometheus:3.14.0"))),
            .stack(
                #"DeployedProgram(.prometheus, on: 9091, limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512)))"#,
                with(
                    DeployedProgram(
                        .prometheus, on: 9091, limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512))))),
        ])

    private static func with(_ program: DeployedProgram) -> Stack {
        Stack(
            "example", services: [ExampleStack.api],
            deployment: Deployment(joining: "shop", programs: [program]))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        guard let composition = stack.composition else { return [] }
        let programs = composition.deployment.programs.flatMap { program in
            [imageProblem(program.image), limitsProblem(program.limits), portProblem(program.port?.number)].compactMap { $0 }
                .map { ($0, "deployment", program.site) }
        }
        let services = stack.stack.services.flatMap { service -> [(Problem, String, DeclarationSite)] in
            guard let container = service.container else { return [] }
            return [imageProblem(container.image), limitsProblem(container.limits), portProblem(container.port)]
                .compactMap { $0 }.map { ($0, "service \"\(service.name.text)\"", service.site) }
        }
        let names = composition.services.filter { !isName($0.name) }.map { service in
            (
                Problem("`\(service.name)` cannot be a container's name", cure: "use letters, digits, `.`, `_` and `-`"),
                "container \"\(service.name)\"",
                stack.stack.services.first { service.program == .service($0) }?.site ?? composition.deployment.site
            )
        }
        return (programs + services + names).map { problem, subject, site in
            Finding(problem.message, subject: subject, at: Highlight(site), help: [problem.cure])
        }
    }

    private struct Problem {
        let message: String
        let cure: String

        init(_ message: String, cure: String) {
            self.message = message
            self.cure = cure
        }
    }

    /// A registry may have a port: the version is behind the last `/`.
    private static func imageProblem(_ image: Name?) -> Problem? {
        guard let image = image?.text, !image.contains("@sha256:") else { return nil }
        let parts = (image.split(separator: "/").last ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count != 2 || parts[1].isEmpty || parts[1] == "latest" else { return nil }
        return Problem("the image `\(image)` has no version", cure: "write the one that was tried: `\(parts.first ?? ""):1.2.3`")
    }

    private static func limitsProblem(_ limits: ResourceLimits?) -> Problem? {
        guard let limits else { return nil }
        if !(limits.cpus > 0 && limits.cpus.isFinite) {
            return Problem("a container cannot run on \(limits.cpus) processors", cure: "give it a part of one at least: 0.25")
        }
        if limits.memory.unit?.dimension != MetricUnit.bytes.dimension {
            return Problem("`\(limits.memory.text)` is no size of memory", cure: "write `.mebibytes(256)`")
        }
        if !(6...16_777_216).contains(limits.memory.value(in: .mebibytes)) {
            return Problem("a container cannot have \(limits.memory.text) of memory", cure: "Docker wants at least 6 MiB")
        }
        return nil
    }

    private static func portProblem(_ port: Int?) -> Problem? {
        guard let port, !(1...65_535).contains(port) else { return nil }
        return Problem("\(port) is not a port", cure: "ports are 1 to 65535")
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
            default: false
            }
        }
    }
}
