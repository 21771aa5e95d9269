package import Analysis
import Diagnostics
import GoText
import StackDSL

/// Finds steps of relabelling that Prometheus takes and that do not do what they say.
package struct InvalidRelabeling: Check {
    package static let about = CheckDescription(
        .invalidRelabeling,
        summary: "a step of relabelling finds nothing, or takes away what nothing works without",
        rationale: """
            A label that is not there is an empty text: a step that keeps what matches then keeps nothing, and the job has no \
            targets. A group that the pattern does not have is an empty text too. Without `__name__` a sample is of no metric, without \
            `__address__` a target is nowhere. Prometheus and promtool accept all of it.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config"],
        bad: [
            .stack(
                #"Relabeling.keep(where: ["__meta_docker_container_name"], matches: "api")"#,
                note: "the targets are fixed: nothing of Docker is known",
                targets(.keep(where: ["__meta_docker_container_name"], matches: "api"))),
            .stack(
                #"Relabeling.replace("host", from: ["__address__"], matching: "(.*):.*", with: "$2")"#, note: "there is one group",
                targets(.replace("host", from: ["__address__"], matching: "(.*):.*", with: "$2"))),
            .stack(
                #"metricRelabeling: [.keepLabels(matching: "method|status")]"#, note: "`__name__` goes as well",
                samples(.keepLabels(matching: "method|status"))),
            .stack(
                #"metricRelabeling: [.drop(where: ["__meta_docker_container_name"], matches: "api")]"#,
                note: "samples have no labels of discovery any more",
                samples(.drop(where: ["__meta_docker_container_name"], matches: "api"))),
            .stack(
                #"Relabeling.keep(where: ["__address__"], matches: "api")"#, note: "it is `api:9090`",
                targets(.keep(where: ["__address__"], matches: "api"))),
            .stack(
                #"Scrape(.fixed([TargetGroup(["shop:443", "blog:443"])]), path: "/probe")"#, note: "which of them?", probed([])),
            .stack(
                #"…, relabeling: [.replace("__param_target", from: ["__address__"])]"#, note: "the shop has no `/probe`",
                probed([.replace("__param_target", from: ["__address__"])])),
            .stack(
                #"Scrape(.docker(), relabeling: [.replace("container", from: ["__meta_docker_container_nmae"])])"#,
                note: "it is `__meta_docker_container_name`",
                found(by: .docker(), .replace("container", from: ["__meta_docker_container_nmae"]))),
            .stack(
                #"Scrape(.kubernetes(.pod), relabeling: [.replace("zone", from: ["__meta_kubernetes_node_label_zone"])])"#,
                note: "the node's labels come with `attaching: [.node]`",
                found(by: .kubernetes(.pod), .replace("zone", from: ["__meta_kubernetes_node_label_zone"]))),
            .stack(
                #"Scrape(.kubernetes(.pod), relabeling: [.copyLabels(matching: "__meta_kubernetes_pod_labels_(.+)")])"#,
                note: "each begins with `__meta_kubernetes_pod_label_`",
                found(by: .kubernetes(.pod), .copyLabels(matching: "__meta_kubernetes_pod_labels_(.+)"))),
        ],
        good: [
            .stack(
                #"Scrape(.kubernetes(.pod, attaching: [.node]), relabeling: [.replace("zone", from: ["__meta_kubernetes_node_label_zone"])])"#,
                found(by: .kubernetes(.pod, attaching: [.node]), .replace("zone", from: ["__meta_kubernetes_node_label_zone"]))),
            .stack(
                #"Scrape(.kubernetes(.pod), relabeling: [.copyLabels(matching: "__meta_kubernetes_pod_label_(.+)")])"#,
                found(by: .kubernetes(.pod), .copyLabels(matching: "__meta_kubernetes_pod_label_(.+)"))),
            .stack(
                #"Relabeling.replace("host", from: ["__address__"], matching: "(.*):.*", with: "$1")"#,
                targets(.replace("host", from: ["__address__"], matching: "(.*):.*", with: "$1"))),
            .stack(
                #"metricRelabeling: [.keepLabels(matching: "__name__|job|instance|method|status|path|le")]"#,
                samples(.keepLabels(matching: "__name__|job|instance|method|status|path|le"))),
            .stack(
                #".replace("__param_target", …), .replace("instance", …), .replace("__address__", with: "blackbox-exporter:9115")"#,
                probed([
                    .replace("__param_target", from: ["__address__"]), .replace("instance", from: ["__param_target"]),
                    .replace("__address__", with: "blackbox-exporter:9115"),
                ])),
            .stack(
                #"Relabeling.keep(where: ["job"], matches: "api")"#, targets(.keep(where: ["job"], matches: "api"))),
        ])

    private static func found(by discovery: Discovery, _ step: Relabeling) -> Stack {
        ExampleStack.with(services: [Service("api", scrapes: [Scrape(discovery, relabeling: [step])])])
    }

    private static func probed(_ steps: [Relabeling]) -> Stack {
        ExampleStack.with(services: [
            Service("web", scrapes: [Scrape(.fixed([TargetGroup(["shop:443", "blog:443"])]), path: "/probe", relabeling: steps)])
        ])
    }

    private static func targets(_ step: Relabeling) -> Stack { stack([step], []) }
    private static func samples(_ step: Relabeling) -> Stack { stack([], [step]) }

    private static func stack(_ targets: [Relabeling], _ samples: [Relabeling]) -> Stack {
        ExampleStack.with(services: [
            Service(
                "api",
                scrapes: [Scrape(.fixed([TargetGroup(["api:9090"])]), relabeling: targets, metricRelabeling: samples)])
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        RelabelingUse.all(in: stack.stack).flatMap { use in
            use.steps.indices.compactMap { index in
                (missingGroup(use.steps[index]) ?? lostLabel(use, index) ?? missingSource(use, index) ?? missingMeta(use, index)).map {
                    Finding($0.message, subject: use.subject, at: Highlight(use.site), help: [$0.help])
                }
            }
        } + ofTargets(stack)
    }

    struct Problem {
        let message: String
        let help: String
    }

    /// `$2` where the pattern has one group. Another check judges a pattern that cannot be read.
    private static func missingGroup(_ step: Relabeling) -> Problem? {
        let pattern = step.pattern?.text ?? "(.*)"
        guard step.action == .replace || step.action == .labelmap, let read = RegularExpression.parse(pattern).0 else { return nil }
        for text in [step.replacement?.text, step.action == .replace ? step.target?.name : nil].compactMap({ $0 }) {
            for case .group(let name, _) in ReplacementTemplate(text).parts
            where ReplacementTemplate.groups(named: name, in: read).isEmpty {
                let count = read.groupCount
                return Problem(
                    message: "`\(text)` names the group `\(name)`, which `\(pattern)` does not have",
                    help: count == 0
                        ? "put what is meant in parentheses, and call it `$1`"
                        : "it has \(count) \(count == 1 ? "group, `$1`" : "groups, `$1` to `$\(count)`"); where text follows, write `${1}`")
            }
        }
        return nil
    }

    /// What a target or a sample cannot do without.
    private static func lostLabel(_ use: RelabelingUse, _ index: Int) -> Problem? {
        let step = use.steps[index]
        guard step.action == .labelkeep || step.action == .labeldrop, let text = step.pattern?.text,
            let pattern = RegularExpression.parse(text).0
        else { return nil }
        let needed: (label: String, loss: String)
        switch use.kind {
        case .targets: needed = ("__address__", "no target has an address any more, and none is scraped")
        case .samples: needed = ("__name__", "no sample has a name any more, and all are lost")
        case .alerts: needed = ("alertname", "no alert has a name any more")
        }
        guard pattern.matchesWhole(needed.label) == (step.action == .labeldrop) else { return nil }
        return Problem(
            message: "`\(needed.label)` goes with the other labels: \(needed.loss)",
            help: step.action == .labelkeep ? "keep it too: `\(needed.label)|\(text)`" : "let the pattern not match `\(needed.label)`")
    }
}
