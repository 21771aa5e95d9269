import Analysis
import Diagnostics
import GoText
import StackDSL

/// What the steps of a scrape make of its targets as a whole.
extension InvalidRelabeling {
    static func ofTargets(_ stack: ResolvedStack) -> [Finding] {
        stack.stack.services.flatMap { service in
            service.scrapes.compactMap { scrape in
                (dropsAll(scrape, of: service, stack) ?? scrape.probeProblem).map { problem in
                    Finding(
                        problem.message, subject: "service \"\(service.name.text)\"", at: Highlight(scrape.site),
                        help: [problem.help], allowances: scrape.allowances)
                }
            }
        }
    }

    /// A job of which relabelling leaves nothing, although every label that it asks for is there.
    private static func dropsAll(_ scrape: Scrape, of service: Service, _ stack: ResolvedStack) -> Problem? {
        // What asks for a label that no target has is told for that.
        guard scrape.relabeling.contains(where: { $0.action == .keep || $0.action == .drop }),
            !scrape.relabeling.contains(where: { step in
                (step.action == .keep || step.action == .drop) && step.sources.contains { $0.name.hasPrefix("__meta_") }
            }),
            let targets = scrape.knownTargets(
                job: service.jobName(of: scrape), host: service.name,
                dotMatchesNewline: stack.stack.versions.prometheus >= ToolVersion(3, 0)),
            targets.isEmpty, scrape.hasTargets
        else { return nil }
        return Problem(
            message: "relabelling drops every target of this job",
            help: "a pattern must match the whole value, such as `.*:9100` for `node:9100`")
    }
}

extension Scrape {
    fileprivate var hasTargets: Bool {
        switch discovery.kind {
        case .host: true
        default: discovery.groups.contains { !$0.targets.isEmpty }
        }
    }

    /// A job that lets an exporter ask others, as the blackbox exporter does, must tell it whom.
    fileprivate var probeProblem: InvalidRelabeling.Problem? {
        let parameters = Set(parameters.map(\.name.text))
        // Some exporters on this path take other parameters instead.
        guard path.text == "/probe", raw == nil, parameters.isSubset(of: ["module", "auth", "debug"]) else { return nil }
        switch discovery.kind {
        // Whoever writes the list may give targets these labels.
        case .files, .http: return nil
        case .host, .fixed, .list, .dns, .docker, .kubernetes, .ec2, .ecs, .consul: break
        }
        let written = Set(relabeling.compactMap(\.target?.name))
        if relabeling.contains(where: { $0.action == .labelmap }) || written.contains(where: { $0.contains("$") }) { return nil }
        let declared = discovery.groups.map { Set($0.labels.pairs.map(\.label.name)) }
        guard written.contains("__param_target") || declared.contains(where: { $0.contains("__param_target") }) else {
            return InvalidRelabeling.Problem(
                message: "`/probe` is asked without a target: the exporter answers that one is missing",
                help: "declare a `Probe`, or write `.replace(\"__param_target\", from: [\"__address__\"])`")
        }
        let isOfAddress = relabeling.contains { step in
            step.action == .replace && step.target?.name == "__param_target" && step.sources.map(\.name) == ["__address__"]
        }
        guard isOfAddress else { return nil }
        if !written.contains("__address__") {
            return InvalidRelabeling.Problem(
                message: "each target is asked for `/probe` itself: no step puts the exporter in its place",
                help: "end with `.replace(\"__address__\", with: \"blackbox-exporter:9115\")`")
        }
        let hasInstance = written.contains("instance") || declared.allSatisfy { $0.contains("instance") } && !declared.isEmpty
        guard !hasInstance, discovery.groups.reduce(0, { $0 + $1.targets.count }) > 1 else { return nil }
        return InvalidRelabeling.Problem(
            message: "every target has the exporter for its `instance`: their samples cannot be told apart",
            help: "write `.replace(\"instance\", from: [\"__param_target\"])`")
    }
}
